import type { FleetPorts } from '../../ports/run'
import { asFailure, type Failure, isGarbled } from '../failure'
import type { Gates } from '../gates/gates'
import type { RunRecord } from '../run-record'
import { throwIfStopped } from '../stopped'

/** Milliseconds before the three more readings, where nobody says how long to wait. */
const PAUSES = [2_000, 8_000, 20_000]
/** The longest that a gate is waited for in all, in milliseconds: GitHub asks for a minute after too many requests. */
const PATIENCE = 120_000

/**
 * The gates of a rollout under way: what cannot be read for a moment is read again before it holds, since a run that
 * ends there leaves a fleet half moved. A gate that says no is not asked twice.
 */
export function patient(gates: Gates, record: RunRecord, { clock, cancel }: Pick<FleetPorts, 'clock' | 'cancel'>): Gates {
  return {
    ...gates,
    async ask(before, call) {
      const end = clock.elapsed() + PATIENCE
      for (let nth = 0; ; nth++) {
        const since = record.gatesRead
        const failure = await gates.ask(before, call).then(() => undefined, asFailure)
        if (!failure) return
        throwIfStopped(cancel)
        const pause = pauseAfter(failure, nth)
        if (pause === undefined || clock.elapsed() + pause > end) throw failure
        record.note(`${before}: ${failure.message}; reading the gates again in ${Math.round(pause / 1_000)} s (${nth + 2} of ${PAUSES.length + 1})`)
        record.readAgain(since)
        await clock.sleep(pause, cancel)
        throwIfStopped(cancel)
      }
    },
  }
}

const pauseAfter = (failure: Failure, nth: number): number | undefined =>
  (PAUSES[nth] !== undefined && (failure.transient || isGarbled(failure)) ? Math.max(PAUSES[nth], failure.retryAfter ?? 0) : undefined)
