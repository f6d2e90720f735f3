import type { TenantRequest } from '../ports/tenants'
import { type Part, wordLength, type Wrong } from './line-parts'
import type { Check } from './suite'
import { bareTemplate } from './template'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const isMethod = (word: string): word is TenantRequest['method'] => (METHODS as readonly string[]).includes(word)

/** What makes the connection, and the one secret: the action alone sets these. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*)$/i

type Request = Pick<Check, 'method' | 'path' | 'headers' | 'body' | 'as'>

/** Reads `METHOD /path [JSON body] [as admin|nobody] [with Header: value …]`. */
export function readRequest({ text, at }: Part, wrong: Wrong): Request | undefined {
  const words = /^(\S+)(?:(\s+)(\S+)([^]*))?$/.exec(text)
  const [, method = '', blank = '', path = '', rest = ''] = words ?? []
  if (method.endsWith(':')) return void wrong(at, `the name before the quotes, as in - liveness: 'GET /health | 200'`, method)
  if (!isMethod(method)) return void wrong(at, `a method (${METHODS.join(', ')}) and a path, such as GET /health`, method)
  const pathAt = at + method.length + blank.length
  if (!readPath(path, pathAt, wrong)) return undefined
  const tailAt = pathAt + path.length + rest.length - rest.trimStart().length
  const tail = rest.trimStart()
  const bodyLength = /^[[{]/.test(tail) ? wordLength(tail) : 0
  const body = bodyLength > 0 ? tail.slice(0, bodyLength) : undefined
  if (body !== undefined) readBody(method, body, tailAt, wrong)
  return { method, path, body, ...readClauses(tail.slice(bodyLength), tailAt + bodyLength, wrong) }
}

/** A target that stays on the tenant, and means the same wherever it is read: no other host, no dot segments. */
function readPath(path: string, at: number, wrong: Wrong): boolean {
  const no = (expected: string) => {
    wrong(at, expected, path)
    return false
  }
  if (!path.startsWith('/') || path.startsWith('//')) return no('a path such as /health, without the tenant\'s address')
  const plain = path.replace(/\{[\w-]+\}/g, 'x')
  const strange = /[^\w\-.~!$&'()*+,;=:@/?%[\]]/u.exec(plain)
  if (strange) return no(`a path without ${strange[0]} (write it as ${encodeURIComponent(strange[0])}; a value as {probe})`)
  if (/%(?![\da-f]{2})/i.test(plain)) return no('two hex digits after every % in a path')
  if (plain.split('?')[0]!.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) return no('a path without . and .. in it')
  return true
}

function readBody(method: string, body: string, at: number, wrong: Wrong): void {
  if (method === 'GET' || method === 'HEAD') return wrong(at, `no body, since this is a ${method}`, body)
  try {
    JSON.parse(body)
  } catch {
    const bare = bareTemplate(body)
    if (bare) wrong(at + bare.at, `the value in quotes, "{${bare.name}}"`, `{${bare.name}}`)
    else wrong(at, 'a body of JSON', body)
  }
}

const CLAUSE_AHEAD = /\s(?=as\s+(?:admin|nobody)(?:\s|$)|with\s+[^\s:]+:)/

/** Reads `as …` and `with …: …`, in any order. */
function readClauses(text: string, at: number, wrong: Wrong): Pick<Check, 'as' | 'headers'> {
  const headers = new Map<string, string>()
  let as: Check['as'] | undefined
  for (let rest = text; rest.trim() !== '';) {
    const start = at + text.length - rest.trimStart().length
    const clause = rest.trimStart()
    const length = clauseLength(clause)
    rest = clause.slice(length)
    const words = clause.slice(0, length).trimEnd()
    const who = /^as\s+(admin|nobody)$/.exec(words)?.[1] as Check['as'] | undefined
    const header = /^with\s+([!#$%&'*+\-.^_`|~\w]+):\s*(\S[^]*)$/.exec(words)
    if (who && as === undefined) as = who
    else if (header) readHeader(header[1]!, header[2]!, start, headers, wrong)
    else wrong(start, as && who ? 'one "as"' : '"as nobody", "as admin", "with Header: value" or | and the status', words)
  }
  if (as !== 'nobody' && [...headers.keys()].some((name) => name.toLowerCase() === 'authorization')) {
    wrong(at, '"as nobody" on a line that brings an Authorization of its own', text.trim())
  }
  return { as: as ?? 'admin', headers: Object.fromEntries(headers) }
}

/** A header's value reaches to the next clause, unless it is quoted. */
function clauseLength(clause: string): number {
  const quoted = /^with\s+[^\s:]+:\s*"(?:[^"\\]|\\.)*"/.exec(clause)
  const from = quoted ? quoted[0].length : 1
  const next = CLAUSE_AHEAD.exec(clause.slice(from))
  return next ? from + next.index : clause.length
}

function readHeader(name: string, text: string, at: number, headers: Map<string, string>, wrong: Wrong): void {
  if (OWN_HEADERS.test(name)) return wrong(at, 'another header: this one belongs to the connection', name)
  if ([...headers.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) return wrong(at, 'every header once', name)
  const value = text.startsWith('"') ? unquoted(text) : text
  if (value === undefined) wrong(at, 'one text in double quotes', text)
  else if (/[^\x20-\x7e]/.test(value)) wrong(at, 'a header value of plain ASCII', text)
  else headers.set(name, value)
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
