import { readFileSync, statSync } from 'node:fs'

const WHY: Record<string, string> = {
  ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'this user may not read it',
  ELOOP: 'it is a link to itself', ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
}

/**
 * A file that an input names, whole.
 * @param most bytes that it may hold
 * @throws Error that says in the user's words why it cannot be read
 */
export function readTextFile(path: string, most = Infinity): string {
  return readable(path, () => {
    if (statSync(path).size > most) throw new Error(`it holds more than ${most / 1024} KiB`)
    return readFileSync(path)
  })
}

/**
 * Bytes as text.
 * @param shown how the user knows the file
 * @throws Error that says in the user's words why it cannot be read
 */
export function readable(shown: string, read: () => Uint8Array): string {
  return worded(shown, () => new TextDecoder('utf-8', { fatal: true }).decode(read()))
}

/** Does it, and says why it cannot be done in the user's words. @throws Error */
export function worded<T>(shown: string, read: () => T): T {
  try {
    return read()
  } catch (fault) {
    const { code = '', message } = fault as NodeJS.ErrnoException
    throw new Error(`${shown} cannot be read: ${WHY[code] ?? message}`)
  }
}
