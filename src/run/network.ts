import { systemClock } from '../adapters/clock'
import { type Agents, createAgents } from '../adapters/http/agents'
import type { Trust } from '../adapters/http/ca'
import type { ReadProxies } from '../adapters/http/proxy/variables'
import type { Fault } from '../request/fault'
import type { RawInputs } from '../request/parse'

/** Connections that a smoke keeps: it asks each canary two questions at a time, with a write between; a fleet is asked one by one. */
const KEPT_BY_SMOKE = 128

type Env = Readonly<Record<string, string | undefined>>

/** The way to all others, and what is wrong with what the user said of it: then nobody may be asked. */
export interface Connections {
  agents: Agents
  faults: Fault[]
  warnings: string[]
}

/** Reads the variables of proxies and `ca-file`. Nothing of either is loaded where none is set. @param mask told of every login */
export async function connections(raw: RawInputs, env: Env, mask: (secret: string) => void): Promise<Connections> {
  const read = await proxiesOf(env)
  for (const secret of read?.secrets ?? []) mask(secret)
  const { secureContext, fault, warnings = [] } = await trustOf(raw['ca-file']?.trim(), env)
  const faults = read?.faults.map(({ variable, ...rest }): Fault => ({ input: variable, ...rest })) ?? []
  return {
    agents: createAgents({ proxies: read?.proxies, secureContext, keeps: raw['mode']?.trim() === 'smoke' ? KEPT_BY_SMOKE : undefined }),
    faults: fault ? [...faults, fault] : faults,
    warnings: [...read?.warnings ?? [], ...warnings],
  }
}

const VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()])

async function proxiesOf(env: Env): Promise<ReadProxies | undefined> {
  if (!VARIABLES.some((name) => env[name]?.trim())) return undefined
  const { readProxies } = await import('../adapters/http/proxy/variables')
  return readProxies(env)
}

async function trustOf(path: string | undefined, env: Env): Promise<Partial<Trust> & { fault?: Fault }> {
  if (!path) return {}
  const { trusting } = await import('../adapters/http/ca')
  try {
    return trusting(path, env, systemClock.now())
  } catch (fault) {
    return { fault: { input: 'ca-file', given: path, expected: `a file with certificates in PEM: ${(fault as Error).message}` } }
  }
}
