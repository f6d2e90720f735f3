import { systemClock } from './adapters/clock'
import type { Host } from './ports/host'
import { asFailure } from './release/failure'
import type { Report } from './release/report'
import { RunRecord } from './release/run-record'
import { configWords } from './report/facts'
import { type Fault, faultWords } from './request/fault'
import { type InputName, INPUTS } from './request/inputs'
import { type Parsed, parseRequest } from './request/parse'
import { forge } from './run/adapters'
import { countedOf, placed, type Resolved } from './run/config'
import type { comment } from './run/comment'
import { createContext, type RunContext } from './run/context'
import { dispatch, onlyPlans } from './run/dispatch'
import { eventFaults, withHeads } from './run/event-faults'
import { begin, type Begun, close } from './run/journal'
import { loadPolicy } from './run/policy'
import { evidenceFile, loadForms, publish, type Published, removeJunit } from './run/publish'
import { withRunPage } from './run/run-page'
import { type Showing, showingOf } from './run/showing'
import { standingOf } from './run/standing'
import { loadSuite } from './run/suite'
import { tellEnd } from './run/tell-end'
import { warnOfWaiting } from './run/waiting'

/** Runs one mode from its inputs to its published report. Never throws: what nobody foresaw is a report as well. */
export async function run(resolved: Resolved, given: Host, cancel: AbortSignal): Promise<Published> {
  const { raw } = resolved
  const created = await createContext(raw, given, resolved.secrets)
  const trigger = created.networkFaults.length > 0 ? given.trigger : await withRunPage(given.trigger, given.apiUrl, created.http)
  const host = { ...created.host, trigger }
  const context = { ...created, host }
  try {
    const showing = await showingOf(raw, context)
    const published = await carryOut(resolved, context, cancel, showing)
    const ended = { cancel, evidence: published.evidence }
    await Promise.all([tellEnd(published.report, raw, context, ended), showing?.end(published.report, ended)])
    return published
  } finally {
    context.http.close()
  }
}

async function carryOut(resolved: Resolved, context: RunContext, cancel: AbortSignal, showing?: Showing): Promise<Published> {
  const { raw, config } = resolved
  const { host } = context
  const parsed = withFile(parseRequest(raw), resolved)
  if (config) context.log.info(configWords(config))
  for (const warning of parsed.warnings) context.log.warning(warning)
  const file = evidenceFile(raw['evidence-file'], context)
  removeJunit(file)
  const tell = (report: Report): Promise<Published> => publish({ ...report, config }, context, file)
  const record = () => new RunRecord(parsed.ok ? parsed.request.mode : (parsed.mode ?? ''), '', false, host.trigger, {
    clock: systemClock, log: context.log, cancel,
  })
  const environment = { env: host.env, mask: context.secrets.add }
  const asked = parsed.ok ? parsed.request : {
    mode: parsed.mode, smokeSuite: raw['smoke-suite'], buildinfoQuery: raw['buildinfo-query'], verify: raw['verify'], trustedRoot: raw['trusted-root'],
  }
  const { suite, faults: suiteFaults = [] } = await loadSuite(asked, environment)
  const { policy, faults: policyFaults, warnings: unread } = await loadPolicy(asked)
  const ofEvent = eventFaults(host.trigger, asked.mode, !raw['sha']?.trim())
  const faults = [...context.networkFaults, ...ofEvent, ...suiteFaults, ...policyFaults]
  for (const warning of unread) context.log.warning(warning)
  if (!parsed.ok) {
    const all = [...withHeads(parsed.faults, host.trigger), ...faults]
    return tell(withoutSecrets(all, host, record()) ?? withoutCommit(all, host, record()) ?? badInput(all, parsed.warnings, host.trigger, record()))
  }
  if (faults.length > 0) return tell(badInput(faults, parsed.warnings, host.trigger, record()))
  const request = { ...parsed.request, standing: standingOf(resolved, parsed.request.mode) }
  let begun: Begun | undefined
  try {
    const plans = request.dryRun || onlyPlans(request, host)
    const waiting = warnOfWaiting(request, context)
    host.keepInputs(countedOf(resolved))
    begun = begin(request, raw, plans, context, file)
    const { journal, warnings } = begun
    const watched = showing?.watch(journal, request, cancel) ?? journal
    const theForge = forge(request, context)
    context.http.meanwhile?.(() => void loadForms().catch(() => undefined))
    const report = await dispatch(request, { suite, policy }, theForge, { id: context.id, clock: systemClock, log: context.log, journal: watched, cancel }, context)
    const whole = { ...report, config, warnings: [...parsed.warnings, ...unread, ...waiting, ...warnings, ...report.warnings, ...(showing?.warnings ?? [])] }
    const published = await close(whole, journal, context, file)
    if (request.prComment) await commented(published.report, request, theForge, context, cancel)
    return published
  } catch (thrown) {
    return tell(record().failed(asFailure(thrown)))
  } finally {
    begun?.journal.close()
  }
}

/** With all forms of a report, and few runs write one. */
const commented: typeof comment = async (...plan) => (await import('./run/comment')).comment(...plan)

/** What the config file's faults and warnings make of what was read. */
function withFile(parsed: Parsed, resolved: Resolved): Parsed {
  const warnings = [...resolved.warnings, ...parsed.warnings]
  const faults = placed(parsed.ok ? [] : parsed.faults, resolved)
  if (faults.length === 0) return { ...parsed, warnings }
  return { ok: false, faults, warnings, mode: parsed.ok ? parsed.request.mode : parsed.mode }
}

/** A fork's pull request is given no secrets, and whoever opened it can mend nothing. */
function withoutSecrets(faults: Fault[], { trigger }: Host, record: RunRecord): Report | undefined {
  const isSecret = ({ input, given, place }: Fault): boolean => given === undefined && !place && input in INPUTS && 'secret' in INPUTS[input as InputName]
  if (!trigger.pullRequest?.fromFork || !faults.every(isSecret)) return undefined
  const verdict = `nothing was planned: this pull request comes from a fork, and a fork is given no secrets (${faults.map(({ input }) => input).join(', ')})`
  return record.finish({ outcome: 'skipped', reason: 'not-on-branch', verdict, next: 'Nothing is to do; the plan is made once the change is on a branch of this repository' })
}

/** A branch that is gone has no commit, and nobody's input is to be mended for it. */
function withoutCommit(faults: Fault[], { trigger }: Host, record: RunRecord): Report | undefined {
  if (!trigger.deleted || !faults.every(({ input, given }) => input === 'sha' && given === undefined)) return undefined
  return record.finish({ outcome: 'skipped', reason: 'not-on-branch', verdict: 'nothing was done: the push took a branch away' })
}

function badInput(found: Fault[], warnings: string[], trigger: Host['trigger'], record: RunRecord): Report {
  const faults = found.map(faultWords(trigger))
  const verdict = faults.length === 1 ? faults[0]! : `${faults.length} inputs are not right`
  const next = 'Mend the inputs named; nothing was asked of any network'
  return { ...record.finish({ outcome: 'failed', reason: 'bad-input', verdict, next }), faults, warnings }
}
