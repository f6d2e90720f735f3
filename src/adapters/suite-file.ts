import { readFileSync } from 'node:fs'

/** @throws Error that says in the user's words why the file cannot be read */
export function readSuiteFile(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (fault) {
    const { code = '', message } = fault as NodeJS.ErrnoException
    throw new Error(`${path} cannot be read: ${WHY[code] ?? message}`)
  }
}

const WHY: Record<string, string> = {
  ENOENT: 'there is no such file', EISDIR: 'it is a folder', ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
}
