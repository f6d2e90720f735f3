import type { RunPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { isCommit } from './commit'
import type { Failure } from './failure'
import { type Outcome, type Reason, succeeded } from './reason'
import type { Gate, ImageReport, Mode, Phase, PostMortem, Report, TenantReport } from './report'
import type { Signed } from './signed'

/** How a run ended, without what the record knows already. */
export interface Ending {
  outcome: Outcome
  reason: Reason
  /** One sentence: what happened, and why. */
  verdict: string
  /** What to do next. */
  next?: string
  /** The command that `next` means. */
  command?: string
  /** The command that undoes it. */
  undo?: string
  images?: ImageReport[]
  tenants?: TenantReport[]
  /** Tenants left behind, by slug. */
  stragglers?: string[]
  timeline?: Phase[]
  postMortem?: PostMortem
}

/** Gathers what happens during a run; every note is told to whoever watches at once, and stands in the report. */
export class RunRecord {
  private readonly gates: Gate[] = []
  private readonly warnings: string[] = []
  private readonly faults: string[] = []
  private readonly happenings: Report['happenings'] = []
  private readonly signed = new Map<string, Signed[]>()
  private readonly startedAt: number
  private readonly began: number

  constructor(
    private readonly mode: Mode | '',
    /** Set anew where a rollback to `previous` learns it on the way. */
    public sha: string,
    private readonly dryRun: boolean,
    private readonly trigger: Trigger,
    private readonly ports: Pick<RunPorts, 'clock' | 'log' | 'cancel'>,
  ) {
    this.startedAt = ports.clock.now()
    this.began = ports.clock.elapsed()
  }

  note(text: string): void {
    this.happenings.push({ at: this.ports.clock.now(), text })
    this.ports.log.info(text)
  }

  readonly warn = (text: string): void => {
    this.warnings.push(text)
    this.ports.log.warning(text)
  }

  /** Told of a fault that is no end of its own, but says why one came. */
  fault(text: string): void {
    this.faults.push(text)
    this.ports.log.error(text)
  }

  /** The signatures of an image that held. */
  proved(image: string, signed: Signed[]): void {
    this.signed.set(image, signed)
  }

  /** For whoever sees nothing but the head of a run's page. */
  notice(text: string): void {
    this.ports.log.notice(text)
  }

  gate(name: string, verdict: Gate['verdict'], detail: string): void {
    this.gates.push({ name, verdict, detail, readAt: this.ports.clock.now() })
    if (verdict === 'warned') this.warn(detail)
    else this.ports.log.info(`${name}: ${verdict === 'off' ? 'switched off' : verdict} (${detail})`)
  }

  /** How many readings of gates there have been. */
  get gatesRead(): number {
    return this.gates.length
  }

  /** Those that held from the nth reading on are read once more before they count. */
  readAgain(since: number): void {
    for (const gate of this.gates.slice(since)) {
      if (gate.verdict === 'held') Object.assign(gate, { verdict: 'warned', detail: `${gate.detail}; read again` })
    }
  }

  /** The report of a run that a fault ended. A run that was asked to stop says so, whatever that broke first. */
  failed(failure: Failure, ending: Partial<Ending> = {}): Report {
    const reason = this.ports.cancel.aborted ? 'cancelled' : failure.reason
    const verdict = this.ports.cancel.aborted && failure.reason !== 'cancelled' ? 'the run was asked to stop' : failure.message
    this.faults.unshift(failure.message)
    return this.finish({ outcome: 'failed', next: failure.hint, command: failure.command, ...ending, reason, verdict: ending.verdict ?? verdict })
  }

  finish({ outcome, reason, verdict, next = '', command, undo, images = [], tenants = [], stragglers = [], timeline, postMortem }: Ending): Report {
    const { trigger } = this
    const actor = trigger.actor ? ` by ${trigger.actor}` : ''
    return {
      mode: this.mode,
      outcome,
      reason,
      sha: isCommit(this.sha) ? this.sha : '',
      dryRun: this.dryRun,
      verdict,
      next,
      command,
      undo: succeeded(outcome) ? undo : undefined,
      startedAt: this.startedAt,
      // A clock that is set meanwhile makes no run longer or shorter.
      finishedAt: this.startedAt + this.ports.clock.elapsed() - this.began,
      startedBy: `${trigger.commandLine ? 'the command line' : trigger.event}${actor}`,
      runUrl: trigger.runUrl,
      gates: this.gates,
      images: images.map((image) => (this.signed.has(image.image) ? { ...image, signatures: this.signed.get(image.image) } : image)),
      tenants,
      stragglers,
      warnings: this.warnings,
      faults: this.faults,
      happenings: this.happenings,
      timeline,
      postMortem,
    }
  }
}
