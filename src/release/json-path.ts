import { JSONPathEnvironment, JSONPathError, type JSONPathQuery, type JSONValue } from 'json-p3'

/**
 * JSONPath by RFC 9535. Its regular expressions are left out: `match()` and `search()` would be JavaScript's own,
 * which can run for ever on a text that a tenant chooses.
 */
const environment = new JSONPathEnvironment()
environment.functionRegister.delete('match')
environment.functionRegister.delete('search')

/** A suite asks every canary the same; beyond so many, each with a value of its own filled in, they are forgotten. */
const MOST_KNOWN = 1_000
const known = new Map<string, JSONPathQuery>()

/** A query, read once however many answers it is put to. @throws JSONPathError where it is none */
export function compiled(query: string): JSONPathQuery {
  const found = known.get(query)
  if (found) return found
  const read = environment.compile(query)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(query, read)
  return read
}

/** What is wrong with a JSONPath (RFC 9535), as what would be right; nothing where it is one. */
export function pathFault(query: string): string | undefined {
  try {
    compiled(query)
    return undefined
  } catch (fault) {
    const at = fault instanceof JSONPathError ? `; the mistake is at character ${fault.token.index + 1}` : ''
    return `a JSONPath by RFC 9535 without match() and search(), such as $.git_sha${at}`
  }
}

/** The first value that it finds; nothing where it finds none, or the body is nested too deep. */
export function firstAt(query: string, json: unknown): unknown {
  try {
    for (const { value } of compiled(query).lazyQuery(json as JSONValue)) return value
  } catch {
    // Too deep: nothing is found there.
  }
  return undefined
}
