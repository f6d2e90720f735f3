import { isLoopback } from '../../release/address'
import { Failure } from '../../release/failure'
import { isSafe, secured } from '../http/address'
import { canonicalHost, DOCKER_HUB } from './docker-hub'
import { printable } from './printable'

/**
 * The address that a challenge names for tokens, where a credential for this registry may go there: over `https` (on
 * this machine also without), to the registry's own host on any port, to Docker Hub's `auth.docker.io`, to a host
 * under the same registrable domain, as `gitlab.com` is of `registry.gitlab.com`, or to one that is meant. Else anybody
 * who can answer for the registry could collect its credentials. Of the registry ports count for nothing, addresses
 * must be equal.
 * @param meant registry host to token host, with a port where that port alone is meant
 * @throws Failure `registry-denied`, naming both hosts
 */
export async function trustedRealm(registryHost: string, realm: string, meant: ReadonlyMap<string, string> = new Map()): Promise<URL> {
  const refuse = (why: string, hint = 'check the registry’s address, and its token realm where the registry is yours'): Failure =>
    new Failure('registry-denied', `${registryHost} asks to log in at ${why}; no credential was sent there`, { hint })
  if (!URL.canParse(realm)) throw refuse(`"${printable(realm)}", which is no address`)
  const own = new URL(`https://${registryHost}`).hostname
  // A token server need not be on the registry's port.
  const url = secured(new URL(realm), new URL(`https://${own}`))
  if (!isSafe(url)) throw refuse(`${url.host || printable(realm)}, which is not https`)
  if ([url.host, url.hostname].includes(meant.get(canonicalHost(registryHost)) ?? '')) return url
  if (await related(own, url.hostname)) return url
  throw refuse(`${url.host}, which does not belong to ${registryHost}`,
    `where that is its token server, and you trust it with this login, say so in registry-realms: ${registryHost}=${url.host}`)
}

async function related(registry: string, realm: string): Promise<boolean> {
  if (registry === realm || (isLoopback(registry) && isLoopback(realm))) return true
  if (registry === DOCKER_HUB) return realm === 'auth.docker.io'
  const { getDomain } = await import('tldts') // the public suffix list: large, and rarely asked
  // Private suffixes count: two names under `github.io` or `amazonaws.com` have two owners.
  const domain = getDomain(registry, { allowPrivateDomains: true })
  return domain !== null && domain === getDomain(realm, { allowPrivateDomains: true })
}
