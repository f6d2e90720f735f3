import { type LookupAddress, type LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isBelowLocalhost } from '../../release/address'

const LOOPBACK: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }]

/**
 * A name below `localhost` is this machine and is asked of no resolver (RFC 6761, 6.3): many do not know it, and one
 * that answers with another address would be spoken to in plain text. Every other name goes the system's way.
 */
export const localLookup = (system: LookupFunction): LookupFunction => (name, options: LookupOptions, done) => {
  if (!isBelowLocalhost(name)) return system(name, options, done)
  const family = options.family === 6 || options.family === 'IPv6' ? 6 : options.family === 4 || options.family === 'IPv4' ? 4 : 0
  const found = LOOPBACK.filter((one) => family === 0 || one.family === family)
  if (options.all) done(null, found)
  else done(null, found[0]!.address, found[0]!.family)
}
