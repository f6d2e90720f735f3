import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import { beforeSending, Failure } from '../../release/failure'
import { originFor } from '../http/address'
import type { Http } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { type Challenge, choose, parseChallenges } from './challenge'
import type { Source } from './credential'
import { Held } from './held'
import { KNOWN_REALMS, type Realm } from './known-realms'
import { patiently } from './patiently'
import { trustedRealm } from './realm'
import { basicScheme, isFor, type Scheme, tokenScheme } from './scheme'
import { requestToken } from './token-request'
import { type Token, Tokens } from './tokens'

export type Send = (authorization?: string) => Promise<HttpAnswer>

export interface LoginParts {
  host: string
  /** All that will be asked for with this login: one token is to serve them. */
  repositories: string[]
  access: string
  http: Http
  clock: Clock
  mask: (secret: string) => void
  /** Registry host to the host of its token server, where that is another domain's and is meant. */
  realms?: ReadonlyMap<string, string>
  source: Source
  /** What `/v2/` of the registry answers to nobody: asked once. */
  front: (signal?: AbortSignal) => Promise<HttpAnswer>
}

/** What is asked of an image at once, as soon as it is known how: source, target, way back and history. */
const ASKED_AT_ONCE = 4
/** More remedies than one refusal can have: renewed by another request, widened, refreshed, asked for alone. */
const MOST_TRIES = 6
/** How often one request may be told another way to log in: from Basic to Bearer, to another realm. */
const MOST_CHANGES = 2
/** Nexus answers an anonymous read with 400, others with 403 or 404 (incident login-never-shown). */
const UNASKED = new Set([400, 403, 404])

/** One request on its way to an answer that no login would mend. */
interface Asking {
  repository: string
  call: Call
  /** What it was sent with last. */
  sent?: Scheme
  token?: Token
  changes: number
}

/** One login of one registry, shared by every request of the run that needs it. */
export class Login {
  private scheme?: Scheme
  /** Where a repository was told another way than the others. */
  private readonly own = new Map<string, Scheme>()
  private scout?: Promise<void>
  private readonly held: Held
  private unshown = ''
  /** What was known beforehand of the token server proved wrong. */
  private moved = false

  constructor(private readonly parts: LoginParts) {
    this.held = new Held(parts.source, parts.clock)
  }

  /** The credential that was shown, in words, or that none was, and why. */
  get words(): string {
    if (this.unshown !== '') return `anonymously: ${this.unshown}`
    return this.held.current?.origin ?? 'anonymously'
  }

  /**
   * Sends a request with the login it needs. A 401 was not applied, whatever the method, nor was another refusal of
   * somebody anonymous: after it the same request goes out with a better login, where there is one.
   * @returns the answer; a 401 only where no login is left to try
   */
  async ask(repository: string, send: Send, call: Call): Promise<HttpAnswer> {
    if (!this.scheme && this.scout) await patiently(this.scout, call.signal, `${this.parts.host} did not answer the first request of the run`)
    const asking: Asking = { repository, call, changes: 0 }
    if (!this.scheme && !this.scout) return this.lead(asking, send)
    return this.insist(asking, send)
  }

  /** The first request of all goes alone, until it is known how to log in: the others would each learn the same. */
  private async lead(asking: Asking, send: Send): Promise<HttpAnswer> {
    const { http, host, repositories } = this.parts
    http.warm?.(originFor(host), repositories.length * ASKED_AT_ONCE)
    let arrived = (): void => {}
    this.scout = new Promise((resolve) => { arrived = resolve })
    try {
      if (!await this.foreknow(asking).catch(notAsked)) {
        const answer = await send()
        const learned = await this.mend(answer, asking).catch(notAsked)
        if (!learned && !this.isChallenge(answer)) this.scheme ??= { kind: 'open' }
        if (!learned) return answer
      }
    } finally {
      this.scout = undefined
      arrived()
    }
    return this.insist(asking, send)
  }

  private async insist(asking: Asking, send: Send): Promise<HttpAnswer> {
    const { repository, call } = asking
    for (let tries = 1; ; tries++) {
      const scheme = (asking.sent = this.schemeOf(repository))
      const token = (asking.token = scheme?.kind === 'bearer' ? await scheme.tokens.current(repository, call).catch(notAsked) : undefined)
      const answer = await send(token ? `Bearer ${token.value}` : scheme && 'header' in scheme ? scheme.header : undefined)
      if (!this.isChallenge(answer)) token?.taken.add(repository)
      if (tries === MOST_TRIES) return answer
      if (await this.mend(answer, asking).catch(notAsked)) continue
      if (!this.isChallenge(answer) || scheme?.kind !== 'basic' || !await this.held.renew(call.signal).catch(notAsked)) return answer
      this.showAnew(scheme)
    }
  }

  /** In place of a password that has ended. */
  private showAnew(ended: Scheme): void {
    const scheme = basicScheme(this.held.current!, this.parts.mask)
    if (!scheme) return
    if (this.scheme === ended) this.scheme = scheme
    for (const [repository, own] of this.own) if (own === ended) this.own.set(repository, scheme)
  }

  private schemeOf(repository: string): Scheme | undefined {
    return this.own.get(repository) ?? this.scheme
  }

  /** Only the registry itself may ask for a login, not a storage it redirected to. */
  private isOwn({ url }: HttpAnswer): boolean {
    return new URL(url).origin === new URL(originFor(this.parts.host)).origin
  }

  private isChallenge(answer: HttpAnswer): boolean {
    return answer.status === 401 && this.isOwn(answer)
  }

  /** @returns whether the request may be sent again with another login */
  private async mend(answer: HttpAnswer, asking: Asking): Promise<boolean> {
    if (this.isChallenge(answer)) return this.answerChallenge(challengeOf(answer), asking)
    const anonymous = !asking.sent || asking.sent.kind === 'open'
    return anonymous && UNASKED.has(answer.status) && this.isOwn(answer) && this.inquire(answer.status, asking)
  }

  private async answerChallenge(challenge: Challenge | undefined, asking: Asking): Promise<boolean> {
    const { sent, token, repository } = asking
    if (sent?.kind === 'bearer' && token && (!challenge || isFor(sent, challenge))) {
      return sent.tokens.refused(token, repository, challenge)
    }
    if (this.schemeOf(repository) !== sent) return true
    if (challenge) return !(sent && isFor(sent, challenge)) && this.learn(challenge, asking)
    return (!sent || sent.kind === 'open') && this.inquire(401, asking)
  }

  /** Asks at the front door how to log in, where there is a login to show, or where a 401 did not say it. */
  private async inquire(status: number, asking: Asking): Promise<boolean> {
    const { signal } = asking.call
    const credential = await this.held.find(signal)
    if (credential.kind === 'anonymous' && status !== 401) return false
    const front = await this.parts.front(signal)
    const challenge = this.isChallenge(front) ? challengeOf(front) : undefined
    if (challenge) return this.learn(challenge, asking)
    const said = status === 401 ? 'its 401 does not say how to log in' : 'it asks for no login'
    this.unshown = credential.kind === 'anonymous' ? said : `${said}, so ${credential.origin.replace('with ', '')} was not shown`
    return false
  }

  /** Takes a challenge for the way to log in. @returns whether we can */
  private async learn(challenge: Challenge, asking: Asking): Promise<boolean> {
    const { host, realms, mask } = this.parts
    if (asking.changes++ >= MOST_CHANGES) return false
    const realm = challenge.scheme === 'bearer' ? await trustedRealm(host, challenge.realm ?? '', realms) : undefined
    const credential = await this.held.find(asking.call.signal)
    if (this.schemeOf(asking.repository) !== asking.sent) return true // another request has learned it meanwhile
    const { realm: named = '', service } = challenge
    const scheme = realm ? tokenScheme(credential) ?? this.bearer(realm, { realm: named, service }, asking.repository) : basicScheme(credential, mask)
    if (!scheme) {
      if (credential.kind === 'identity' || credential.kind === 'bearer') this.unshown = `it wants a password, and ${credential.origin.replace('with ', '')} is a token`
      return false
    }
    this.unshown = ''
    if (!this.scheme || this.scheme.kind === 'open') this.scheme = scheme
    else this.own.set(asking.repository, scheme)
    return true
  }

  /**
   * Asks for a token at once where it is known who gives it. A refusal is this login's own; trouble that passes would
   * be met on the long way too; anything else says that the server has moved, and the registry is asked.
   */
  private async foreknow({ repository, call }: Asking): Promise<boolean> {
    const { host } = this.parts
    const known = this.moved ? undefined : KNOWN_REALMS.get(host)
    if (!known) return false
    const ready = tokenScheme(await this.held.find(call.signal))
    if (ready) {
      this.scheme = ready
      return true
    }
    const scheme = this.bearer(new URL(known.realm), known, repository)
    try {
      await scheme.tokens.current(repository, call)
    } catch (thrown) {
      this.moved = thrown instanceof Failure && thrown.reason === 'registry-unavailable' && !thrown.transient
      if (!this.moved) throw thrown
      return false
    }
    this.scheme = scheme
    return true
  }

  /** Of the whole login, or where the others log in otherwise of this repository alone. */
  private bearer(realm: URL, named: Realm, repository: string): Scheme & { kind: 'bearer' } {
    const { host, repositories, access, clock, http, mask } = this.parts
    const all = this.scheme && this.scheme.kind !== 'open' ? [repository] : repositories
    const ask = (scopes: string[], call: Call): ReturnType<typeof requestToken> => {
      const credential = this.held.current ?? { kind: 'anonymous', origin: 'anonymously' }
      return requestToken(http, { registry: host, realm, service: named.service, credential }, scopes, mask, call)
    }
    const tokens = new Tokens(all, access, clock, (scopes, call) => ask(scopes, call).catch(async (thrown: unknown) => {
      if (!(thrown instanceof Failure && thrown.reason === 'registry-denied') || !await this.held.renew(call.signal)) throw thrown
      return ask(scopes, call)
    }))
    return { kind: 'bearer', tokens, named }
  }
}

/** A request that was to have a login, and has none, did nothing, whatever became of the one for the login. */
function notAsked(thrown: unknown): never {
  throw thrown instanceof Failure ? beforeSending(thrown) : thrown
}

function challengeOf(answer: HttpAnswer): Challenge | undefined {
  return choose(parseChallenges(answer.headers['www-authenticate'] ?? ''))
}
