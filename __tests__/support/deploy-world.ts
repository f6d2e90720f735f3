import { deploy, type DeployFiles } from '../../src/modes/deploy'
import type { DeployPorts } from '../../src/ports/run'
import type { JournalEntry } from '../../src/release/journal'
import type { Manifest } from '../../src/release/manifest'
import type { Report } from '../../src/release/report'
import type { DeployRequest } from '../../src/request/request'
import { memoryFleet, type MemoryFleet, TEMPLATE } from './fleet-memory'
import { memoryForge, type MemoryForge } from './forge-memory'
import { byHand, promoteRequest, world, type World } from './ports'
import { manifest } from './registry'

export const OLD_SHA = 'a'.repeat(40)
export const NEW_SHA = 'b'.repeat(40)
export const OTHER_SHA = 'c'.repeat(40)
export const [OLD, NEW] = [manifest(OLD_SHA), manifest(NEW_SHA)]

/** Two images: `latest` on the old build, the new one published. */
const TAGS: Record<string, Manifest> = Object.fromEntries(
  ['a', 'b'].flatMap((name) => [[`${name}:staging-bbbbbbb`, NEW], [`${name}:staging-aaaaaaa`, OLD], [`${name}:latest`, OLD]]))

export interface DeployWorld extends World {
  ports: DeployPorts & World['ports']
  fleet: MemoryFleet
  forge: MemoryForge
  /** What was said to whoever watches. */
  lines: string[]
  entries: JournalEntry[]
  go(more?: Partial<DeployRequest>, trigger?: typeof byHand, files?: DeployFiles): Promise<Report>
  /** `a:latest` and so on, as it truly is. */
  latest(): (string | undefined)[]
}

export const deployRequest = (more: Partial<DeployRequest> = {}): DeployRequest => ({
  ...promoteRequest({ sha: NEW_SHA }), mode: 'deploy', controlPlaneUrl: 'https://api.moleculesai.app', controlPlaneToken: 'token',
  fleet: [], fleetCommand: undefined, rolloutCommand: undefined, rolloutEnv: [],
  liftHold: false, allowOtherControlPlane: false, canarySlug: 'canary', soakSeconds: 60, batchSize: 2, maxStragglers: 0, tenantUrlTemplate: TEMPLATE,
  verifySeconds: 240, rolloutTimeoutSeconds: 600, requiredContexts: ['none'], ciTimeoutSeconds: 3_600, ciPollSeconds: 15,
  disabled: undefined, disabledVariable: 'PROD_AUTO_DEPLOY_DISABLED', controlToken: 'token', redeployTag: undefined,
  skipTenants: [], proofLooks: 1, buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health', smokeSuite: '', canaryToken: undefined,
  canaryOrgId: undefined, ...more,
})

/** A fleet of a canary and five others on the old build, a forge whose head is the new commit, two images. */
export function deployWorld(before: Record<string, string | number> = everybody(OLD_SHA)): DeployWorld {
  const it = world({ ...TAGS })
  const [fleet, forge] = [memoryFleet(before, NEW_SHA), memoryForge(NEW_SHA)]
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const log = { info: say, progress: say, notice: say, warning: say, error: say, group: say, endGroup() {} }
  const ports: DeployWorld['ports'] = { ...it.ports, forge, tenants: fleet, controlPlane: fleet, log }
  return {
    ...it, ports, fleet, forge, lines,
    go: (more, trigger = byHand, files = {}) => deploy(deployRequest(more), trigger, ports, files),
    latest: () => ['a', 'b'].map((name) => it.registry.tags.get(`${name}:latest`)?.digest),
  }
}

export const SLUGS = ['acme', 'canary', 'globex', 'hooli', 'initech', 'umbrella']

export const everybody = (runs: string): Record<string, string> => Object.fromEntries(SLUGS.map((slug) => [slug, runs]))
