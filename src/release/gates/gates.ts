import type { Call } from '../../ports/call'
import type { DeployPorts } from '../../ports/run'
import { type Commit, sameCommit, shortSha } from '../commit'
import { cut } from '../cut'
import { asFailure, Failure, isGarbled } from '../failure'
import type { Reason } from '../reason'
import type { RunRecord } from '../run-record'
import { isOn } from './kill-switch'

/** What the gates compare with. */
export interface GateRules {
  sha: Commit
  branch: string
  /** The kill switch as it stood when the job began; nothing where it was given no word. */
  disabled?: boolean
  /** The variable that is the kill switch, read live where there is a token for it. */
  disabledVariable: string
  controlToken?: string
  /** Set on the manual path, which skips them. */
  redeployTag?: string
}

/** Conditions that may change while a deploy is under way; each reading stands in the report with its time. */
export interface Gates {
  /**
   * The head while CI is waited for: in the report only where it holds.
   * @returns the commit in full, or why it cannot be read where it soon may be
   */
  glance(call: Call): Promise<Commit | Failure>
  /**
   * Kill switch and head, directly before a side effect.
   * @param before what is to be done if they let it, for the report
   * @throws Failure `kill-switch-on`, `kill-switch-unreadable`, `superseded`, `head-unreadable`
   */
  ask(before: string, call: Call): Promise<void>
}

const NO_FORGE = {
  hint: 'Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it',
}
/** So much of a variable that holds something strange is told. */
const MOST_SAID = 40

/** What cannot be read holds (incidents kill-switch-open, head-unreadable). */
export function openGates(rules: GateRules, record: RunRecord, { forge }: Pick<DeployPorts, 'forge'>): Gates {
  const { sha, branch, disabled, disabledVariable, controlToken, redeployTag } = rules

  /** Says no, in the report as well. A reading that was broken off is no reading. */
  function hold(name: string, thrown: unknown, { signal }: Call): Failure {
    const failure = asFailure(thrown)
    if (!signal?.aborted) record.gate(name, 'held', failure.message)
    return failure
  }
  const known = <T>(asked: T | undefined, reason: Reason, what: string): T => {
    if (asked === undefined) throw new Failure(reason, `there is no forge to read ${what} from`, NO_FORGE)
    return asked
  }

  async function readSwitch(call: Call): Promise<string> {
    if (disabled) throw new Failure('kill-switch-on', 'deploys are disabled: the kill switch was on when the job began', SWITCH_HINT)
    if (!controlToken) return 'off when the job began; without a control-token nobody can tell whether it still is'
    const value = await known(forge, 'kill-switch-unreadable', `the variable ${disabledVariable}`).variable(disabledVariable, call)
    if (value === undefined && disabled !== undefined) throw nowhere(disabledVariable)
    if (value === undefined) return `there is no variable ${disabledVariable}`
    const on = isOn(value)
    if (on === false) return `${disabledVariable} is off`
    if (on) throw new Failure('kill-switch-on', `deploys are disabled: ${disabledVariable} is on`, SWITCH_HINT)
    throw new Failure('kill-switch-unreadable', `${disabledVariable} is "${cut(value, MOST_SAID)}", which is neither on nor off`, {
      hint: `Set ${disabledVariable} to true or false`,
    })
  }

  async function readHead(call: Call): Promise<Commit> {
    const head = await known(forge, 'head-unreadable', `the head of ${branch}`).head(branch, call)
    if (sameCommit(head, sha)) return head
    throw new Failure('superseded', `${branch} is at ${shortSha(head)}, and no longer at ${shortSha(sha)}`, {
      hint: `Leave it to the deploy of ${shortSha(head)}; to deploy ${shortSha(sha)} all the same, use redeploy-tag`,
    })
  }

  async function pass(name: string, read: (call: Call) => Promise<string>, before: string, call: Call): Promise<void> {
    const detail = await read(call).catch((thrown: unknown) => { throw hold(name, thrown, call) })
    record.gate(name, 'passed', `${detail}; read before ${before}`)
  }

  return {
    async glance(call) {
      try {
        return await readHead(call)
      } catch (thrown) {
        const failure = asFailure(thrown)
        if (failure.transient || isGarbled(failure)) return failure
        throw hold('head', thrown, call)
      }
    },
    async ask(before, call) {
      if (redeployTag) return
      const head = async (): Promise<string> => `${branch} is at ${shortSha(await readHead(call))}`
      const asked = await Promise.allSettled([pass('kill switch', readSwitch, before, call), pass('head', head, before, call)])
      for (const answer of asked) if (answer.status === 'rejected') throw asFailure(answer.reason)
    },
  }
}

/** The job saw it when it began, so that it is somewhere: of the organisation, or of an environment (incident switch-elsewhere). */
const nowhere = (name: string): Failure =>
  new Failure('kill-switch-unreadable', `the job knew ${name} when it began, and the control-token finds it nowhere`, {
    hint: `Set ${name} as a variable of the repository, or give a control-token that may read it where it is; where there is no such switch, leave disabled empty`,
  })

const SWITCH_HINT = { hint: 'Switch the kill switch off, then run again' }

const CLOSED: ReadonlySet<Reason> = new Set<Reason>(['kill-switch-on', 'superseded', 'held', 'not-on-branch'])

/** Whether a run that moved nothing ends well with this: it was kept from it on purpose. */
export const isClosed = (reason: Reason): boolean => CLOSED.has(reason)
