import type { Forge } from '../../src/ports/forge'
import type { Log } from '../../src/ports/log'
import type { PromotePorts, SmokePorts } from '../../src/ports/run'
import type { Trigger } from '../../src/ports/trigger'
import type { JournalEntry } from '../../src/release/journal'
import type { Manifest } from '../../src/release/manifest'
import type { PromoteRequest, RollbackRequest } from '../../src/request/request'
import { virtualClock } from './clock'
import { memoryRegistry, type MemoryRegistry } from './registry'

export const quiet: Log = { info() {}, progress() {}, notice() {}, warning() {}, error() {}, group() {}, endGroup() {} }

export interface World {
  ports: PromotePorts & SmokePorts
  registry: MemoryRegistry
  entries: JournalEntry[]
  clock: ReturnType<typeof virtualClock>
  /** Fires the cancel signal. */
  stop: () => void
}

export function world(tags: Record<string, Manifest>, forge?: Partial<Forge>): World {
  const registry = memoryRegistry(tags)
  const clock = virtualClock()
  const entries: JournalEntry[] = []
  const cancel = new AbortController()
  const journal = { append: (entry: JournalEntry) => void entries.push(entry) }
  const tenants = { ask: async () => { throw new Error('no tenant is asked here') } }
  const asked = async (): Promise<never> => { throw new Error('the forge is not asked this here') }
  const whole = forge && { commitsAhead: asked, knows: asked, head: asked, contexts: asked, variable: asked, comment: asked, ...forge }
  const ports: PromotePorts & SmokePorts = { id: '0badcafe', registry, forge: whole, tenants, clock, log: quiet, journal, cancel: cancel.signal }
  return { ports, registry, entries, clock, stop: () => cancel.abort() }
}

export const byHand: Trigger = { commandLine: true, event: 'command line', actor: 'ada' }

const image = (name: string) => ({ name, registry: 'r.test', repository: name })

/** Whom a run tells of its end is no mode's affair. */
export const silent = { notify: [], notifyOn: new Set<never>(), notifySecret: undefined }

const logins = { ...silent, registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined, verify: [], trustedRoot: undefined }

export const promoteRequest = (more: Partial<PromoteRequest> = {}): PromoteRequest => ({
  mode: 'promote', sha: 'bbbbbbb', images: [image('a'), image('b')], sourceTag: 'staging-{sha7}', sourceWaitSeconds: 0, targetTag: 'latest',
  keepPrevious: true, history: false, historyLength: 30, allowBackward: false, copySeconds: 600, liftHold: false, branch: 'main', dryRun: false, prComment: false, statusToken: undefined, apiUrl: undefined, config: undefined, environment: undefined,
  evidenceFile: undefined, caFile: undefined, ...logins, ...more,
})

export const rollbackRequest = (more: Partial<RollbackRequest> = {}): RollbackRequest => ({
  mode: 'rollback', sha: 'aaaaaaa', images: [image('a'), image('b')], sourceTag: 'staging-{sha7}', sourceWaitSeconds: 0, targetTag: 'latest',
  keepPrevious: true, history: false, historyLength: 30, veto: true, hold: true, why: '', dryRun: false, prComment: false, apiUrl: undefined, config: undefined, environment: undefined, evidenceFile: undefined, caFile: undefined, ...logins, ...more,
})
