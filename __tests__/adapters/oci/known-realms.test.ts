import type { Http, HttpRequest } from '../../../src/adapters/http/client'
import type { HttpAnswer } from '../../../src/adapters/http/exchange'
import type { Credential } from '../../../src/adapters/oci/credential'
import { createOciRegistry } from '../../../src/adapters/oci/registry'
import { Failure } from '../../../src/release/failure'
import { failureFrom, fakeClock } from '../http/fakes'
import { BASIC, MANIFEST, PASSWORD } from './registry-on-loopback'

/** A registry out there, over an Http that asks nobody. */
function scene(host: string, answer: (request: HttpRequest, login?: string) => Partial<HttpAnswer>, credential: Credential = PASSWORD) {
  const asked: string[] = []
  const http: Http = {
    close: () => undefined,
    request(request) {
      const login = request.headers?.['authorization']
      asked.push([request.method, request.url, ...(login ? [login] : [])].join(' '))
      return Promise.resolve().then(() => ({ status: 200, headers: {}, body: Buffer.from(''), url: request.url, ...answer(request, login) }))
    },
  }
  const image = { name: `${host}/o/a`, registry: host, repository: 'o/a' }
  const source = { id: 'one', find: () => Promise.resolve(credential) }
  const registry = createOciRegistry({
    http, access: 'pull', images: [image], clock: fakeClock(), mask: () => undefined, credentials: { of: () => Promise.resolve(source) },
  })
  return { asked, read: () => registry.read(image, 'latest') }
}

const MANIFEST_ANSWER = { headers: { 'content-type': MANIFEST.mediaType }, body: Buffer.from(MANIFEST.bytes) }
const TOKEN = { body: Buffer.from('{"token":"t"}') }
const challenge = (realm: string): Partial<HttpAnswer> => ({ status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}",service="s"` } })

test.each([
  ['ghcr.io', 'https://ghcr.io/token?service=ghcr.io&scope=repository%3Ao%2Fa%3Apull'],
  ['registry-1.docker.io', 'https://auth.docker.io/token?service=registry.docker.io&scope=repository%3Ao%2Fa%3Apull'],
  ['registry.gitlab.com', 'https://gitlab.com/jwt/auth?service=container_registry&scope=repository%3Ao%2Fa%3Apull'],
])('at %s the token is asked for first', async (host, address) => {
  const { asked, read } = scene(host, ({ url }) => (url.includes('/v2/') ? MANIFEST_ANSWER : TOKEN))
  await read()
  await read()
  expect(asked).toEqual([`GET ${address} ${BASIC}`, ...Array(2).fill(`GET https://${host}/v2/o/a/manifests/latest Bearer t`)])
})

test('by nobody too', async () => {
  const { asked, read } = scene('ghcr.io', ({ url }) => (url.includes('/v2/') ? MANIFEST_ANSWER : TOKEN), { kind: 'anonymous', origin: 'anonymously' })
  await read()
  expect(asked[0]).toBe('GET https://ghcr.io/token?service=ghcr.io&scope=repository%3Ao%2Fa%3Apull')
})

test('a server that is no more: the registry is asked for the new one, once', async () => {
  const { asked, read } = scene('ghcr.io', ({ url }, login) => {
    if (url.startsWith('https://ghcr.io/token')) return { status: 404 }
    if (url.startsWith('https://new.ghcr.io/token')) return TOKEN
    return login ? MANIFEST_ANSWER : challenge('https://new.ghcr.io/token')
  })
  await read()
  await read()
  expect(asked.map((line) => line.replace(/\?\S*/, ''))).toEqual([
    `GET https://ghcr.io/token ${BASIC}`, 'GET https://ghcr.io/v2/o/a/manifests/latest', `GET https://new.ghcr.io/token ${BASIC}`,
    ...Array(2).fill('GET https://ghcr.io/v2/o/a/manifests/latest Bearer t'),
  ])
})

test('a token that the registry does not take: its challenge is read after all', async () => {
  const { asked, read } = scene('ghcr.io', ({ url }, login) => {
    if (url.startsWith('https://ghcr.io/token')) return { body: Buffer.from('{"token":"old"}') }
    if (url.startsWith('https://new.ghcr.io/token')) return TOKEN
    return login === 'Bearer t' ? MANIFEST_ANSWER : challenge('https://new.ghcr.io/token')
  })
  await read()
  expect(asked).toHaveLength(4)
})

test.each([
  ['a password that is wrong', { status: 401 }, 'registry-denied'],
  ['a server that is away', new Failure('registry-unavailable', 'GET ghcr.io/token: connection refused', { transient: true }), 'registry-unavailable'],
])('%s ends it: the long way would meet the same', async (_, reply, reason) => {
  const { asked, read } = scene('ghcr.io', () => {
    if (reply instanceof Failure) throw reply
    return reply
  })
  expect((await failureFrom(read())).reason).toBe(reason)
  expect(asked).toHaveLength(1)
})
