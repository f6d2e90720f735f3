import { digestOf } from '../../../src/release/digest'
import { failureFrom } from '../http/fakes'
import { BASIC, closeLab, errorReply, type Reply, startLab } from './registry-on-loopback'

afterEach(closeLab)

const subject = digestOf(Buffer.from('subject'))
const INDEX = 'application/vnd.oci.image.index.v1+json'
const [one, two] = [digestOf(Buffer.from('1')), digestOf(Buffer.from('2'))]
const page = (digests: string[], headers = {}): Reply =>
  ({ status: 200, headers: { 'content-type': INDEX, ...headers }, body: JSON.stringify({ schemaVersion: 2, manifests: digests.map((digest) => ({ mediaType: 'x', digest, size: 1, artifactType: 'y' })) }) })

async function list(reply: Reply) {
  const lab = await startLab(() => reply)
  return lab.registry.referrers(lab.image('a'), subject)
}

test('gives what the list names', async () => {
  const lab = await startLab(() => page([one, two]))
  expect(await lab.registry.referrers(lab.image('a/b'), subject)).toEqual([{ digest: one, artifactType: 'y' }, { digest: two, artifactType: 'y' }])
  expect(lab.lines()).toEqual([`GET /v2/a/b/referrers/${subject}`])
  expect(lab.asked[0]!.headers.accept).toBe(INDEX)
})

describe('pages', () => {
  test('are read to the last, by links of any form, with the login', async () => {
    const links = [`</v2/a/referrers/${subject}?last=1>; rel="next"`, `<?last=2>; rel=next`, '<x>; rel="prev"']
    const lab = await startLab(({ headers, query }) => {
      if (headers.authorization !== BASIC) return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
      const at = Number(query.get('last') ?? 0)
      return page([digestOf(Buffer.from(String(at)))], { link: links[at] })
    })
    expect((await lab.registry.referrers(lab.image('a'), subject))?.length).toBe(3)
  })

  test.each<[string, Reply]>([
    ['is gone', errorReply(404, 'NAME_UNKNOWN')], ['is no route', { status: 404, body: '404 page not found' }], ['fails', errorReply(500, 'UNKNOWN')],
    ['is refused', errorReply(403, 'DENIED')], ['is no list', { status: 200, body: '<html>' }], ['breaks', undefined],
  ])('of which one %s are no list at all', async (_, reply) => {
    const lab = await startLab(({ query }) => (query.has('last') ? reply : page([one], { link: '<?last=1>; rel="next"' })))
    const { reason } = await failureFrom(lab.registry.referrers(lab.image('a'), subject))
    expect(['registry-unavailable', 'registry-denied']).toContain(reason)
  })

  test('that go on elsewhere, or for ever, are not followed', async () => {
    const away = await startLab(() => page([one], { link: '<http://127.0.0.1:9/v2/a/referrers/x>; rel="next"' }))
    expect((await failureFrom(away.registry.referrers(away.image('a'), subject))).message).toMatch(/another origin/)
    expect(away.asked.length).toBe(1)
    const round = await startLab(() => page([one], { link: '<?last=1>; rel="next"' }))
    expect((await failureFrom(round.registry.referrers(round.image('a'), subject))).message).toMatch(/does not end/)
    expect(round.asked.length).toBe(2)
    const endless = await startLab(({ query }) => page([one], { link: `<?last=${Number(query.get('last') ?? 0) + 1}>; rel="next"` }))
    expect((await failureFrom(endless.registry.referrers(endless.image('a'), subject))).message).toMatch(/does not end/)
    expect(endless.asked.length).toBe(100)
  })
})

test('an empty list is one, as olareg says it too', async () => {
  expect(await list(page([]))).toEqual([])
  expect(await list({ status: 200, body: '{"schemaVersion":2,"manifests":null}' })).toEqual([])
})

describe('there is no list', () => {
  test.each<[string, Reply]>([
    ['in docker-registry 2.8 and distribution 3', { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found\n' }],
    ['in GHCR, which says so', errorReply(404, 'MANIFEST_UNKNOWN')],
    ['in GHCR, which shows to its web site', { status: 303, headers: { location: 'https://github.com/-/v2/packages/container/package/a' } }],
    ['where the method is not allowed', errorReply(405, 'UNSUPPORTED')],
    ['where the operation is not supported', errorReply(400, 'UNSUPPORTED')],
  ])('%s', async (_, reply) => {
    expect(await list(reply)).toBeUndefined()
  })
})

describe('a failure is never an empty list', () => {
  test.each<[string, Reply, string]>([
    ['401', errorReply(401, 'UNAUTHORIZED'), 'registry-denied'],
    ['403', errorReply(403, 'DENIED'), 'registry-denied'],
    ['429', errorReply(429, 'TOOMANYREQUESTS'), 'registry-unavailable'],
    ['500', errorReply(500, 'UNKNOWN'), 'registry-unavailable'],
    ['400', errorReply(400, 'DIGEST_INVALID'), 'registry-denied'],
    ['a proxy\'s page', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><title>Login</title>' }, 'registry-unavailable'],
    ['a page with 200', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'registry-unavailable'],
    ['no list', { status: 200, body: '{"manifests":{}}' }, 'registry-unavailable'],
    ['something else', { status: 200, body: '{}' }, 'registry-unavailable'],
    ['a list with half an entry', { status: 200, body: '{"manifests":[{}]}' }, 'registry-unavailable'],
    ['a torn answer', { status: 200, body: '{"manif', torn: true }, 'registry-unavailable'],
    ['a dropped connection', undefined, 'registry-unavailable'],
  ])('%s', async (_, reply, reason) => {
    expect((await failureFrom(list(reply))).reason).toBe(reason)
  })
})
