// From one registry to another: on every pair of makes, with what refers to the build, and with real clients as witnesses.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { startClients } from '../parts/clients.mjs'
import { startForge } from '../parts/forge.mjs'
import { startGate } from '../parts/gate.mjs'
import { pushImage, readImage } from '../parts/images.mjs'
import { action } from '../parts/product.mjs'
import { startCraneRegistry, startDistribution, startDockerRegistry, startOlareg } from '../parts/registries.mjs'
import { endedAs, HISTORY, loginLine, NEW, OLD } from './support.mjs'

const MAKES = [
  ['docker-registry', startDockerRegistry], ['distribution 3 with a token server', () => startDistribution({ auth: 'token' })],
  ['crane registry serve', startCraneRegistry], ['olareg', startOlareg],
]
const staging = `staging-${NEW.slice(0, 7)}`

/** Takes the build of the new commit from one place to another. */
const take = (forge, source, target, [from, to], more = {}, inputs = {}) => action({
  inputs: {
    mode: 'promote', images: `${source.host}/${from} => ${target.host}/${to}`, 'github-token': 'e2e',
    'registry-auth': [...new Set([source, target].filter(({ login }) => login).map((one) => loginLine(one)))].join('\n'), ...inputs,
  },
  forge, sha: NEW, ...more,
})

describe('a build goes from one registry to another', async () => {
  const forge = await startForge(HISTORY)
  const registries = await Promise.all(MAKES.map(([, start]) => start()))
  after(() => Promise.all([forge, ...registries].map((one) => one.stop())))
  for (const [at, [from]] of MAKES.entries()) {
    for (const [to, [name]] of MAKES.entries()) {
      it(`from ${from} to ${name}: an image, an index and a docker list, byte for byte`, async () => {
        const [source, target] = [registries[at], registries[to]]
        for (const kind of ['odd-space', 'index', 'docker-list']) {
          const [there, here] = [`from-${to}/${kind}`, `to-${at}/${kind}`]
          const digest = await pushImage(source.host, there, staging, { kind, revision: NEW, auth: source.login })
          await pushImage(target.host, here, 'latest', { kind: 'oci', revision: OLD, auth: target.login })
          const result = await take(forge, source, target, [there, here])
          endedAs(result, 'done', 'ok')
          assert.equal(JSON.parse(result.outputs.digests)[`${target.host}/${here}`], digest)
          assert.equal((await readImage(target.host, here, 'latest', { auth: target.login })).digest, digest)
        }
      })
    }
  }
})

describe('what refers to a build comes along', async () => {
  const forge = await startForge(HISTORY)
  after(() => forge.stop())
  for (const [name, startSource, startTarget] of [['from distribution 3 to olareg', startDistribution, startOlareg], ['from olareg to distribution 3', startOlareg, startDistribution]]) {
    it(`${name}: signatures of both forms verify there, and attachments are listed`, { timeout: 120_000 }, async () => {
      const [source, target] = await Promise.all([startSource(), startTarget()])
      after(() => Promise.all([source.stop(), target.stop()]))
      const digest = await pushImage(source.host, 'a/app', staging, { kind: 'index', revision: NEW })
      const [here, there] = await Promise.all([startClients(source.host), startClients(target.host)])
      const key = ['--key', `${here.folder}/cosign.key`]
      const open = ['--allow-http-registry', '--use-signing-config=false', '--tlog-upload=false']
      await here.cosign('generate-key-pair')
      await here.cosign('sign', '-y', ...open, ...key, `${source.host}/a/app@${digest}`)
      await here.cosign('sign', '-y', ...open, '--new-bundle-format=false', ...key, `${source.host}/a/app@${digest}`)
      await here.oras('attach', '--plain-http', '--artifact-type', 'application/vnd.example.note', `${source.host}/a/app@${digest}`, 'regsync.yml').catch(() => undefined)
      endedAs(await take(forge, source, target, ['a/app', 'b/app']), 'done', 'ok')
      const verify = ['verify', '--allow-http-registry', '--insecure-ignore-tlog=true', '--key', `${here.folder}/cosign.pub`, `${target.host}/b/app:latest`]
      assert.match(await there.cosign(...verify), /critical/)
      assert.match(await there.cosign(...verify.toSpliced(1, 0, '--new-bundle-format=false')), /critical/)
      const listed = async (clients, image) => JSON.parse(await clients.oras('discover', '--plain-http', '--format', 'json', image)).referrers?.map((one) => one.digest).sort()
      assert.deepEqual(await listed(there, `${target.host}/b/app@${digest}`), await listed(here, `${source.host}/a/app@${digest}`))
      // A second time nothing is sent, and nothing is listed twice.
      const before = await listed(there, `${target.host}/b/app@${digest}`)
      endedAs(await take(forge, source, target, ['a/app', 'b/app']), 'unchanged', 'already-current')
      assert.deepEqual(await listed(there, `${target.host}/b/app@${digest}`), before)
    })
  }
})

describe('a copy that fails moves no tag', async () => {
  const forge = await startForge(HISTORY)
  const [source, registry] = await Promise.all([startDistribution(), startDistribution()])
  const [from, to] = await Promise.all([startGate(source.host), startGate(registry.host)])
  after(() => Promise.all([from, to, source, registry, forge].map((one) => one.stop())))
  const [door, target] = [{ host: from.host }, { host: to.host }]

  const place = async (name) => {
    const digest = await pushImage(source.host, `${name}/app`, staging, { kind: 'index', revision: NEW })
    const old = await pushImage(registry.host, `${name}/app`, 'latest', { kind: 'oci', revision: OLD })
    return { digest, old, shown: async () => (await readImage(registry.host, `${name}/app`, 'latest')).digest, go: (inputs, more) => take(forge, door, target, [`${name}/app`, `${name}/app`], more, inputs) }
  }

  it('where the source is not there, or the target refuses it', async () => {
    const { old, shown, go } = await place('gone')
    const gone = await go({ 'source-tag': 'nothing-{sha7}' })
    endedAs(gone, 'failed', 'source-missing')
    assert.match(gone.log, new RegExp(`${door.host}/gone/app:nothing-`))
    assert.equal(await shown(), old)
  })

  it('where it is killed at any blob: nothing is to put back, and the next run goes on where it stopped', async () => {
    const { digest, old, shown, go } = await place('killed')
    for (let number = 1; number <= 2; number += 1) {
      let [child, seen] = [undefined, 0]
      to.onRequest(({ method, path }) => {
        if (method === 'PUT' && path.includes('/blobs/uploads/') && ++seen === 1) child.kill('SIGKILL')
      })
      const killed = await go({}, { onStart: (started) => { child ??= started } })
      to.onRequest(undefined)
      assert.equal(killed.signal, 'SIGKILL')
      await killed.post()
      assert.equal(await shown(), old)
    }
    to.onRequest(undefined)
    endedAs(await go({}), 'done', 'ok')
    assert.equal(await shown(), digest)
  })

  it('a dry run copies nothing, and says what it would', async () => {
    const { old, shown, go } = await place('plan')
    to.onRequest(undefined)
    const planned = await go({ 'dry-run': 'true' })
    endedAs(planned, 'planned', 'dry-run')
    assert.match(planned.log, /would copy .*plan\/app@sha256/)
    assert.deepEqual(to.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method)), [])
    assert.equal(await shown(), old)
  })
})
