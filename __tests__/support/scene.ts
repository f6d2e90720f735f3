import { type ForgeOptions, type SandboxForge, startForge } from '../../src/sandbox/forge'
import type { Build } from '../../src/sandbox/images'
import { type RegistryOptions, type SandboxRegistry, startRegistry } from '../../src/sandbox/registry'
import type { Given } from './runner'

/** A history of three commits, and one that went another way. */
export const ROOT_SHA = '0000000000000000000000000000000000000aaa'
export const OLD_SHA = '1111111111111111111111111111111111111bbb'
export const NEW_SHA = '2222222222222222222222222222222222222ccc'
export const OTHER_SHA = '3333333333333333333333333333333333333ddd'
const HISTORY = { [ROOT_SHA]: null, [OLD_SHA]: ROOT_SHA, [NEW_SHA]: OLD_SHA, [OTHER_SHA]: ROOT_SHA }

export const PLATFORM = 'molecule-ai/platform'
export const TENANT = 'molecule-ai/tenant'
export const REPOSITORIES = [PLATFORM, TENANT] as const
/** The tags that a promote or a rollback of `latest` may move. */
const MOVING = ['latest', 'latest-previous', 'latest-rolled-back'] as const

export interface SceneOptions extends RegistryOptions {
  flavour?: ForgeOptions['flavour']
  /** How the builds are made; by default plain images. */
  build?: Build
}

export interface Scene {
  registry: SandboxRegistry
  forge: SandboxForge
  /** The images as a workflow names them. */
  images: string[]
  /** What the staging builds of a commit are in each repository. */
  built: Record<string, Record<string, string>>
  /** A promote of the new commit; more inputs beat these. */
  promote(inputs?: Record<string, string>): Given
  rollback(sha: string, inputs?: Record<string, string>): Given
  /** Every tag that may move, as it truly is: `repository:tag` to digest, nothing where there is none. */
  moving(): Record<string, string | undefined>
  /** Requests that change something. */
  writes(): string[]
  close(): Promise<void>
}

/**
 * Two images in a registry with token login, each with staging builds of the old and the new commit; `latest` shows
 * the old one, and one of the two has a `latest-previous` already.
 */
export async function createContext({ flavour, build, ...options }: SceneOptions = {}): Promise<Scene> {
  const registry = await startRegistry({ auth: 'token', ...options })
  const forge = await startForge({ flavour, history: HISTORY, organisation: {} })
  const built: Scene['built'] = {}
  for (const repository of REPOSITORIES) {
    built[repository] = {}
    for (const revision of [ROOT_SHA, OLD_SHA, NEW_SHA, OTHER_SHA]) {
      const staging = `staging-${revision.slice(0, 7)}`
      built[repository][revision] = registry.publish(repository, staging, { ...build, revision })
    }
    registry.publish(repository, 'latest', { ...build, revision: OLD_SHA })
  }
  registry.publish(PLATFORM, 'latest-previous', { ...build, revision: ROOT_SHA })
  const images = REPOSITORIES.map((repository) => `${registry.host}/${repository}`)
  const common = {
    images: images.join('\n'),
    'registry-auth': `${registry.host}=sandbox:sandbox`,
    'evidence-file': 'evidence.json',
  }
  const { apiUrl } = forge
  const shown = (repository: string) =>
    MOVING.map((tag) => [`${repository}:${tag}`, registry.tags(repository).get(tag)] as const)
  return {
    registry, forge, images, built,
    promote: (inputs) => ({ apiUrl, inputs: { mode: 'promote', sha: NEW_SHA, ...common, ...inputs } }),
    rollback: (sha, inputs) => ({ apiUrl, inputs: { mode: 'rollback', sha, ...common, ...inputs } }),
    moving: () => Object.fromEntries(REPOSITORIES.flatMap(shown)),
    writes: () => registry.requests.flatMap(({ method, path }) => (method === 'GET' || method === 'HEAD' ? [] : [`${method} ${path}`])),
    close: async () => void (await Promise.all([registry.close(), forge.close()])),
  }
}
