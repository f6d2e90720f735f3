import { jsonEnd } from '../release/json-end'
import { parseLoginKey } from '../release/login-key'

/** A credential for one registry, or for a path in it. */
export interface Login {
  user: string
  password: string
}

/** A login of `registry-auth` and the line it begins on, from 1; no login where the line is none. */
export interface AuthLine {
  line: number
  key?: string
  login?: Login
  /** What is wrong with it, beyond its not being `host=user:password`. */
  fault?: string
}

/** What nobody sees comes along when a secret is copied: blanks of all kinds, and characters without a width. */
const BLANK_ENDS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu

/** A key of a service account is JSON, and comes in as many lines as its file has (incident key-of-many-lines). */
const JSON_PASSWORD = /[ \t]*(\{\s*["}])/y

/**
 * Reads lines `host=user:password` or `host/path=user:password`. The password may hold `=` and `:`. One that begins as
 * a JSON object does goes on until that object ends.
 */
export function readAuthLines(text: string): AuthLine[] {
  const found: AuthLine[] = []
  for (let at = 0, line = 1; at < text.length;) {
    const { end, ...read } = readLine(text, at, line)
    if (text.slice(at, end).trim() !== '') found.push(read)
    line += text.slice(at, end).split('\n').length
    at = end + 1
  }
  return found
}

function readLine(text: string, from: number, line: number): AuthLine & { end: number } {
  const end = lineEnd(text, from)
  const [, host = '', user = ''] = /^([^=]*)=([^:]*):/.exec(text.slice(from, end)) ?? []
  const key = parseLoginKey(host.trim())
  const password = from + host.length + user.length + 2
  JSON_PASSWORD.lastIndex = password
  if (user.trim() === '' || key === undefined) return { line, end }
  const json = JSON_PASSWORD.exec(text)
  const stop = json ? jsonEnd(text, JSON_PASSWORD.lastIndex - json[1]!.length) : end
  if (stop === undefined) return { line, end: text.length, fault: 'begins a JSON that does not end' }
  const whole = lineEnd(text, stop)
  if (json && text.slice(stop, whole).trim() !== '') return { line, end: whole, fault: 'goes on behind its JSON' }
  const secret = text.slice(password, stop).replace(BLANK_ENDS, '')
  return { line, end: whole, key, login: secret === '' ? undefined : { user: user.trim(), password: secret } }
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
