const NAMES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

/** The host that answers for Docker Hub. */
export const DOCKER_HUB = 'registry-1.docker.io'
/** What docker's config and its helpers call Docker Hub. */
export const DOCKER_HUB_KEY = 'https://index.docker.io/v1/'

/** A registry's host as it is compared: lower case, and one name for Docker Hub, which has three. */
export function canonicalHost(host: string): string {
  const lower = host.toLowerCase()
  return NAMES.has(lower) ? DOCKER_HUB : lower
}
