import type { RunPorts } from '../../ports/run'
import type { Phase } from '../report'

/** The stretches of a deploy: each is a group in the log and a bar of the timeline. */
export class Phases {
  readonly timeline: Phase[] = []

  constructor(private readonly ports: Pick<RunPorts, 'clock' | 'log'>) {}

  /**
   * @param isOk whether what the work came to is as it should be
   * @returns what the work came to
   */
  async run<T>(name: string, work: () => Promise<T>, isOk: (came: T) => boolean = () => true): Promise<T> {
    const { clock, log } = this.ports
    const [from, began] = [clock.now(), clock.elapsed()]
    const phase = { name, from, to: from, ok: false }
    this.timeline.push(phase)
    log.group(name)
    try {
      const came = await work()
      phase.ok = isOk(came)
      return came
    } finally {
      phase.to = from + clock.elapsed() - began
      log.endGroup()
    }
  }
}
