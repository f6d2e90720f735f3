import { isDigest, shortDigest } from '../release/digest'
import { wrap } from '../release/wrap'
import { clip, more } from './bounded'
import { harmless } from './safe'

export { wrap, wrapWhole } from '../release/wrap'

/** Lines of one list: a log is read, and the evidence holds the rest. */
const LINES = 100

/** A title and its blocks of lines, bounded. */
export function titled(title: string, blocks: string[][]): string[] {
  if (blocks.length === 0) return []
  const hidden = blocks.length - LINES
  return [title, ...blocks.slice(0, LINES).flat(), ...(hidden > 0 ? [`  ${more(hidden).replace('…', '...')}`] : [])]
}

/** One item of a list. */
export const entry = (text: string, width?: number): string[] => {
  const [first = '', ...rest] = wrap(short(text), '    ', width)
  return [`  - ${first.trim()}`, ...rest]
}

/** Aligned columns need an end. */
export const cell = (text: string): string => clip(harmless(text).trim(), 60)

/** Made harmless, with digests as short as a person compares them. */
export const short = (text: string): string =>
  harmless(text).trim().replace(/sha256:[0-9a-f]{64}/g, (digest) => (isDigest(digest) ? shortDigest(digest) : digest))

/** Pads all but the last column to its widest cell. */
export function columns(rows: string[][]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), [])
  return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd())
}
