import type { Context } from '../../ports/forge'
import type { DeployPorts } from '../../ports/run'
import type { Commit } from '../commit'
import { asFailure, Failure } from '../failure'
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
}

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
  for (;;) {
    const found = await look(rules, gates, ports).catch((thrown: unknown) => { throw held(asFailure(thrown), record, cancel) })
    throwIfStopped(cancel)
    if (found === 'green') return record.gate('ci', 'passed', `green: ${names.join(', ')}`)
    const left = began + ciTimeoutSeconds * 1_000 - clock.elapsed()
    if (left <= 0) throw held(found instanceof Failure ? found : tooLate(found, ciTimeoutSeconds), record, cancel)
    log.progress(`CI: ${waitingFor(found, names)}, ${Math.round((clock.elapsed() - began) / 1_000)} s of ${ciTimeoutSeconds} s`)
    await clock.sleep(Math.min(ciPollSeconds * 1_000, left), cancel)
    throwIfStopped(cancel)
  }
}

/**
 * One poll.
 * @returns those not green yet, or why that cannot be read at the moment (a 5xx is polled on)
 * @throws Failure that ends the wait
 */
async function look({ sha, requiredContexts }: CiRules, gates: Gates, { forge, cancel }: CiPorts): Promise<'green' | Standing[] | Failure> {
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
  if (open.length > 0) return open
  // Nothing is left to wait for, so that a head that cannot be read is the end.
  if (head instanceof Failure) throw head
  return 'green'
}

function ifTransient(thrown: unknown): Failure {
  const failure = asFailure(thrown)
  if (!failure.transient) throw failure
  return failure
}

/** A name may be a status and a check, and is green only where both are. */
function standingOf(name: string, contexts: readonly Context[]): Standing {
  const rows = contexts.filter((context) => context.name === name)
  const worst = rows.find(({ state }) => state === 'failure') ?? rows.find(({ state }) => state === 'pending') ?? rows[0]
  return { name, state: worst?.state ?? 'absent', said: worst?.said ?? '' }
}

const describe = ({ name, state, said }: Standing): string => `"${name}" (${state === 'absent' ? 'absent' : said || state})`

const tooLate = (open: readonly Standing[], seconds: number): Failure =>
  new Failure('ci-timeout', `not green after ${seconds} s: ${open.map(describe).join(', ')}`, {
    hint: 'See why these contexts are not there, and that required-contexts names them as the forge does, then run again',
  })

function waitingFor(found: readonly Standing[] | Failure, names: readonly string[]): string {
  if (found instanceof Failure) return found.message
  return `${names.length - found.length} of ${names.length} contexts green, waiting for ${found.map(describe).join(', ')}`
}

/** Puts what ended the wait into the report; a head that holds stands there already, unless it may soon be readable. */
function held(failure: Failure, record: RunRecord, cancel: AbortSignal): Failure {
  const { reason, message, transient } = failure
  const ofHead = reason === 'superseded' || reason === 'head-unreadable'
  if (!cancel.aborted && (!ofHead || transient)) record.gate(ofHead ? 'head' : 'ci', 'held', message)
  return failure
}
