import type { Clock } from '../../ports/clock'
import type { FleetLister } from '../../ports/control-plane'
import type { FleetPorts } from '../../ports/run'
import { asFailure, type Failure, isGarbled } from '../failure'
import type { Listed } from '../listed'
import { isGatewayStatus } from '../passing'
import { throwIfStopped } from '../stopped'

/** Milliseconds before the three more tries that the control plane is given, where it does not say how long. */
const PAUSES = [2_000, 8_000, 20_000]
/** From the first such answer on, in milliseconds: no call begins later. */
const PATIENCE = 40_000
/** How often a call is made at most. */
export const MOST_TRIES = PAUSES.length + 1

/** It was told to wait, and nothing was begun: a limit on calls, whatever status it comes with, another rollout under way, or a command that says so. */
export const isToldToWait = ({ status = 0, transient, reason, unsent }: Failure): boolean =>
  status === 429 || status === 409 || (transient && status >= 400 && status < 500 && status !== 408) || (reason === 'rollout-command-failed' && unsent)

/** What says "try again", or was surely never sent; a 500 and an answer that was lost say nothing of the kind. */
export const mayBeSentAgain = (failure: Failure): boolean =>
  isToldToWait(failure) || (failure.transient && (failure.unsent || isGatewayStatus(failure.status)))

/** How long one call to the control plane is tried. */
export class Patience {
  tries = 1
  private end = Infinity

  constructor(private readonly clock: Clock) {}

  /**
   * Counts a call that came to nothing.
   * @returns milliseconds to wait before the next one, as it asks where it was told to wait; nothing where there is to be none
   */
  next(failure: Failure): number | undefined {
    const now = this.clock.elapsed()
    this.end = Math.min(this.end, now + PATIENCE)
    const pause = (isToldToWait(failure) && failure.retryAfter) || PAUSES[this.tries - 1]
    if (pause === undefined || this.tries >= MOST_TRIES || now + pause > this.end) return undefined
    this.tries += 1
    return pause
  }

  get isOver(): boolean {
    return this.clock.elapsed() > this.end
  }
}

/** What came in the place of a list is looked at once more: a page cut short, or a proxy's. */
const isTorn = (failure: Failure, { tries }: Patience): boolean => isGarbled(failure) && failure.reason === 'control-plane-unavailable' && tries === 1

/** Asks the control plane for its fleet, which changes nothing: again wherever another try may go right. */
export async function listFleet(tag: string, { controlPlane, clock, log, cancel }: Pick<FleetPorts, 'clock' | 'log' | 'cancel'> & { controlPlane: FleetLister }): Promise<Listed[]> {
  const patience = new Patience(clock)
  for (;;) {
    const answer = await controlPlane.enumerate(tag, { signal: cancel }).catch(asFailure)
    if (Array.isArray(answer)) return answer
    throwIfStopped(cancel)
    const pause = answer.transient || isToldToWait(answer) || isTorn(answer, patience) ? patience.next(answer) : undefined
    if (pause === undefined) throw answer
    log.info(`${answer.message}; listing the fleet again in ${pause / 1_000} s (${patience.tries} of ${MOST_TRIES})`)
    await clock.sleep(pause, cancel)
    throwIfStopped(cancel)
  }
}
