import { isLoopback } from '../../../release/address'
import { type NoProxy, readNoProxy } from './no-proxy'

type Env = Readonly<Record<string, string | undefined>>

/** A proxy, and the variable that names it. */
export interface Proxy {
  /** `http:` or `https:`, its login in it. */
  url: URL
  /** As it is spelled, e.g. `https_proxy`. */
  variable: string
  /** For people: host and port. */
  host: string
}

/** Which proxy an address is asked through. */
export interface Proxies {
  /** Nothing where it is asked directly. @param url `http:` or `https:` */
  of(url: URL): Proxy | undefined
}

export interface ReadProxies {
  proxies: Proxies
  /** What is wrong with a variable, and what would be right. `given` holds no login. */
  faults: { variable: string; given?: string; expected: string }[]
  warnings: string[]
  /** The logins that the variables hold, in each form that they are sent or written in. */
  secrets: string[]
}

/** A variable as it is set; the one in lower case goes before. */
interface Variable {
  name: string
  text: string
}

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. The first is for `https:`, the second for `http:`
 * alone, and the third for each that has none of its own. This machine is always asked directly.
 */
export function readProxies(env: Env): ReadProxies {
  const all = variable(env, 'ALL_PROXY')
  const own = { 'https:': variable(env, 'HTTPS_PROXY') ?? all, 'http:': variable(env, 'HTTP_PROXY') ?? all }
  const named = [...new Set(Object.values(own))].filter((one) => one !== undefined)
  const read = new Map(named.map((one) => [one, readProxy(one)]))
  const proxyFor = (protocol: string): Proxy | undefined => {
    const found = read.get(own[protocol === 'https:' ? 'https:' : 'http:']!)
    return typeof found === 'string' ? undefined : found
  }
  const bypass = variable(env, 'NO_PROXY')
  const noProxy = readNoProxy(bypass?.text ?? '')
  return {
    proxies: { of: (url) => (isDirect(url, noProxy) ? undefined : proxyFor(url.protocol)) },
    faults: [...read].flatMap(([{ name, text }, found]) =>
      (typeof found === 'string' ? [{ variable: name, given: text.includes('@') ? undefined : text, expected: found }] : [])),
    warnings: noProxy.unread.map((entry) =>
      `${bypass?.name}: the entry "${entry.slice(0, 80)}" cannot be read and is left out; expected a host, .domain, address, network (10.0.0.0/8) or *, with commas between them`),
    secrets: [...read].flatMap(([{ text }, found]) => (typeof found === 'string' ? loginIn(text) : secretsOf(found.url))),
  }
}

/** Empty is not set. */
function variable(env: Env, upper: string): Variable | undefined {
  for (const name of [upper.toLowerCase(), upper]) {
    const text = env[name]?.trim()
    if (text) return { name, text }
  }
  return undefined
}

const SHAPE = 'the address of a proxy, http://host:port or https://host:port'
/** An address without its scheme is one of HTTP, as Go and curl have it; its port shows that it is an address. */
const BARE = /^(?:[^\s/]*@)?(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}\/?$/i

/** @returns what would be right, where it is no address */
function readProxy({ name, text }: Variable): Proxy | string {
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? []
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return `${SHAPE}; ${scheme}:// is not spoken`
  const address = scheme === undefined && BARE.test(text) ? `http://${text}` : text
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address) || endsEarly(address)) {
    return text.includes('@') ? `${SHAPE}, in a login before the host every special character as % and its code` : SHAPE
  }
  const url = new URL(address)
  if (decoded(url.username) === undefined || decoded(url.password) === undefined) {
    return `${SHAPE}; in the login before the host a % begins the code of a character, and the character % is %25`
  }
  return { url, variable: name, host: `${url.hostname}:${portOf(url)}` }
}

/**
 * Whether an address is read as another one than was meant: a `/`, `?`, `#` or backslash in a password ends the host, so
 * that `http://corp\me:pw@proxy:3128` would be the host corp, asked for the password. Port 0 is nobody's.
 */
function endsEarly(address: string): boolean {
  const [, behind = ''] = /^https?:\/\/[^/?#\\]*(.*)/is.exec(address) ?? []
  return behind.includes('\\') || behind.includes('@') || new URL(address).port === '0'
}

/** The port, also where it is the scheme's own. */
export const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80')

const isDirect = (url: URL, noProxy: NoProxy): boolean =>
  isLoopback(url.hostname) || LOOPBACK.covers(url.hostname, '') || noProxy.covers(url.hostname, portOf(url))
/** Written as IPv6 it is this machine too. */
const LOOPBACK = readNoProxy('127.0.0.0/8,::1')

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** `user:password` as it is meant; nothing where there is no login. */
export const loginOf = ({ username, password }: URL): string | undefined =>
  (username || password ? `${decoded(username)}:${decoded(password)}` : undefined)

/** As it is written, as it is meant, and as it is sent. A user alone may be a token. */
function secretsOf(url: URL): string[] {
  const login = loginOf(url)
  if (login === undefined) return []
  const written = url.password || url.username
  return [...new Set([written, decoded(written)!, Buffer.from(login).toString('base64')])]
}

/** Of what is no address: all that stands before the last `@`, and the password in it. */
function loginIn(text: string): string[] {
  const [, login = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(.*)@/i.exec(text) ?? []
  return [login, login.slice(login.indexOf(':') + 1)].filter((part) => part !== '')
}
