// Promote and rollback through the built action and command line, on every make of registry and login.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { dockerConfig, witness } from '../parts/crane.mjs'
import { startForge } from '../parts/forge.mjs'
import { buildImage, pushImage } from '../parts/images.mjs'
import { action, cli } from '../parts/product.mjs'
import { endedAs, HISTORY, loginLine, MAKES, NEW, OLD, publish, UNBUILT, under, writes } from './support.mjs'

const WRONG = { username: 'release', password: 'not-the-password' }

for (const { name, start } of MAKES) {
  describe(`on ${name}`, { concurrency: false }, async () => {
    const [registry, forge] = await Promise.all([start(), startForge(HISTORY)])
    after(() => Promise.all([registry.stop(), forge.stop()]))
    const crane = await witness(registry.host, registry.login)

    const act = (inputs, { images }, sha = NEW) => action({
      inputs: {
        mode: 'promote', images: images.join('\n'), 'registry-auth': loginLine(registry), 'github-token': 'e2e', ...inputs,
      },
      forge, sha,
    })
    /** Runs, and gives with the result what was written meanwhile by the registry's own log, where it keeps one. */
    const counting = async (task) => {
      const since = await registry.mark?.()
      const result = await task()
      return { result, written: registry.requests ? writes(await registry.requests(since)) : [] }
    }
    const unmoved = async (images, task, outcome, reason) => {
      const before = await images.tags()
      const { result, written } = await counting(task)
      endedAs(result, outcome, reason)
      assert.deepEqual(written, [])
      assert.deepEqual(await images.tags(), before)
      return result
    }

    for (const kinds of [['index', 'odd-space'], ['docker-list', 'oci']]) {
      it(`promotes ${kinds.join(' and ')} byte for byte, keeps the way back, and a second run writes nothing`, async () => {
        const images = await publish(registry, `whole-${kinds[0]}`, { kinds })
        const result = await act({}, images)
        endedAs(result, 'done', 'ok')
        assert.equal(result.code, 0)
        const tags = await images.tags()
        assert.deepEqual(tags, {
          ...tags, ...under('latest', images.digests.new), ...under('latest-previous', images.digests.old),
        })
        for (const [index, repository] of images.repositories.entries()) {
          const { bytes, digest } = buildImage({ kind: kinds[index], revision: NEW })
          assert.equal(await crane.digest(`${repository}:latest`), digest)
          assert.equal(await crane.manifest(`${repository}:latest`), bytes.toString())
          assert.match(await crane.validate(`${repository}:latest`), /^PASS/)
        }
        const digests = Object.fromEntries(images.images.map((image, at) => [image, images.digests.new[images.repositories[at]]]))
        assert.deepEqual(JSON.parse(result.outputs.digests), digests)
        await unmoved(images, () => act({}, images), 'unchanged', 'already-current')
      })
    }

    it('makes the target where there was none', async () => {
      const images = await publish(registry, 'first', { target: false })
      endedAs(await act({}, images), 'done', 'ok')
      const tags = await images.tags()
      assert.deepEqual(tags, { ...tags, ...under('latest', images.digests.new) })
      assert.equal(tags['first/app:latest-previous'], undefined)
    })

    it('rolls back to `previous`, and by commit to the newer one again', async () => {
      const images = await publish(registry, 'back')
      endedAs(await act({}, images), 'done', 'ok')
      endedAs(await act({ mode: 'rollback', sha: 'previous' }, images), 'done', 'ok')
      const back = await images.tags()
      assert.deepEqual(back, {
        ...back, ...under('latest', images.digests.old), ...under('latest-rolled-back', images.digests.new),
      })
      const again = await cli(['rollback', NEW.slice(0, 7), '--images', images.images.join(',')], {
        env: registry.login && { DOCKER_CONFIG: dockerConfig(registry.host, registry.login) },
      })
      endedAs(again, 'done', 'ok')
      assert.equal(again.code, 0)
      const forth = await images.tags()
      assert.deepEqual(forth, { ...forth, ...under('latest', images.digests.new) })
    })

    it('stops at one missing source before anything is written', async () => {
      const images = await publish(registry, 'missing')
      await pushImage(registry.host, images.repositories[0], `staging-${UNBUILT.slice(0, 7)}`, {
        revision: UNBUILT, auth: registry.login,
      })
      const result = await unmoved(images, () => act({}, images, UNBUILT), 'failed', 'source-missing')
      assert.equal(result.code, 1)
    })

    it('does not go backward unless it is told to', async () => {
      const images = await publish(registry, 'older')
      endedAs(await act({}, images), 'done', 'ok')
      await unmoved(images, () => act({}, images, OLD), 'failed', 'backward')
      endedAs(await act({ 'allow-backward': 'true' }, images, OLD), 'done', 'ok')
    })

    it('plans without writing', async () => {
      const images = await publish(registry, 'plan')
      const result = await unmoved(images, () => act({ 'dry-run': 'true' }, images), 'planned', 'dry-run')
      assert.equal(result.code, 0)
    })

    if (registry.login) {
      it('says that a login is wrong or missing, and shows no password', async () => {
        const images = await publish(registry, 'denied')
        for (const auth of [loginLine(registry, WRONG), '']) {
          const result = await unmoved(images, () => act({ 'registry-auth': auth }, images), 'failed', 'registry-denied')
          assert.equal(result.code, 1)
          const shown = result.log.replaceAll(/^::add-mask::.*$/gm, '')
          assert.ok(!`${shown}${result.summary}${JSON.stringify(result.evidence)}`.includes(WRONG.password))
        }
      })
    }
  })
}
