import { digestOf } from '../../src/release/digest'
import { MANIFEST_TYPES } from '../../src/release/manifest'
import { type RegistryOptions, type SandboxRegistry, startRegistry } from '../../src/sandbox/registry'
import { type Answered, ask } from '../support/ask'

const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'
const DOCKER_IMAGE = 'application/vnd.docker.distribution.manifest.v2+json'
const ALL = MANIFEST_TYPES.join(', ')
let registry: SandboxRegistry

const open = async (options?: RegistryOptions): Promise<void> => {
  registry = await startRegistry(options)
}
const call = (method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array): Promise<Answered> =>
  ask(method, `http://${registry.host}${path}`, { accept: ALL, ...headers }, body)
const code = ({ body }: Answered): string => JSON.parse(body.toString()).errors[0].code
const retag = async (from: string, to: string): Promise<Answered> => {
  const { body, headers } = await call('GET', `/v2/a/b/manifests/${from}`)
  return call('PUT', `/v2/a/b/manifests/${to}`, { 'content-type': String(headers['content-type']) }, body)
}

afterEach(() => registry.close())

describe('reads', () => {
  test.each([
    [{ platforms: 1, kind: 'oci' }, 'application/vnd.oci.image.manifest.v1+json'],
    [{ platforms: 2, kind: 'oci' }, OCI_INDEX],
    [{ platforms: 1, kind: 'docker' }, DOCKER_IMAGE],
    [{ platforms: 2, kind: 'docker', whitespace: true }, 'application/vnd.docker.distribution.manifest.list.v2+json'],
  ] as const)('%j is %s, its bytes under their own digest', async (build, mediaType) => {
    await open()
    const digest = registry.publish('a/b', 'one', build)
    const found = await call('GET', '/v2/a/b/manifests/one')
    expect(found).toMatchObject({ status: 200, headers: { 'content-type': mediaType, 'docker-content-digest': digest } })
    expect(digestOf(found.body)).toBe(digest)
    expect(JSON.parse(found.body.toString()).mediaType).toBe(mediaType)
  })

  test('the config carries the revision', async () => {
    await open()
    registry.publish('a/b', 'one', { revision: 'abc1234' })
    const manifest = JSON.parse((await call('GET', '/v2/a/b/manifests/one')).body.toString())
    const config = JSON.parse((await call('GET', `/v2/a/b/blobs/${manifest.config.digest}`)).body.toString())
    expect(config.config.Labels).toEqual({ 'org.opencontainers.image.revision': 'abc1234' })
  })

  test('a type the client does not take is not found; of a docker list it gets the amd64 child', async () => {
    await open()
    registry.publish('a/b', 'one', { platforms: 2 })
    registry.publish('a/b', 'list', { platforms: 2, kind: 'docker' })
    expect((await call('GET', '/v2/a/b/manifests/one', { accept: DOCKER_IMAGE })).status).toBe(404)
    expect((await call('GET', '/v2/a/b/manifests/list', { accept: DOCKER_IMAGE })).headers['content-type']).toBe(DOCKER_IMAGE)
  })

  test('what is missing has a code', async () => {
    await open()
    registry.publish('a/b', 'one')
    expect(code(await call('GET', '/v2/a/b/manifests/two'))).toBe('MANIFEST_UNKNOWN')
    expect(code(await call('GET', '/v2/a/c/manifests/one'))).toBe('NAME_UNKNOWN')
  })
})

describe('writes', () => {
  test('a tag moves, and the old digest stays', async () => {
    await open()
    const one = registry.publish('a/b', 'one')
    const two = registry.publish('a/b', 'two')
    expect((await retag('two', 'one')).status).toBe(201)
    expect(registry.tags('a/b').get('one')).toBe(two)
    expect((await call('GET', `/v2/a/b/manifests/${one}`)).status).toBe(200)
  })

  test('with cleanUp a digest is gone with its last tag', async () => {
    await open({ cleanUp: true })
    const one = registry.publish('a/b', 'one')
    registry.publish('a/b', 'two')
    await retag('two', 'one')
    expect((await call('GET', `/v2/a/b/manifests/${one}`)).status).toBe(404)
  })

  test.each([
    ['no type', {}, '{"schemaVersion":2}', 'MANIFEST_INVALID'],
    ['another type', { 'content-type': 'application/json' }, '{"schemaVersion":2}', 'MANIFEST_INVALID'],
    ['no JSON', { 'content-type': OCI_INDEX }, '<', 'MANIFEST_INVALID'],
    ['a missing part', { 'content-type': OCI_INDEX }, '{"schemaVersion":2,"manifests":[{"digest":"sha256:0"}]}', 'MANIFEST_BLOB_UNKNOWN'],
  ])('%s is 400', async (_name, headers, body, expected) => {
    await open()
    registry.publish('a/b', 'one')
    const answered = await call('PUT', '/v2/a/b/manifests/one', headers, Buffer.from(body))
    expect([answered.status, code(answered)]).toEqual([400, expected])
  })

  test('a tag is deleted, where the registry can', async () => {
    await open()
    registry.publish('a/b', 'one')
    expect((await call('DELETE', '/v2/a/b/manifests/one')).status).toBe(202)
    expect(registry.tags('a/b').size).toBe(0)
    await registry.close()
    await open({ cannotDeleteTags: true })
    registry.publish('a/b', 'one')
    expect(code(await call('DELETE', '/v2/a/b/manifests/one'))).toBe('DIGEST_INVALID')
  })
})

describe('login', () => {
  const basic = `Basic ${Buffer.from('sandbox:sandbox').toString('base64')}`
  const bearer = async (query: string, headers: Record<string, string> = { authorization: basic }): Promise<string> =>
    `Bearer ${JSON.parse((await call('GET', `/token?service=sandbox&${query}`, headers)).body.toString()).token}`

  test('a token for two repositories, no more than was granted', async () => {
    await open({ auth: 'token', readOnly: ['c/d'] })
    registry.publish('a/b', 'one')
    registry.publish('c/d', 'one')
    const first = await call('GET', '/v2/a/b/manifests/one')
    expect(first.headers['www-authenticate']).toBe(`Bearer realm="http://${registry.host}/token",service="sandbox",scope="repository:a/b:pull"`)
    const authorization = await bearer('scope=repository:a/b:pull,push&scope=repository:c/d:pull,push')
    expect((await call('GET', '/v2/c/d/manifests/one', { authorization })).status).toBe(200)
    expect(code(await call('PUT', '/v2/a/b/manifests/one', { authorization }))).toBe('MANIFEST_INVALID')
    const denied = await call('PUT', '/v2/c/d/manifests/one', { authorization })
    expect(denied.headers['www-authenticate']).toContain('error="insufficient_scope"')
  })

  test('anonymous callers pull; a wrong password gets no token; an old token is invalid', async () => {
    await open({ auth: 'token', expiresIn: 0 })
    registry.publish('a/b', 'one')
    const wrong = `Basic ${Buffer.from('sandbox:wrong').toString('base64')}`
    expect((await call('GET', '/token?scope=repository:a/b:pull', { authorization: wrong })).status).toBe(401)
    const authorization = await bearer('scope=repository:a/b:pull', {})
    expect((await call('GET', '/v2/a/b/manifests/one', { authorization })).headers['www-authenticate']).toContain('error="invalid_token"')
  })

  test('basic', async () => {
    await open({ auth: 'basic' })
    registry.publish('a/b', 'one')
    expect((await call('GET', '/v2/a/b/manifests/one')).headers['www-authenticate']).toBe('Basic realm="sandbox"')
    expect((await call('GET', '/v2/a/b/manifests/one', { authorization: basic })).status).toBe(200)
  })
})

describe('faults', () => {
  beforeEach(async () => {
    await open()
    registry.publish('a/b', 'one')
    registry.publish('a/b', 'two')
  })
  const read = (): Promise<Answered> => call('GET', '/v2/a/b/manifests/one')

  test('strike the nth that fits, or all from it on', async () => {
    registry.faults.add({ fault: '503', method: 'GET', path: /one$/, nth: 2 })
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 503, 200])
    registry.faults.add({ fault: '403', nth: 2, persist: true })
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 403, 403])
  })

  test.each(['drop', 'drop-after', 'torn'] as const)('%s breaks the connection; only drop leaves the tag', async (fault) => {
    registry.faults.add({ fault, method: 'PUT' })
    await expect(retag('two', 'one')).rejects.toThrow()
    expect(registry.tags('a/b').get('one') === registry.tags('a/b').get('two')).toBe(fault !== 'drop')
  })

  test('a 503 after the work moves the tag, one in its place does not', async () => {
    const before = registry.tags('a/b').get('one')
    registry.faults.add({ fault: '503', method: 'PUT' })
    expect((await retag('two', 'one')).status).toBe(503)
    expect(registry.tags('a/b').get('one')).toBe(before)
    registry.faults.add({ fault: '503-after', method: 'PUT' })
    expect((await retag('two', 'one')).status).toBe(503)
    expect(registry.tags('a/b').get('one')).toBe(registry.tags('a/b').get('two'))
  })

  test('a lying 201 moves nothing', async () => {
    registry.faults.add({ fault: 'lying-201', method: 'PUT' })
    expect((await retag('two', 'one')).status).toBe(201)
    expect(registry.tags('a/b').get('one')).not.toBe(registry.tags('a/b').get('two'))
  })

  test('a late read shows the old state twice', async () => {
    const [one, two] = [registry.tags('a/b').get('one'), registry.tags('a/b').get('two')]
    registry.faults.add({ fault: 'late-read', method: 'PUT' })
    await retag('two', 'one')
    const shown = [await read(), await read(), await read()].map(({ headers }) => headers['docker-content-digest'])
    expect(shown).toEqual([one, one, two])
    expect(registry.tags('a/b').get('one')).toBe(two)
  })

  test('requests are recorded, and told in time to add a fault', async () => {
    registry.onRequest = ({ n }) => {
      if (n === 2) registry.faults.add({ fault: '500' })
    }
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 500, 200])
    expect(registry.requests).toMatchObject([{ n: 1, method: 'GET', status: 200 }, { n: 2, status: 500 }, { n: 3, status: 200 }])
  })
})
