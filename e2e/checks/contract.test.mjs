// The one contract of the registry port, on every make of registry there is and on the ECR API.
import { after, describe, it } from 'node:test'
import { attachTo, buildImage, pushImage, readImage } from '../parts/images.mjs'
import { startMinistack } from '../parts/ministack.mjs'
import { source } from '../parts/sandbox.mjs'
import { MAKES } from './support.mjs'

const { REGISTRY_CONTRACT } = await source('__tests__/contract/registry')
const { createOciRegistry } = await source('src/adapters/oci/registry')
const { createEcrRegistry } = await source('src/adapters/ecr/registry')
const { createHttp } = await source('src/adapters/http/client')
const { systemClock: clock } = await source('src/adapters/clock')

const quiet = () => undefined
const log = { info: quiet, progress: quiet, notice: quiet, warning: quiet, error: quiet, group: quiet, endGroup: quiet }
const credential = (login) => (login
  ? { kind: 'password', user: login.username, password: login.password, origin: 'of the check' }
  : { kind: 'anonymous', origin: 'anonymously' })
/** Of a plain image. */
const blobOf = ({ bytes }) => JSON.parse(Buffer.from(bytes).toString()).config.digest
let count = 0

for (const { name, start } of MAKES) {
  describe(`the OCI adapter on ${name}`, { concurrency: false }, async () => {
    const server = await start()
    const http = createHttp({ clock, log })
    after(async () => { http.close(); await server.stop() })
    const adapter = (image, login) => createOciRegistry({
      http, access: 'pull,push', clock, images: [image], mask: quiet,
      credentials: { of: async () => ({ id: 'the one', find: async () => credential(login) }) },
    })
    for (const { name: what, run } of REGISTRY_CONTRACT) {
      it(what, async () => {
        const repository = `contract/${++count}`
        const image = { name: `${server.host}/${repository}`, registry: server.host, repository }
        await run({
          registry: adapter(image, server.login),
          image: () => image,
          async push(_, tag, kind, revision) {
            await pushImage(server.host, repository, tag, { kind, revision, auth: server.login })
            const { bytes, mediaType, digest } = buildImage({ kind, revision })
            return { bytes, mediaType, digest }
          },
          shown: async (_, tag) => (await readImage(server.host, repository, tag, { auth: server.login }))?.digest,
          stranger: server.login && adapter(image),
          attach: (_, subject, words) => attachTo(server.host, repository, subject, words, { auth: server.login }),
          keepsNoReferrers: server.make !== 'olareg',
          keepsTags: server.make === 'docker-registry',
          blobOf,
        })
      })
    }
  })
}

describe('the ECR adapter on ministack', { concurrency: false }, async () => {
  const aws = await startMinistack()
  const HOME = { account: '111111111111', region: 'us-east-1' }
  const http = createHttp({ clock, log })
  const { fetchBlob } = await source('src/adapters/http/blob')
  Object.assign(process.env, aws.env(HOME.account))
  after(async () => { http.close(); await aws.stop() })
  for (const { name: what, run } of REGISTRY_CONTRACT) {
    it(what, async () => {
      const repository = await aws.repository({ ...HOME, name: `contract/${++count}` })
      const registry = createEcrRegistry({ roles: new Map(), clock, log, mask: quiet, fetchBlob: fetchBlob(http) })
      const [host] = repository.image.split('/')
      const image = { name: repository.image, registry: host, repository: repository.image.slice(host.length + 1) }
      await run({
        registry,
        image: () => image,
        async push(_, tag, kind, revision) {
          await repository.push(tag, { kind, revision })
          const { bytes, mediaType, digest } = buildImage({ kind, revision })
          return { bytes, mediaType, digest }
        },
        shown: async (_, tag) => (await repository.read(tag))?.digest,
        blobOf,
      })
    })
  }
})
