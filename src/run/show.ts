import { readFileSync } from 'node:fs'
import { systemClock } from '../adapters/clock'
import { flavourOf } from '../adapters/forge/site'
import { createStatuses } from '../adapters/forge/statuses'
import type { Host } from '../ports/host'
import type { Statuses } from '../ports/statuses'
import { type Commit, isCommit } from '../release/commit'
import { deadline } from '../release/deadline'
import { asFailure, type Failure } from '../release/failure'
import type { Report } from '../release/report'
import { brief, describeBegun, isEffect, isProduction, type Shown, shownOf, type Told } from '../release/shown'
import { contextOf } from '../release/status-context'
import { parseShowing, type RawInputs } from '../request/parse'
import { createContext, type RunContext } from './context'
import type { Ended, Showing } from './showing'

/** Milliseconds for all of it; after a signal, when the runner is about to kill. */
const PATIENCE = 10_000
const AFTER_SIGNAL = 2_000
/** Milliseconds for one request. */
const EACH = 5_000

/** Nothing where no forge is known that could be told. */
export function createShowing(raw: RawInputs, context: RunContext): ForgeShowing | undefined {
  const read = parseShowing(raw)
  // What is wrong with it stands in the report of a run that it was given to.
  if (!read.ok || read.inputs.environment === undefined) return undefined
  const { environment, apiUrl: given, githubToken: token } = read.inputs
  const { host: { apiUrl, trigger }, http, log } = context
  const address = (given ?? apiUrl)?.replace(/\/+$/, '')
  if (!address || !trigger.repository || !token) {
    // On a command line it names a block of the config, for the night the forge is down.
    if (!trigger.commandLine) log.warning(`the forge does not show the result as "${contextOf(environment)}": that needs api-url and github-token`)
    return undefined
  }
  const limited = { ...http, request: (request: Parameters<typeof http.request>[0]) => http.request({ ...request, timeoutMs: EACH }) }
  const site = { http: limited, apiUrl: address, repository: trigger.repository, flavour: flavourOf(address) }
  return new ForgeShowing(environment, createStatuses(site, token), context)
}

/** What is told of one run, and what of it was not taken. */
class ForgeShowing implements Showing {
  readonly warnings: string[] = []
  private begun = false
  /** Until the forge was told that it is under way, or could not be. */
  private beginning: Record<Kind, Promise<unknown>> = { status: Promise.resolve(), deployment: Promise.resolve() }
  /** Of the commit that the run releases. */
  private deployment?: number
  /** What the forge has refused, and would again: it is told once. */
  private readonly refused = new Set<Kind>()
  private readonly late = new AbortController()

  constructor(private readonly environment: string, private readonly statuses: Statuses, private readonly context: RunContext) {
    const { event } = context.host.trigger
    // What is written with a person's token starts such workflows again, and again.
    if (event === 'status') this.refused.add('status')
    if (event.startsWith('deployment')) this.refused.add('deployment')
  }

  watch: Showing['watch'] = (journal, { mode, sha }, cancel) => Object.create(journal, {
    append: {
      value: (entry: Parameters<typeof journal.append>[0]): void => {
        journal.append(entry)
        if (this.begun || !isEffect(entry)) return
        this.begun = true
        // A rollback takes seconds, and `previous` is no commit yet.
        if (mode !== 'rollback' && isCommit(sha)) this.begin(mode, sha, cancel)
      },
    },
  }) as typeof journal

  /** Beside the run, which waits for none of it. */
  private begin(mode: Report['mode'], sha: Commit, cancel: AbortSignal): void {
    const { signal, end } = deadline(PATIENCE, systemClock, cancel, this.late.signal)
    const { statuses: { deployments } } = this
    const description = describeBegun(mode)
    const url = this.context.host.trigger.runUrl
    const whole = this.wholeOf(signal)
    this.beginning = {
      status: this.attempt('status', signal, async () => this.statuses.write(await whole(sha), { context: contextOf(this.environment), state: 'pending', description, url }, { signal })),
      deployment: this.attempt('deployment', signal, async () => {
        if (!deployments || mode === 'smoke') return
        this.deployment = await deployments.create(await whole(sha), this.newDeployment(description, url), { signal })
        await deployments.write(this.deployment, { state: 'in_progress', description, url }, { signal })
      }),
    }
    void Promise.all(Object.values(this.beginning)).then(end)
  }

  async end(report: Told, { cancel, evidence, entries = [] }: Ended): Promise<void> {
    const begun = this.begun || entries.some(isEffect)
    const shown = shownOf(report, begun)
    if (shown.length === 0) return
    const hurried = cancel.aborted
    const { signal, end } = deadline(hurried ? AFTER_SIGNAL : PATIENCE, systemClock)
    // What comes last counts: it is written after the beginning was, or was given up.
    const half = deadline(PATIENCE / 2, systemClock, signal)
    half.signal.addEventListener('abort', () => this.late.abort())
    const whole = this.wholeOf(signal)
    const url = report.runUrl ?? this.context.host.trigger.runUrl
    const taken = await Promise.all(shown.flatMap((one) => [
      this.finish('status', signal, async () => this.statuses.write(await whole(one.commit), {
        context: contextOf(this.environment), state: one.state, description: this.words(one.description), url,
      }, { signal })),
      this.finish('deployment', signal, async () => this.endDeployment(one, await whole(one.commit), url, signal)),
    ]))
    half.end()
    end()
    if (hurried && evidence && taken.includes(false)) this.context.host.keepShown(`${begun ? 'begun' : 'not begun'} ${evidence}`)
  }

  /** For the process of the run, which is gone. */
  endLate(told: Told, begun: boolean): Promise<void> {
    this.begun = begun
    return this.end(told, { cancel: new AbortController().signal })
  }

  /** The state of a deployment; of a commit that was left, of the newest that there is. */
  private async endDeployment({ commit: _, deployment: state, description }: Shown, commit: Commit, url: string | undefined, signal: AbortSignal): Promise<void> {
    const { statuses: { deployments }, environment } = this
    if (!deployments || !state) return
    const words = this.words(description)
    const found = state === 'inactive'
      ? await deployments.find(commit, { environment }, { signal })
      : this.deployment ?? await this.madeBefore(commit, url, signal) ?? await deployments.create(commit, this.newDeployment(words, url), { signal })
    if (found !== undefined) await deployments.write(found, { state, description: words, url }, { signal })
  }

  /** Of this run, by its page: a process that was killed, or an answer that was lost, has told nobody. */
  private async madeBefore(commit: Commit, run: string | undefined, signal: AbortSignal): Promise<number | undefined> {
    return run === undefined ? undefined : this.statuses.deployments?.find(commit, { environment: this.environment, run }, { signal })
  }

  private newDeployment(description: string, run: string | undefined) {
    const { environment } = this
    return { environment, isProduction: isProduction(environment), description, run }
  }

  private readonly words = (description: string): string => brief(this.context.secrets.redact(description))

  private async finish(kind: Kind, signal: AbortSignal, act: () => Promise<void>): Promise<boolean> {
    await this.beginning[kind]
    return this.attempt(kind, signal, act, true)
  }

  /** Each commit is asked for once. */
  private wholeOf(signal: AbortSignal): (commit: Commit) => Promise<Commit> {
    const known = new Map<Commit, Promise<Commit>>()
    return (commit) => {
      const found = known.get(commit) ?? this.statuses.whole(commit, { signal })
      known.set(commit, found)
      return found
    }
  }

  /**
   * @param isLast whether it is not tried again, and so told
   * @returns whether it was taken, or is not to be tried again
   */
  private async attempt(kind: Kind, signal: AbortSignal, act: () => Promise<void>, isLast = false): Promise<boolean> {
    if (this.refused.has(kind)) return true
    try {
      await act()
      return true
    } catch (thrown) {
      const failure = asFailure(thrown)
      const passes = failure.transient || signal.aborted
      if (!passes) this.refused.add(kind)
      if (!passes || isLast) this.warn(`the result is not shown as "${contextOf(this.environment)}": ${wordsOf(kind, failure, signal)}`)
      return !passes
    }
  }

  private warn(text: string): void {
    if (this.warnings.includes(text)) return
    this.warnings.push(text)
    this.context.log.warning(text)
  }
}

type Kind = 'status' | 'deployment'

const NAMES: Record<Kind, string> = { status: 'commit status', deployment: 'deployment' }

function wordsOf(kind: Kind, { message, hint }: Failure, signal: AbortSignal): string {
  if (signal.aborted) return `the forge took too long for the ${NAMES[kind]}`
  return hint ? `${message}. ${hint}` : message
}

/** Shows what a run that was asked to stop could not. @param kept as `end` has kept it */
export async function showLate(kept: string, raw: RawInputs, host: Host): Promise<void> {
  const context = await createContext(raw, host)
  const [, how, file = ''] = /^(begun|not begun) (.+)$/s.exec(kept) ?? []
  const showing = createShowing(raw, context)
  const told = toldIn(file)
  if (!told) context.log.warning(`the result of the run that was stopped is not shown: its evidence ${file} cannot be read`)
  else await showing?.endLate(told, how === 'begun')
  context.http.close()
}

function toldIn(file: string): Told | undefined {
  try {
    const { mode, outcome, reason, sha, dryRun, runUrl, images, tenants } = JSON.parse(readFileSync(file, 'utf8')) as Told
    return { mode, outcome, reason, sha, dryRun, runUrl, images, tenants }
  } catch {
    return undefined
  }
}
