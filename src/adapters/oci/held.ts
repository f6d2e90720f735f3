import type { Clock } from '../../ports/clock'
import type { Credential, Source } from './credential'

/** Milliseconds for which a login is as good as when it was looked up: refused before that, it is refused. */
const AS_FOUND = 60_000

/**
 * A login's credential, looked up once, and anew where it may have ended since: a cloud's helper gives one for an hour,
 * and a deploy that waits for its checks takes longer.
 */
export class Held {
  current?: Credential
  /** When it was looked up, by the clock's `elapsed`. */
  private foundAt = 0
  private renewing?: Promise<boolean>

  constructor(private readonly source: Source, private readonly clock: Clock) {}

  async find(signal?: AbortSignal): Promise<Credential> {
    if (!this.current) this.foundAt = this.clock.elapsed()
    return (this.current ??= await this.source.find(signal))
  }

  /** Once for everybody who was refused at the same time. @returns whether there is another one now */
  async renew(signal?: AbortSignal): Promise<boolean> {
    const { renew } = this.source
    if (!this.renewing && (!renew || this.clock.elapsed() - this.foundAt < AS_FOUND)) return false
    return (this.renewing ??= this.replace(renew!, signal).finally(() => { this.renewing = undefined }))
  }

  private async replace(renew: NonNullable<Source['renew']>, signal?: AbortSignal): Promise<boolean> {
    this.foundAt = this.clock.elapsed()
    const before = JSON.stringify(this.current)
    const found = await renew(signal)
    // Nobody in place of somebody is no renewal: a helper that fails now is told by what it was asked for.
    if (found.kind === 'anonymous') return false
    this.current = found
    return JSON.stringify(found) !== before
  }
}
