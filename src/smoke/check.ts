import type { SmokePorts } from '../ports/run'
import type { Budget } from '../release/budget'
import type { CheckReport } from '../release/report'
import { ask, type Asked } from './ask'
import { type Canary, writes } from './canary'
import { judge, type Judgement } from './judge'
import { curlLine } from './repeat'
import type { Check } from './suite'
import { fillCheck, templatesOf } from './template'

/** Between two reads of what is eventually consistent. */
const RETRY_PAUSE = 500
const STOPPED = 'the run was asked to stop'

/**
 * Runs the checks of a suite on one canary, in their order. What they keep, and what may be left there, is noted on the
 * canary. Reads that stand together and need nothing of one another are asked side by side.
 */
export async function runChecks(checks: readonly Check[], canary: Canary, ports: SmokePorts, budget: Budget): Promise<CheckReport[]> {
  const reports: CheckReport[] = []
  for (const group of groups(checks)) {
    reports.push(...await Promise.all(group.map((check) => runCheck(check, canary, ports, budget))))
  }
  return reports
}

/** A write stands alone, and so does all before and after it; a read begins a group anew where it uses what the group keeps. */
function groups(checks: readonly Check[]): Check[][] {
  const all: Check[][] = []
  for (const check of checks) {
    const last = all.at(-1)
    const kept = new Set(last?.flatMap(({ keeps }) => keeps.map(({ name }) => name)))
    const joins = last && !writes(check) && !last.some(writes) && !templatesOf(check.text).some(({ name }) => kept.has(name))
    if (joins) last.push(check)
    else all.push([check])
  }
  return all
}

async function runCheck(check: Check, canary: Canary, ports: SmokePorts, budget: Budget): Promise<CheckReport> {
  const { name } = check
  const request = fillCheck(check, canary.values)
  if ('missing' in request) return skipped(name, `it needs ${request.missing.join(', ')}, which no answer gave`)
  if (budget.isOver) return skipped(name, STOPPED)
  const spoilt = sharedValues(check).find((value) => canary.failed.has(value) && !(writes(check) && value === 'probe'))
  if (spoilt !== undefined) return skipped(name, `it needs {${spoilt}} as "${canary.failed.get(spoilt)}" makes it, which failed`)
  if (writes(check)) {
    canary.touched = true
    ports.journal.append({ kind: 'asking', at: ports.clock.now(), canary: canary.index, check: name })
  }
  const began = ports.clock.elapsed()
  const { asked, judgement } = await askUntilItHolds(check, canary, ports, budget, began)
  const done = { name, milliseconds: ports.clock.elapsed() - began, tries: asked.tries }
  if (judgement?.pass) return { ...done, verdict: 'pass' }
  // Cut off by the stop, not by the canary.
  if (!judgement && budget.isOver) return { ...done, verdict: 'skipped', got: STOPPED }
  const expected = judgement?.expected ?? check.expectations[0]!.text
  const got = judgement?.got ?? `no answer: ${asked.lost}`
  const cause = sharedValues(check).flatMap((value) => canary.lost.get(value) ?? [])[0]
  if (!judgement && writes(check)) for (const value of sharedValues(check)) canary.lost.set(value, name)
  const verdict = judgement && cause === undefined ? 'fail' : 'inconclusive'
  if (verdict === 'fail') for (const value of madeBy(check)) canary.failed.set(value, name)
  return { ...done, verdict, expected, got: cause ? `${got}; the answer of "${cause}" was lost` : got, repeat: curlLine(check, canary) }
}

/** What ties a line to others: all that it fills in but the canary's address. */
const sharedValues = ({ text }: Check): string[] => templatesOf(text).map(({ name }) => name).filter((name) => name !== 'origin')

/** What a line makes for others: what it keeps and, where it writes, what it writes. What was kept before it is not its own. */
const madeBy = (check: Check): string[] =>
  [...check.keeps.map(({ name }) => name), ...(writes(check) && sharedValues(check).includes('probe') ? ['probe'] : [])]

/** One answer and its judgement; of a read with `retry` the first that holds, or the last. */
async function askUntilItHolds(
  check: Check, canary: Canary, ports: SmokePorts, budget: Budget, began: number,
): Promise<{ asked: Asked; judgement?: Judgement }> {
  const { clock } = ports
  for (let tries = 0; ; ) {
    const request = fillCheck(check, canary.values)
    if ('missing' in request) throw new Error(`${check.name} was filled before`)
    // A write that is under way when a signal comes is waited for, since only its answer tells what to delete.
    const asked = await ask(check, request, canary, ports, writes(check) ? budget.writes : budget.forward)
    const judgement = judged(check, asked, canary)
    tries += asked.tries
    note(check, canary, asked, judgement, ports)
    const over = clock.elapsed() + RETRY_PAUSE - began > (check.retryFor ?? 0)
    if (!judgement || judgement.pass || over || budget.isOver) return { asked: { ...asked, tries }, judgement }
    await clock.sleep(RETRY_PAUSE, budget.forward)
  }
}

/** An answer that could not be taken fails the check: it came from the build (incident too-long-answer). */
function judged(check: Check, { answer, refused }: Asked, { values }: Canary): Judgement | undefined {
  if (refused !== undefined) return { pass: false, expected: check.expectations[0]!.text, got: refused, kept: {} }
  return answer && judge(check, answer, values)
}

/** Keeps what the answer gave, and remembers where it should have given something and did not. */
function note(check: Check, canary: Canary, asked: Asked, judgement: Judgement | undefined, { journal, clock }: SmokePorts): void {
  const kept = judgement?.kept ?? {}
  canary.values = { ...canary.values, ...kept }
  if (!writes(check)) return
  const status = asked.answer?.status ?? 0
  const made = !asked.clear || (status >= 200 && status < 300)
  const clear = asked.clear && !(made && check.keeps.some(({ name }) => !Object.hasOwn(kept, name)))
  if (!clear) for (const { name } of check.keeps) canary.uncertain.add(name)
  journal.append({ kind: 'answered', at: clock.now(), canary: canary.index, check: check.name, kept, clear })
}

const skipped = (name: string, got: string): CheckReport => ({ name, verdict: 'skipped', got, milliseconds: 0, tries: 0 })
