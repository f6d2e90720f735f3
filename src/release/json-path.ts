import { JSONPathEnvironment, JSONPathError, type JSONValue } from 'json-p3'

/** Without regular expressions: they would be JavaScript's own, which can run for ever on a text that a tenant chooses. */
const environment = new JSONPathEnvironment()
environment.functionRegister.delete('match')
environment.functionRegister.delete('search')

/** What is wrong with a JSONPath (RFC 9535), as what would be right; nothing where it is one. */
export function pathFault(query: string): string | undefined {
  try {
    environment.compile(query)
    return undefined
  } catch (fault) {
    const at = fault instanceof JSONPathError ? `; the mistake is at character ${fault.token.index + 1}` : ''
    return `a JSONPath by RFC 9535 without match() and search(), such as $.git_sha${at}`
  }
}

/** The first value that it finds; nothing where it finds none, or the body is nested too deep. */
export function firstAt(query: string, json: unknown): unknown {
  try {
    for (const { value } of environment.compile(query).lazyQuery(json as JSONValue)) return value
  } catch {
    // Too deep: nothing is found there.
  }
  return undefined
}
