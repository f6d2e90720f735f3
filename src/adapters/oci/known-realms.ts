import { DOCKER_HUB } from './docker-hub'

/** What a registry's challenge names, as it stands there. */
export interface Realm {
  realm: string
  service?: string
}

/**
 * Registries whose answer to a request without a token is known: the token can be asked for at once, which saves the
 * request that only earns a 401. As their challenges name them; where one has changed, its challenge is read after all.
 */
export const KNOWN_REALMS: ReadonlyMap<string, Realm> = new Map([
  ['ghcr.io', { realm: 'https://ghcr.io/token', service: 'ghcr.io' }],
  [DOCKER_HUB, { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' }],
  ['registry.gitlab.com', { realm: 'https://gitlab.com/jwt/auth', service: 'container_registry' }],
])
