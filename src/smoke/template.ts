import type { TenantRequest } from '../ports/tenants'
import type { Check, Template, Values } from './suite'

/** Every canary has these without rules them. */
export const GIVEN_VALUES = ['probe', 'origin']

/** How a value is named. */
export const VALUE_NAME = /^[a-z][a-z0-9_-]{0,39}$/

/** Also what only looks like a template: a misspelt one must be told, never sent as it stands. */
const TEMPLATE = /\{\s*([\w-]+)\s*\}/g

/** The values that a text asks for, each with the offset of its `{`. */
export const templatesOf = (text: Template): { name: string; at: number }[] =>
  [...text.matchAll(TEMPLATE)].map((found) => ({ name: found[0].slice(1, -1), at: found.index }))

/** The first template outside of strings, where JSON and JSONPath have no place for one. */
export const bareTemplate = (text: Template): { name: string; at: number } | undefined =>
  templatesOf(text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (string) => ' '.repeat(string.length)))[0]

/**
 * The request of a line, its templates filled: URL-encoded in the path, JSON-escaped in the body. What the line's
 * expectations ask for counts as well, so that nothing is judged by half.
 * @returns `missing` where a value was never had
 */
export function fillCheck(check: Check, values: Values): TenantRequest | { missing: string[] } {
  const names = new Set(templatesOf(check.text).map(({ name }) => name))
  const missing = [...names].filter((name) => !Object.hasOwn(values, name))
  if (missing.length > 0) return { missing }
  const { method, path, headers, body, as } = check
  return {
    method,
    path: fill(path, values, inPath),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, values, inHeader)])),
    body: body === undefined ? undefined : fill(body, values, inJson),
    as,
  }
}

/** Puts the values into their places, each encoded for where it stands. */
export const fill = (text: Template, values: Values, encode: (value: string) => string): string =>
  text.replace(TEMPLATE, (whole, name: string) => Object.hasOwn(values, name) ? encode(values[name]!) : whole)

/** Torn surrogate pairs, which cannot be encoded. */
const TORN = /\p{Cs}/gu

const inPath = (value: string): string => encodeURIComponent(value.replace(TORN, '\ufffd'))

/** What a header field may not hold (RFC 9110, 5.5) is percent-encoded: a value cannot add a header of its own. */
const inHeader = (value: string): string =>
  value.replace(TORN, '\ufffd').replace(/[^\x20-\x7e]+/g, (strange) => encodeURIComponent(strange))

/** Inside of a JSON string. */
export const inJson = (value: string): string => JSON.stringify(value).slice(1, -1)

/** Inside of a JSONPath string, whichever quotes it has: all but plain characters become `\uXXXX`. */
export const inQuery = (value: string): string =>
  value.replace(/[^\w .:/-]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Inside of a plain text. */
export const inText = (value: string): string => value
