const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[a-z0-9_-]+\.)*localhost|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a host, with or without a port, is this machine: `127.0.0.0/8`, `[::1]`, `localhost` or a name below it
 * (RFC 6761, 6.3), which is never looked up elsewhere.
 */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** Whether a host name lies below `localhost`, e.g. `registry.localhost`: many resolvers do not know it. */
export const isBelowLocalhost = (name: string): boolean => /\.localhost$/i.test(name)

/** Why a text is no address that this action talks to, as what would be one; nothing where it is one. */
export function addressFault(text: string, mayAsk = false): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return 'an address that starts with https://'
  // It ends the host: https://corp\me:pw@plane.test would be the host corp.
  if (text.includes('\\')) return 'an address without \\ in it'
  const url = new URL(text)
  if (url.username || url.password) return 'an address without credentials in it'
  if ((url.search && !mayAsk) || url.hash) return `an address without ${mayAsk ? '#' : '? and #'}`
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return 'https:// (http:// is for loopback alone)'
  return undefined
}

export const withoutSlash = (text: string): string => text.replace(/\/+$/, '')
