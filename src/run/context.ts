import { randomBytes } from 'node:crypto'
import { systemClock } from '../adapters/clock'
import { createHttp, type Http } from '../adapters/http/client'
import type { Secrets } from '../adapters/secrets'
import type { Host } from '../ports/host'
import type { Log } from '../ports/log'
import type { RawInputs } from '../request/parse'
import { secretsIn } from './secrets'
import { guarded } from './way-out'

/** What every part of a run shares. */
export interface RunContext {
  /** As `guarded` has it: what it is told gets out without a secret. */
  host: Host
  http: Http
  log: Log
  secrets: Secrets
  /** Tells runs apart that share a folder. */
  id: string
}

/**
 * Masks every secret before anything else is done with the inputs.
 * @param more secrets that stand where none belongs
 */
export function createContext(raw: RawInputs, open: Host, more: readonly string[] = []): RunContext {
  const secrets = secretsIn(raw, open.announceSecret, open.trigger)
  for (const secret of more) secrets.add(secret)
  const host = guarded(open, secrets)
  const http = createHttp({ clock: systemClock, log: host.log })
  return { host, http, log: host.log, secrets, id: randomBytes(4).toString('hex') }
}
