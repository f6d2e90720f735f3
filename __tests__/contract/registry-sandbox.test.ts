import { createHttp, type Http } from '../../src/adapters/http/client'
import type { Credential } from '../../src/adapters/oci/credential'
import { createOciRegistry } from '../../src/adapters/oci/registry'
import type { Registry } from '../../src/ports/registry'
import type { Digest } from '../../src/release/digest'
import type { Image } from '../../src/release/image'
import type { Manifest } from '../../src/release/manifest'
import type { Build } from '../../src/sandbox/images'
import { type SandboxRegistry, startRegistry } from '../../src/sandbox/registry'
import { bundleArtifact } from '../../src/sandbox/signing'
import { fakeClock, fakeLog } from '../adapters/http/fakes'
import { type Kind, REGISTRY_CONTRACT } from './registry'

const BUILDS: Record<Kind, Build> = {
  oci: {}, index: { platforms: 2 }, 'docker-list': { platforms: 2, kind: 'docker' }, 'odd-space': { whitespace: true },
}
const ANONYMOUS: Credential = { kind: 'anonymous', origin: 'anonymously' }
const LOGIN: Credential = { kind: 'password', user: 'sandbox', password: 'sandbox', origin: 'with the credential of registry-auth for it' }

const open: { http: Http[]; registries: SandboxRegistry[] } = { http: [], registries: [] }
afterEach(async () => {
  for (const http of open.http.splice(0)) http.close()
  await Promise.all(open.registries.splice(0).map((registry) => registry.close()))
})

function adapter(images: Image[], credential: Credential): Registry {
  const clock = fakeClock()
  const http = createHttp({ clock, log: fakeLog() })
  open.http.push(http)
  return createOciRegistry({
    http, access: 'pull,push', clock, images, mask: () => undefined, credentials: { of: async () => ({ id: 'the one', find: async () => credential }) },
  })
}

describe.each(['none', 'basic', 'token'] as const)('the OCI adapter on the sandbox\'s registry, login %s,', (auth) => {
  test.each(REGISTRY_CONTRACT)('$name', async ({ run }) => {
    const sandbox = await startRegistry({ auth })
    open.registries.push(sandbox)
    const image: Image = { name: `${sandbox.host}/acme/app`, registry: sandbox.host, repository: 'acme/app' }
    await run({
      registry: adapter([image], auth === 'none' ? ANONYMOUS : LOGIN),
      image: () => image,
      async push({ repository }, tag, kind, revision) {
        const digest = sandbox.publish(repository, tag, { ...BUILDS[kind], revision })
        const found = await adapter([image], auth === 'none' ? ANONYMOUS : LOGIN).read(image, digest)
        return found!
      },
      attach({ repository }, { digest }, words) {
        const { manifest, blobs } = bundleArtifact(digest, Buffer.from(words))
        sandbox.put(repository, manifest, blobs)
        return manifest.digest
      },
      shown: ({ repository }, tag) => sandbox.tags(repository).get(tag) as Digest | undefined,
      stranger: auth === 'none' ? undefined : adapter([image], ANONYMOUS),
      isPublic: auth === 'token',
      trouble: (times) => {
        for (let nth = 1; nth <= times; nth++) sandbox.faults.add({ fault: '503', path: /\/manifests\//, nth })
      },
      blobOf: ({ bytes }: Manifest) => (JSON.parse(Buffer.from(bytes).toString()) as { config: { digest: Digest } }).config.digest,
    })
  })
})
