import { isLoopback } from '../../release/address'

/**
 * Scheme and host of a registry, as an address has them, so that they can be compared with one's origin: plain HTTP on
 * loopback, `https` everywhere else, and no port that the scheme has anyhow.
 */
export const originFor = (registryHost: string): string =>
  new URL(`${isLoopback(registryHost) ? 'http' : 'https'}://${registryHost}`).origin

/** Whether text that speaks for itself (a realm, a redirect) may be asked: over `https`, or on this machine. */
export const isSafe = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))

/**
 * A server behind a proxy that ends TLS does not know of it and names itself by `http`, even with port 443 (nginx without
 * `X-Forwarded-Proto`): what was asked over `https` and names its own host is asked so too, on this machine as it says.
 * @param asked the address that named it
 */
export function secured(url: URL, asked: URL): URL {
  if (asked.protocol !== 'https:' || url.protocol !== 'http:' || url.hostname !== asked.hostname || isLoopback(url.hostname)) return url
  const safe = new URL(url)
  safe.protocol = 'https:'
  // An address that names no port is one of its scheme's.
  if (url.port === '') safe.port = asked.port
  return safe
}

/** Where a `location` header leads; nothing where that is no address. @param asked the address that answered with it */
export const placeOfLocation = (location: string | undefined, asked: string): URL | undefined =>
  (location !== undefined && URL.canParse(location, asked) ? secured(new URL(location, asked), new URL(asked)) : undefined)

/** An address for people: host and path. A query may carry a signature, and the part before `@` a password. */
export function spoken(address: string | URL): string {
  const url = new URL(address)
  return `${url.host}${url.pathname}`
}
