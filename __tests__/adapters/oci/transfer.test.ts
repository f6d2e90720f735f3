import type { Failure } from '../../../src/release/failure'
import { closeAll, digestOf, place, shelf } from './shelves'

afterEach(closeAll)

test('a blob that is there is not sent', async () => {
  const it = await place()
  it.target.blobs.set(it.blob.digest, it.bytes)
  expect(await it.bring()).toBe('there')
  expect(it.target.asked).toEqual(['HEAD /v2/b/blobs/BLOB'])
  expect(it.source.asked).toEqual([])
})

test.each([0, 1, 300_000])('a blob of %i bytes is streamed, and is the same', async (size) => {
  const it = await place({ size })
  expect(await it.bring()).toBe('streamed')
  expect(it.target.blobs.get(it.blob.digest)).toEqual(it.bytes)
  // A 404 to somebody anonymous may be a login that is wanted: /v2/ tells.
  expect(it.target.asked).toEqual(['HEAD /v2/b/blobs/BLOB', 'GET /v2/', 'POST /v2/b/blobs/uploads/', 'PUT /v2/b/blobs/uploads/1'])
})

test('in one registry it is mounted, and a mount that lies is not believed', async () => {
  const it = await place({ sameRegistry: true })
  let isThere = false
  it.source.instead = ({ method = '', url = '' }, response) => {
    if (method === 'HEAD' && url.startsWith('/v2/b/')) return response.writeHead(isThere ? 200 : 404).end(), true
    if (method === 'POST' && url.includes('mount=')) isThere = true
    return false
  }
  expect(await it.bring()).toBe('mounted')
  const liar = await place({ sameRegistry: true })
  liar.source.instead = ({ method = '', url = '' }, response) => {
    if (method === 'HEAD' && url.startsWith('/v2/b/')) return response.writeHead(404).end(), true
    return false
  }
  expect(await liar.bring()).toBe('streamed')
})

test('a mount that is answered 202 uses the upload that it gives', async () => {
  const it = await place({ sameRegistry: true })
  it.source.instead = ({ method = '', url = '' }, response) => {
    if (method === 'HEAD') return response.writeHead(404).end(), true
    if (method === 'POST' && url.includes('mount=')) return response.writeHead(202, { location: '/v2/b/blobs/uploads/mounting' }).end(), true
    return false
  }
  expect(await it.bring()).toBe('streamed')
  expect(it.source.asked.filter((line) => line.startsWith('P'))).toEqual(['POST /v2/b/blobs/uploads/', 'PUT /v2/b/blobs/uploads/mounting'])
})

test('what hashes to another digest is cut off before its last byte', async () => {
  const it = await place()
  const other = Buffer.from(it.bytes)
  other[5]! ^= 1
  it.source.blobs.set(it.blob.digest, other)
  await expect(it.bring()).rejects.toMatchObject({ reason: 'digest-mismatch' })
  expect(it.target.blobs.size).toBe(0)
  // The request was broken off: it never arrived whole.
  expect(it.target.asked.some((line) => line.startsWith('PUT'))).toBe(false)
})

test.each([['more', 1], ['fewer', -1]])('%s bytes than the manifest tells are not taken', async (_, more) => {
  const it = await place({ size: 50_000 })
  const claimed = { ...it.blob, size: it.blob.size - more }
  await expect(it.bring(claimed)).rejects.toThrow(/bytes/)
  expect(it.target.blobs.size).toBe(0)
})

test.each([411, 413])('where a blob in one is answered %i it goes in pieces', async (status) => {
  const it = await place({ size: 21 * 1024 * 1024 })
  it.target.instead = ({ method, headers }, response) =>
    (method === 'PUT' && headers['content-length'] !== '0' ? (response.writeHead(status).end(), true) : false)
  expect(await it.bring()).toBe('streamed')
  expect(it.target.blobs.get(it.blob.digest)?.equals(it.bytes)).toBe(true)
  expect(it.source.asked.filter((line) => line.includes('bytes='))).toHaveLength(3)
})

test('an upload elsewhere is shown no login, and one without https is refused', async () => {
  const it = await place()
  const elsewhere = await shelf()
  it.target.instead = ({ method }, response) => (method === 'POST' ? (response.writeHead(202, { location: `http://${elsewhere.host}/v2/b/blobs/uploads/1` }).end(), true) : false)
  expect(await it.bring()).toBe('streamed')
  expect(elsewhere.asked).toEqual(['PUT /v2/b/blobs/uploads/1'])
  it.target.blobs.clear()
  it.target.instead = ({ method }, response) => (method === 'POST' ? (response.writeHead(202, { location: 'http://storage.example/x' }).end(), true) : false)
  await expect(it.bring()).rejects.toThrow(/without https/)
})

test('a refusal in mid-upload ends at once, with the registry\'s words', async () => {
  const it = await place({ size: 5_000_000 })
  it.target.instead = ({ method }, response) => (method === 'PUT' ? (response.writeHead(403, { 'content-type': 'application/json' }).end('{"errors":[{"code":"DENIED","message":"quota"}]}'), true) : false)
  await expect(it.bring()).rejects.toMatchObject({ reason: 'registry-denied', message: expect.stringContaining('quota') } satisfies Partial<Failure>)
})

test('a source that breaks off is trouble that passes', async () => {
  const it = await place()
  it.source.instead = ({ method }, response) => (method === 'GET' ? (response.writeHead(200, { 'content-length': 300_000 }).write(it.bytes.subarray(0, 1_000)), setImmediate(() => response.destroy()), true) : false)
  await expect(it.bring()).rejects.toMatchObject({ transient: true })
  expect(it.target.blobs.size).toBe(0)
})

test('a manifest goes under its digest, and says whether it is listed', async () => {
  const it = await place()
  const manifest = { bytes: Buffer.from('{}'), digest: digestOf(Buffer.from('{}')), mediaType: 'application/vnd.oci.image.manifest.v1+json' } as const
  it.target.instead = ({ method }, response) => (method === 'PUT' ? (response.writeHead(201, { 'oci-subject': 'sha256:x' }).end(), true) : false)
  expect(await it.transfer.put(manifest, it.to)).toEqual({ isListed: true })
  expect(it.target.asked).toEqual([expect.stringMatching(/^PUT \/v2\/b\/manifests\/BLOB$/)])
})
