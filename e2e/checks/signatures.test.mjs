// What a real cosign 3 wrote into real registries, in both of its forms: distribution 3 has no referrers API, so that
// cosign keeps a list under a tag there; olareg has one.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { startClients } from '../parts/clients.mjs'
import { cli } from '../parts/product.mjs'
import { startDistribution, startOlareg } from '../parts/registries.mjs'
import { endedAs, NEW, publish, under } from './support.mjs'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const NO_LOG = ['--use-signing-config=false', '--tlog-upload=false']

for (const [make, start] of [['distribution 3', startDistribution], ['olareg', startOlareg]]) {
  describe(`cosign on ${make}`, { concurrency: false }, async () => {
    const registry = await start()
    after(registry.stop)
    const { cosign, folder } = await startClients(registry.host)
    const plain = ['--allow-http-registry', '--key', 'cosign.key', ...NO_LOG]
    const sign = (...args) => cosign('sign', '-y', ...plain, ...args)
    const attest = (image) => cosign('attest', '-y', ...plain, '--type', 'slsaprovenance1', '--predicate', 'predicate.json', image)
    const lines = {}
    let count = 0

    before(async () => {
      await cosign('generate-key-pair')
      await cosign('generate-key-pair', '--output-key-prefix', 'other')
      writeFileSync(join(folder, 'predicate.json'), '{"buildDefinition":{}}')
      for (const name of ['cosign', 'other']) lines[name] = `key ${join(folder, `${name}.pub`)}`
    })

    /** Two images, an index and a plain one, with builds of their own; `each` by digest is what is signed. */
    const images = async () => {
      const found = await publish(registry, `sig${++count}`)
      return { ...found, each: Object.entries(found.digests.new).map(([repository, digest]) => `${registry.host}/${repository}@${digest}`) }
    }
    const promote = ({ images: all }, verify) =>
      cli(['promote', NEW, '--images', all.join(','), ...verify.flatMap((line) => ['--verify', line])])
    const moved = async ({ tags, digests }) => assert.deepEqual(await tags(), { ...await tags(), ...under('latest', digests.new) })

    it('promotes what is signed in either form, and refuses what is not, or by another key', async () => {
      const scene = await images()
      const before = await scene.tags()
      endedAs(await promote(scene, [lines.cosign]), 'failed', 'unsigned')
      const [first, second] = scene.each
      await sign(first)
      endedAs(await promote(scene, [lines.cosign]), 'failed', 'unsigned')
      await sign('--new-bundle-format=false', second)
      endedAs(await promote(scene, [lines.other]), 'failed', 'signature-wrong')
      assert.deepEqual(await scene.tags(), before)
      const done = await promote(scene, [lines.cosign])
      endedAs(done, 'done', 'ok')
      for (const { signatures } of done.evidence.images) assert.match(signatures[0].by, /^key sha256:[0-9a-f]{64}$/)
      await moved(scene)
    })

    it('takes an attestation for an attestation, and for no signature', async () => {
      const scene = await images()
      for (const image of scene.each) await attest(image)
      endedAs(await promote(scene, [lines.cosign]), 'failed', 'unsigned')
      endedAs(await promote(scene, [`attestation https://spdx.dev/Document ${lines.cosign}`]), 'failed', 'unsigned')
      endedAs(await promote(scene, [`attestation ${PROVENANCE} ${lines.other}`]), 'failed', 'signature-wrong')
      for (const image of scene.each) await sign(image)
      const pem = readFileSync(join(folder, 'cosign.pub'), 'utf8')
      endedAs(await promote(scene, [`attestation ${PROVENANCE} ${lines.cosign}`, `key ${pem}`]), 'done', 'ok')
      await moved(scene)
    })

    it('verifies one image by hand, as cosign does', async () => {
      const { each: [image] } = await images()
      await sign(image)
      await cosign('verify', '--allow-http-registry', '--insecure-ignore-tlog=true', '--key', 'cosign.pub', image)
      assert.equal((await cli(['verify', image, '--verify', lines.cosign])).code, 0)
      assert.equal((await cli(['verify', image, '--verify', lines.other])).code, 1)
    })
  })
}
