import type { TenantRequest } from '../ports/tenants'
import { withoutPatterns } from './line-parts'
import type { Check, Template, Values } from './suite'

/** Every canary has these without keeping them. */
export const GIVEN_VALUES = ['probe', 'origin']

/** How a value is named. */
export const VALUE_NAME = /^[a-z][a-z0-9_-]{0,39}$/

/** Also what only looks like a template: a misspelt one must be told, never sent as it stands. */
const TEMPLATE = /(?<![{$])\{\s*((?:env\.)?[\w-]+)\s*\}/g

/** What other tools fill in: `${{ secrets.X }}`, `${X}`, `{{probe}}`, `{steps.x}` (incident foreign-template). */
const FOREIGN = /\$\{\{[^{}]*\}\}|\$\{\s*[\w.-]+\s*\}|\{\{\s*[\w.-]+\s*\}\}|\{\s*[\w-]+(?:\.[\w-]+)+\s*\}/g
const NAME_IN_IT = /([\w-]+)\s*\}{1,2}$/
const OWN_VARIABLE = /^\{env\.\w+\}$/

/** The first place that another tool would fill in, and nobody does here; and what would be right. */
export function foreignTemplate(text: string): { at: number; given: string; expected: string } | undefined {
  const found = [...withoutPatterns(text).matchAll(FOREIGN)].find(([given]) => !OWN_VARIABLE.test(given))
  if (!found) return undefined
  const [[given], at] = [found, found.index]
  const name = NAME_IN_IT.exec(given)?.[1] ?? 'NAME'
  const variable = `{env.${name.replaceAll('-', '_').toUpperCase()}}, with env: [${name.replaceAll('-', '_').toUpperCase()}] at the head of the suite, for a variable of the environment`
  return { at, given, expected: /^\{\{/.test(given) && VALUE_NAME.test(name) ? `single braces, as in {${name}}` : `a value as in {probe}, or ${variable}` }
}

/** The values that a text asks for, each with the offset of its `{`. */
export const templatesOf = (text: Template): { name: string; at: number }[] =>
  [...withoutPatterns(text).matchAll(TEMPLATE)].map((found) => ({ name: found[0].slice(1, -1), at: found.index }))

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
  const { method, path, headers, as } = check
  return {
    method,
    path: fill(path, values, inPath),
    headers: { ...bodyType(check), ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, values, inHeader)])) },
    body: fillBody(check, values),
    as,
  }
}

const BODY_TYPES = { form: 'application/x-www-form-urlencoded', text: 'text/plain; charset=utf-8' } as const

/** What a body's kind says of itself; JSON is what a request's body is taken for. A line's own header beats it. */
export function bodyType({ bodyAs, headers }: Check): { 'content-type'?: string } {
  const isSaid = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return bodyAs === undefined || isSaid ? {} : { 'content-type': BODY_TYPES[bodyAs] }
}

/** The body as it is sent, its values encoded for what it is. */
export function fillBody({ body, bodyAs }: Check, values: Values): string | undefined {
  if (body === undefined) return undefined
  const json = fill(body, values, inJson)
  if (bodyAs === undefined) return json
  const value: unknown = JSON.parse(json)
  return bodyAs === 'text' ? String(value) : new URLSearchParams(Object.entries(value as object).map(([name, field]): [string, string] => [name, String(field)])).toString()
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
