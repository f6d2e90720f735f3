// The history on real registries: written by every move, read by the next, and its clean-up.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { witness } from '../parts/crane.mjs'
import { startForge } from '../parts/forge.mjs'
import { startGate } from '../parts/gate.mjs'
import { OCI_INDEX, pushImage, readImage } from '../parts/images.mjs'
import { startMinistack } from '../parts/ministack.mjs'
import { run, workFolder } from '../parts/process.mjs'
import { action, cli } from '../parts/product.mjs'
import { startDistribution, startDockerRegistry } from '../parts/registries.mjs'
import { client } from '../parts/wire.mjs'
import { HISTORY, loginLine, MAKES, NEW, OLD, publish } from './support.mjs'

const PUSH = { event: 'push', sha: NEW }
const env = (registry, host) => ({ RELEASE_ACTION_REGISTRY_AUTH: loginLine(registry, undefined, host) })
const ended = ({ evidence, log }) => {
  assert.ok(evidence, log)
  return `${evidence.outcome} ${evidence.reason}`
}
const annotations = (text) => Object.entries(JSON.parse(text).annotations)
  .filter(([key]) => key.startsWith('app.moleculesai.release.entry.')).sort().map(([, value]) => JSON.parse(value))

/** The plain images that a manifest is made of: itself, or those that it names. */
async function imagesOf({ host, login }, repository, digest) {
  const { manifests } = JSON.parse((await readImage(host, repository, digest, { auth: login })).bytes)
  return manifests ? manifests.map((one) => one.digest) : [digest]
}

for (const { name, start } of MAKES) {
  describe(`history on ${name}`, () => {
    let registry, forge, crane
    before(async () => {
      registry = await start()
      forge = await startForge(HISTORY)
      crane = await witness(registry.host, registry.login)
    })
    after(async () => {
      await registry.stop()
      await forge.stop()
    })

    for (const kinds of [['index', 'odd-space'], ['docker-list', 'oci']]) {
      it(`tells of ${kinds.join(' and ')}: promote, previous, veto, hold, lift`, async () => {
        const { images, repositories, digests } = await publish(registry, `history-${kinds[0]}`, { kinds })
        const inputs = { mode: 'promote', images: images.join('\n'), 'registry-auth': loginLine(registry) }
        const list = ['--images', images.join(',')]
        assert.equal(ended(await action({ inputs, forge, ...PUSH })), 'done ok')
        for (const repository of repositories) {
          const index = JSON.parse(await crane.manifest(`${repository}:latest-history`))
          assert.deepEqual(index.manifests.map(({ digest }) => digest), [
            ...await imagesOf(registry, repository, digests.new[repository]), ...await imagesOf(registry, repository, digests.old[repository]),
          ])
          const [entry, found] = annotations(JSON.stringify(index))
          assert.equal(`${entry.mode} ${entry.commit} ${entry.by} ${found.mode} ${found.commit}`, `promote ${NEW} octocat found ${OLD}`)
        }
        const back = await cli(['rollback', 'previous', ...list, '--why', 'broke sign-in'], { env: env(registry) })
        assert.equal(ended(back), 'done ok')
        assert.equal(back.evidence.sha, OLD)
        for (const repository of repositories) assert.equal(await crane.digest(`${repository}:latest`), digests.old[repository])
        // Vetoed comes before held: somebody who wants it by hand is told the same.
        assert.equal(ended(await action({ inputs, forge, ...PUSH })), 'failed vetoed')
        assert.equal((await cli(['unveto', NEW, ...list], { env: env(registry) })).code, 0)
        const held = await action({ inputs, forge, ...PUSH })
        assert.equal(`${ended(held)} ${held.code}`, 'skipped held 0')
        assert.match(held.log, /::notice::automatic releases are held by .*broke sign-in/)
        assert.equal((await cli(['lift', ...list], { env: env(registry) })).code, 0)
        assert.equal(ended(await action({ inputs, forge, ...PUSH })), 'done ok')
        const { evidence } = await cli(['history', ...list], { env: env(registry) })
        assert.deepEqual(evidence.map(({ entries }) => entries.map(({ mode, live }) => `${mode}${live ? ' live' : ''}`).join()), Array(2).fill('promote live,rollback,promote,found'))
      })
    }
  })
}

describe('a history', () => {
  let registry, forge, gate
  before(async () => {
    registry = await startDockerRegistry()
    forge = await startForge(HISTORY)
    gate = await startGate(registry.host)
  })
  after(async () => {
    await gate.stop()
    await registry.stop()
    await forge.stop()
  })
  const promote = (images, more = {}) => action({ inputs: { mode: 'promote', images: images.join('\n'), ...more }, forge, ...PUSH })

  it('costs at most four requests more an image', async () => {
    const counts = {}
    for (const history of ['true', 'false']) {
      const { images, repositories } = await publish(registry, `cost-${history}`, { host: gate.host })
      const first = await promote(images, { history })
      assert.equal(ended(first), 'done ok')
      // The second one, which finds a history.
      for (const repository of repositories) await pushImage(registry.host, repository, 'staging-e83ab00', { kind: 'index', revision: HISTORY[2] })
      gate.onRequest(undefined)
      assert.equal(ended(await promote(images, { history, sha: HISTORY[2] })), 'done ok')
      counts[history] = gate.requests.filter(({ path }) => path !== '/v2/').length
    }
    // One to ask it, three to write it; the label is asked whatever a history says.
    assert.ok(counts.true - counts.false <= 8, `${counts.true} requests in place of ${counts.false}, for two images`)
  })

  const put = (repository, body, type = OCI_INDEX) => client(registry.host)('PUT', `/v2/${repository}/manifests/latest-history`, { headers: { 'content-type': type }, body, expect: [201] })
  const ours = (entry, more = {}) => JSON.stringify({
    schemaVersion: 2, mediaType: OCI_INDEX, artifactType: 'application/vnd.moleculesai.release-history.v1+json', manifests: [],
    annotations: { 'app.moleculesai.release.entry.000': typeof entry === 'string' ? entry : JSON.stringify(entry), ...more },
  })
  const good = { mode: 'promote', commit: OLD, at: '2026-11-20T03:00:00.000Z', by: 'ada' }
  const HOSTILE = {
    'of somebody else': JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] }),
    'with an entry of wrong types': ours({ ...good, at: 7 }),
    'with a digest that is a path': ours({ ...good, digest: '../../x' }),
    'that is no JSON inside': ours('::set-env name=PATH::/evil'),
  }
  for (const [what, body] of Object.entries(HOSTILE)) {
    it(`${what} holds, is told, and is left as it is`, async () => {
      const { images, repositories, tags } = await publish(registry, `hostile-${Object.keys(HOSTILE).indexOf(what)}`)
      const before = await tags()
      await put(repositories[0], body)
      const ran = await promote(images)
      assert.equal(ended(ran), 'failed registry-unavailable')
      assert.doesNotMatch(ran.log, /^::set-env/m)
      assert.deepEqual(await tags(), before)
      assert.equal((await readImage(registry.host, repositories[0], 'latest-history')).bytes.toString(), body)
      const back = await cli(['rollback', OLD, '--images', images.join(',')])
      assert.equal(ended(back), 'unchanged already-current')
      assert.equal(ended(await promote(images, { history: 'false' })), 'done ok')
    })
  }

  it('with commands and HTML in its texts is only text, everywhere', async () => {
    const { images, repositories } = await publish(registry, 'texts')
    const text = '<img src=x> ##[error]x ::set-env name=PATH::/evil'
    await put(repositories[0], ours({ ...good, by: text, proof: text, veto: { by: text, at: good.at, why: text } }, {
      'app.moleculesai.release.hold': JSON.stringify({ by: text, at: good.at, why: text }),
    }))
    const ran = await promote(images)
    assert.equal(ended(ran), 'skipped held')
    for (const where of [ran.log, ran.summary]) assert.doesNotMatch(where, /^::set-env|##\[error\]x/m)
    assert.doesNotMatch(ran.summary, /(?<!`)<img/)
    const { log } = await cli(['history', '--images', images[0]])
    assert.doesNotMatch(log, /^::set-env/m)
  })

  it('of more than 4 MiB is not read, and holds', async () => {
    const { images } = await publish(registry, 'huge')
    // No registry takes it; one that is broken, or somebody on the way, may still give it.
    const server = createServer((request, response) => {
      if (!request.url.endsWith('latest-history')) return response.writeHead(307, { location: `http://${registry.host}${request.url}` }).end()
      response.writeHead(200, { 'content-type': OCI_INDEX }).end(Buffer.alloc(5 * 1024 * 1024, 32))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const there = images.map((image) => image.replace(registry.host, `127.0.0.1:${server.address().port}`))
    const { code, log } = await cli(['history', '--images', there.join(',')])
    server.close()
    assert.equal(code, 1, log)
  })

  it('that names a digest which is gone moves nothing to it', async () => {
    const { images, repositories, digests } = await publish(registry, 'gone')
    const gone = `sha256:${'0'.repeat(64)}`
    for (const repository of repositories) await put(repository, ours({ ...good, digest: gone, mediaType: OCI_INDEX, size: 9 }))
    const ran = await cli(['rollback', 'previous', '--images', images.join(',')])
    assert.equal(ended(ran), 'failed source-missing')
    assert.match(ran.log, new RegExp(gone))
    for (const repository of repositories) assert.equal((await readImage(registry.host, repository, 'latest')).digest, digests.old[repository])
    // The way forward is open.
    assert.equal(ended(await promote(images)), 'done ok')
    const index = JSON.parse((await readImage(registry.host, repositories[0], 'latest-history')).bytes)
    assert.ok(!index.manifests.some(({ digest }) => digest === gone))
  })

  it('keeps a hold that comes while a promote is under way', async () => {
    const { images } = await publish(registry, 'race', { host: gate.host })
    let held
    gate.onRequest(async ({ method, path }) => {
      if (method !== 'PUT' || !path.endsWith('/latest') || held) return
      held = cli(['hold', '--why', 'wait for me', '--images', images.join(',')])
      await held
    })
    assert.equal(ended(await promote(images)), 'done ok')
    assert.equal((await held).code, 0)
    gate.onRequest(undefined)
    const { evidence } = await cli(['history', '--images', images.join(',')])
    assert.deepEqual(evidence.map(({ hold, entries }) => `${hold?.why} ${entries[0].mode}`), Array(2).fill('wait for me promote'))
  })

  it('tells the truth after two promotes that raced', async () => {
    const { images, repositories, digests } = await publish(registry, 'two')
    for (const repository of repositories) await pushImage(registry.host, repository, 'staging-e83ab00', { kind: 'index', revision: HISTORY[2] })
    const ends = (await Promise.all([promote(images), promote(images, { sha: HISTORY[2] })])).map(ended)
    const promotes = ends.filter((end) => end === 'done ok').length
    const { evidence } = await cli(['history', '--images', images.join(',')])
    for (const { image, shown, entries } of evidence) {
      const why = `${image} after ${ends.join(' and ')}`
      // Each may have seen the other and stepped back.
      if (promotes === 0) assert.ok(Object.values(digests.old).includes(shown), why)
      else assert.deepEqual([entries[0].digest, entries[0].live], [shown, true], why)
      assert.equal(entries.filter(({ mode }) => mode === 'promote').length, promotes, why)
    }
  })

  it('is written by the post step where the run was killed after its tags', async () => {
    const { images } = await publish(registry, 'killed', { host: gate.host })
    let child
    gate.onRequest(async ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('-history')) {
        child.kill('SIGKILL')
        await new Promise(() => undefined)
      }
    })
    const killed = await action({ inputs: { mode: 'promote', images: images.join('\n') }, forge, ...PUSH, onStart: (one) => { child = one } })
    gate.onRequest(undefined)
    const post = await killed.post()
    assert.equal(`${post.evidence.outcome} ${post.evidence.reason}`, 'done ok', post.log)
    const { evidence } = await cli(['history', '--images', images.join(',')])
    assert.deepEqual(evidence.map(({ entries }) => entries.map(({ mode }) => mode).join()), Array(2).fill('promote,found'))
  })
})

describe('a clean-up', () => {
  for (const [name, start, keeps] of [['docker-registry 2.8', startDockerRegistry, false], ['distribution 3', startDistribution, true]]) {
    it(`of ${name} ${keeps ? 'leaves what the history names' : 'drops what only the history names'}`, async () => {
      const registry = await start()
      try {
        const { images, repositories, digests } = await publish(registry, 'kept', { kinds: ['oci', 'oci'] })
        const forge = await startForge(HISTORY)
        const ran = await action({ inputs: { mode: 'promote', images: images.join('\n'), 'keep-previous': 'false' }, forge, ...PUSH })
        assert.equal(ended(ran), 'done ok')
        await forge.stop()
        const [repository] = repositories
        // Nothing but the history names the old build now.
        await pushImage(registry.host, repository, `staging-${OLD.slice(0, 7)}`, { kind: 'oci', revision: 'f'.repeat(40) })
        await registry.collectGarbage()
        assert.equal((await readImage(registry.host, repository, digests.old[repository])) !== undefined, keeps)
        // Whole: its config and its layers too.
        if (keeps) await (await witness(registry.host)).validate(`${repository}@${digests.old[repository]}`)
        assert.equal((await readImage(registry.host, repository, 'latest')).digest, digests.new[repository])
      } finally {
        await registry.stop()
      }
    })
  }
})

describe('a build whose index was cleaned away', () => {
  for (const [name, start, isKept] of [['docker-registry 2.8', startDockerRegistry, false], ['distribution 3', startDistribution, true]]) {
    it(`on ${name} is ${isKept ? 'written anew' : 'said to be gone, and no login is blamed'}`, async () => {
      const registry = await start()
      const forge = await startForge(HISTORY)
      try {
        const { images, repositories, digests } = await publish(registry, 'indexes', { kinds: ['index', 'docker-list'] })
        const ran = await action({ inputs: { mode: 'promote', images: images.join('\n'), 'keep-previous': 'false' }, forge, ...PUSH })
        assert.equal(ended(ran), 'done ok')
        // No tag names the old builds now, and the history names their images alone.
        for (const repository of repositories) await pushImage(registry.host, repository, `staging-${OLD.slice(0, 7)}`, { kind: 'oci', revision: 'f'.repeat(40) })
        await registry.collectGarbage()
        const back = await cli(['rollback', 'previous', '--images', images.join(',')])
        assert.equal(ended(back), isKept ? 'done ok' : 'failed source-missing', back.log)
        const crane = await witness(registry.host)
        for (const repository of repositories) {
          assert.equal(await crane.digest(`${repository}:latest`), isKept ? digests.old[repository] : digests.new[repository])
          if (isKept) await crane.validate(`${repository}:latest`)
        }
      } finally {
        await registry.stop()
        await forge.stop()
      }
    })
  }
})

describe('a repository with a history is mirrored', () => {
  for (const [name, start] of [['docker-registry 2.8', startDockerRegistry], ['distribution 3', startDistribution]]) {
    for (const kinds of [['index', 'docker-list'], ['oci', 'odd-space']]) {
      it(`of ${kinds.join(' and ')}, on ${name}, by skopeo and crane`, async () => {
        const registry = await start()
        const forge = await startForge(HISTORY)
        try {
          const { images, repositories } = await publish(registry, 'mirrored', { kinds })
          // A history that begins with a word and no move is one to mirror as well.
          assert.equal((await cli(['hold', '--why', 'to be mirrored', '--images', images.join(',')])).code, 0)
          for (const repository of repositories) {
            await run('skopeo', ['--insecure-policy', 'sync', '--src', 'docker', '--dest', 'dir', '--src-tls-verify=false', `${registry.host}/${repository}`, workFolder('mirror')])
          }
          assert.equal((await cli(['lift', '--images', images.join(',')])).code, 0)
          assert.equal(ended(await action({ inputs: { mode: 'promote', images: images.join('\n') }, forge, ...PUSH })), 'done ok')
          assert.equal(ended(await cli(['rollback', 'previous', '--images', images.join(',')])), 'done ok')
          const crane = await witness(registry.host)
          for (const repository of repositories) {
            for (const every of [['--all'], []]) {
              const folder = workFolder('mirror')
              await run('skopeo', ['--insecure-policy', 'sync', ...every, '--src', 'docker', '--dest', 'dir', '--src-tls-verify=false', `${registry.host}/${repository}`, folder])
            }
            // One tag after the other: docker-registry 2.8 trips over a manifest that is just being written under another tag.
            await crane.run('copy', '--all-tags', '--jobs', '1', `${registry.host}/${repository}`, `${registry.host}/copied/${repository}`)
            assert.equal(await crane.digest(`copied/${repository}:latest-history`), await crane.digest(`${repository}:latest-history`))
          }
        } finally {
          await registry.stop()
          await forge.stop()
        }
      })
    }
  }
})

describe('history on the ECR API', () => {
  let aws
  before(async () => { aws = await startMinistack() })
  after(() => aws.stop())

  it('tells of every move, and of the way back', async () => {
    const account = '111111111111'
    const repository = await aws.repository({ account, region: 'eu-central-1', name: 'history/app' })
    for (const [tag, revision] of [[`staging-${OLD.slice(0, 7)}`, OLD], ['latest', OLD], [`staging-${NEW.slice(0, 7)}`, NEW]]) await repository.push(tag, { kind: 'index', revision })
    const forge = await startForge(HISTORY)
    const ran = await action({ inputs: { mode: 'promote', images: repository.image }, forge, env: aws.env(account), ...PUSH })
    assert.equal(ended(ran), 'done ok')
    assert.deepEqual(ran.evidence.warnings, [])
    assert.deepEqual(annotations((await repository.read('latest-history')).bytes.toString()).map(({ mode, commit }) => `${mode} ${commit}`), [`promote ${NEW}`, `found ${OLD}`])
    assert.equal(ended(await cli(['rollback', 'previous', '--images', repository.image], { env: aws.env(account) })), 'done ok')
    const held = await action({ inputs: { mode: 'promote', images: repository.image }, forge, env: aws.env(account), ...PUSH })
    assert.equal(ended(held), 'failed vetoed')
    await forge.stop()
  })
})
