import { randomBytes } from 'node:crypto'
import { systemClock } from '../adapters/clock'
import type { Agents } from '../adapters/http/agents'
import { createHttp, type Http } from '../adapters/http/client'
import type { Secrets } from '../adapters/secrets'
import type { Host } from '../ports/host'
import type { Log } from '../ports/log'
import type { Fault } from '../request/fault'
import type { RawInputs } from '../request/parse'
import { connections } from './network'
import { secretsIn } from './secrets'
import { guarded } from './way-out'

/** What every part of a run shares. */
export interface RunContext {
  /** As `guarded` has it: what it is told gets out without a secret. */
  host: Host
  http: Http
  /** What `http` goes by, for a client that is not ours. */
  agents: Agents
  /** What is wrong with the variables of proxies, or with `ca-file`: while there is one, nobody may be asked anything. */
  networkFaults: Fault[]
  /** What is left out of them, and why. */
  networkWarnings: readonly string[]
  log: Log
  secrets: Secrets
  /** Tells runs apart that share a folder. */
  id: string
}

/**
 * Masks every secret before anything else is done with the inputs.
 * @param more secrets that stand where none belongs
 * @param tellsNetwork whether what is odd in the variables of proxies is told at once
 */
export async function createContext(raw: RawInputs, open: Host, more: readonly string[] = [], tellsNetwork = true): Promise<RunContext> {
  const secrets = secretsIn(raw, open.announceSecret, open.trigger)
  for (const secret of more) secrets.add(secret)
  const host = guarded(open, secrets)
  const { agents, faults: networkFaults, warnings: networkWarnings } = await connections(raw, host.env, secrets.add)
  if (tellsNetwork) for (const warning of networkWarnings) host.log.warning(warning)
  const http = createHttp({ clock: systemClock, log: host.log, tellsWaits: host.tellsWaits, agents })
  return { host, http, agents, networkFaults, networkWarnings, log: host.log, secrets, id: randomBytes(4).toString('hex') }
}
