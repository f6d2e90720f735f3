import { cut } from '../../release/cut'

const LONGEST = 200

/**
 * Text from a registry, fit to stand in a message: one line, at most 200 characters, and no character that a terminal,
 * a runner or a reader of right-to-left text would act on. What shows nothing leaves nothing in its place: a secret that
 * is echoed with a space in its middle would be found by nobody but its reader.
 */
export function printable(text: string): string {
  // Of a long one no more is looked at than can be shown.
  const start = text.slice(0, 10 * LONGEST)
  const line = start.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cf}\p{Cs}]+/gu, '').trim()
  return cut(start.length < text.length ? `${line}…` : line, LONGEST)
}
