import type { Place } from './place'

/** A mistake in a file. */
export interface FileFault extends Place {
  file: string
  /** What stands there, where something does. */
  given?: string
  /** What would be right. */
  expected: string
}

const LONGEST_GIVEN = 60

/** Breaks the line. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Turns and hides what stands in it. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu

/** A text from a file on one line, with nothing in it that is not seen. */
export const onOneLine = (text: string): string => text.replace(BREAKS, ' ').replace(UNSEEN, '')

/** `file:line:column: …`, on one line, as compilers and linters say it. */
export function fileFaultLine({ file, line, column, given = '', expected }: FileFault): string {
  const start = [...given].slice(0, LONGEST_GIVEN).join('')
  const what = given === '' ? '' : `\`${start}${start === given ? '' : '…'}\`: `
  return onOneLine(`${file}:${line}:${column}: ${what}expected ${expected}`)
}
