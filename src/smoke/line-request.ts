import type { TenantRequest } from '../ports/tenants'
import { type Part, wordLength, type Wrong } from './line-parts'
import type { Check } from './suite'
import { bareTemplate } from './template'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
const isMethod = (word: string): word is TenantRequest['method'] => (METHODS as readonly string[]).includes(word)

/** What makes the connection, and the one secret: the action alone sets these. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*)$/i

type Request = Pick<Check, 'method' | 'path' | 'headers' | 'body' | 'bodyAs' | 'as' | 'onlyReads'>

/** Reads `METHOD /path [JSON body | form {…} | text "…"] [only reads] [as admin|nobody] [with Header: value …]`. */
export function readRequest({ text, at }: Part, wrong: Wrong): Request | undefined {
  const words = /^(\S+)(?:(\s+)(\S+)([^]*))?$/.exec(text)
  const [, method = '', blank = '', path = '', rest = ''] = words ?? []
  if (method.endsWith(':')) return void wrong(at, `the name before the quotes, as in - liveness: 'GET /health | 200'`, method)
  if (!isMethod(method)) return void wrong(at, `a method (${METHODS.join(', ')}) and a path, such as GET /health`, method)
  const pathAt = at + method.length + blank.length
  if (!readPath(path, pathAt, wrong)) return undefined
  const tailAt = pathAt + path.length + rest.length - rest.trimStart().length
  const tail = rest.trimStart()
  const [word = '', kind] = /^(form|text)\s+(?=["{[])/.exec(tail) ?? []
  const bodyAs = kind as Check['bodyAs']
  const bodyLength = bodyAs !== undefined || /^[[{]/.test(tail) ? word.length + wordLength(tail.slice(word.length)) : 0
  const body = bodyLength > 0 ? tail.slice(word.length, bodyLength) : undefined
  if (body !== undefined) readBody(method, body, bodyAs, tailAt + word.length, wrong)
  return { method, path, body, bodyAs, ...readClauses(tail.slice(bodyLength), tailAt + bodyLength, wrong) }
}

/** A target that stays on the tenant, and means the same wherever it is read: no other host, no dot segments. */
function readPath(path: string, at: number, wrong: Wrong): boolean {
  const no = (expected: string) => {
    wrong(at, expected, path)
    return false
  }
  if (!path.startsWith('/') || path.startsWith('//')) return no('a path such as /health, without the tenant\'s address')
  const plain = path.replace(/\{(?:env\.)?[\w-]+\}/g, 'x')
  const strange = /[^\w\-.~!$&'()*+,;=:@/?%[\]]/u.exec(plain)
  if (strange) return no(`a path without ${strange[0]} (write it as ${encodeURIComponent(strange[0])}; a value as {probe})`)
  if (/%(?![\da-f]{2})/i.test(plain)) return no('two hex digits after every % in a path')
  if (plain.split('?')[0]!.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) return no('a path without . and .. in it')
  return true
}

function readBody(method: string, body: string, bodyAs: Check['bodyAs'], at: number, wrong: Wrong): void {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return wrong(at, `no body, since this is a ${method}`, body)
  try {
    const value: unknown = JSON.parse(body)
    if (bodyAs === 'form' && !isForm(value)) wrong(at, 'a form of texts, such as {"name":"x"}', body)
    if (bodyAs === 'text' && typeof value !== 'string') wrong(at, 'a text in double quotes', body)
  } catch {
    const bare = bareTemplate(body)
    if (bare) wrong(at + bare.at, `the value in quotes, "{${bare.name}}"`, `{${bare.name}}`)
    else wrong(at, 'a body of JSON', body)
  }
}

/** Fields of text, numbers, true or false. */
const isForm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((field) => field !== null && typeof field !== 'object')

const CLAUSE_AHEAD = /\s(?=only\s+reads(?:\s|$)|as\s+(?:admin|nobody)(?:\s|$)|with\s+[^\s:]+:)/

/** Reads `as …` and `with …: …`, in any order. */
function readClauses(text: string, at: number, wrong: Wrong): Pick<Check, 'as' | 'headers' | 'onlyReads'> {
  const headers = new Map<string, string>()
  let as: Check['as'] | undefined
  let onlyReads: true | undefined
  for (let rest = text; rest.trim() !== '';) {
    const start = at + text.length - rest.trimStart().length
    const clause = rest.trimStart()
    const length = clauseLength(clause)
    rest = clause.slice(length)
    const words = clause.slice(0, length).trimEnd()
    const who = /^as\s+(admin|nobody)$/.exec(words)?.[1] as Check['as'] | undefined
    const header = /^with\s+([!#$%&'*+\-.^_`|~\w]+):\s*(\S[^]*)$/.exec(words)
    if (who && as === undefined) as = who
    else if (/^only\s+reads$/.test(words) && !onlyReads) onlyReads = true
    else if (header) readHeader(header[1]!, header[2]!, start, headers, wrong)
    else wrong(start, as && who ? 'one "as"' : '"as nobody", "as admin", "only reads", "with Header: value" or | and the status', words)
  }
  if (as !== 'nobody' && [...headers.keys()].some((name) => name.toLowerCase() === 'authorization')) {
    wrong(at, '"as nobody" on a line that brings an Authorization of its own', text.trim())
  }
  return { as: as ?? 'admin', headers: Object.fromEntries(headers), onlyReads }
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
