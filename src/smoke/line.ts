import { writes } from './canary'
import { readExpectation, readStatus } from './line-expectation'
import { splitLine, type Wrong } from './line-parts'
import { readRequest } from './line-request'
import type { Check, Expectation, Keep } from './suite'
import { foreignTemplate } from './template'

/** A line without what its place in the file adds. */
export type Line = Omit<Check, 'name' | 'line'> & {
  /** The offsets of the names that it keeps, one for each of `keeps`. */
  keepsAt: number[]
}

/** A line is read by people: a longer one is none. */
const LONGEST = 4_000

/**
 * Reads `METHOD /path … | status | …`. Tells every mistake that it finds.
 * @returns nothing where there was one
 */
export function readLine(text: string, tell: Wrong): Line | undefined {
  let sound = true
  const wrong: Wrong = (...mistake) => {
    sound = false
    tell(...mistake)
  }
  if (text.length > LONGEST) return void wrong(LONGEST, `a line of at most ${LONGEST} characters`)
  const foreign = foreignTemplate(text)
  if (foreign) return void wrong(foreign.at, foreign.expected, foreign.given)
  const [request, status, ...others] = splitLine(text, wrong)
  // What is left open swallows the pipes behind it: what is told of the rest would only confuse.
  if (!sound) return undefined
  const asked = readRequest(request!, wrong)
  if (!status) wrong(text.length, '| and a status, such as | 200')
  const first = status && readStatus(status, wrong)
  const said = others.map((part) => readExpectation(part, wrong))
  const retries = said.flatMap((one) => one && 'retryFor' in one ? [one.retryFor] : [])
  const rest = said.flatMap((one) => one && 'expectation' in one ? [one] : [])
  const keeps = rest.flatMap(({ keep, keepAt = 0 }) => keep ? [{ keep, keepAt }] : [])
  const line = {
    expectations: [first, ...rest.map(({ expectation }) => expectation)].filter((one) => one !== undefined),
    keeps: keeps.map(({ keep }) => keep),
    keepsAt: keeps.map(({ keepAt }) => keepAt),
    retryFor: retries[0],
  }
  others.forEach((part, index) => {
    const one = said[index]
    const fault = one && whyNot(one, said.slice(0, index), asked)
    if (fault) wrong(part.at, fault, part.text)
  })
  return asked && sound ? { text, ...asked, ...line } : undefined
}

type ReadPart = { expectation: Expectation; keep?: Keep } | { retryFor: number } | undefined

/** What a part may not say beside the others, or on such a request. */
function whyNot(one: NonNullable<ReadPart>, earlier: ReadPart[], asked: Pick<Check, 'method' | 'onlyReads'> | undefined): string | undefined {
  const repeated = (test: (other: NonNullable<ReadPart>) => boolean) => earlier.some((other) => other && test(other))
  const { method } = asked ?? {}
  if ('retryFor' in one) {
    if (asked && writes(asked)) return 'retry on a GET alone, or on a request that "only reads": what writes is sent once'
    return repeated((other) => 'retryFor' in other) ? 'retry once' : undefined
  }
  const { kind } = one.expectation
  if (kind === 'json' && method === 'HEAD') return 'GET in place of HEAD, whose answer has no body'
  if (kind === 'time' && repeated((other) => 'expectation' in other && other.expectation.kind === 'time')) return 'within once'
  const { keep } = one
  if (keep && repeated((other) => 'keep' in other && other.keep?.name === keep.name)) return 'another name: this line keeps it already'
  return undefined
}
