import { type SandboxRegistry, startRegistry } from '../../src/sandbox/registry'
import type { Given } from './runner'
import { createContext, OLD_SHA, PLATFORM, type Scene, TENANT } from './scene'

/** Both images are published at one registry and released at another, each with a login of its own. */
export interface AcrossScene {
  scene: Scene
  target: SandboxRegistry
  given(more?: Record<string, string>): Given
  close(): Promise<void>
}

export async function setAcrossScene(): Promise<AcrossScene> {
  const scene = await createContext({ build: { platforms: 2 } })
  const target = await startRegistry({ auth: 'token', user: 'other', password: 'another-password' })
  for (const repository of [PLATFORM, TENANT]) target.publish(repository, 'latest', { revision: OLD_SHA })
  const lines = [PLATFORM, TENANT].map((name) => `${scene.registry.host}/${name} => ${target.host}/${name}`).join('\n')
  return {
    scene, target,
    given: (more = {}) => scene.promote({
      images: lines, 'registry-auth': `${scene.registry.host}=sandbox:sandbox\n${target.host}=other:another-password`, ...more,
    }),
    async close() {
      await scene.close()
      await target.close()
    },
  }
}
