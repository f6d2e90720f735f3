import { actionsFor, choose, parseChallenges } from '../../../src/adapters/oci/challenge'

const BEARER = { scheme: 'bearer', realm: 'https://auth.example/token', service: 'registry.example' }

test.each<[string, string, object[]]>([
  ['Docker Hub', 'Bearer realm="https://auth.example/token",service="registry.example",scope="repository:a/b:pull,push"',
    [{ ...BEARER, scope: 'repository:a/b:pull,push' }]],
  ['an error', 'Bearer realm="https://auth.example/token",service="registry.example",scope="repository:a:delete",error="insufficient_scope"',
    [{ ...BEARER, scope: 'repository:a:delete', error: 'insufficient_scope' }]],
  ['Gitea', 'Bearer realm="https://auth.example/token",service="registry.example",scope="*", Basic realm="Gitea Container Registry"',
    [{ ...BEARER, scope: '*' }, { scheme: 'basic', realm: 'Gitea Container Registry' }]],
  ['Basic first', 'Basic realm="a, b", Bearer realm="https://auth.example/token", service="registry.example"',
    [{ scheme: 'basic', realm: 'a, b' }, BEARER]],
  ['any case and white space', 'BEARER  Realm = "https://auth.example/token" ,\tSERVICE= registry.example', [BEARER]],
  ['an address without quotes', 'Bearer realm=https://auth.example/token,service=registry.example', [BEARER]],
  ['a token68, then another', 'Negotiate YWJj==, Basic realm="x"', [{ scheme: 'negotiate' }, { scheme: 'basic', realm: 'x' }]],
  ['a quoted quote', 'Basic realm="say \\"hi\\", \\\\o/"', [{ scheme: 'basic', realm: 'say "hi", \\o/' }]],
  ['a scheme alone', 'Negotiate', [{ scheme: 'negotiate' }]],
  ['a scheme alone, then another', 'Negotiate, Basic realm="x"', [{ scheme: 'negotiate' }, { scheme: 'basic',
    realm: 'x' }]],
  ['unknown parameters', 'Digest realm="x", qop="auth, auth-int", nonce="n"', [{ scheme: 'digest', realm: 'x' }]],
  ['a parameter twice', 'Basic realm="first", realm="second"', [{ scheme: 'basic', realm: 'first' }]],
  ['a parameter without scheme', 'realm="x"', []],
  ['an open quote', 'Basic realm="x', [{ scheme: 'basic', realm: undefined }, { scheme: 'x' }]],
  ['nothing', '', []],
  ['commas', ' , ,', []],
])('reads %s', (name, header, expected) => {
  const read = parseChallenges(header)
  if (name === 'an open quote') expect(choose(read)?.realm).toBeUndefined()
  else expect(read).toEqual(expected)
})

test.each([
  ['Basic realm="x", Bearer realm="https://auth.example/token"', 'bearer'],
  ['Bearer realm="", Basic realm="x"', 'basic'],
  ['Negotiate, NTLM', undefined],
  ['', undefined],
])('of %s it answers %s', (header, expected) => {
  expect(choose(parseChallenges(header))?.scheme).toBe(expected)
})

test.each([
  ['repository:a/b:delete', ['delete']],
  ['repository:a/b:pull,push', ['pull', 'push']],
  ['repository:a/b:*', ['*']],
  ['repository:other:delete', []],
  ['repository:a/b/c:delete', []],
  ['repository:other:pull repository:a/b:delete', ['delete']],
  ['repository:a/b:DROP&x=1', []],
  ['*', []],
  ['', []],
  [undefined, []],
])('scope %s asks %p of a/b', (scope, expected) => {
  expect(actionsFor(scope, 'a/b')).toEqual(expected)
})
