import type { Fault, FaultRule } from '../../src/sandbox/faults'
import type { SandboxRegistry, Seen } from '../../src/sandbox/registry'
import type { Child } from './child'

/** A request of a clean run, known again in another run although reads go side by side. */
export interface Moment {
  method: string
  path: string
  /** From 1, among those of this method and path. */
  nth: number
}

export interface Victim {
  registry: SandboxRegistry
  moment: Moment
  child: Child
}

/** What a trouble does when its request has arrived and is not yet processed. */
type Trouble = (victim: Victim) => void | Promise<void>

const once = (fault: Fault, more: Partial<FaultRule> = {}): Trouble => ({ registry, moment: { method, path } }) =>
  registry.faults.add({ ...more, fault, method, path: new RegExp(`^${path}$`) })
const forGood = (fault: Fault): Trouble => ({ registry }) => registry.faults.add({ fault, persist: true })
const kill: Trouble = async ({ child }) => {
  child.kill('SIGKILL')
  await child.ended
}

export const TROUBLES = {
  drop: once('drop'),
  'drop-after': once('drop-after'),
  '401': once('401'),
  '403': once('403'),
  '404': once('404'),
  '404-html': once('404-html'),
  '429': once('429'),
  '429 for 5 s': once('429', { retryAfter: 5 }),
  '429 for an hour': once('429', { retryAfter: 3_600 }),
  '500': once('500'),
  '520': once('520'),
  '503': once('503'),
  '503-after': once('503-after'),
  torn: once('torn'),
  hang: once('hang'),
  'lying-201': once('lying-201'),
  'late-read': once('late-read'),
  'slow': once('slow', { after: 25_000 }),
  '504-late': once('504-late', { after: 25_000 }),
  'gone for good': forGood('drop'),
  'out of order for good': forGood('503'),
  'denied for good': forGood('403'),
  SIGTERM: ({ child }) => child.kill('SIGTERM'),
  'SIGTERM and no answer': (victim) => {
    victim.child.kill('SIGTERM')
    return once('hang')(victim)
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
export type TroubleName = keyof typeof TROUBLES

/** Which requests there were, each as a moment. */
export function momentsOf(requests: Seen[]): Moment[] {
  const counts = new Map<string, number>()
  return requests.map(({ method, path }) => {
    const nth = (counts.get(`${method} ${path}`) ?? 0) + 1
    counts.set(`${method} ${path}`, nth)
    return { method, path, nth }
  })
}

/** These are waited out until the deadlines of a run: mostly by doing nothing, so many of them go side by side. */
export const isSlow = (trouble: TroubleName): boolean => ['hang', 'slow', '504-late'].includes(trouble) || trouble.endsWith('for good')

/** Only a write can be lied about, or land late. */
export const fits = (trouble: TroubleName, { method }: Moment): boolean =>
  !['lying-201', 'late-read', 'slow', '504-late'].includes(trouble) || method === 'PUT'

/**
 * Lets a trouble happen at its moment. `child` is asked for only then.
 * @returns whether it has happened
 */
export function arm(
  registry: SandboxRegistry,
  moment: Moment,
  trouble: TroubleName,
  child: () => Child,
): () => boolean {
  let met = 0
  registry.onRequest = ({ method, path }) => {
    if (method !== moment.method || path !== moment.path || ++met !== moment.nth) return undefined
    registry.sleep = child().clock.sleep
    return TROUBLES[trouble]({ registry, moment, child: child() })
  }
  return () => met >= moment.nth
}
