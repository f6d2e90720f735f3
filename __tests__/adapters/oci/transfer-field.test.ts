import { gzipSync } from 'node:zlib'
import { closeAll, type Place, place, shelf } from './shelves'

/** What registries, storages and proxies of the field do to a blob on its way. */
afterEach(closeAll)

const asked = ({ target }: Place, ...methods: string[]): string[] => target.asked.filter((line) => methods.includes(line.split(' ')[0]!))
const json = { 'content-type': 'application/json' }

test.each([['relative', ''], ['absolute', 'http://HOST']])('a mount that is not done goes on at its %s place, whose query stays letter by letter', async (_, origin) => {
  const it = await place({ sameRegistry: true })
  let ended = ''
  it.source.instead = ({ method = '', url = '' }, response) => {
    if (method === 'HEAD') return response.writeHead(404).end(), true
    if (method === 'POST') return response.writeHead(202, { location: `${origin.replace('HOST', it.source.host)}/v2/b/blobs/uploads/7?state=a%20b~c==&x` }).end(), true
    if (method === 'PUT') ended = url
    return false
  }
  expect(await it.bring()).toBe('streamed')
  expect(ended).toBe(`/v2/b/blobs/uploads/7?state=a%20b~c==&x&digest=${encodeURIComponent(it.blob.digest)}`)
})

test('a HEAD that a storage refuses is no refusal of the registry', async () => {
  const it = await place()
  const storage = await shelf()
  storage.instead = (_, response) => (response.writeHead(403).end(), true)
  it.target.instead = ({ method }, response) => (method === 'HEAD' ? (response.writeHead(307, { location: `http://${storage.host}/x` }).end(), true) : false)
  expect(await it.bring()).toBe('streamed')
})

test('a blob that lies in a storage is read there over two hops, without the login', async () => {
  const it = await place({ size: 6_000_000 })
  const [near, far] = [await shelf(), await shelf()]
  far.blobs.set(it.blob.digest, it.bytes)
  const to = (host: string) => ({ location: `http://${host}/v2/a/blobs/${it.blob.digest}?X-Amz-Signature=1` })
  it.source.instead = ({ method, url = '', headers }, response) => {
    if (method !== 'GET' || !url.includes('/blobs/')) return false
    return headers.authorization ? (response.writeHead(307, to(near.host)).end(), true) : (response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(), true)
  }
  near.instead = (_, response) => (response.writeHead(302, to(far.host)).end(), true)
  expect(await it.bring()).toBe('streamed')
  expect(it.source.asked.some((line) => line.endsWith('(login)'))).toBe(true)
  expect([...near.asked, ...far.asked].filter((line) => line.includes('(login)'))).toEqual([])
})

test('a signed address that has run out is no word on the login: another one may help', async () => {
  const it = await place()
  const storage = await shelf()
  storage.instead = (_, response) => (response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'), true)
  it.source.instead = ({ method, url = '' }, response) => (method === 'GET' && url.includes('/blobs/') ? (response.writeHead(307, { location: `http://${storage.host}/x?sig=secret` }).end(), true) : false)
  await expect(it.bring()).rejects.toMatchObject({ reason: 'registry-unavailable', transient: true, message: expect.stringMatching(/the storage of .* does not give .*403/) as string })
  await expect(it.bring()).rejects.not.toThrow(/secret/)
})

test('a blob that its mirror lost is told as that, and may be there in a moment', async () => {
  const it = await place()
  it.source.instead = ({ method }, response) => (method === 'GET' ? (response.writeHead(404, json).end('{"errors":[{"code":"BLOB_UNKNOWN"}]}'), true) : false)
  await expect(it.bring()).rejects.toMatchObject({ transient: true, message: expect.stringMatching(/has lost/) as string, hint: 'push the image again' })
})

test('what a proxy encodes against what was asked for is unpacked, and what a storage calls encoded is the blob', async () => {
  const it = await place()
  const whole = (bytes: Buffer) => ({ 'content-encoding': 'gzip', 'content-length': bytes.length })
  it.source.instead = ({ method, url = '' }, response) => (method === 'GET' && url.includes('/blobs/') ? (response.writeHead(200, whole(gzipSync(it.bytes))).end(gzipSync(it.bytes)), true) : false)
  expect(await it.bring()).toBe('streamed')
  expect(it.target.blobs.get(it.blob.digest)).toEqual(it.bytes)
  it.target.blobs.clear()
  it.source.instead = ({ method, url = '' }, response) => (method === 'GET' && url.includes('/blobs/') ? (response.writeHead(200, whole(it.bytes)).end(it.bytes), true) : false)
  expect(await it.bring()).toBe('streamed')
  expect(it.target.blobs.get(it.blob.digest)).toEqual(it.bytes)
})

describe.each([300_000, 9_000_000])('a blob of %i bytes', (size) => {
  const at = Math.floor(size * 0.99)
  /** Breaks off at 99 %, as often as is said. */
  const breaking = (it: Place, times: number, ranges: boolean): void => {
    let left = times
    it.source.instead = ({ method, url = '', headers }, response) => {
      if (method !== 'GET' || !url.includes('/blobs/')) return false
      const [, from] = ranges ? /bytes=(\d+)-/.exec(headers.range ?? '') ?? [] : []
      if (left-- <= 0) return ranges ? false : (response.writeHead(200, { 'content-length': size }).end(it.bytes), true)
      response.writeHead(from ? 206 : 200, { 'content-length': size - Number(from ?? 0) })
      response.write(it.bytes.subarray(Number(from ?? 0), Number(from ?? 0) + at), () => setTimeout(() => response.destroy(), 20))
      return true
    }
  }

  test('that is cut off at its end goes on from there, in the same upload', async () => {
    const it = await place({ size })
    breaking(it, 1, true)
    expect(await it.bring()).toBe('streamed')
    expect(it.target.blobs.get(it.blob.digest)?.equals(it.bytes)).toBe(true)
    expect(asked(it, 'POST', 'PUT')).toHaveLength(2)
    expect(it.source.asked.some((line) => line.includes(' bytes='))).toBe(true)
  })

  test('also where the source knows no ranges', async () => {
    const it = await place({ size })
    breaking(it, 1, false)
    expect(await it.bring()).toBe('streamed')
    expect(it.target.blobs.get(it.blob.digest)?.equals(it.bytes)).toBe(true)
  })

  test('that is cut off again and again ends, and its upload is given up', async () => {
    const it = await place({ size })
    breaking(it, 1_000, false)
    await expect(it.bring()).rejects.toMatchObject({ transient: true })
    expect(it.target.asked.at(-1)).toBe('DELETE /v2/b/blobs/uploads/1')
    expect(it.target.blobs.size).toBe(0)
  })

  test('whose source goes on elsewhere than it was asked to is not taken', async () => {
    const it = await place({ size })
    let times = 0
    it.source.instead = ({ method, url = '' }, response) => {
      if (method !== 'GET' || !url.includes('/blobs/')) return false
      if (times++ > 0) return response.writeHead(206, { 'content-range': `bytes 0-${size - 1}/${size}`, 'content-length': size }).end(it.bytes), true
      response.writeHead(200, { 'content-length': size }).write(it.bytes.subarray(0, at), () => setTimeout(() => response.destroy(), 20))
      return true
    }
    await expect(it.bring()).rejects.toThrow(/gives bytes from 0 on/)
    expect(it.target.blobs.size).toBe(0)
  })

  test('is read without a length too, and told as it goes', async () => {
    const it = await place({ size })
    it.source.instead = ({ method, url = '' }, response) => (method === 'GET' && url.includes('/blobs/') ? (response.writeHead(200).end(it.bytes), true) : false)
    let told = 0
    expect(await it.bring(it.blob, { onBytes: (count) => { told += count } })).toBe('streamed')
    expect(told).toBe(size)
    expect(it.target.blobs.get(it.blob.digest)?.equals(it.bytes)).toBe(true)
  })

  test('that is other bytes is cut off before its end, and its upload is given up', async () => {
    const it = await place({ size })
    it.source.blobs.set(it.blob.digest, Buffer.from(it.bytes).fill(7, 5, 6).fill(8, 6, 7))
    await expect(it.bring()).rejects.toMatchObject({ reason: 'digest-mismatch' })
    expect(asked(it, 'PUT')).toEqual([])
    expect(it.target.asked.at(-1)).toBe('DELETE /v2/b/blobs/uploads/1')
  })

  test('that is cancelled on its way ends at once, and its upload is given up', async () => {
    const it = await place({ size })
    const cancel = new AbortController()
    it.source.instead = ({ method, url = '' }, response) => {
      if (method !== 'GET' || !url.includes('/blobs/')) return false
      response.writeHead(200, { 'content-length': size }).write(it.bytes.subarray(0, at), () => cancel.abort())
      return true
    }
    await expect(it.bring(it.blob, { signal: cancel.signal })).rejects.toThrow(/cancelled/)
    expect(it.target.asked.at(-1)).toBe('DELETE /v2/b/blobs/uploads/1')
  })
})

test.each([
  ['lost the upload', 404, '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}', true, /has lost the upload/],
  ['has other bytes of it than were sent', 416, '{"errors":[{"code":"RANGE_INVALID"}]}', true, /has lost the upload/],
  ['fails', 500, '{"errors":[{"code":"UNKNOWN"}]}', true, /failed at copying/],
  ['is full', 507, '{"errors":[{"code":"UNKNOWN","message":"quota exceeded"}]}', false, /507/],
  ['wants us to come later', 429, '{"errors":[{"code":"TOOMANYREQUESTS"}]}', true, /429/],
])('a target that %s at the last request', async (_, status, body, transient, words) => {
  const it = await place()
  it.target.instead = ({ method }, response) => (method === 'PUT' ? (response.writeHead(status, { ...json, 'retry-after': '7' }).end(body), true) : false)
  await expect(it.bring()).rejects.toMatchObject({ reason: 'registry-unavailable', transient, message: expect.stringMatching(words) as string, ...(status === 429 && { retryAfter: 7_000 }) })
})

test('pieces: a place without https, and one that says it has other bytes, end it', async () => {
  const it = await place({ size: 12_000_000 })
  const pieces = (location: string, status = 202) => {
    it.target.instead = ({ method, headers }, response) => {
      if (method === 'PATCH') return response.writeHead(status, { location }).end(), true
      return method === 'PUT' && headers['content-length'] !== '0' ? (response.writeHead(413).end(), true) : false
    }
  }
  pieces('http://storage.example/x')
  await expect(it.bring()).rejects.toThrow(/without https/)
  pieces('/v2/b/blobs/uploads/1', 416)
  await expect(it.bring()).rejects.toMatchObject({ transient: true })
})

test('a manifest of a type that the target does not take is no word on the login; a part that it misses may be there in a moment', async () => {
  const it = await place()
  const manifest = { bytes: Buffer.from('{}'), digest: it.blob.digest, mediaType: 'application/vnd.oci.image.manifest.v1+json' } as const
  const says = (code: string) => { it.target.instead = ({ method }, response) => (method === 'PUT' ? (response.writeHead(400, json).end(JSON.stringify({ errors: [{ code }] })), true) : false) }
  says('MANIFEST_INVALID')
  await expect(it.transfer.put(manifest, it.to)).rejects.toMatchObject({ reason: 'registry-unavailable', transient: false })
  says('MANIFEST_BLOB_UNKNOWN')
  await expect(it.transfer.put(manifest, it.to)).rejects.toMatchObject({ reason: 'registry-unavailable', transient: true })
})
