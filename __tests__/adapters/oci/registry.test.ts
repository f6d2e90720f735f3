import { createHash } from 'node:crypto'
import { digestOf } from '../../../src/release/digest'
import { MANIFEST_TYPES } from '../../../src/release/manifest'
import { failureFrom } from '../http/fakes'
import { BASIC, closeLab, errorReply, MANIFEST, manifestReply, type Reply, startLab } from './registry-on-loopback'

afterEach(closeLab)

const other = digestOf(Buffer.from('other'))
const sha512 = (bytes: Uint8Array): string => `sha512:${createHash('sha512').update(bytes).digest('hex')}`

async function read(reply: Reply, reference = 'latest') {
  const lab = await startLab(() => reply)
  return lab.registry.read(lab.image('a'), reference)
}

describe('read', () => {
  test('gives the bytes as they are, and asks for all four media types', async () => {
    const lab = await startLab(() => manifestReply({ 'docker-content-digest': MANIFEST.digest }))
    const manifest = await lab.registry.read(lab.image('molecule-ai/platform'), 'staging-4c1d56e')
    expect(manifest).toEqual(MANIFEST)
    expect(lab.lines()).toEqual(['GET /v2/molecule-ai/platform/manifests/staging-4c1d56e'])
    expect(lab.asked[0]!.headers.accept!.split(', ')).toEqual([...MANIFEST_TYPES])
  })

  test.each<[string, string | undefined, string, string | undefined]>([
    ...MANIFEST_TYPES.map((type): [string, string, string, string] => ['as the header says', type, '{}', type]),
    ['with parameters', `${MANIFEST_TYPES[3]}; charset=utf-8`, '{}', MANIFEST_TYPES[3]],
    ['in another case', MANIFEST_TYPES[2].toUpperCase(), '{}', MANIFEST_TYPES[2]],
    ['of the manifest itself, where the header is text', 'text/plain', `{"mediaType":"${MANIFEST_TYPES[2]}"}`,
      MANIFEST_TYPES[2]],
    ['of the manifest itself, where there is no header', undefined, `{"mediaType":"${MANIFEST_TYPES[0]}"}`,
      MANIFEST_TYPES[0]],
    ['incident media-type-at-odds: of the manifest itself, where the two differ', MANIFEST_TYPES[3], `{"mediaType":"${MANIFEST_TYPES[2]}"}`,
      MANIFEST_TYPES[2]],
    ['of the header, where the manifest names none that is known', MANIFEST_TYPES[3], '{"mediaType":null}', MANIFEST_TYPES[3]],
    ['of an index by its shape', 'application/json', '{"schemaVersion":2,"manifests":[],"annotations":null}', MANIFEST_TYPES[0]],
    ['of an index whose list is null', 'application/json', '{"schemaVersion":2,"manifests":null}', MANIFEST_TYPES[0]],
    ['of a docker list by its shape', undefined, `{"schemaVersion":2,"manifests":[null,{"mediaType":"${MANIFEST_TYPES[3]}"}]}`, MANIFEST_TYPES[1]],
    ['of an image by its shape', 'text/plain', '{"schemaVersion":2,"config":{},"layers":[]}', MANIFEST_TYPES[2]],
    ['of a docker image by its shape', 'text/plain',
      '{"schemaVersion":2,"config":{"mediaType":"application/vnd.docker.container.image.v1+json"},"layers":null}', MANIFEST_TYPES[3]],
    ['of a shape that could be both', 'text/plain', '{"schemaVersion":2,"config":{},"layers":[],"manifests":[]}', undefined],
    ['that is a list', MANIFEST_TYPES[0], '[]', undefined],
    ['of no JSON, whatever the header says', MANIFEST_TYPES[0], 'manifest', undefined],
    ['schema 1', 'application/vnd.docker.distribution.manifest.v1+prettyjws', '{"schemaVersion":1}', undefined],
    ['a page', 'text/html', '<html>', undefined],
    ['unknown in both', 'application/json', '{"mediaType":"application/json"}', undefined],
  ])('media type %s (%s, %s): %s', async (_, type, body, expected) => {
    const work = read({ status: 200, headers: type === undefined ? {} : { 'content-type': type }, body })
    if (expected) return expect(await work).toMatchObject({ mediaType: expected, digest: digestOf(Buffer.from(body)) })
    const failure = await failureFrom(work)
    expect(failure).toMatchObject({ reason: 'registry-unavailable', transient: false })
    expect(failure.message).toContain(type === 'text/html' ? 'a proxy’s page' : type)
  })

  test.each([
    ['sha256 that agrees', MANIFEST.digest, true],
    ['sha512 that agrees', sha512(MANIFEST.bytes), true],
    ['an algorithm we do not know', 'blake3:00', true],
    ['none', undefined, true],
    ['in capitals', MANIFEST.digest.replace(/[a-f]/g, (letter) => letter.toUpperCase()), true],
    ['twice', `${MANIFEST.digest}, ${MANIFEST.digest}`, true],
    ['twice, and once wrong', `${MANIFEST.digest}, ${other}`, false],
    ['sha256 of other bytes', other, false],
    ['sha512 of other bytes', sha512(Buffer.from('other')), false],
    ['sha256 without digits', 'sha256:', false],
  ])('header Docker-Content-Digest: %s', async (_, header, fits) => {
    const work = read(manifestReply(header === undefined ? {} : { 'docker-content-digest': header }))
    if (fits) return expect(await work).toEqual(MANIFEST)
    expect(await failureFrom(work)).toMatchObject({ reason: 'digest-mismatch', transient: false })
  })

  test('by digest: the bytes must be of it', async () => {
    expect(await read(manifestReply(), MANIFEST.digest)).toEqual(MANIFEST)
    const failure = await failureFrom(read(manifestReply(), other))
    expect(failure.reason).toBe('digest-mismatch')
    expect(failure.message).toContain(`a@${other}`)
  })

  test.each(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'NOT_FOUND'])('404 %s is absent', async (code) => {
    expect(await read(errorReply(404, code))).toBeUndefined()
  })

  test.each<[string, Reply, string, boolean]>([
    ['401', { status: 401 }, 'registry-denied', false],
    ['403', errorReply(403, 'DENIED'), 'registry-denied', false],
    ['404 of a proxy', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'registry-unavailable', false],
    ['429', { status: 429 }, 'registry-unavailable', true],
    ['500', { status: 500 }, 'registry-unavailable', true],
    ['501', { status: 501 }, 'registry-unavailable', false],
    ['503', { status: 503 }, 'registry-unavailable', true],
    ['a torn body', { status: 200, body: 'torn', torn: true }, 'registry-unavailable', true],
    ['a broken connection', undefined, 'registry-unavailable', true],
    ['more than 4 MiB', { status: 200, body: Buffer.alloc(4 * 1024 * 1024 + 1) }, 'registry-unavailable', false],
  ])('incident absent-or-denied: %s is never absent', async (_, reply, reason, transient) => {
    expect(await failureFrom(read(reply))).toMatchObject({ reason, transient })
  })

  test('tries again, and tells when its trouble began', async () => {
    let requests = 0
    const lab = await startLab(() => (++requests < 3 ? { status: 502 } : manifestReply()))
    const began = lab.clock.elapsed()
    const told: number[] = []
    expect(await lab.registry.read(lab.image('a'), 'latest', { onTrouble: (since) =>
      told.push(since - began) })).toEqual(MANIFEST)
    expect(told).toEqual([0, 300])
    expect(lab.log.lines).toHaveLength(2)
  })
})

describe('digest', () => {
  const tell = (reply: Reply) => startLab(({ method, path }) => (method === 'HEAD' ? reply : { status: path === '/v2/' ? 200 : 599 }))

  test('is asked by a HEAD for all four media types', async () => {
    const lab = await tell({ status: 200, headers: { 'docker-content-digest': MANIFEST.digest } })
    expect(await lab.registry.digest(lab.image('a'), 'latest')).toBe(MANIFEST.digest)
    expect(lab.lines()).toEqual(['HEAD /v2/a/manifests/latest'])
    expect(lab.asked[0]!.headers.accept!.split(', ')).toEqual([...MANIFEST_TYPES])
  })

  test.each<[string, Reply]>([
    ['no header', { status: 200 }],
    ['another algorithm', { status: 200, headers: { 'docker-content-digest': sha512(MANIFEST.bytes) } }],
    ['no digest', { status: 200, headers: { 'docker-content-digest': 'latest' } }],
    ['404, which has no body to say why', { status: 404 }],
    ['HEAD not known', { status: 405 }],
    ['403', { status: 403 }],
    ['another success', { status: 204, headers: { 'docker-content-digest': MANIFEST.digest } }],
  ])('%s: not told', async (_, reply) => {
    const lab = await tell(reply)
    expect(await lab.registry.digest(lab.image('a'), 'latest')).toBeUndefined()
  })

  test.each<[string, Reply]>([
    ['a 503', { status: 503 }], ['a limit', { status: 429 }], ['a broken connection', undefined],
  ])('%s for a HEAD alone says nothing, and whoever asks has to read', async (_, reply) => {
    const lab = await tell(reply)
    const told: number[] = []
    expect(await lab.registry.digest(lab.image('a'), 'latest', { onTrouble: (since) => told.push(since) })).toBeUndefined()
    expect(lab.asked).toHaveLength(1)
    expect(told).toEqual([0])
  })

  test('a host that gives no answer to it is not asked for it again', async () => {
    const lab = await tell(undefined)
    for (const tag of ['latest', 'latest', 'other']) expect(await lab.registry.digest(lab.image('a'), tag)).toBeUndefined()
    expect(lab.asked).toHaveLength(1)
  })

  test('one that a run which stops does not wait for is thrown', async () => {
    const lab = await tell({ status: 503 })
    const failure = await failureFrom(lab.registry.digest(lab.image('a'), 'latest', { signal: AbortSignal.abort() }))
    expect(failure).toMatchObject({ reason: 'registry-unavailable', transient: true })
  })
})

test.each<[string, Reply]>([
  ['half of it', { ...manifestReply({ 'docker-content-digest': MANIFEST.digest })!, body: MANIFEST.bytes.subarray(0, 20) }],
  ['nothing', { ...manifestReply()!, body: '' }],
])('a manifest of which %s comes once is asked for again, visibly', async (_, odd) => {
  let asked = 0
  const lab = await startLab(() => (asked++ === 0 ? odd : manifestReply()))
  expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
  expect(lab.log.lines).toEqual([expect.stringMatching(/(?:its bytes are not of the digest that it tells|an empty answer), trying again in 0.3 s \(2 of 3\)/)])
})

describe('readBlob', () => {
  const blob = Buffer.from('{"config":{}}')
  const digest = digestOf(blob)

  test('follows to the storage and proves the bytes', async () => {
    const storage = await startLab(() => ({ status: 200, body: blob }))
    const lab = await startLab(() => ({ status: 307, headers: { location: `http://${storage.host}/x?signature=1` } }))
    expect(await lab.registry.readBlob(lab.image('a'), digest)).toEqual(blob)
    expect(lab.lines()).toEqual([`GET /v2/a/blobs/${digest}`])
  })

  test('of which half comes once is asked for again', async () => {
    let asked = 0
    const lab = await startLab(() => ({ status: 200, body: asked++ === 0 ? blob.subarray(0, 3) : blob }))
    expect(await lab.registry.readBlob(lab.image('a'), digest)).toEqual(blob)
  })

  test.each<[string, Reply, string, string]>([
    ['other bytes', { status: 200, body: 'other' }, 'digest-mismatch', 'the registry\'s bytes are'],
    ['lost', errorReply(404, 'BLOB_UNKNOWN'), 'registry-unavailable', 'has lost'],
    ['404 of a proxy', { status: 404, body: '<html>' }, 'registry-unavailable', 'not the registry’s own word'],
    ['denied', { status: 403 }, 'registry-denied', 'refused reading'],
  ])('%s', async (_, reply, reason, words) => {
    const lab = await startLab(() => reply)
    const failure = await failureFrom(lab.registry.readBlob(lab.image('a'), digest))
    expect(failure.reason).toBe(reason)
    expect(failure.message).toContain(words)
  })
})

describe('write', () => {
  test.each([200, 201, 202, 203, 204])('%i is success; bytes and media type are as they were', async (status) => {
    const lab = await startLab(() => ({ status }))
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    expect(lab.lines()).toEqual(['PUT /v2/a/manifests/latest'])
    expect(lab.asked[0]!.headers['content-type']).toBe(MANIFEST.mediaType)
    expect(lab.asked[0]!.body.equals(MANIFEST.bytes)).toBe(true)
  })

  test.each<[string, Reply, string, boolean]>([
    ['redirected elsewhere', { status: 307, headers: { location: 'https://127.0.0.1:9/v2/' } }, 'registry-unavailable', false],
    ['done, it may be, and told elsewhere', { status: 303, headers: { location: '/elsewhere' } }, 'registry-unavailable', true],
    ['redirected by a status that drops the body', { status: 302, headers: { location: '/elsewhere' } }, 'registry-unavailable', false],
    ['denied', errorReply(403, 'DENIED'), 'registry-denied', false],
    ['read-only', errorReply(405, 'UNSUPPORTED'), 'registry-denied', false],
    ['immutable', errorReply(400, 'TAG_INVALID', 'tag is immutable'), 'tag-immutable', false],
    ['throttled', { status: 429 }, 'registry-unavailable', true],
    ['broken', { status: 500 }, 'registry-unavailable', true],
    ['away', { status: 503 }, 'registry-unavailable', true],
    ['connection lost', undefined, 'registry-unavailable', true],
  ])('%s: one attempt', async (_, reply, reason, transient) => {
    const lab = await startLab(() => reply)
    expect(await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))).toMatchObject({ reason,
      transient })
    expect(lab.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })
})

describe('a write whose answer has a body that cannot be read', () => {
  const strange = { 'content-encoding': 'zstd' }
  test('is taken where its status says so: what became of it is read back', async () => {
    const lab = await startLab(() => ({ status: 201, headers: strange, body: 'x' }))
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    await lab.registry.untag(lab.image('a'), 'latest')
  })

  test.each([[403, 'registry-denied', false], [502, 'registry-unavailable', true]])('is what %i means where it does not', async (status, reason, transient) => {
    const lab = await startLab(({ path }) => (path === '/v2/' ? { status: 200 } : { status, headers: strange, body: 'x' }))
    expect(await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))).toMatchObject({ reason, transient, status })
  })

  test('is not taken where it was the token server’s', async () => {
    const lab = await startLab(({ path }, origin) => (path === '/token'
      ? { status: 200, headers: strange, body: 'x' }
      : { status: 401, headers: { 'www-authenticate': `Bearer realm="${origin}/token"` } }))
    expect(await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))).toMatchObject({ reason: 'registry-unavailable', unsent: true })
  })
})

describe('incident write-redirected', () => {
  test.each([307, 308])('%i on the own origin is followed, with body and login', async (status) => {
    const lab = await startLab(({ path, headers }): Reply => {
      if (headers.authorization !== BASIC) return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
      return path === '/v2/a/manifests/latest' ? { status, headers: { location: '/v2/other/manifests/latest?state=1' } } : { status: 201 }
    })
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    const last = lab.asked.at(-1)!
    expect([last.method, last.path, last.headers['content-type']]).toEqual(['PUT', '/v2/other/manifests/latest', MANIFEST.mediaType])
    expect(last.body.equals(MANIFEST.bytes)).toBe(true)
  })

  test('nothing goes to another origin', async () => {
    const other = await startLab(() => ({ status: 201 }))
    const lab = await startLab(() => ({ status: 307, headers: { location: `http://${other.host}/v2/a/manifests/latest` } }))
    const failure = await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))
    expect(failure.message).toContain(`redirects moving ${lab.host}/a:latest to ${other.host}`)
    expect(other.asked).toEqual([])
  })

  test('a circle ends', async () => {
    const lab = await startLab(() => ({ status: 308, headers: { location: '/v2/a/manifests/latest' } }))
    expect(await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))).toMatchObject({ status: 308, transient: false })
    expect(lab.asked).toHaveLength(6)
  })
})

describe('untag', () => {
  test.each([200, 202, 204, 404])('%i is success', async (status) => {
    const lab = await startLab(() => ({ status }))
    await lab.registry.untag(lab.image('a'), 'latest')
    expect(lab.lines().filter((line) => line !== 'GET /v2/')).toEqual(['DELETE /v2/a/manifests/latest'])
  })

  test.each<[string, Reply, string, boolean, string]>([
    ['docker-registry 2.8', errorReply(400, 'DIGEST_INVALID'), 'registry-denied', false, 'cannot delete a tag'],
    ['deletion switched off', errorReply(405, 'UNSUPPORTED'), 'registry-denied', false, 'cannot delete a tag'],
    ['denied', errorReply(403, 'DENIED'), 'registry-denied', false, 'refused deleting'],
    ['away', { status: 503 }, 'registry-unavailable', true, 'failed at deleting'],
    ['connection lost', undefined, 'registry-unavailable', true, 'connection broken'],
  ])('%s: one attempt', async (_, reply, reason, transient, words) => {
    const lab = await startLab(() => reply)
    const failure = await failureFrom(lab.registry.untag(lab.image('a'), 'latest'))
    expect(failure).toMatchObject({ reason, transient })
    expect(failure.message).toContain(words)
    expect(lab.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  })
})
