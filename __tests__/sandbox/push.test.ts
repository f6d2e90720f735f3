import { createHash } from 'node:crypto'
import { digestOf } from '../../src/release/digest'
import { MANIFEST_TYPES } from '../../src/release/manifest'
import { type RegistryOptions, type SandboxRegistry, startRegistry } from '../../src/sandbox/registry'
import { type Answered, ask } from '../support/ask'

const IMAGE = 'application/vnd.oci.image.manifest.v1+json'
const BLOB = Buffer.from('0123456789')
const DIGEST = digestOf(BLOB)
const UPLOADS = '/v2/a/b/blobs/uploads/'
let registry: SandboxRegistry

const open = async (options?: RegistryOptions): Promise<void> => {
  registry = await startRegistry(options)
}
const call = (method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array): Promise<Answered> =>
  ask(method, `http://${registry.host}${path}`, { accept: MANIFEST_TYPES.join(', '), ...headers }, body)
const code = ({ status, body }: Answered): [number, string] => [status, JSON.parse(body.toString()).errors[0].code]
const begin = async (): Promise<string> => String((await call('POST', UPLOADS)).headers.location)
const push = (bytes: Uint8Array): Promise<Answered> => call('POST', `${UPLOADS}?digest=${digestOf(bytes)}`, {}, bytes)
const put = (reference: string, manifest: object, name = 'a/b'): Promise<Answered> =>
  call('PUT', `/v2/${name}/manifests/${reference}`, { 'content-type': IMAGE }, Buffer.from(JSON.stringify({ schemaVersion: 2, ...manifest })))

afterEach(() => registry.close())

describe('a blob', () => {
  beforeEach(() => open())

  test('comes in one request', async () => {
    expect(await push(BLOB)).toMatchObject({ status: 201, headers: { location: `/v2/a/b/blobs/${DIGEST}` } })
    expect(await call('GET', `/v2/a/b/blobs/${DIGEST}`)).toMatchObject({ status: 200, body: BLOB })
  })

  test('comes in two', async () => {
    const answered = await call('PUT', `${await begin()}?digest=${DIGEST}`, {}, BLOB)
    expect(answered).toMatchObject({ status: 201, headers: { 'docker-content-digest': DIGEST } })
  })

  test('comes in chunks, and only in order', async () => {
    const place = await begin()
    const chunk = (range: string, bytes: Uint8Array): Promise<Answered> => call('PATCH', place, { 'content-range': range }, bytes)
    expect(await chunk('0-3', BLOB.subarray(0, 4))).toMatchObject({ status: 202, headers: { range: '0-3', location: place } })
    expect(code(await chunk('6-9', BLOB.subarray(6)))).toEqual([416, 'RANGE_INVALID'])
    expect(await call('GET', place)).toMatchObject({ status: 204, headers: { range: '0-3' } })
    const last = await call('PUT', `${place}?digest=${DIGEST}`, { 'content-range': '4-9' }, BLOB.subarray(4))
    expect(last.status).toBe(201)
    expect((await call('GET', `/v2/a/b/blobs/${DIGEST}`)).body).toEqual(BLOB)
    expect(code(await call('GET', place))).toEqual([404, 'BLOB_UPLOAD_UNKNOWN'])
  })

  test('with another digest is refused and not kept', async () => {
    const other = digestOf(Buffer.from('other'))
    expect(code(await call('POST', `${UPLOADS}?digest=${other}`, {}, BLOB))).toEqual([400, 'DIGEST_INVALID'])
    expect(code(await call('PUT', `${await begin()}?digest=${other}`, {}, BLOB))).toEqual([400, 'DIGEST_INVALID'])
    expect(code(await call('PUT', await begin(), {}, BLOB))).toEqual([400, 'DIGEST_INVALID'])
    expect(code(await call('GET', `/v2/a/b/blobs/${other}`))).toEqual([404, 'BLOB_UNKNOWN'])
  })

  test('may have a SHA-512, and no digest that nobody knows', async () => {
    const long = `sha512:${createHash('sha512').update(BLOB).digest('hex')}`
    expect((await call('POST', `${UPLOADS}?digest=${long}`, {}, BLOB)).status).toBe(201)
    const md5 = `md5:${createHash('md5').update(BLOB).digest('hex')}`
    expect(code(await call('POST', `${UPLOADS}?digest=${md5}`, {}, BLOB))).toEqual([400, 'DIGEST_INVALID'])
  })

  test('that is given up leaves nothing', async () => {
    const place = await begin()
    expect((await call('DELETE', place)).status).toBe(204)
    expect(code(await call('PATCH', place, {}, BLOB))).toEqual([404, 'BLOB_UPLOAD_UNKNOWN'])
    expect(code(await call('DELETE', place))).toEqual([404, 'BLOB_UPLOAD_UNKNOWN'])
  })

  test('is mounted from another repository, and begun where it is not there', async () => {
    await push(BLOB)
    const mount = (from: string): Promise<Answered> => call('POST', `/v2/c/d/blobs/uploads/?mount=${DIGEST}&from=${from}`)
    expect((await mount('x/y')).status).toBe(202)
    expect((await call('GET', `/v2/c/d/blobs/${DIGEST}`)).status).toBe(404)
    expect(await mount('a/b')).toMatchObject({ status: 201, headers: { location: `/v2/c/d/blobs/${DIGEST}` } })
    expect((await call('GET', `/v2/c/d/blobs/${DIGEST}`)).body).toEqual(BLOB)
  })

  test('is deleted once', async () => {
    await push(BLOB)
    expect((await call('DELETE', `/v2/a/b/blobs/${DIGEST}`)).status).toBe(202)
    expect(code(await call('DELETE', `/v2/a/b/blobs/${DIGEST}`))).toEqual([404, 'BLOB_UNKNOWN'])
  })

  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-20', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-20', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', undefined],
  ])('in the range %s is %i %s', async (range, status, text, told) => {
    await push(BLOB)
    const { headers, body, ...answered } = await call('GET', `/v2/a/b/blobs/${DIGEST}`, { range })
    expect([answered.status, body.toString(), headers['content-range']]).toEqual([status, text, told])
  })

  test('that a lying 201 takes is not there', async () => {
    registry.faults.add({ fault: 'lying-201', method: 'PUT' })
    expect((await call('PUT', `${await begin()}?digest=${DIGEST}`, {}, BLOB)).status).toBe(201)
    expect((await call('GET', `/v2/a/b/blobs/${DIGEST}`)).status).toBe(404)
  })
})

describe('a manifest', () => {
  beforeEach(() => open())

  test('begins a repository, and reads do not', async () => {
    expect(code(await call('GET', '/v2/a/b/tags/list'))).toEqual([404, 'NAME_UNKNOWN'])
    expect((await put('one', { layers: [] })).status).toBe(201)
    expect((await call('GET', '/v2/a/b/tags/list')).status).toBe(200)
  })

  test('wants its layers there, but for those that may not be pushed', async () => {
    const layer = (mediaType: string): object => ({ layers: [{ mediaType, digest: DIGEST, size: 10 }] })
    expect(code(await put('one', layer('application/vnd.oci.image.layer.v1.tar')))).toEqual([400, 'MANIFEST_BLOB_UNKNOWN'])
    expect((await put('one', layer('application/vnd.oci.image.layer.nondistributable.v1.tar'))).status).toBe(201)
  })
})

describe('the tag list', () => {
  const list = async (query: string): Promise<[string[], unknown]> => {
    const { body, headers } = await call('GET', `/v2/a/b/tags/list${query}`)
    return [JSON.parse(body.toString()).tags, headers.link]
  }
  beforeEach(async () => {
    await open()
    for (const tag of ['c', 'a', 'B']) registry.publish('a/b', tag)
  })

  test.each([
    ['', ['B', 'a', 'c'], undefined],
    ['?n=2', ['B', 'a'], '</v2/a/b/tags/list?n=2&last=a>; rel="next"'],
    ['?n=2&last=a', ['c'], undefined],
    ['?n=3', ['B', 'a', 'c'], undefined],
    ['?n=0', [], undefined],
    ['?last=b', ['c'], undefined],
  ])('%s', async (query, tags, link) => {
    expect(await list(query)).toEqual([tags, link])
  })

  test('a number that is none is refused', async () => {
    expect(code(await call('GET', '/v2/a/b/tags/list?n=x'))).toEqual([400, 'PAGINATION_NUMBER_INVALID'])
  })
})

describe('referrers', () => {
  const list = async (query = ''): Promise<Answered & { manifests: { digest: string; artifactType?: string }[] }> => {
    const answered = await call('GET', `/v2/a/b/referrers/${DIGEST}${query}`)
    return { ...answered, manifests: JSON.parse(answered.body.toString()).manifests }
  }
  const subject = { mediaType: IMAGE, digest: DIGEST, size: 10 }
  beforeEach(() => open())

  test('of what is not there are none, and that is no error', async () => {
    expect(await list()).toMatchObject({ status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, manifests: [] })
  })

  test('are all that name it as subject, or those of one type', async () => {
    await push(BLOB)
    const annotations = { who: 'ci' }
    const first = await put('one', { subject, artifactType: 'x/one', annotations })
    expect(first.headers['oci-subject']).toBe(DIGEST)
    await put('two', { subject, config: { mediaType: 'x/two', digest: DIGEST, size: 10 } })
    expect((await put('three', { artifactType: 'x/one' })).headers['oci-subject']).toBeUndefined()
    expect((await list()).manifests).toMatchObject([{ artifactType: 'x/one', annotations, mediaType: IMAGE }, { artifactType: 'x/two' }])
    const filtered = await list('?artifactType=x/two')
    expect(filtered.manifests).toHaveLength(1)
    expect(filtered.headers['oci-filters-applied']).toBe('artifactType')
  })

  test('go with the manifest that refers', async () => {
    const { headers } = await put('one', { subject })
    await call('DELETE', `/v2/a/b/manifests/${String(headers['docker-content-digest'])}`)
    expect((await list()).manifests).toEqual([])
  })
})

describe('login', () => {
  const basic = `Basic ${Buffer.from('sandbox:sandbox').toString('base64')}`

  test('a push wants pull and push, a mount the other repository too', async () => {
    await open({ auth: 'token', readOnly: ['c/d'] })
    const asked = (await call('POST', `/v2/c/d/blobs/uploads/?mount=${DIGEST}&from=a/b`)).headers['www-authenticate']
    expect(asked).toContain('scope="repository:c/d:pull,push repository:a/b:pull"')
    const token = await call('GET', '/token?scope=repository:c/d:pull,push&scope=repository:a/b:pull,push', { authorization: basic })
    const authorization = `Bearer ${JSON.parse(token.body.toString()).token}`
    expect((await call('POST', UPLOADS, { authorization })).status).toBe(202)
    expect((await call('PATCH', `${UPLOADS}x`, { authorization })).status).toBe(404)
    expect((await call('POST', '/v2/c/d/blobs/uploads/', { authorization })).headers['www-authenticate']).toContain('insufficient_scope')
  })

  test('no token is given by POST', async () => {
    await open({ auth: 'token' })
    expect(code(await call('POST', '/token', { authorization: basic }))).toEqual([405, 'UNSUPPORTED'])
  })
})
