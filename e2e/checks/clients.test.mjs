// The clients that people use, on the sandbox's registry with token login: each pushes, copies and reads for itself,
// and what it leaves there has the digest that it had before.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { startClients } from '../parts/clients.mjs'
import { pushImage } from '../parts/images.mjs'
import { run } from '../parts/process.mjs'
import { sandbox } from '../parts/sandbox.mjs'
import { NEW, OLD } from './support.mjs'

const auth = { username: 'sandbox', password: 'sandbox' }
const { startRegistry } = await sandbox('registry')
const registry = await startRegistry({ auth: 'token' })
const { host } = registry
const { crane, regctl, regsync, oras, skopeo, cosign, folder } = await startClients(host, auth)
/** What a tag names, told by the registry itself. */
const named = (repository, tag = 'v1') => registry.tags(repository).get(tag)
const lines = (text) => text.trim().split('\n')
let digest, plain

before(async () => {
  writeFileSync(join(folder, 'notes.txt'), 'what went into this build\n')
  digest = await pushImage(host, 'acme/app', 'v1', { kind: 'index', revision: NEW, auth })
  plain = await pushImage(host, 'acme/app', 'plain', { kind: 'oci', revision: OLD, auth })
})
after(registry.close)

describe('crane', () => {
  it('pushes an image of its own, and finds every blob of it', async () => {
    await run('tar', ['-cf', 'layer.tar', 'notes.txt'], { cwd: folder, env: process.env })
    await crane('append', '--oci-empty-base', '-f', 'layer.tar', '-t', `${host}/crane/made:v1`)
    assert.match(await crane('validate', '--remote', `${host}/crane/made:v1`), /^PASS/)
  })

  it('copies, lists, moves and deletes', async () => {
    await crane('copy', `${host}/acme/app:v1`, `${host}/crane/copy:v1`)
    await crane('tag', `${host}/crane/copy:v1`, 'v2')
    assert.deepEqual(lines(await crane('ls', `${host}/crane/copy`)), ['v1', 'v2'])
    assert.equal(named('crane/copy', 'v2'), digest)
    await crane('delete', `${host}/crane/copy:v2`)
    assert.deepEqual([named('crane/copy'), named('crane/copy', 'v2')], [digest, undefined])
  })
})

describe('regctl and regsync', () => {
  it('pull into a folder, and push from it', async () => {
    await regctl('image', 'copy', `${host}/acme/app:v1`, 'ocidir://regctl:v1')
    await regctl('image', 'copy', 'ocidir://regctl:v1', `${host}/regctl/app:v1`)
    assert.equal(named('regctl/app'), digest)
    assert.deepEqual(lines(await regctl('tag', 'ls', `${host}/regctl/app`)), ['v1'])
    await regctl('tag', 'delete', `${host}/regctl/app:v1`)
    assert.equal(named('regctl/app'), undefined)
  })

  it('put an artifact beside an image, and sync both', async () => {
    const put = ['artifact', 'put', '--subject', `${host}/acme/app:v1`, '--artifact-type', 'application/x.notes', '-f', 'notes.txt']
    await regctl(...put)
    await regsync('acme/app', 'regsync/app')
    assert.deepEqual([named('regsync/app'), named('regsync/app', 'plain')], [digest, plain])
    const { descriptors } = JSON.parse(await regctl('artifact', 'list', `${host}/regsync/app:v1`, '--format', '{{json .}}'))
    assert.ok(descriptors.some(({ artifactType }) => artifactType === 'application/x.notes'))
  })
})

describe('oras', () => {
  const TYPES = ['application/x.sbom', 'application/x.scan']
  const kinds = async (reference, ...more) => {
    const found = JSON.parse(await oras('discover', '--plain-http', '--format', 'json', ...more, `${host}/${reference}`))
    return found.referrers.map(({ artifactType }) => artifactType).sort()
  }

  it('pushes a file and pulls it again', async () => {
    const type = ['--artifact-type', 'application/x.notes']
    await oras('push', '--plain-http', ...type, `${host}/oras/notes:v1`, 'notes.txt:text/plain')
    await oras('pull', '--plain-http', '-o', 'pulled', `${host}/oras/notes:v1`)
    assert.equal(readFileSync(join(folder, 'pulled/notes.txt'), 'utf8'), readFileSync(join(folder, 'notes.txt'), 'utf8'))
    assert.deepEqual(lines(await oras('repo', 'tags', '--plain-http', `${host}/oras/notes`)), ['v1'])
  })

  it('attaches to an image, discovers by type, and copies with what refers to it', async () => {
    await pushImage(host, 'oras/app', 'v1', { kind: 'index', revision: NEW, auth })
    for (const type of TYPES) {
      await oras('attach', '--plain-http', '--artifact-type', type, `${host}/oras/app:v1`, 'notes.txt:text/plain')
    }
    assert.deepEqual(await kinds('oras/app:v1'), TYPES)
    assert.deepEqual(await kinds('oras/app:v1', '--artifact-type', 'application/x.scan'), ['application/x.scan'])
    await oras('cp', '-r', '--from-plain-http', '--to-plain-http', `${host}/oras/app:v1`, `${host}/oras/copy:v1`)
    assert.equal(named('oras/copy'), digest)
    assert.deepEqual(await kinds('oras/copy:v1'), TYPES)
  })
})

describe('skopeo', () => {
  const [from, to] = ['--src-tls-verify=false', '--dest-tls-verify=false']

  it('copies an index to a folder and back, lists, inspects and deletes', async () => {
    await skopeo('copy', '--all', from, `docker://${host}/acme/app:v1`, 'oci:skopeo:v1')
    await skopeo('copy', '--all', to, 'oci:skopeo:v1', `docker://${host}/skopeo/app:v1`)
    assert.equal(named('skopeo/app'), digest)
    const found = JSON.parse(await skopeo('inspect', '--tls-verify=false', `docker://${host}/skopeo/app:v1`))
    assert.deepEqual([found.Digest, found.RepoTags], [digest, ['v1']])
    assert.equal(found.Labels['org.opencontainers.image.revision'], NEW)
    await skopeo('delete', '--tls-verify=false', `docker://${host}/skopeo/app:v1`)
    assert.equal(named('skopeo/app'), undefined)
  })

  it('copies from repository to repository', async () => {
    await skopeo('copy', '--all', from, to, `docker://${host}/acme/app:v1`, `docker://${host}/skopeo/copy:v1`)
    assert.equal(named('skopeo/copy'), digest)
  })
})

describe('cosign', () => {
  // No transparency log on loopback: cosign must be told so, in both directions.
  const sign = (...args) =>
    cosign('sign', '-y', '--allow-http-registry', '--key', 'cosign.key', '--use-signing-config=false', '--tlog-upload=false', ...args)
  const verify = (key, ...args) =>
    cosign('verify', '--allow-http-registry', '--insecure-ignore-tlog=true', '--key', key, ...args)
  const repository = 'cosign/app'
  const signed = (text) => JSON.parse(text).map(({ critical }) => critical.image['docker-manifest-digest'])

  before(async () => {
    await cosign('generate-key-pair')
    await cosign('generate-key-pair', '--output-key-prefix', 'other')
    for (const [tag, kind] of [['v1', 'index'], ['old', 'oci'], ['bare', 'docker-list']]) {
      await pushImage(host, repository, tag, { kind, revision: NEW, auth })
    }
  })

  it('signs with a bundle, which refers to the image', async () => {
    await sign(`${host}/${repository}@${named(repository)}`)
    assert.deepEqual(signed(await verify('cosign.pub', `${host}/${repository}:v1`)), [named(repository)])
    const { descriptors } = JSON.parse(await regctl('artifact', 'list', `${host}/${repository}:v1`, '--format', '{{json .}}'))
    assert.deepEqual(descriptors.map(({ artifactType }) => artifactType), ['application/vnd.dev.sigstore.bundle.v0.3+json'])
  })

  it('signs in the old form, under a tag', async () => {
    const image = named(repository, 'old')
    await sign('--new-bundle-format=false', `${host}/${repository}@${image}`)
    assert.ok(named(repository, `${image.replace(':', '-')}.sig`))
    assert.deepEqual(signed(await verify('cosign.pub', '--new-bundle-format=false', `${host}/${repository}:old`)), [image])
  })

  it('finds no signature of another key, nor of an image that nobody signed', async () => {
    await assert.rejects(verify('other.pub', `${host}/${repository}:v1`))
    await assert.rejects(verify('cosign.pub', `${host}/${repository}:bare`), /no signatures found/)
  })
})
