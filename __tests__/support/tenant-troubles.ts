import type { SandboxTenant } from '../../src/sandbox/tenant'
import type { WireFault } from '../../src/sandbox/tenant-faults'
import type { Child } from './child'
import type { Moment } from './troubles'

export interface Victim {
  tenant: SandboxTenant
  moment: Moment
  child: Child
}

/** What a trouble does when its request has arrived and nothing is done yet. */
type Trouble = (victim: Victim) => void | Promise<void>

const once = (fault: WireFault): Trouble => ({ tenant, moment: { method, path } }) =>
  tenant.faults.add({ fault, method, path: new RegExp(`^${path}$`), to: 'http://127.0.0.1:9/steal' })
const forGood = (fault: WireFault): Trouble => ({ tenant }) => tenant.faults.add({ fault, persist: true })
const kill: Trouble = async ({ child }) => {
  child.kill('SIGKILL')
  await child.ended
}

const ONCE = [
  'drop', 'drop-after', 'hang', 'hang-after', 'torn', 'huge', 'drip', 'redirect',
  '401', '403', '404', '404-html', '429', '500', '502', '503', '504', '502-after', '504-after',
] as const satisfies WireFault[]

export const TENANT_TROUBLES = {
  ...(Object.fromEntries(ONCE.map((fault) => [fault, once(fault)])) as Record<(typeof ONCE)[number], Trouble>),
  'gone for good': forGood('drop'),
  'out of order for good': forGood('503'),
  'denied for good': forGood('403'),
  SIGTERM: ({ child }) => child.kill('SIGTERM'),
  'SIGTERM and no answer': (victim) => {
    victim.child.kill('SIGTERM')
    return once('hang-after')(victim)
  },
  'SIGTERM twice': ({ child }) => {
    child.kill('SIGTERM')
    child.kill('SIGTERM')
  },
  'SIGKILL, not processed': async (victim) => {
    await kill(victim)
    return once('drop')(victim)
  },
  'SIGKILL, processed': kill,
  'SIGKILL, then gone for good': async (victim) => {
    await kill(victim)
    return forGood('drop')(victim)
  },
} satisfies Record<string, Trouble>
export type TenantTroubleName = keyof typeof TENANT_TROUBLES

/** A path as it is in every run: ids are new each time. */
export const pathOf = (path: string): string => path.replace(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, 'ID')

/**
 * Lets a trouble happen at its moment. `child` is asked for only then.
 * @returns whether it has happened
 */
export function armTenant(tenant: SandboxTenant, moment: Moment, trouble: TenantTroubleName, child: () => Child): () => boolean {
  let met = 0
  tenant.onRequest = async ({ method, path }) => {
    if (method !== moment.method || pathOf(path) !== moment.path || ++met !== moment.nth) return
    await TENANT_TROUBLES[trouble]({ tenant, moment: { ...moment, path }, child: child() })
  }
  return () => met >= moment.nth
}
