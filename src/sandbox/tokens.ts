import { randomUUID } from 'node:crypto'

/** Who may come in, and what a token lets them do. */
export interface TokenRules {
  user: string
  password: string
  /** Seconds that a token lives. */
  expiresIn: number
  /** Repositories for which a token carries `pull` alone, whatever was asked. */
  readOnly: string[]
}

/** What a request carries as `Authorization`, told apart. */
export type Credential =
  | { kind: 'none' }
  | { kind: 'basic'; user: string; password: string }
  | { kind: 'bearer'; token: string }

export function readCredential(header = ''): Credential {
  const [scheme = '', value = ''] = header.split(' ')
  if (scheme.toLowerCase() === 'bearer') return { kind: 'bearer', token: value }
  if (scheme.toLowerCase() !== 'basic') return { kind: 'none' }
  const text = Buffer.from(value, 'base64').toString()
  const colon = text.indexOf(':')
  return { kind: 'basic', user: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** The tokens of one registry, and what each is good for: `repository:owner/name:pull`, action by action. */
export class Tokens {
  private readonly issued = new Map<string, { grants: Set<string>; until: number }>()

  constructor(private readonly rules: TokenRules) {}

  knows(credential: Credential): boolean {
    const { user, password } = this.rules
    return credential.kind === 'basic' && credential.user === user && credential.password === password
  }

  /** One token for all scopes asked, as distribution's token specification has it: less may be granted than asked. */
  issue(scopes: string[]): { token: string; access_token: string; expires_in: number } {
    const token = randomUUID()
    const grants = new Set(scopes.flatMap((scope) => this.grant(scope)))
    this.issued.set(token, { grants, until: Date.now() + this.rules.expiresIn * 1000 })
    return { token, access_token: token, expires_in: this.rules.expiresIn }
  }

  /** The challenge's `error`, empty where no token was sent; nothing where all that is wanted is granted. */
  judge(credential: Credential, wanted: string[]): '' | 'invalid_token' | 'insufficient_scope' | undefined {
    if (credential.kind !== 'bearer') return ''
    const known = this.issued.get(credential.token)
    if (!known || known.until <= Date.now()) return 'invalid_token'
    return wanted.every((scope) => known.grants.has(scope)) ? undefined : 'insufficient_scope'
  }

  private grant(scope: string): string[] {
    const [type, repository = '', actions = ''] = scope.split(':')
    const asked = actions.split(',').filter((action) => action === 'pull' || !this.rules.readOnly.includes(repository))
    return asked.map((action) => `${type}:${repository}:${action}`)
  }
}
