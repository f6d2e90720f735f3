import { faultOf, WordedFault } from '../faults'
import type { Proxy } from './variables'

/** How people name a proxy: never with its login. */
export const wordsFor = ({ host, variable }: Proxy): string => `the proxy ${host} (${variable})`

/**
 * What went wrong before a tunnel stood, in words that name the proxy and its variable.
 * @param thrown hpagent's `Bad response: 407`, or Node's error of the connection to the proxy
 * @param target host and port that the tunnel was to lead to
 */
export function proxyFault(thrown: Error, proxy: Proxy, target: string): WordedFault {
  const status = Number(/^Bad response: (\d{3})$/.exec(thrown.message)?.[1])
  if (status) return refusal(status, proxy, target)
  const { what, hint, transient } = faultOf(thrown)
  const { variable, url } = proxy
  const mend = url.protocol === 'https:' && /does not speak TLS/.test(what)
    ? `write http:// and not https:// into ${variable}, where that is how the proxy is spoken to`
    : transient ? `see that ${variable} names the proxy as it is, and that it runs` : hint
  return new WordedFault(`${wordsFor(proxy)}: ${what}`, { hint: mend, transient, cause: thrown })
}

/** A CONNECT that was answered with anything but 200. squid refuses a wrong login with 407, tinyproxy with 401. */
function refusal(status: number, proxy: Proxy, target: string): WordedFault {
  const { variable, url } = proxy
  const told = (what: string, hint: string, transient = false): WordedFault =>
    new WordedFault(`${wordsFor(proxy)} ${what} (${status})`, { hint, transient })
  const direct = `or name it in NO_PROXY where it can be asked directly`
  if (status === 407 || status === 401) {
    return url.username || url.password
      ? told('does not accept its login', `correct user and password in ${variable}: http://user:password@host:port, special characters as % and their code`)
      : told('wants a login', `write it into ${variable}: http://user:password@host:port, special characters as % and their code; Basic is the one way to log in that is spoken`)
  }
  if (status >= 500 || status === 408 || status === 429) return told(`has not reached ${target}`, `see whether the proxy reaches ${target}, ${direct}`, true)
  if (status === 403 || status === 405) return told(`does not let ${target} through`, `have ${target} allowed there, ${direct}`)
  return told(`does not open a way to ${target}`, `see that ${variable} names an HTTP proxy that allows CONNECT, ${direct}`)
}
