/** How much of a list is shown. */
export interface Room {
  items: number
  kibibytes: number
}

/** The beginning of a list that fits, and how many were left off: GitHub shows no summary of more than 1 MiB. */
export function fit<T>(items: readonly T[], room: Room, write: (item: T) => string): { shown: string[]; hidden: number } {
  const shown: string[] = []
  let bytes = room.kibibytes * 1024
  for (const item of items.slice(0, room.items)) {
    const text = write(item)
    bytes -= Buffer.byteLength(text) + 1
    if (bytes < 0) break
    shown.push(text)
  }
  return { shown, hidden: items.length - shown.length }
}

/** What stands in the place of what was left off. */
export const more = (hidden: number): string => `… and ${hidden} more, all in the evidence`

export { cut as clip } from '../release/cut'
