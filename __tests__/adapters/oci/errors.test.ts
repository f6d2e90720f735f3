import { retryAfter } from '../../../src/adapters/http/trouble'
import { failureOf, inWords, isAbsent } from '../../../src/adapters/oci/errors'
import type { Doing } from '../../../src/adapters/oci/said'

const answer = (status: number, body = '', headers = {}) =>
  ({ status, headers, body: Buffer.from(body), url: 'https://ghcr.io/v2/o/a/manifests/latest?x=secret', retryAfter: retryAfter(headers, 0) })
const error = (code: string, message = ''): string => JSON.stringify({ errors: [{ code, message }] })
const doing = (verb: Doing['verb'], login = 'with github-token'): Doing =>
  ({ verb, what: 'ghcr.io/o/a:latest', registry: 'ghcr.io', login })

test.each<[string, number, string, 'manifest' | 'blob', boolean]>([
  ['a manifest unknown', 404, error('MANIFEST_UNKNOWN'), 'manifest', true],
  ['a repository unknown', 404, error('NAME_UNKNOWN'), 'manifest', true],
  ['Harbor’s word', 404, error('NOT_FOUND'), 'manifest', true],
  ['Quay’s word for a tag that was deleted', 404, '{"errors":[{"code":"TAG_EXPIRED","detail":{},"message":"Tag latest was deleted or has expired."}]}', 'manifest', true],
  ['a part unknown, of a manifest', 404, error('MANIFEST_BLOB_UNKNOWN'), 'manifest', false],
  ['a blob unknown, of a blob', 404, error('BLOB_UNKNOWN'), 'blob', true],
  ['a blob unknown, of a manifest', 404, error('BLOB_UNKNOWN'), 'manifest', false],
  ['a page of a proxy', 404, '<html>Not Found</html>', 'manifest', false],
  ['nothing said', 404, '', 'manifest', false],
  ['JSON of something else', 404, '{"message":"Not Found"}', 'manifest', false],
  ['no errors', 404, '{"errors":[]}', 'manifest', false],
  ['JSON null', 404, 'null', 'manifest', false],
  ['another code', 404, error('DENIED'), 'manifest', false],
  ['denied', 403, error('MANIFEST_UNKNOWN'), 'manifest', false],
  ['a login asked for', 401, error('NAME_UNKNOWN'), 'manifest', false],
  ['too many requests', 429, error('MANIFEST_UNKNOWN'), 'manifest', false],
  ['broken', 500, error('MANIFEST_UNKNOWN'), 'manifest', false],
  ['fine', 200, error('MANIFEST_UNKNOWN'), 'manifest', false],
])('incident absent-or-denied: %s (%i %s) of a %s is absent: %s', (_, status, body, of, expected) => {
  expect(isAbsent(answer(status, body), of)).toBe(expected)
})

test.each<[Doing['verb'], number, string, string, boolean]>([
  ['read', 400, '', 'registry-unavailable', false],
  ['read', 401, '', 'registry-denied', false],
  ['read', 403, error('DENIED'), 'registry-denied', false],
  ['read', 404, '<html>', 'registry-unavailable', false],
  ['read', 307, '', 'registry-unavailable', false],
  ['read', 429, '', 'registry-unavailable', true],
  ['read', 500, '', 'registry-unavailable', true],
  ['read', 501, '', 'registry-unavailable', false],
  ['read', 520, '', 'registry-unavailable', true],
  ['read', 408, '', 'registry-unavailable', true],
  ['read', 403, error('DENIED', 'You have exceeded a secondary rate limit'), 'registry-unavailable', true],
  ['write', 403, error('DENIED', 'You have exceeded a secondary rate limit'), 'registry-unavailable', true],
  ['read', 401, error('TOOMANYREQUESTS'), 'registry-unavailable', true],
  ['write', 408, '', 'registry-unavailable', true],
  ['read', 412, error('PROJECTPOLICYVIOLATION', 'to pull it, fix the vulnerabilities'), 'registry-denied', false],
  ['read', 400, error('DENIED', 'no'), 'registry-denied', false],
  ['read', 404, error('DENIED', 'no'), 'registry-denied', false],
  ['read', 404, error('BLOB_UNKNOWN'), 'registry-unavailable', false],
  ['write', 412, error('PRECONDITION', 'the image has no signature'), 'registry-denied', false],
  ['write', 405, error('REGISTRY_DISALLOWED_OPERATION', 'The operation is disallowed on this registry, repository or image.'), 'tag-immutable', false],
  ['write', 405, error('UNSUPPORTED', 'The operation is disallowed.'), 'tag-immutable', false],
  ['write', 405, error('DENIED', 'tag latest is locked'), 'tag-immutable', false],
  ['write', 423, '', 'tag-immutable', false],
  ['write', 403, error('DENIED', 'this account is now blocked'), 'registry-denied', false],
  ['write', 400, error('FAILED_PRECONDITION', 'the repository has tag immutability'), 'tag-immutable', false],
  ['write', 412, error('PRECONDITION', "Failed to process request due to 'a:latest' configured as immutable."), 'tag-immutable', false],
  ['write', 400, error('X', 'Repository does not allow updating assets: docker'), 'tag-immutable', false],
  ['untag', 405, error('REGISTRY_DISALLOWED_OPERATION', 'The operation is disallowed'), 'registry-denied', false],
  ['read', 502, '', 'registry-unavailable', true],
  ['read', 503, '', 'registry-unavailable', true],
  ['read', 504, '', 'registry-unavailable', true],
  ['write', 307, '', 'registry-unavailable', false],
  ['write', 400, error('MANIFEST_INVALID'), 'registry-denied', false],
  ['write', 401, '', 'registry-denied', false],
  ['write', 403, error('DENIED'), 'registry-denied', false],
  ['write', 404, error('NAME_UNKNOWN'), 'registry-denied', false],
  ['write', 405, error('UNSUPPORTED'), 'registry-denied', false],
  ['write', 409, error('CONFLICT'), 'registry-denied', false],
  ['write', 413, '', 'registry-denied', false],
  ['write', 429, error('X', 'the tag is immutable'), 'registry-unavailable', true],
  ['write', 500, '', 'registry-unavailable', true],
  ['write', 501, '', 'registry-unavailable', false],
  ['write', 503, '', 'registry-unavailable', true],
  ['write', 524, '', 'registry-unavailable', true],
  ['write', 400, error('TAG_INVALID', 'The image tag is immutable'), 'tag-immutable', false],
  ['write', 403, error('DENIED', 'immutability rule'), 'tag-immutable', false],
  ['write', 405, error('X', 'Immutable tags'), 'tag-immutable', false],
  ['write', 409, error('CONFLICT', 'tag latest already exists'), 'tag-immutable', false],
  ['write', 412, error('PRECONDITION', 'configured as immutable, cannot be overwritten'), 'tag-immutable', false],
  ['write', 400, error('X', 'tag already exists'), 'registry-denied', false],
  ['untag', 400, error('DIGEST_INVALID'), 'registry-denied', false],
  ['untag', 401, '', 'registry-denied', false],
  ['untag', 403, error('DENIED', 'immutable'), 'registry-denied', false],
  ['untag', 405, error('UNSUPPORTED'), 'registry-denied', false],
  ['untag', 500, '', 'registry-unavailable', true],
])('%s, answered %i %s: %s, transient %s', (verb, status, body, reason, transient) => {
  const failure = failureOf(answer(status, body), doing(verb))
  const method = { read: 'GET', write: 'PUT', untag: 'DELETE', upload: 'PUT' }[verb]
  expect(failure).toMatchObject({ reason, transient, status, method, url: 'ghcr.io/v2/o/a/manifests/latest' })
  expect(failure.message).toContain('ghcr.io/o/a:latest')
  expect(failure.message).toContain(String(status))
})

describe('words', () => {
  test.each<[string, Doing, ReturnType<typeof answer>, string, string | undefined]>([
    ['the credential that was tried', doing('write', 'with the credential of registry-auth for ghcr.io'),
      answer(403, error('DENIED', 'no')),
      'ghcr.io refused moving ghcr.io/o/a:latest with the credential of registry-auth for ghcr.io (403 DENIED, "no")',
      'check that this login may write to the repository, and that it has not expired'],
    ['nobody logged in', doing('read', 'anonymously'), answer(401, error('UNAUTHORIZED')),
      'ghcr.io refused reading ghcr.io/o/a:latest anonymously (401 UNAUTHORIZED)',
      'add a line ghcr.io=user:password to registry-auth, or run docker login ghcr.io before'],
    ['a login that could not be had', doing('read', 'anonymously (the helper docker-credential-x ended with exit code 1)'), answer(401),
      'ghcr.io refused reading ghcr.io/o/a:latest anonymously (the helper docker-credential-x ended with exit code 1) (401)',
      'mend that, or add a line ghcr.io=user:password to registry-auth'],
    ['GHCR, package not linked', doing('write'), answer(403, error('DENIED', 'permission_denied: write_package')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (403 DENIED, "permission_denied: write_package")',
      'link the package to the repository (package settings, Manage Actions access, role Write), and give the job permissions: packages: write'],
    ['TLS where none was expected', doing('read'), answer(400, 'Client sent an HTTP request to an HTTPS server.'),
      'ghcr.io was asked reading ghcr.io/o/a:latest over plain HTTP, and speaks TLS',
      'only addresses on this machine are spoken to over plain HTTP: name the registry by another of its names'],
    ['Google’s APIs', doing('read'), answer(403, '{"error":{"code":403,"message":"Permission denied on resource"}}'),
      'ghcr.io refused reading ghcr.io/o/a:latest with github-token (403, "Permission denied on resource")',
      'check that this login may read the repository, and that it has not expired'],
    ['problem details', doing('write'), answer(422, '{"type":"about:blank","title":"Bad tag","detail":"latest is reserved"}'),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (422, "latest is reserved")', undefined],
    ['read-only', doing('write'), answer(405, error('UNSUPPORTED')),
      'ghcr.io is read-only just now: ghcr.io/o/a:latest was not moved (405 UNSUPPORTED)',
      'wait until the registry’s maintenance is over, or have whoever keeps it open it for writes, then run this again'],
    ['Azure, a locked tag', doing('write'), answer(405, error('UNSUPPORTED', 'The operation is disallowed.')),
      'ghcr.io does not let ghcr.io/o/a:latest move: it is locked (405 UNSUPPORTED, "The operation is disallowed.")',
      'unlock "latest" and its repository (in Azure: az acr repository update --write-enabled true)'],
    ['a 405 in words of its own', doing('write'), answer(405, error('DENIED', 'no pushes on Fridays')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (405 DENIED, "no pushes on Fridays")', undefined],
    ['a policy', doing('write'), answer(412, error('PROJECTPOLICYVIOLATION', 'vulnerable')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (412 PROJECTPOLICYVIOLATION, "vulnerable")',
      'that is a rule of ghcr.io: see its settings for this repository, or ask who keeps it'],
    ['a proxy', doing('read'), answer(403, '<html><title>Blocked'),
      'ghcr.io refused reading ghcr.io/o/a:latest with github-token (403, a proxy’s page titled "Blocked")',
      'a proxy answered in place of ghcr.io: let the runner reach the registry itself, or have the proxy let it through'],
    ['a redirect elsewhere', doing('write'), answer(307, '', { location: 'https://mirror.test/v2/' }),
      'ghcr.io redirects moving ghcr.io/o/a:latest to mirror.test (307): what writes is followed on its own origin alone',
      'where mirror.test is the registry, name the images by it'],
    ['docker-registry 2.8', doing('untag'), answer(400, error('DIGEST_INVALID')),
      'ghcr.io cannot delete a tag (docker-registry 2.8 and others cannot): ghcr.io/o/a:latest stays (400 DIGEST_INVALID)',
      'mend what failed and run this again to finish it, or have the registry’s administrator remove the tag’s link; '
        + 'to delete it by digest would take every tag of that build'],
    ['immutable', doing('write'), answer(412, error('X', 'immutable')),
      'ghcr.io does not let ghcr.io/o/a:latest move: its tags are immutable (412 X, "immutable")',
      'make tags of this repository mutable, at least "latest"'],
    ['throttled', doing('read'), answer(429, '', { 'retry-after': '120' }),
      'ghcr.io failed at reading ghcr.io/o/a:latest (429)', 'wait 120 s, then run this again'],
    ['Harbor’s read-only mode', doing('write'), answer(403, error('DENIED', 'The system is in read only mode. Any modification is prohibited.')),
      'ghcr.io is read-only just now: ghcr.io/o/a:latest was not moved (403 DENIED, "The system is in read only mode. Any modification is prohibited.")',
      'wait until the registry’s maintenance is over, or have whoever keeps it open it for writes, then run this again'],
    ['Quay’s', doing('write'), answer(405, error('DENIED', 'System is currently read-only. Pulls will succeed but all write operations are currently suspended.')),
      'ghcr.io is read-only just now: ghcr.io/o/a:latest was not moved (405 DENIED, "System is currently read-only. Pulls will succeed but all write operations are currently suspended.")',
      'wait until the registry’s maintenance is over, or have whoever keeps it open it for writes, then run this again'],
    ['a token that is read-only', doing('write'), answer(403, error('DENIED', 'this access token is read-only')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (403 DENIED, "this access token is read-only")',
      'check that this login may write to the repository, and that it has not expired'],
    ['GHCR of a package that the job may not read', doing('read'), answer(403, error('DENIED', 'permission_denied: read_package')),
      'ghcr.io refused reading ghcr.io/o/a:latest with github-token (403 DENIED, "permission_denied: read_package")',
      'link the package to the repository (package settings, Manage Actions access, role Read), and give the job permissions: packages: read'],
    ['GHCR of another owner’s package', doing('write'), answer(403, error('DENIED', 'permission_denied: The requested installation does not exist.')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (403 DENIED, "permission_denied: The requested installation does not exist.")',
      'a job’s token reaches the packages of its own owner alone: give a classic personal token of who owns the package in registry-auth'],
    ['GHCR of a token without its scope', doing('write'), answer(403, error('DENIED', 'permission_denied: The token provided does not match expected scopes.')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (403 DENIED, "permission_denied: The token provided does not match expected scopes.")',
      'give a classic personal token with the scope write:packages'],
    ['a refusal that no login mends', doing('write'), answer(400, error('MANIFEST_INVALID')),
      'ghcr.io refused moving ghcr.io/o/a:latest with github-token (400 MANIFEST_INVALID)', undefined],
  ])('%s', (_, what, got, message, hint) => {
    const failure = failureOf(got, what)
    expect(failure.message).toBe(message)
    expect(failure.hint).toBe(hint)
  })

  test.each([
    ['a code that is none', answer(400, error('::error::x', 'm')), '400, "m"'],
    ['a code that is too long', answer(400, error('A'.repeat(41))), '400'],
    ['several errors', answer(400, '{"errors":[null,{"code":"UNKNOWN","message":"unknown error"},{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown to registry"}]}'),
      '400 MANIFEST_BLOB_UNKNOWN, "blob unknown to registry"'],
    ['control characters', answer(400, error('X', 'a\n::set-env\r\u001b[31m\u202eb')), '400 X, "a ::set-env [31mb"'],
    ['a long text', answer(400, error('X', 'y'.repeat(500))), `400 X, "${'y'.repeat(199)}…"`],
    ['fields of other types', answer(400, '{"errors":[{"code":7,"message":{}}]}'), '400'],
    ['Docker Hub’s token server', answer(401, '{"details":"incorrect username or password"}'),
      '401, "incorrect username or password"'],
    ['HTML', answer(502, '<html><body>Bad gateway'), '502, a proxy’s page'],
    ['a page with a title', answer(403, '<!DOCTYPE html><head><title>\n Access <b>Denied</title>'), '403, a proxy’s page titled "Access"'],
    ['a long title', answer(403, `<html><title>${'y'.repeat(200)}</title>`), `403, a proxy’s page titled "${'y'.repeat(79)}…"`],
    ['JSON that is called a page', answer(400, error('X', 'm'), { 'content-type': 'text/html' }), '400 X, "m"'],
    ['a null among the errors', answer(400, '{"errors":[null,{"code":"X","message":"m"}]}'), '400 X, "m"'],
    ['a byte order mark', answer(400, `\ufeff${error('X', 'm')}`), '400 X, "m"'],
    ['GitLab', answer(403, '{"message":"403 Forbidden"}'), '403, "403 Forbidden"'],
  ])('of %s', (_, got, expected) => {
    expect(inWords(got)).toBe(expected)
  })
})
