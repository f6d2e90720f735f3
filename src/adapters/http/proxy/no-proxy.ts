import { BlockList, isIP } from 'node:net'
import { domainToASCII } from 'node:url'

/** Who is asked directly. */
export interface NoProxy {
  /**
   * @param host as `URL.hostname` has it: lower case, IPv6 in brackets
   * @param port a number as text, also where it is the scheme's own
   */
  covers(host: string, port: string): boolean
  /** The entries that cannot be read, as they were written. */
  unread: string[]
}

type Matcher = (host: string, port: string) => boolean

/**
 * Reads `NO_PROXY` as Go does (golang.org/x/net/http/httpproxy), whom docker and crane follow. Entries are separated by
 * commas: `example.test` is that host and all below it, `.example.test` and `*.example.test` these alone, an address or
 * a network (`10.0.0.0/8`, `2001:db8::/32`) covers who is named by address, nobody is looked up; `*` is everybody. All
 * but a network may have a port. Beyond Go an entry that can never match is told, `[::1]` needs no port, and a dot at the end
 * of a name makes no other name of it.
 */
export function readNoProxy(text: string): NoProxy {
  const matchers: Matcher[] = []
  const unread: string[] = []
  for (const written of text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')) {
    if (written === '*') return { covers: () => true, unread: [] }
    const matcher = readEntry(written.toLowerCase())
    if (matcher) matchers.push(matcher)
    else unread.push(written)
  }
  return { covers: (host, port) => matchers.some((matches) => matches(host, port)), unread }
}

function readEntry(entry: string): Matcher | undefined {
  if (entry.includes('/')) return network(entry)
  const { host, port } = withPort(entry)
  if (port !== '' && !isPort(port)) return undefined
  const covers = isIP(host) === 0 ? domain(host) : sameAddress(host)
  return covers && ((asked, at) => (port === '' || port === at) && covers(asked))
}

/** `[::1]:5000`, `[::1]`, `::1`, `10.0.0.1:5000`, `example.test:5000`; a port that is none is the caller's to refuse. */
function withPort(entry: string): { host: string; port: string } {
  const [, bracketed, behind = ''] = /^\[([^\]]*)\](?::(.*))?$/.exec(entry) ?? []
  if (bracketed !== undefined) return { host: isIP(bracketed) === 6 ? bracketed : '', port: behind }
  if (isIP(entry) === 6) return { host: entry, port: '' }
  const colon = entry.indexOf(':')
  return colon < 0 ? { host: entry, port: '' } : { host: entry.slice(0, colon), port: entry.slice(colon + 1) }
}

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536

function domain(name: string): ((host: string) => boolean) | undefined {
  const isBelow = /^\*?\./.test(name)
  const bare = isBelow ? name.slice(name.indexOf('.') + 1) : name
  const ascii = rootless(/^[\0-\x7f]*$/.test(bare) ? bare : domainToASCII(bare))
  const labels = ascii.split('.')
  // Digits and dots alone are an address that is none.
  if (!labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}$/.test(label)) || /^[\d.]+$/.test(ascii)) return undefined
  return (asked) => {
    const host = rootless(asked)
    return isIP(unbracketed(host)) === 0 && ((!isBelow && host === ascii) || host.endsWith(`.${ascii}`))
  }
}

/** A name from the root (`example.test.`) is that name; Go takes it for another, curl does not. */
const rootless = (name: string): string => name.replace(/\.$/, '')

function sameAddress(address: string): ((host: string) => boolean) | undefined {
  const wanted = plain(address)
  return wanted === undefined ? undefined : (host) => plain(unbracketed(host)) === wanted
}

function network(entry: string): Matcher | undefined {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? []
  const family = isIP(address)
  if (family === 0 || address.includes('%') || Number(bits) > (family === 4 ? 32 : 128)) return undefined
  const covered = new BlockList()
  covered.addSubnet(address, Number(bits), kindOf(family))
  return (host) => {
    const asked = plain(unbracketed(host))
    return asked !== undefined && isIP(asked) === family && covered.check(asked, kindOf(family))
  }
}

const kindOf = (family: number): 'ipv4' | 'ipv6' => (family === 4 ? 'ipv4' : 'ipv6')

/** The address in a host that is written as IPv6. */
export const unbracketed = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')

/** An address in the one form that `URL` gives it; an IPv4 address that is written as IPv6 is that one. Nothing for a name. */
function plain(address: string): string | undefined {
  const family = isIP(address)
  if (family !== 6) return family === 4 ? address : undefined
  if (address.includes('%')) return undefined
  const written = unbracketed(new URL(`http://[${address}]/`).hostname)
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? []
  if (high === undefined || low === undefined) return written
  return [high, low].map((half) => parseInt(half, 16)).flatMap((half) => [half >> 8, half & 0xff]).join('.')
}
