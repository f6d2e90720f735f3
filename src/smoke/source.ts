import type { Place } from '../yaml/place'
import type { PlainItem } from './plain-items'

/** Tells a mistake at an offset of the file. */
export type Tell = (at: number, expected: string, given?: string) => void

/** A suite file as it stands, and where everything in it is. */
export interface Source {
  /** How its author knows it. */
  file: string
  /** With plain items quoted (see `quotePlainItems`): offsets are of this text. */
  yaml: string
  plain: ReadonlyMap<number, PlainItem>
  /** Of an offset, both counted from 1. */
  place(at: number): Place
  /** Tells a mistake. */
  wrong: Tell
  /** Tells a mistake by its line and column, both counted from 1. */
  wrongAt(line: number, column: number, expected: string, given?: string): void
}
