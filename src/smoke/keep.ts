import { type Answer, seen } from './answer'
import { find } from './query'
import { expectsStatus } from './status'
import type { Check, Keep, Values } from './suite'
import { fill, inQuery } from './template'

/** An id is short; a longer text has no place in a path. */
const LONGEST = 500

/**
 * The values that an answer gives to later lines, also where the check fails: what a tenant made has to be deleted. Not
 * from an answer that is neither expected nor a success, since the id in a 409 may be somebody else's.
 */
export function keep(check: Check, answer: Answer, values: Values): Values {
  const made = expectsStatus(check, answer.status) || (answer.status >= 200 && answer.status < 300)
  if (!made) return {}
  const found = check.keeps.map((one) => [one.name, text(first(one, answer, values))] as const)
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** What a report says where a value could not be kept. */
export const unkept = (one: Keep, answer: Answer, values: Values): { expected: string; got: string } => ({
  expected: `${one.query} -> ${one.name}: a text of 1 to ${LONGEST} characters, a number, true or false`,
  got: seen(answer, answer.at(one.query, first(one, answer, values))),
})

const first = ({ query, header }: Keep, { parsed, headers }: Answer, values: Values): unknown =>
  header !== undefined ? headers[header] : parsed && find(fill(query, values, inQuery), parsed.value)?.[0]

/**
 * A value as text, where it can stand in a path and mean that one thing: an empty one, `.` or `..` would make
 * `DELETE /memories/{memory}` a request for the whole collection.
 */
function text(value: unknown): string | undefined {
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return undefined
  return /^\.{1,2}$|[\p{Cc}\p{Cs}]/u.test(value) ? undefined : value
}
