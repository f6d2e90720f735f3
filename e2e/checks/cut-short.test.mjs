// The plug pulled in the middle: a registry that stops answering, a run that is killed or asked to stop.
import assert from 'node:assert/strict'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { witness } from '../parts/crane.mjs'
import { startForge } from '../parts/forge.mjs'
import { startGate } from '../parts/gate.mjs'
import { pushImage } from '../parts/images.mjs'
import { run } from '../parts/process.mjs'
import { action, cli } from '../parts/product.mjs'
import { startDistribution } from '../parts/registries.mjs'
import { endedAs, HISTORY, honest, loginLine, NEW, publish, UNBUILT, under } from './support.mjs'

/** A registry with a token login, a gate before it, and a promote of two images through it. */
async function place() {
  const [registry, forge] = await Promise.all([startDistribution({ auth: 'token' }), startForge(HISTORY)])
  const gate = await startGate(registry.host)
  after(() => Promise.all([gate.stop(), registry.stop(), forge.stop()]))
  const act = ({ images }, { inputs, ...more } = {}) => action({
    inputs: {
      mode: 'promote', images: images.join('\n'), 'registry-auth': loginLine(registry, registry.login, gate.host),
      'github-token': 'e2e', ...inputs,
    },
    forge, sha: NEW, ...more,
  })
  return { registry, gate, act, publish: (name, more) => publish(registry, name, { host: gate.host, ...more }) }
}

/** Acts once, when the n-th write of a tag called `latest` arrives. */
const atWrite = (count, act) => {
  let seen = 0
  return async ({ method, path }) => {
    if (method === 'PUT' && path.endsWith('/manifests/latest') && ++seen === count) await act()
  }
}

// Side by side: each waits for most of its time.
describe('a registry that stops answering', { concurrency: true }, () => {
  for (const count of [1, 2]) {
    it(`for good, at move ${count} of 2: ends within 45 s and says what it knows`, { timeout: 90_000 }, async () => {
      const { registry, gate, act, publish: put } = await place()
      const images = await put('frozen')
      const before = await images.tags()
      let frozen
      gate.onRequest(atWrite(count, () => {
        frozen = performance.now()
        registry.freeze()
      }))
      const result = await act(images)
      const took = performance.now() - frozen
      registry.thaw()
      // What lay in the registry's queue is answered now, to nobody.
      await sleep(500)
      assert.ok(took < 45_000, `ended ${took} ms after its first fault`)
      assert.equal(result.outputs.outcome, 'stranded', result.log)
      assert.equal(result.outputs.reason, 'registry-unavailable', result.log)
      assert.equal(result.code, 1)
      honest(result.evidence, before, await images.tags())

      // The commands that the report gives put it right, word for word.
      const { env, program } = await witness(gate.host, registry.login)
      await symlink(program, join(env.HOME, 'crane'))
      for (const { target, keep } of result.evidence.images) {
        for (const { mend } of [target, keep].filter((row) => row?.mend)) {
          await run('sh', ['-c', mend], { env: { ...env, PATH: `${env.HOME}:${env.PATH}` } })
        }
      }
      assert.deepEqual(await images.tags(), before, result.log)
    })
  }

  it('for 6 seconds: all tags are old or all are new, as the report says', { timeout: 90_000 }, async () => {
    const { registry, gate, act, publish: put } = await place()
    const images = await put('nap')
    const before = await images.tags()
    gate.onRequest(atWrite(2, () => {
      registry.freeze()
      setTimeout(registry.thaw, 6_000)
    }))
    const result = await act(images)
    const now = await images.tags()
    assert.match(result.outputs.outcome, /^(done|restored)$/, result.log)
    if (result.outputs.outcome === 'done') assert.deepEqual(now, { ...now, ...under('latest', images.digests.new) })
    else assert.deepEqual(now, before)
    honest(result.evidence, before, now)
  })
})

describe('a run that is cut short', { concurrency: false }, async () => {
  const { registry, gate, act, publish: put } = await place()

  /** Promotes through that door and sends the signal when request `number` arrives, before it is passed on. */
  const cutAt = async (door, images, number, signal, more) => {
    let child
    door.onRequest((request) => {
      if (request.number === number) child.kill(signal)
    })
    const result = await act(images, { onStart: (started) => (child ??= started), ...more })
    door.onRequest(undefined)
    return result
  }

  // Side by side, each through a door of its own: after a kill in mid-write the post step watches for a minute.
  it('by SIGKILL at any request: after the post step all tags are old or all are new', { timeout: 300_000 }, async () => {
    let [next, through] = [1, undefined]
    const killOneAfterAnother = async () => {
      const door = await startGate(registry.host)
      const login = { 'registry-auth': loginLine(registry, registry.login, door.host) }
      try {
        while (through === undefined) {
          const number = next++
          const images = await put(`killed-${number}`, { host: door.host })
          const before = await images.tags()
          const result = await cutAt(door, images, number, 'SIGKILL', { inputs: login })
          if (result.signal !== 'SIGKILL') {
            endedAs(result, 'done', 'ok')
            through = number
            break
          }
          const post = await result.post()
          const now = await images.tags()
          const moved = { ...now, ...under('latest', images.digests.new) }
          assert.ok([before, moved].some((whole) => isSame(whole, now)), `killed at request ${number}:\n${post.log}`)
          if (post.evidence) honest(post.evidence, before, now)
          // A post step that runs once more finds nothing to do.
          door.onRequest(undefined)
          await result.post()
          assert.deepEqual(door.requests, [])
        }
      } finally {
        await door.stop()
      }
    }
    await Promise.all(Array.from({ length: 8 }, killOneAfterAnother))
    assert.ok(through > 8, `only ${through - 1} requests`)
  })

  it('by SIGKILL on the command line: `recover` finishes it from the journal that the first line names', async () => {
    const images = await put('recovered')
    const before = await images.tags()
    const env = { RELEASE_ACTION_REGISTRY_AUTH: loginLine(registry, registry.login, gate.host) }
    let child
    gate.onRequest(atWrite(2, () => child.kill('SIGKILL')))
    const killed = await cli(['promote', NEW, '--images', images.images.join(',')], {
      env, onStart: (started) => (child = started),
    })
    gate.onRequest(undefined)
    assert.equal(killed.signal, 'SIGKILL', killed.log)
    const [, journal] = /release-action recover (\S+?)\)?$/m.exec(killed.log) ?? []
    assert.ok(journal, killed.log)
    const recovered = await cli(['recover', journal], { env })
    assert.deepEqual(await images.tags(), before, recovered.log)
    assert.match(recovered.evidence?.outcome, /^restored$/, recovered.log)
    honest(recovered.evidence, before, await images.tags())
  })

  it('by a colleague who moves a tag meanwhile: theirs stays with its way back, ours goes back', async () => {
    const images = await put('colleague')
    const before = await images.tags()
    const take = () => pushImage(registry.host, 'colleague/app', 'latest', { revision: UNBUILT, auth: registry.login })
    let theirs
    gate.onRequest(async ({ method, path }) => {
      const first = theirs === undefined && method === 'PUT' && path.endsWith('/app/manifests/latest-previous')
      if (first) theirs = await take()
    })
    const result = await act(images)
    gate.onRequest(undefined)
    assert.equal(result.outputs.reason, 'tag-moved-by-other', result.log)
    const kept = { 'colleague/app:latest': theirs, 'colleague/app:latest-previous': before['colleague/app:latest'] }
    assert.deepEqual(await images.tags(), { ...before, ...kept }, result.log)
    const app = result.evidence.images.find(({ image }) => image.endsWith('/app'))
    assert.equal(app.target.after, theirs)
    assert.equal(app.keep.state, 'foreign')
  })

  it('by SIGTERM at any time: everything is put back within 7 s', { timeout: 180_000 }, async () => {
    for (const number of [2, 6, 9, 11, 13, 15, 17]) {
      const images = await put(`stopped-${number}`)
      const before = await images.tags()
      const result = await cutAt(gate, images, number, 'SIGTERM')
      const now = await images.tags()
      assert.ok(result.milliseconds < 8_000, `took ${result.milliseconds} ms`)
      assert.equal(result.signal, null, result.log)
      honest(result.evidence, before, now)
      if (result.outputs.outcome !== 'done') {
        assert.equal(result.outputs.reason, 'cancelled', result.log)
        assert.deepEqual(now, before, `stopped at request ${number}:\n${result.log}`)
      }
    }
  })
})

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b)
