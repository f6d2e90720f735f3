import type { Ports } from '../../ports'
import type { Stretch } from '../report'

/** The stretches of a deploy: each is a group in the log and a bar of the timeline. */
export class Stages {
  readonly timeline: Stretch[] = []

  constructor(private readonly ports: Pick<Ports, 'clock' | 'log'>) {}

  /**
   * @param isOk whether what the work came to is as it should be
   * @returns what the work came to
   */
  async run<T>(name: string, work: () => Promise<T>, isOk: (came: T) => boolean = () => true): Promise<T> {
    const { clock, log } = this.ports
    const stretch = { name, from: clock.now(), to: clock.now(), ok: false }
    this.timeline.push(stretch)
    log.group(name)
    try {
      const came = await work()
      stretch.ok = isOk(came)
      return came
    } finally {
      stretch.to = clock.now()
      log.endGroup()
    }
  }
}
