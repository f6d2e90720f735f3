import { trustedRealm } from '../../../src/adapters/oci/realm'
import { failureFrom } from '../http/fakes'

test.each([
  ['the same host', 'ghcr.io', 'https://ghcr.io/token'],
  ['the same host on another port', 'registry.example.com:5000', 'https://registry.example.com:5001/auth'],
  ['Docker Hub', 'registry-1.docker.io', 'https://auth.docker.io/token'],
  ['GitLab', 'registry.gitlab.com', 'https://gitlab.com/jwt/auth'],
  ['a sister host', 'registry.example.co.uk', 'https://auth.example.co.uk/token'],
  ['the same address', '10.0.0.1:5000', 'https://10.0.0.1/token'],
  ['loopback without https', '127.0.0.1:5000', 'http://127.0.0.1:5001/token'],
  ['loopback by its other name', '127.0.0.1:5000', 'http://localhost:5001/token'],
])('%s: %s may send to %s', async (_, registry, realm) => {
  expect((await trustedRealm(registry, realm)).href).toBe(realm)
})

test.each([
  ['another domain', 'ghcr.io', 'https://evil.example/token', 'evil.example, which does not belong to ghcr.io'],
  ['a name that ends alike', 'gitlab.com', 'https://evilgitlab.com/x', 'evilgitlab.com, which'],
  ['a name that begins alike', 'gitlab.com', 'https://gitlab.com.evil.example/x', 'gitlab.com.evil.example, which'],
  ['a login that looks like the host', 'gitlab.com', 'https://gitlab.com@evil.example/x', 'evil.example, which'],
  ['a public suffix in common', 'registry.co.uk', 'https://auth.co.uk/x', 'auth.co.uk, which'],
  ['a private suffix in common', 'mine.github.io', 'https://other.github.io/x', 'other.github.io, which'],
  ['Docker Hub’s server for another registry', 'registry.example.com', 'https://auth.docker.io/token',
    'auth.docker.io, which'],
  ['another server of docker.io for Docker Hub', 'registry-1.docker.io', 'https://other.docker.io/token',
    'other.docker.io, which'],
  ['another address', '10.0.0.1', 'https://10.0.0.2/token', '10.0.0.2, which'],
  ['an address for a name', 'registry.example.com', 'https://10.0.0.2/token', '10.0.0.2, which'],
  ['no https elsewhere', 'registry.gitlab.com', 'http://gitlab.com/token', 'gitlab.com, which is not https'],
  ['another protocol', 'ghcr.io', 'ftp://ghcr.io/token', 'ghcr.io, which is not https'],
  ['loopback for a registry out there', 'ghcr.io', 'http://127.0.0.1:1/token',
    '127.0.0.1:1, which does not belong to ghcr.io'],
  ['a server out there for loopback', '127.0.0.1:5000', 'https://auth.example.com/', 'auth.example.com, which'],
  ['no address', 'ghcr.io', '/token', '"/token", which is no address'],
])('%s: %s may not send to %s', async (_, registry, realm, words) => {
  const failure = await failureFrom(trustedRealm(registry, realm))
  expect(failure).toMatchObject({ reason: 'registry-denied', transient: false })
  expect(failure.message).toContain(`${registry} asks to log in at ${words}`)
})

test.each([
  ['http://registry.example.com/token', 'https://registry.example.com/token'],
  ['http://registry.example.com:443/token', 'https://registry.example.com/token'],
  ['http://registry.example.com:8443/token?x=1', 'https://registry.example.com:8443/token?x=1'],
])('a registry behind a proxy that ends TLS names itself by %s: asked is %s', async (realm, asked) => {
  expect((await trustedRealm('registry.example.com', realm)).href).toBe(asked)
})

describe('a token server that is meant', () => {
  const meant = new Map([['registry.example.com', 'login.example.net'], ['registry-1.docker.io', 'auth.example.net:8443']])

  test.each([
    ['registry.example.com', 'https://login.example.net/token'],
    ['REGISTRY.example.com', 'https://login.example.net:8443/token'],
    ['registry-1.docker.io', 'https://auth.example.net:8443/token'],
  ])('%s may send to %s', async (registry, realm) => {
    expect((await trustedRealm(registry, realm, meant)).href).toBe(realm)
  })

  test.each([
    ['without https', 'registry.example.com', 'http://login.example.net/token'],
    ['on another port than the one that is meant', 'registry-1.docker.io', 'https://auth.example.net/token'],
    ['for another registry', 'other.example.com', 'https://login.example.net/token'],
    ['for another port of the registry', 'registry.example.com:5000', 'https://login.example.net/token'],
    ['below the host that is meant', 'registry.example.com', 'https://x.login.example.net/token'],
  ])('not %s', async (_, registry, realm) => {
    expect((await failureFrom(trustedRealm(registry, realm, meant))).reason).toBe('registry-denied')
  })

  test('the refusal names both and what to write', async () => {
    const failure = await failureFrom(trustedRealm('registry.example.com', 'https://login.example.net/token'))
    expect(failure.message).toBe('registry.example.com asks to log in at login.example.net, which does not belong to registry.example.com; no credential was sent there')
    expect(failure.hint).toContain('registry-realms: registry.example.com=login.example.net')
  })
})
