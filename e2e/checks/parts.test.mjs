// What the other checks take for granted of registries and token server, with crane as the witness.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { witness } from '../parts/crane.mjs'
import { startGate } from '../parts/gate.mjs'
import { buildImage, digestOf, KINDS, pushImage, readImage, retag } from '../parts/images.mjs'
import { HALF, startDistribution, startDockerRegistry } from '../parts/registries.mjs'
import { MAKES, NEW, OLD, UNBUILT } from './support.mjs'

for (const { name, start } of MAKES) {
  describe(`images in ${name}`, async () => {
    const registry = await start()
    after(registry.stop)
    const crane = await witness(registry.host, registry.login)
    for (const kind of KINDS) {
      it(`keeps ${kind} byte for byte, and crane finds it whole`, async () => {
        const digest = await pushImage(registry.host, 'acme/app', kind, { kind, revision: OLD, auth: registry.login })
        assert.equal(await crane.digest(`acme/app:${kind}`), digest)
        assert.equal(await crane.manifest(`acme/app:${kind}`), buildImage({ kind, revision: OLD }).bytes.toString())
        assert.match(await crane.validate(`acme/app:${kind}`), /^PASS/)
      })
    }
  })
}

it('unusual white space survives no encoder', () => {
  const { bytes } = buildImage({ kind: 'odd-space', revision: OLD })
  for (const indent of [0, 1, 2, 3, 4, '\t']) {
    assert.notEqual(digestOf(Buffer.from(JSON.stringify(JSON.parse(bytes), null, indent))), digestOf(bytes))
  }
})

for (const [name, start] of [['docker-registry', startDockerRegistry], ['distribution', startDistribution]]) {
  describe(`faults of ${name}`, async () => {
    const registry = await start({ auth: 'token' })
    after(registry.stop)
    const { host, login } = registry

    it('a login for one repository may read the other and not write it', async () => {
      await pushImage(host, 'pull/tenant', 'v1', { revision: OLD, auth: login })
      await pushImage(host, 'pull/app', 'v1', { revision: OLD, auth: HALF })
      assert.ok(await readImage(host, 'pull/tenant', 'v1', { auth: HALF }))
      await assert.rejects(retag(host, 'pull/tenant', 'v1', 'v2', { auth: HALF }), /401/)
    })

    it('a token that has run out is refused', async () => {
      await pushImage(host, 'late/app', 'v1', { revision: OLD, auth: login })
      registry.tokens.expired(1)
      await assert.rejects(readImage(host, 'late/app', 'v1', { auth: login }), /401/)
      assert.equal(registry.tokens.issued.at(-1).expired, true)
      assert.ok(await readImage(host, 'late/app', 'v1', { auth: login }))
    })

    it('read-only maintenance refuses a write with 405 and still reads', async () => {
      await pushImage(host, 'closed/app', 'v1', { revision: OLD, auth: login })
      await registry.restart({ readonly: true })
      await assert.rejects(retag(host, 'closed/app', 'v1', 'v2', { auth: login }), /405/)
      assert.ok(await readImage(host, 'closed/app', 'v1', { auth: login }))
      await registry.restart()
      await retag(host, 'closed/app', 'v1', 'v2', { auth: login })
    })

    it('garbage collection takes a digest that no tag holds', async () => {
      // Held by no other repository either: distribution 3 then still serves it.
      const lost = await pushImage(host, 'gone/app', 'latest', { revision: UNBUILT, auth: login })
      await pushImage(host, 'gone/app', 'latest', { revision: NEW, auth: login })
      assert.ok(await readImage(host, 'gone/app', lost, { auth: login }))
      await registry.collectGarbage()
      assert.equal(await readImage(host, 'gone/app', lost, { auth: login }), undefined)
      assert.ok(await readImage(host, 'gone/app', 'latest', { auth: login }))
    })

    it('tells its requests in its own log, and so does a gate in front of it', async () => {
      const gate = await startGate(host)
      after(gate.stop)
      const since = await registry.mark()
      const digest = await pushImage(gate.host, 'door/app', 'v1', { kind: 'index', revision: OLD, auth: login })
      assert.deepEqual(await registry.requests(since), gate.requests)
      assert.equal((await readImage(host, 'door/app', 'v1', { auth: login })).digest, digest)
    })
  })
}
