import * as v from 'valibot'
import type { Input } from './inputs'

/** Whether an input is a list, of items or of lines: its empty text is an empty one. */
export function isList({ schema }: Pick<Input<unknown>, 'schema'>): boolean {
  const { success, output } = v.safeParse(schema, '')
  return success && (Array.isArray(output) || output instanceof Map)
}
