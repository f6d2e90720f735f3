import type { Call } from '../../ports/call'
import { Failure } from '../../release/failure'
import { originFor, spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { troubleOf } from '../http/trouble'
import type { Credentials } from './credential'
import { inWords } from './errors'
import { Login, type LoginParts, type Send } from './login'
import { once } from './once'

export interface SessionParts extends Omit<LoginParts, 'source' | 'front'> {
  credentials: Credentials
}

/** Bytes of what `/v2/` answers; it is an empty object or an error. */
const MAX_BYTES = 1024 * 1024

/**
 * One registry, with every login that the run has for it: repositories with one credential share one, and a
 * namespace may have its own (incident login-per-namespace).
 */
export class Session {
  private readonly logins = new Map<string, Login>()
  private readonly known = new Map<string, Login>()
  private readonly front = once((signal) => this.knock(signal))
  private readonly sorted = once(() => this.sort())

  constructor(private readonly parts: SessionParts) {}

  /** The credential that was shown for a repository, in words. */
  loginOf(repository: string): string {
    return this.known.get(repository)?.words ?? 'anonymously'
  }

  /** Sends a request with the login that its repository needs; see `Login.ask`. */
  async ask(repository: string, send: Send, call: Call): Promise<HttpAnswer> {
    const login = this.known.get(repository) ?? await this.find(repository)
    return login.ask(repository, send, call)
  }

  private async find(repository: string): Promise<Login> {
    await this.sorted()
    const login = this.known.get(repository) ?? await this.open(repository, [])
    this.known.set(repository, login)
    return login
  }

  /** The run's repositories by the login that is meant for each. */
  private async sort(): Promise<void> {
    const { host, repositories, credentials } = this.parts
    const ids = await Promise.all(repositories.map(async (name) => (await credentials.of(host, name)).id))
    for (const [at, name] of repositories.entries()) {
      this.known.set(name, await this.open(name, repositories.filter((_, other) => ids[other] === ids[at])))
    }
  }

  private async open(repository: string, repositories: string[]): Promise<Login> {
    const { credentials, ...parts } = this.parts
    const source = await credentials.of(parts.host, repository)
    const login = this.logins.get(source.id) ?? new Login({ ...parts, repositories, source, front: this.front })
    this.logins.set(source.id, login)
    return login
  }

  /** What the registry answers to somebody who names no repository and shows no login. */
  private async knock(signal?: AbortSignal): Promise<HttpAnswer> {
    const { host, http } = this.parts
    const url = `${originFor(host)}/v2/`
    const answer = await http.request({ method: 'GET', url, signal, maxBytes: MAX_BYTES, retry: true })
    const transient = troubleOf(answer) !== undefined
    if (!transient && answer.status < 500) return answer
    // Nobody knows now whether the refusal of somebody anonymous would be the refusal of this login.
    throw new Failure('registry-unavailable', `${host} answered ${inWords(answer)} at /v2/, where it says how to log in`, {
      status: answer.status, method: 'GET', url: spoken(url), transient, retryAfter: answer.retryAfter,
    })
  }
}
