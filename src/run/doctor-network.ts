import type { Diagnosis } from '../release/diagnosis'
import type { RunContext } from './context'

/** What stands between this machine and the world: proxies and certificates. Nothing is looked at yet. */
export const networkFindings = (_context: RunContext): Diagnosis[] => []
