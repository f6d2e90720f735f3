import type { Challenge } from './challenge'
import { basic, type Credential } from './credential'
import type { Realm } from './known-realms'
import type { Tokens } from './tokens'

/** How a registry wants to be asked. */
export type Scheme =
  | { kind: 'open' }
  | { kind: 'basic'; header: string }
  | { kind: 'token'; header: string }
  | { kind: 'bearer'; tokens: Tokens; named: Realm }

/** Whether a challenge asks for just what was sent. A service that it does not name again is the same one. */
export function isFor(scheme: Scheme, { scheme: asked, realm, service }: Challenge): boolean {
  if (scheme.kind !== 'bearer') return asked === (scheme.kind === 'token' ? 'bearer' : scheme.kind)
  return asked === 'bearer' && realm === scheme.named.realm && (service ?? scheme.named.service) === scheme.named.service
}

/** A token that the registry takes itself is shown as it is, and asks no token server. */
export const tokenScheme = (credential: Credential): Scheme | undefined =>
  credential.kind === 'bearer' ? { kind: 'token', header: `Bearer ${credential.token}` } : undefined

/** A password is shown as it is where that is asked for; nothing else can be. */
export const basicScheme = (credential: Credential, mask: (secret: string) => void): Scheme | undefined =>
  credential.kind === 'password' ? { kind: 'basic', header: basic(credential.user, credential.password, mask) } : undefined
