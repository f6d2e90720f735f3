import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import { originFor } from '../http/address'
import type { Http } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { type Challenge, choose, parseChallenges } from './challenge'
import { basic, type Credential, type Credentials } from './credential'
import { patiently } from './patiently'
import { trustedRealm } from './realm'
import { requestToken } from './token-request'
import { type Token, Tokens } from './tokens'

/** How a registry wants to be asked. */
type Scheme = { kind: 'open' } | { kind: 'basic'; header: string } | { kind: 'bearer'; tokens: Tokens }
type Send = (authorization?: string) => Promise<HttpAnswer>

export interface SessionParts {
  host: string
  /** All that will be asked for there: one token is to serve them. */
  repositories: string[]
  access: string
  http: Http
  credentials: Credentials
  clock: Clock
  mask: (secret: string) => void
}

/** More remedies than one 401 can have: renewed by another request, widened, refreshed, asked for alone. */
const MOST_TRIES = 6

/** The login of one registry, shared by every request of the run that goes there. */
export class Session {
  private scheme?: Scheme
  private scout?: Promise<void>
  private credential?: Credential

  constructor(private readonly parts: SessionParts) {}

  /** The credential that was shown, in words. */
  get login(): string {
    return this.credential?.origin ?? 'anonymously'
  }

  /**
   * Sends a request with the login it needs. A 401 was not applied, whatever the method: after it the same request
   * goes out with a better login, where there is one.
   * @returns the answer; a 401 only where no login is left to try
   */
  async ask(repository: string, send: Send, call: Call): Promise<HttpAnswer> {
    if (!this.scheme && this.scout) await patiently(this.scout, call.signal, `${this.parts.host} did not answer the first request of the run`)
    if (!this.scheme && !this.scout) return this.lead(repository, send, call)
    return this.insist(repository, send, call)
  }

  /** The first request of all goes alone, until it is known how to log in: the others would each learn the same. */
  private async lead(repository: string, send: Send, call: Call): Promise<HttpAnswer> {
    let arrived = (): void => {}
    this.scout = new Promise((resolve) => { arrived = resolve })
    try {
      const answer = await send()
      if (!this.isChallenge(answer)) {
        this.scheme ??= { kind: 'open' }
        return answer
      }
      if (!await this.learn(answer)) return answer
    } finally {
      this.scout = undefined
      arrived()
    }
    return this.insist(repository, send, call)
  }

  private async insist(repository: string, send: Send, call: Call): Promise<HttpAnswer> {
    for (let tries = 1; ; tries++) {
      const scheme = this.scheme
      const token = scheme?.kind === 'bearer' ? await scheme.tokens.current(repository, call) : undefined
      const answer = await send(token ? `Bearer ${token.value}` : scheme?.kind === 'basic' ? scheme.header : undefined)
      if (!this.isChallenge(answer)) {
        token?.taken.add(repository)
        return answer
      }
      if (tries === MOST_TRIES || !await this.mend(answer, repository, scheme, token)) return answer
    }
  }

  /** Only the registry itself may ask for a login, not a storage it redirected to. */
  private isChallenge(answer: HttpAnswer): boolean {
    return answer.status === 401 && new URL(answer.url).origin === new URL(originFor(this.parts.host)).origin
  }

  /** @returns whether the request may be sent again with another login */
  private async mend(answer: HttpAnswer, repository: string, sent?: Scheme, token?: Token): Promise<boolean> {
    if (sent?.kind === 'basic') return false
    if (sent?.kind === 'bearer' && token) return sent.tokens.refused(token, repository, challengeOf(answer))
    return this.scheme !== sent || this.learn(answer)
  }

  /** Reads from a 401 how to log in. @returns whether we can */
  private async learn(answer: HttpAnswer): Promise<boolean> {
    const { host, credentials, mask } = this.parts
    const challenge = challengeOf(answer)
    if (!challenge) return false
    const realm = challenge.scheme === 'bearer' ? await trustedRealm(host, challenge.realm ?? '') : undefined
    const credential = (this.credential ??= await credentials.for(host))
    if (realm) this.scheme = { kind: 'bearer', tokens: this.tokens(realm, challenge.service, credential) }
    else if (credential.kind === 'password') {
      this.scheme = { kind: 'basic', header: basic(credential.user, credential.password, mask) }
    } else return false
    return true
  }

  private tokens(realm: URL, service: string | undefined, credential: Credential): Tokens {
    const { host, repositories, access, clock, http, mask } = this.parts
    const server = { registry: host, realm, service, credential }
    return new Tokens(repositories, access, clock, (scopes, call) => requestToken(http, server, scopes, mask, call))
  }
}

function challengeOf(answer: HttpAnswer): Challenge | undefined {
  return choose(parseChallenges(answer.headers['www-authenticate'] ?? ''))
}
