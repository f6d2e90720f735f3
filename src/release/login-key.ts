import { canonicalHost, isHost, isRepository } from './image'

/**
 * What a login is given for: `host`, or `host/path` for the repositories at and below that path.
 * @returns it in the form that `loginKeysOf` gives; nothing where it is neither
 */
export function parseLoginKey(text: string): string | undefined {
  const key = text.replace(/\/+$/, '')
  const slash = key.indexOf('/')
  const host = slash < 0 ? key : key.slice(0, slash)
  if (!isHost(host)) return undefined
  if (slash < 0) return canonicalHost(host)
  const path = key.slice(slash + 1)
  return isRepository(path) ? `${canonicalHost(host)}/${path}` : undefined
}

/** Every key that fits a repository, the longest first: `ghcr.io/acme/app`, `ghcr.io/acme`, `ghcr.io`. */
export function loginKeysOf(registryHost: string, repository: string): string[] {
  const parts = [canonicalHost(registryHost), ...repository.split('/')]
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'))
}
