import { readJson } from '../release/json'

/** The value of a JSON text of a suite, its whole numbers exact; nothing where it is none, or holds a number beyond all. */
export function jsonOf(text: string): { value: unknown } | undefined {
  const read = readJson(new TextEncoder().encode(text))
  if ('fault' in read) return undefined
  return typeof read.value === 'number' && !Number.isFinite(read.value) ? undefined : read
}
