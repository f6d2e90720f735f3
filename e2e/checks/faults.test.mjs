// Faults that real registries make of themselves: half a login, tokens that run out, maintenance, garbage collection.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { startForge } from '../parts/forge.mjs'
import { pushImage, readImage } from '../parts/images.mjs'
import { action } from '../parts/product.mjs'
import { HALF, startDistribution, startDockerRegistry } from '../parts/registries.mjs'
import { endedAs, HISTORY, honest, loginLine, NEW, OLD, publish, UNBUILT, under } from './support.mjs'

const MAKES = [
  { name: 'docker-registry 2.8', start: startDockerRegistry, deletesTags: false },
  { name: 'distribution 3', start: startDistribution, deletesTags: true },
]

for (const { name, start, deletesTags } of MAKES) {
  describe(`faults on ${name}`, { concurrency: false }, async () => {
    const [registry, forge] = await Promise.all([start({ auth: 'token' }), startForge(HISTORY)])
    after(() => Promise.all([registry.stop(), forge.stop()]))
    const auth = registry.login
    const act = ({ images }, inputs = {}, sha = NEW) => action({
      inputs: {
        mode: 'promote', images: images.join('\n'), 'registry-auth': loginLine(registry), 'github-token': 'e2e', ...inputs,
      },
      forge, sha,
    })
    const half = { 'registry-auth': loginLine(registry, HALF) }

    it('a login that may only pull the second image: all tags as before', async () => {
      const images = await publish(registry, 'half', { previous: true })
      const before = await images.tags()
      const result = await act(images, half)
      assert.equal(result.outputs.reason, 'registry-denied', result.log)
      assert.match(result.outputs.outcome, /^(restored|failed)$/, result.log)
      assert.equal(result.code, 1)
      assert.deepEqual(await images.tags(), before)
      honest(result.evidence, before, await images.tags())
    })

    it('the same on a first promote: deleted by tag, or an honest `stranded` where the registry cannot', async () => {
      const images = await publish(registry, 'half-first', { target: false })
      const before = await images.tags()
      const result = await act(images, half)
      const now = await images.tags()
      honest(result.evidence, before, now)
      assert.equal(result.outputs.reason, 'registry-denied', result.log)
      if (deletesTags || result.outputs.outcome !== 'stranded') assert.deepEqual(now, before, result.log)
      // Deleting by digest would have taken the build with it.
      const tag = `staging-${NEW.slice(0, 7)}`
      assert.equal((await readImage(registry.host, 'half-first/app', tag, { auth })).digest, images.digests.new['half-first/app'])
    })

    it('tokens that have run out are fetched again, whichever they are', async () => {
      const images = await publish(registry, 'late')
      for (let at = 0, sha = NEW; at < 6; at += 1, sha = sha === NEW ? OLD : NEW) {
        const [wanted, from] = [sha === NEW ? images.digests.new : images.digests.old, registry.tokens.issued.length]
        registry.tokens.expired(1, at)
        const result = await act(images, { 'allow-backward': 'true' }, sha)
        registry.tokens.expired(0)
        endedAs(result, 'done', 'ok')
        const tags = await images.tags()
        assert.deepEqual(tags, { ...tags, ...under('latest', wanted) })
        if (at === 0) assert.equal(registry.tokens.issued[from].expired, true)
      }
    })

    it('tokens that are always out of date are a refusal, not a loop', async () => {
      const images = await publish(registry, 'never')
      const before = await images.tags()
      const from = registry.tokens.issued.length
      registry.tokens.expired(1000)
      const result = await act(images)
      registry.tokens.expired(0)
      endedAs(result, 'failed', 'registry-denied')
      assert.ok(registry.tokens.issued.length - from < 20)
      assert.deepEqual(await images.tags(), before)
    })

    it('read-only maintenance: refused, nothing changed', async () => {
      const images = await publish(registry, 'closed')
      const before = await images.tags()
      await registry.restart({ readonly: true })
      const result = await act(images)
      await registry.restart()
      endedAs(result, 'failed', 'registry-denied')
      assert.deepEqual(await images.tags(), before)
      honest(result.evidence, before, before)
    })

    it('garbage collection cannot take the way back, and does where it was not kept', async () => {
      for (const [keep, found] of [['true', 'done'], ['false', 'failed']]) {
        const repository = `garbage-${keep}/app`
        const image = { images: [`${registry.host}/${repository}`] }
        // Under `latest` alone, and in no other repository: nothing else holds this digest.
        const revision = UNBUILT.replace(/^e/, keep === 'true' ? 'a' : 'b')
        const old = await pushImage(registry.host, repository, 'latest', { revision, auth })
        await pushImage(registry.host, repository, `staging-${NEW.slice(0, 7)}`, { revision: NEW, auth })
        endedAs(await act(image, { 'keep-previous': keep, history: keep, 'allow-backward': 'true' }), 'done', 'ok')
        await registry.collectGarbage()
        assert.equal((await readImage(registry.host, repository, old, { auth }))?.digest, keep === 'true' ? old : undefined)
        const back = await act(image, { mode: 'rollback', sha: 'previous' })
        assert.equal(back.outputs.outcome, found, back.log)
      }
    })
  })
}
