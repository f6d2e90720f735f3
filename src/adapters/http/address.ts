import { isLoopback } from '../../release/address'

/** Scheme and host of a registry: plain HTTP on loopback, `https` everywhere else. */
export const originFor = (registryHost: string): string =>
  `${isLoopback(registryHost) ? 'http' : 'https'}://${registryHost}`

/** Whether text that speaks for itself (a realm, a redirect) may be asked: over `https`, or on this machine. */
export const isSafe = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))

/** An address for people: host and path. A query may carry a signature, and the part before `@` a password. */
export function spoken(address: string | URL): string {
  const url = new URL(address)
  return `${url.host}${url.pathname}`
}
