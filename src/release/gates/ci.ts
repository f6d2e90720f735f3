import type { Context } from '../../ports/forge'
import type { DeployPorts } from '../../ports/run'
import type { Commit } from '../commit'
import { asFailure, Failure, isGarbled } from '../failure'
import { nearest } from '../nearest'
import type { RunRecord } from '../run-record'
import { throwIfStopped } from '../stopped'
import type { Gates } from './gates'

export interface CiRules {
  sha: Commit
  /** Names as the forge shows them; the word `none` alone waits for none. */
  requiredContexts: readonly string[]
  /** 0 reads once. */
  ciTimeoutSeconds: number
  ciPollSeconds: number
  /** What the job that waits may itself be called there: it is pending for as long as it waits. */
  ownChecks?: readonly string[]
  /** The run that it is of, by its id: there a called workflow's job has its caller's name before its own. */
  ownRun?: string
}

type CiPorts = Pick<DeployPorts, 'forge' | 'clock' | 'log' | 'cancel'>

/** Whether the word `none` stands in the place of names. */
export const waitsForNone = ({ requiredContexts: [first, ...others] }: CiRules): boolean => first === 'none' && others.length === 0

/** How one required context stands. `absent`: no row names it yet, which is not green (incident no-contexts). */
interface Standing {
  name: string
  state: Context['state'] | 'absent'
  /** The forge's own word. */
  said: string
  /** That it is of. */
  run?: string
}

/** In so many polls in a row CI may be green and the head unreadable, or the answer be none, before that is the end. */
const MOST_UNCLEAR = 3

/**
 * Waits until every required context is green on the commit. The branch's head is read at each poll too, so that a
 * commit that is superseded is not waited for.
 * @throws Failure `ci-failed` at once where a context ended in any other way, `ci-timeout`, `ci-unreadable`, and what
 * the head throws
 */
export async function waitForCi(rules: CiRules, gates: Gates, record: RunRecord, ports: CiPorts): Promise<void> {
  const { requiredContexts: names, ciTimeoutSeconds, ciPollSeconds } = rules
  const { clock, log, cancel } = ports
  const began = clock.elapsed()
  for (let [isFirst, unclear] = [true, 0]; ; isFirst = false) {
    const found = await look(rules, gates, ports).catch((thrown: unknown) => { throw held(asFailure(thrown), record, cancel) })
    throwIfStopped(cancel)
    if (found === 'green') return record.gate('ci', 'passed', `green: ${names.join(', ')}`)
    const gone = clock.elapsed() - began
    const left = ciTimeoutSeconds * 1_000 - gone
    if (isFirst && !(found instanceof Failure)) {
      const own = found.open.find((one) => isItself(one, rules))
      if (own) throw held(itself(own.name), record, cancel)
      for (const words of [...whatThereIs(found), ...ofThisRun(found, rules)]) record.note(words)
    }
    unclear = isUnclear(found) ? unclear + 1 : 0
    if (left <= 0 || unclear === MOST_UNCLEAR) throw held(found instanceof Failure ? found : tooLate(found, ciTimeoutSeconds), record, cancel)
    log.progress(`CI: ${waitingFor(found, names)}, ${Math.round(gone / 1_000)} s of ${ciTimeoutSeconds} s`)
    await clock.sleep(Math.min(pause(found, ciPollSeconds * 1_000, gone), left), cancel)
    throwIfStopped(cancel)
  }
}

/**
 * Milliseconds until the next poll. What has taken long takes longer: an hour of polls, each of up to five requests, is
 * to stay below half of the 1,000 that a job's token has in an hour (incident polling-budget). Where the forge asks to
 * wait, it is waited for.
 */
function pause(found: Found, poll: number, gone: number): number {
  return Math.max(poll, gone / 25, found.retryAfter ?? 0)
}

/** What a second look may settle, and a third: neither the forge nor CI says that there is anything to wait for. */
const isUnclear = (found: Found): found is Failure => found instanceof Failure && (found.reason === 'head-unreadable' || isGarbled(found))

/** What one poll found. */
type Found = Failure | { open: Standing[]; known: string[]; /** Of the head, which was asked too often. */ retryAfter?: number }

/**
 * One poll.
 * @returns those not green yet, or why that cannot be read at the moment (a 5xx is polled on)
 * @throws Failure that ends the wait
 */
async function look({ sha, requiredContexts }: CiRules, gates: Gates, { forge, cancel }: CiPorts): Promise<'green' | Found> {
  if (!forge) {
    throw new Failure('ci-unreadable', 'there is no forge to read the required contexts from', {
      hint: 'Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it',
    })
  }
  const call = { signal: cancel }
  const head = await gates.glance(call)
  // In full where the head gave it: not every forge knows a commit by its first digits here.
  const contexts = await forge.contexts(head instanceof Failure ? sha : head, call).catch(ifTransient)
  if (contexts instanceof Failure) return contexts
  const standing = requiredContexts.map((name) => standingOf(name, contexts))
  const failed = standing.filter(({ state }) => state === 'failure')
  if (failed.length > 0) {
    throw new Failure('ci-failed', `not green on this commit: ${failed.map(describe).join(', ')}`, {
      hint: 'Mend what these contexts found, or run them again, then run again',
    })
  }
  const open = standing.filter(({ state }) => state !== 'success')
  if (open.length > 0) return { open, known: [...new Set(contexts.map(({ name }) => name))], retryAfter: head instanceof Failure ? head.retryAfter : undefined }
  return head instanceof Failure ? head : 'green'
}

function ifTransient(thrown: unknown): Failure {
  const failure = asFailure(thrown)
  if (!failure.transient && !isGarbled(failure)) throw failure
  return failure
}

/** A name may be a status and a check, and is green only where both are. */
function standingOf(name: string, contexts: readonly Context[]): Standing {
  const rows = contexts.filter((context) => context.name === name)
  const worst = rows.find(({ state }) => state === 'failure') ?? rows.find(({ state }) => state === 'pending') ?? rows[0]
  return { name, state: worst?.state ?? 'absent', said: worst?.said ?? '', run: worst?.run }
}

const describe = ({ name, state, said }: Standing): string => `"${name}" (${state === 'absent' ? 'absent' : said || state})`

function tooLate(found: Exclude<Found, Failure>, seconds: number): Failure {
  const absent = whatThereIs(found)
  return new Failure('ci-timeout', [`not green after ${seconds} s: ${found.open.map(describe).join(', ')}`, ...absent].join('; '), {
    hint: 'See why these contexts are not there, and that required-contexts names them as the forge does, then run again',
  })
}

/**
 * Whether that is the very job that waits: by its name as a whole, or in its own run as a called workflow's or a matrix's
 * (`ship / deploy`, `deploy (eu)`).
 */
function isItself({ name, state, run }: Standing, { ownChecks = [], ownRun }: CiRules): boolean {
  if (state !== 'pending') return false
  const [job = ''] = ownChecks
  const inRun = ownRun !== undefined && run === ownRun && job !== ''
  return ownChecks.includes(name) || (inRun && (name.endsWith(` / ${job}`) || name.replace(/^.* \/ /, '').startsWith(`${job} (`)))
}

/** A job may bear a name that the runner does not tell it. */
const ofThisRun = ({ open }: Exclude<Found, Failure>, { ownRun }: CiRules): string[] => open
  .filter(({ state, run }) => state === 'pending' && run !== undefined && run === ownRun)
  .map(({ name }) => `"${name}" is a job of this very run: if it is this one, or one that waits for it, take it out of required-contexts`)

/** It is pending for as long as it waits for itself. */
const itself = (name: string): Failure =>
  new Failure('bad-input', `required-contexts: "${name}" is this very job, which would wait for itself`, {
    hint: `Take "${name}" out of required-contexts`,
  })

/** So many names are told, the nearest first. */
const MOST_NAMES = 8

/** For each context that is not there, the names that are: somebody may have copied it as a page shows it (incident name-as-shown). */
function whatThereIs({ open, known }: Exclude<Found, Failure>): string[] {
  return open.filter(({ state }) => state === 'absent').map(({ name }) => {
    if (known.length === 0) return `there is no context of this commit yet, "${name}" neither`
    const names = nearest(name, known).slice(0, MOST_NAMES).map((one) => `"${one}"`).join(', ')
    return `there is no "${name}" yet; there ${known.length === 1 ? 'is' : 'are'} ${names}${known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : ''}`
  })
}

function waitingFor(found: Found, names: readonly string[]): string {
  if (found instanceof Failure) return found.message
  return `${names.length - found.open.length} of ${names.length} contexts green, waiting for ${found.open.map(describe).join(', ')}`
}

/** Puts what ended the wait into the report; a head that holds stands there already, unless it may soon be readable. */
function held(failure: Failure, record: RunRecord, cancel: AbortSignal): Failure {
  const { reason, message, transient } = failure
  const ofHead = reason === 'superseded' || reason === 'head-unreadable'
  if (!cancel.aborted && (!ofHead || transient || isGarbled(failure))) record.gate(ofHead ? 'head' : 'ci', 'held', message)
  return failure
}
