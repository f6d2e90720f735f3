import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import { Failure } from '../../release/failure'
import { actionsFor, type Challenge } from './challenge'
import { patiently } from './patiently'
import type { Granted } from './token-request'

/** A bearer token, for as long as it is good. */
export interface Token {
  value: string
  /** By the clock's `elapsed`: a login lasts so long, whatever the machine's date is set to meanwhile. */
  expiresAt: number
  /** Repositories that took it: a 401 later means that it has ended, not that it never was enough. */
  taken: Set<string>
}

/** What one token is asked for: repositories, and what may be done in each. */
interface Grant {
  actions: Map<string, Set<string>>
  token?: Token
  asking?: { token: Promise<Token>; signal?: AbortSignal }
}

/** Of what was asked: its address, or its head. */
const TOO_LONG = new Set([413, 414, 431])
/** A token with less time left (milliseconds) may end on its way. */
const MARGIN = 5_000

/**
 * The tokens of one registry. One token serves all its repositories, since every token is a request; a repository
 * that it does not serve gets its own (token servers that ignore all scopes but one, or refuse all for one).
 */
export class Tokens {
  private readonly shared: Grant
  private readonly alone = new Map<string, Grant>()

  /**
   * @param access what is asked for, e.g. `pull,push`
   * @param request asks for one token over these scopes
   */
  constructor(
    repositories: string[],
    private readonly access: string,
    private readonly clock: Clock,
    private readonly request: (scopes: string[], call: Call) => Promise<Granted>,
  ) {
    this.shared = { actions: new Map(repositories.map((name) => [name, new Set(access.split(','))])) }
  }

  /** A token for a repository, refreshed where less than 5 s of it are left. */
  async current(repository: string, call: Call): Promise<Token> {
    const grant = this.grantOf(repository)
    if (grant.token && grant.token.expiresAt - this.clock.elapsed() >= MARGIN) return grant.token
    try {
      return await this.ask(grant, call)
    } catch (thrown) {
      // One repository that is not ours makes some servers (GHCR) refuse the token for all: learn which it is. A 401
      // is of the password: every further try brings the account nearer to being locked. The scopes of a hundred images
      // make an address that others find too long.
      const denied = thrown instanceof Failure && thrown.status !== 401 && (thrown.reason === 'registry-denied' || TOO_LONG.has(thrown.status ?? 0))
      if (!denied || grant.actions.size === 1) throw thrown
      return this.ask(this.alone.get(repository) ?? this.separate(repository), call)
    }
  }

  /**
   * Takes note of a 401 that a token got.
   * @returns whether `current` has anything else to offer
   */
  refused(token: Token, repository: string, challenge: Challenge | undefined): boolean {
    const grant = this.grantOf(repository)
    if (grant.token !== token) return true // another request has already seen to it
    const asked = grant.actions.get(repository)
    const missing = actionsFor(challenge?.scope, repository).filter((action) => !asked?.has(action))
    if (missing.length > 0) {
      this.separate(repository, missing)
      return true
    }
    if (token.taken.has(repository) && challenge?.error !== 'insufficient_scope') {
      grant.token = undefined // it ended early
      return true
    }
    if (grant.actions.size === 1) return false
    this.separate(repository)
    return true
  }

  private grantOf(repository: string): Grant {
    const own = this.alone.get(repository)
    return own ?? (this.shared.actions.has(repository) ? this.shared : this.separate(repository))
  }

  private separate(repository: string, more: string[] = []): Grant {
    const before = this.alone.get(repository)?.actions.get(repository) ?? this.access.split(',')
    const grant: Grant = { actions: new Map([[repository, new Set([...before, ...more])]]) }
    this.alone.set(repository, grant)
    return grant
  }

  /** Asks once for everybody who wants this token now. Whoever began may be cancelled: then the next one asks. */
  private async ask(grant: Grant, call: Call): Promise<Token> {
    for (;;) {
      const asking = (grant.asking ??= { token: this.fetch(grant, call), signal: call.signal })
      try {
        return await patiently(asking.token, call.signal, 'waiting for a token of the registry')
      } catch (thrown) {
        if (call.signal?.aborted || !asking.signal?.aborted) throw thrown
      }
    }
  }

  private async fetch(grant: Grant, call: Call): Promise<Token> {
    try {
      const scopes = [...grant.actions].map(([name, actions]) => `repository:${name}:${[...actions].join(',')}`)
      const { value, lifetime } = await this.request(scopes, call)
      return (grant.token = { value, expiresAt: this.clock.elapsed() + lifetime, taken: new Set() })
    } finally {
      grant.asking = undefined
    }
  }
}
