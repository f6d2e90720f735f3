import type { Credential } from '../../../src/adapters/oci/credential'
import { failureFrom } from '../http/fakes'
import {
  ANONYMOUS,
  type Ask,
  BASIC, closeLab, errorReply, MANIFEST, manifestReply,
  PASSWORD,
  type Reply,
  startLab,
} from './registry-on-loopback'

afterEach(closeLab)

const denied = (challenge: string | string[]): Reply => ({
  status: 401,
  headers: { 'www-authenticate': challenge, 'content-type': 'application/json' },
  body: '{"errors":[{"code":"UNAUTHORIZED"}]}',
})
const bearer = (origin: string, more = ''): Reply => denied(`Bearer realm="${origin}/token",service="lab"${more}`)
const tokenReply = (token: string, more = {}): Reply =>
  ({ status: 200, body: JSON.stringify({ token, expires_in: 300, ...more }) })
const repositoryOf = ({ path }: Ask): string => path.split('/')[2]!
function stored({ method }: Ask): Reply {
  if (method === 'GET') return manifestReply()
  return { status: method === 'PUT' ? 201 : 202 }
}

interface Rules {
  /** The token for these scopes, the nth of the run. */
  grant?: (scopes: string[], nth: number) => Reply
  /** Whether the registry takes a token; words are more parameters of its challenge. */
  takes?: (ask: Ask, token: string) => boolean | string
}

/** A registry with token login. Tokens are called after the repositories they are for, e.g. `1:a+b`. */
function tokenLogin({ grant, takes = () => true }: Rules = {}) {
  let granted = 0
  return (ask: Ask, origin: string): Reply => {
    if (ask.path === '/token') {
      const scopes = ask.query.getAll('scope')
      const name = scopes.map((scope) => scope.split(':')[1]).join('+')
      return (grant ?? ((_, nth) => tokenReply(`${nth}:${name}`)))(scopes, ++granted)
    }
    const token = ask.headers.authorization?.replace('Bearer ', '')
    if (token === undefined) return bearer(origin, `,scope="repository:${repositoryOf(ask)}:pull"`)
    const taken = takes(ask, token)
    return taken === true ? stored(ask) : bearer(origin, taken || '')
  }
}

describe('no login', () => {
  test('a registry that asks for none gets none, and no credential is looked up', async () => {
    const lab = await startLab(stored)
    await lab.registry.read(lab.image('a'), 'latest')
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest', 'PUT /v2/a/manifests/latest'])
    expect(lab.lookedUp).toEqual([])
  })

  test('once that is known, nobody waits for anybody', async () => {
    let both = (): void => {}
    const together = new Promise<void>((resolve) => { both = resolve })
    let requests = 0
    const lab = await startLab(async (ask) => {
      if (++requests === 3) both()
      if (requests > 1) await together
      return stored(ask)
    })
    await lab.registry.read(lab.image('a'), 'latest')
    await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
    expect(lab.asked).toHaveLength(3)
  })

  test('reads are open, writes are not: two writes at once share one challenge and one token', async () => {
    const login = tokenLogin()
    const lab = await startLab((ask, origin) => (ask.method === 'GET' && ask.path !== '/token'
      ? stored(ask) : login(ask, origin)))
    await lab.registry.read(lab.image('a'), 'latest')
    await Promise.all(['a', 'b'].map((name) => lab.registry.write(lab.image(name), 'latest', MANIFEST)))
    expect(lab.lines().filter((line) => line.startsWith('GET /token'))).toHaveLength(1)
    expect(lab.lines().filter((line) => line.includes('Bearer 1:a+b'))).toHaveLength(2)
  })

  test('two that learn it at the same time still share one token', async () => {
    const login = tokenLogin()
    const lab = await startLab((ask, origin) => (ask.method === 'GET' && ask.path !== '/token' ? stored(ask) : login(ask, origin)), { together: 2 })
    await lab.registry.read(lab.image('a'), 'latest')
    await Promise.all(['a', 'b'].map((name) => lab.registry.write(lab.image(name), 'latest', MANIFEST)))
    expect(lab.lines().filter((line) => line.startsWith('GET /token'))).toHaveLength(1)
  })

  test.each([
    ['Negotiate', 'Negotiate'],
    ['Bearer without a realm', 'Bearer service="x"'],
    ['nothing at all', []],
  ])('%s cannot be answered, and that is what is told', async (_, challenge) => {
    const lab = await startLab(() => denied(challenge))
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure).toMatchObject({ reason: 'registry-denied', transient: false, status: 401 })
    expect(failure.message).toContain('anonymously: its 401 does not say how to log in, so the login of registry-auth for it as user u was not shown')
    expect(failure.hint).toMatch(/^check that .* is the registry itself: at \/v2\/ it has to answer 401/)
    expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest', 'GET /v2/'])
  })
})

describe('Basic', () => {
  const basicLogin = (ask: Ask): Reply => (ask.headers.authorization === BASIC
    ? stored(ask) : denied('Basic realm="lab"'))

  test('one challenge, then every request carries it; it is masked first', async () => {
    const lab = await startLab(basicLogin)
    await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    expect(lab.lines()).toHaveLength(4)
    expect(lab.lines().slice(1).sort()).toEqual([
      `GET /v2/a/manifests/latest ${BASIC}`, `GET /v2/b/manifests/latest ${BASIC}`,
        `PUT /v2/a/manifests/latest ${BASIC}`,
    ])
    expect(lab.masked).toEqual([BASIC.slice('Basic '.length)])
    expect(lab.lookedUp).toEqual([lab.host])
  })

  test.each<[string, Credential, number]>([
    ['a wrong password', { kind: 'password', user: 'u', password: 'wrong',
      origin: 'with the helper docker-credential-x' }, 2],
    ['no password', ANONYMOUS, 1],
  ])('%s is denied and told', async (_, credential, requests) => {
    const lab = await startLab(basicLogin, { credential })
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure).toMatchObject({ reason: 'registry-denied', status: 401 })
    expect(failure.message).toBe(`${lab.host} refused reading ${lab.host}/a:latest ${credential.origin} (401 UNAUTHORIZED)`)
    expect(lab.asked).toHaveLength(requests)
  })
})

describe('a registry that refuses the anonymous without a challenge', () => {
  const basicAtTheDoor = (status: number) => (ask: Ask): Reply => {
    if (ask.headers.authorization === BASIC) return stored(ask)
    return ask.path === '/v2/' ? denied('Basic realm="lab"') : errorReply(status, 'MANIFEST_UNKNOWN')
  }

  test.each([400, 403, 404])('with %i: the front door is asked once, and the login is shown', async (status) => {
    const lab = await startLab(basicAtTheDoor(status))
    await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest', 'GET /v2/', ...['a', 'b'].map((name) => `GET /v2/${name}/manifests/latest ${BASIC}`),
      `PUT /v2/a/manifests/latest ${BASIC}`])
  })

  test('one repository is public, the other is not', async () => {
    const login = tokenLogin()
    const lab = await startLab((ask, origin) => {
      if (ask.headers.authorization || ['/v2/', '/token'].includes(ask.path)) return login(ask, origin)
      return repositoryOf(ask) === 'a' ? stored(ask) : errorReply(404, 'NAME_UNKNOWN')
    })
    for (const name of ['a', 'b']) expect(await lab.registry.read(lab.image(name), 'latest')).toEqual(MANIFEST)
    expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest', 'GET /v2/b/manifests/latest', 'GET /v2/', `GET /token ${BASIC}`,
      'GET /v2/b/manifests/latest Bearer 1:a+b'])
  })

  test('where there is no login, a 404 is its answer and nothing else is asked', async () => {
    const lab = await startLab(basicAtTheDoor(404), { credential: ANONYMOUS })
    expect(await lab.registry.read(lab.image('a'), 'latest')).toBeUndefined()
    expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest'])
  })

  test('where the door is open too, the 404 is its answer, and the door is asked once', async () => {
    const lab = await startLab((ask) => (ask.path === '/v2/' ? { status: 200, body: '{}' } : errorReply(404, 'NAME_UNKNOWN')))
    for (const name of ['a', 'b', 'a']) expect(await lab.registry.read(lab.image(name), 'latest')).toBeUndefined()
    expect(lab.lines().filter((line) => line === 'GET /v2/')).toHaveLength(1)
    const failure = await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))
    expect(failure.message).toContain('anonymously: it asks for no login, so the login of registry-auth for it as user u was not shown')
  })

  test.each<[string, Reply]>([
    ['503', { status: 503 }], ['408', { status: 408 }], ['a limit by 403', errorReply(403, 'DENIED', 'secondary rate limit')],
  ])('where the door cannot be asked (%s), nothing is taken for absent', async (_, reply) => {
    const lab = await startLab((ask) => (ask.path === '/v2/' ? reply : errorReply(404, 'NAME_UNKNOWN')))
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure).toMatchObject({ reason: 'registry-unavailable', transient: true })
  })
})

describe('two logins', () => {
  const other: Credential = { kind: 'password', user: 'v', password: 'q', origin: 'with the other login' }
  const OTHER = `Basic ${Buffer.from('v:q').toString('base64')}`

  test('each repository is asked for with its own, and each refusal names its own', async () => {
    const lab = await startLab((ask) => {
      const own = repositoryOf(ask) === 'b' ? OTHER : BASIC
      if (ask.headers.authorization === own && ask.method === 'GET') return stored(ask)
      return ask.headers.authorization ? errorReply(403, 'DENIED') : denied('Basic realm="lab"')
    }, { loginFor: (repository) => (repository === 'b' ? other : PASSWORD) })
    await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
    const failures = await Promise.all(['a', 'b'].map((name) => failureFrom(lab.registry.write(lab.image(name), 'latest', MANIFEST))))
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('with the login of registry-auth for it as user u'), expect.stringContaining('with the other login'),
    ])
  })

  test('a token is asked for with each, over its own repositories', async () => {
    const lab = await startLab(tokenLogin({ takes: (ask, token) => token.split(/[:+]/).includes(repositoryOf(ask)) }),
      { repositories: ['a', 'b', 'c'], loginFor: (repository) => (repository === 'b' ? other : PASSWORD) })
    for (const name of ['a', 'b', 'c']) await lab.registry.read(lab.image(name), 'latest')
    expect(lab.lines().filter((line) => line.startsWith('GET /token'))).toEqual([`GET /token ${BASIC}`, `GET /token ${OTHER}`])
    expect(lab.lines().at(-1)).toBe('GET /v2/c/manifests/latest Bearer 1:a+c')
  })
})

describe('a registry that changes its mind', () => {
  test('from Basic to Bearer', async () => {
    let scheme = 'basic'
    const login = tokenLogin()
    const lab = await startLab((ask, origin) => {
      if (scheme === 'basic') return ask.headers.authorization === BASIC ? stored(ask) : denied('Basic realm="lab"')
      return ask.path !== '/token' && ask.headers.authorization === BASIC ? bearer(origin) : login(ask, origin)
    })
    await lab.registry.read(lab.image('a'), 'latest')
    scheme = 'bearer'
    expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
    await lab.registry.write(lab.image('a'), 'latest', MANIFEST)
    expect(lab.lines().slice(-2)).toEqual(['GET /v2/a/manifests/latest Bearer 1:a', 'PUT /v2/a/manifests/latest Bearer 1:a'])
  })

  test('from Bearer to Basic, and back at every call: each request ends', async () => {
    const lab = await startLab((ask, origin) => {
      if (ask.path === '/token') return tokenReply('t')
      return ask.headers.authorization === BASIC ? bearer(origin) : denied('Basic realm="lab"')
    })
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure).toMatchObject({ reason: 'registry-denied', status: 401 })
    expect(lab.asked.length).toBeLessThanOrEqual(6)
  })

  test('a realm for each repository, as Artifactory has them', async () => {
    const lab = await startLab((ask, origin) => {
      const realm = /^\/(\w+)\/token$/.exec(ask.path)?.[1]
      if (realm) return tokenReply(realm)
      const name = repositoryOf(ask)
      return ask.headers.authorization === `Bearer ${name}` ? stored(ask) : denied(`Bearer realm="${origin}/${name}/token",service="lab"`)
    })
    for (const name of ['a', 'b', 'a', 'b']) expect(await lab.registry.read(lab.image(name), 'latest')).toEqual(MANIFEST)
    expect(lab.lines().filter((line) => line.includes('token'))).toEqual([`GET /a/token ${BASIC}`, `GET /b/token ${BASIC}`])
  })
})

describe('Bearer', () => {
  test('two images share one challenge and one token with a scope for each', async () => {
    const lab = await startLab(tokenLogin())
    await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
    await Promise.all(['a', 'b'].map((name) => lab.registry.write(lab.image(name), 'latest', MANIFEST)))
    expect(lab.lines()).toHaveLength(6)
    expect(lab.lines().slice(0, 2)).toEqual(['GET /v2/a/manifests/latest', `GET /token ${BASIC}`])
    expect(lab.asked[1]!.query.getAll('scope')).toEqual(['repository:a:pull,push', 'repository:b:pull,push'])
    expect(lab.asked[1]!.query.get('service')).toBe('lab')
    expect(lab.lines().slice(2).every((line) => line.endsWith('Bearer 1:a+b'))).toBe(true)
    expect(lab.masked).toEqual([BASIC.slice('Basic '.length), '1:a+b'])
  })

  test('a run that only reads asks for pull alone', async () => {
    const lab = await startLab(tokenLogin(), { access: 'pull', repositories: ['a'] })
    await lab.registry.read(lab.image('a'), 'latest')
    expect(lab.asked[1]!.query.getAll('scope')).toEqual(['repository:a:pull'])
  })

  test('Gitea offers Bearer with scope="*", then Basic', async () => {
    const lab = await startLab((ask, origin) => ask.path === '/token' ? tokenReply('t') : ask.headers.authorization
      ? stored(ask)
      : denied([`Bearer realm="${origin}/token",service="container_registry",scope="*"`,
        'Basic realm="Gitea Container Registry"']))
    await lab.registry.read(lab.image('a'), 'latest')
    expect(lab.lines().at(-1)).toBe('GET /v2/a/manifests/latest Bearer t')
  })

  test.each<[string, Credential, string, string]>([
    ['nobody', ANONYMOUS, 'GET /token', ''],
    ['an identity token', { kind: 'identity', token: 'id&', origin: 'with docker' }, 'POST /token',
      'grant_type=refresh_token&client_id=release-action&refresh_token=id%26&scope=repository%3Aa%3Apull%2Cpush+repository%3Ab%3Apull%2Cpush&service=lab'],
  ])('%s gets a token too', async (_, credential, line, body) => {
    const lab = await startLab(tokenLogin({ grant: () => ({ status: 200, body: '{"access_token":"t"}' }) }),
      { credential })
    await lab.registry.read(lab.image('a'), 'latest')
    expect(lab.lines()[1]).toBe(line)
    expect(lab.asked[1]!.body.toString()).toBe(body)
    expect(lab.lines()[2]).toBe('GET /v2/a/manifests/latest Bearer t')
  })

  test('an identity token is not shown as a password', async () => {
    const credential: Credential = { kind: 'identity', token: 't', origin: 'with the login of docker' }
    const lab = await startLab(() => denied('Basic realm="lab"'), { credential })
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure.message).toContain('anonymously: it wants a password, and the login of docker is a token (401 UNAUTHORIZED)')
    expect(lab.asked).toHaveLength(1)
  })

  describe('a token that the registry takes itself', () => {
    const token: Credential = { kind: 'bearer', token: 'r3gistry', origin: 'with the login of docker\'s config for it' }

    test('is shown as it is, and no token server is asked', async () => {
      const lab = await startLab((ask, origin) => (ask.headers.authorization === 'Bearer r3gistry' ? stored(ask) : bearer(origin)), { credential: token })
      await lab.registry.read(lab.image('a'), 'latest')
      await lab.registry.write(lab.image('b'), 'latest', MANIFEST)
      expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest', 'GET /v2/a/manifests/latest Bearer r3gistry', 'PUT /v2/b/manifests/latest Bearer r3gistry'])
    })

    test('that is refused is named, once', async () => {
      const lab = await startLab(tokenLogin({ takes: () => false }), { credential: token })
      const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
      expect(failure).toMatchObject({ reason: 'registry-denied', status: 401 })
      expect(failure.message).toContain('with the login of docker\'s config for it')
      expect(lab.asked).toHaveLength(2)
    })

    test('is no password', async () => {
      const lab = await startLab(() => denied('Basic realm="lab"'), { credential: token })
      const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
      expect(failure.message).toContain('it wants a password, and the login of docker\'s config for it is a token')
    })
  })

  test('a realm elsewhere gets nothing, not even an anonymous question', async () => {
    for (const credential of [ANONYMOUS, undefined]) {
      const lab = await startLab(() => denied('Bearer realm="https://evil.example/token"'), { credential })
      const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
      expect(failure.reason).toBe('registry-denied')
      expect(failure.message).toContain(`${lab.host} asks to log in at evil.example, which does not belong to ${lab.host}`)
      expect(lab.lookedUp).toEqual([])
    }
  })

  test('a storage behind a redirect cannot ask for the login', async () => {
    const storage = await startLab((_, origin) => bearer(origin))
    const login = tokenLogin()
    const lab = await startLab((ask, origin) => (ask.path.includes('/blobs/') && ask.headers.authorization
      ? { status: 307, headers: { location: `http://${storage.host}/x` } }
      : login(ask, origin)))
    const failure = await failureFrom(lab.registry.readBlob(lab.image('a'), MANIFEST.digest))
    expect(failure).toMatchObject({ reason: 'registry-denied', status: 401, url: `${storage.host}/x` })
    expect(storage.lines()).toEqual(['GET /x'])
    expect(lab.asked.filter(({ path }) => path === '/token')).toHaveLength(1)
  })
})

describe('a token that does not serve', () => {
  test('a server that knows one scope alone: the other repository gets its own token, once', async () => {
    const lab = await startLab(tokenLogin({ takes: (ask, token) => token.split(/[:+]/)[1] === repositoryOf(ask) }))
    for (const name of ['a', 'b', 'b', 'a']) await lab.registry.read(lab.image(name), 'latest')
    expect(lab.lines()).toEqual([
      'GET /v2/a/manifests/latest', `GET /token ${BASIC}`, 'GET /v2/a/manifests/latest Bearer 1:a+b',
      'GET /v2/b/manifests/latest Bearer 1:a+b', `GET /token ${BASIC}`, 'GET /v2/b/manifests/latest Bearer 2:b',
      'GET /v2/b/manifests/latest Bearer 2:b', 'GET /v2/a/manifests/latest Bearer 1:a+b',
    ])
    expect(lab.asked[4]!.query.getAll('scope')).toEqual(['repository:b:pull,push'])
  })

  test('a server that refuses all for one: each repository is asked for alone, and the refused one is told',
    async () => {
    const lab = await startLab(tokenLogin({
      grant: (scopes) => (scopes.some((scope) => scope.includes(':b:')) ? errorReply(403, 'DENIED',
        'requested access is denied') : tokenReply('t')),
    }))
    expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
    const failure = await failureFrom(lab.registry.read(lab.image('b'), 'latest'))
    expect(failure).toMatchObject({ reason: 'registry-denied', transient: false, status: 403 })
    expect(failure.message).toBe(`${lab.host} gave no token for ${lab.host} with the login of registry-auth for it as user u (403 DENIED, "requested access is denied")`)
    expect(failure.hint).toBe('check that b is written right, and that this login may use it')
  })

  test('a wrong password is not tried for each repository again', async () => {
    const lab = await startLab(tokenLogin({ grant: () => ({ status: 401 }) }))
    expect((await failureFrom(lab.registry.read(lab.image('a'), 'latest'))).reason).toBe('registry-denied')
    expect(lab.lines()).toEqual(['GET /v2/a/manifests/latest', `GET /token ${BASIC}`])
  })

  test('a repository that never takes it is denied after one token of its own', async () => {
    const lab = await startLab(tokenLogin({ takes: (ask) => repositoryOf(ask) === 'a' }))
    expect((await failureFrom(lab.registry.read(lab.image('b'), 'latest'))).reason).toBe('registry-denied')
    expect(lab.lines()).toEqual([
      'GET /v2/b/manifests/latest', `GET /token ${BASIC}`, 'GET /v2/b/manifests/latest Bearer 1:a+b',
      `GET /token ${BASIC}`, 'GET /v2/b/manifests/latest Bearer 2:b',
    ])
  })

  test('pull alone granted: the write is denied, and nothing was asked in a circle', async () => {
    const scope = ',scope="repository:b:pull,push",error="insufficient_scope"'
    const lab = await startLab(tokenLogin({ takes: (ask) => (ask.method === 'PUT' ? scope : true) }))
    await lab.registry.read(lab.image('b'), 'latest')
    const failure = await failureFrom(lab.registry.write(lab.image('b'), 'latest', MANIFEST))
    expect(failure).toMatchObject({ reason: 'registry-denied', status: 401, method: 'PUT' })
    expect(failure.message).toContain('with the login of registry-auth for it as user u')
    expect(lab.lines().slice(3)).toEqual([
      'PUT /v2/b/manifests/latest Bearer 1:a+b', `GET /token ${BASIC}`, 'PUT /v2/b/manifests/latest Bearer 2:b',
    ])
  })

  test('a scope that a challenge names is asked for beside ours', async () => {
    const lab = await startLab(tokenLogin({
      takes: (ask, token) =>
        ask.method !== 'DELETE' || token === '2:a' || ',scope="repository:a:delete",error="insufficient_scope"',
    }))
    await lab.registry.read(lab.image('a'), 'latest')
    await lab.registry.untag(lab.image('a'), 'latest')
    await lab.registry.read(lab.image('a'), 'latest')
    expect(lab.asked[4]!.query.getAll('scope')).toEqual(['repository:a:pull,push,delete'])
    expect(lab.lines().slice(3)).toEqual([
      'DELETE /v2/a/manifests/latest Bearer 1:a+b', `GET /token ${BASIC}`, 'DELETE /v2/a/manifests/latest Bearer 2:a',
      'GET /v2/a/manifests/latest Bearer 2:a',
    ])
  })
})

describe('a token that ends', () => {
  test.each([
    ['300 s, 5 s left', { expires_in: 300 }, 295_000, 1],
    ['300 s, less left', { expires_in: 300 }, 295_001, 2],
    ['60 s where nothing is said, 5 s left', { expires_in: undefined }, 55_000, 1],
    ['60 s where nothing is said, less left', { expires_in: undefined }, 55_001, 2],
    ['60 s where nonsense is said', { expires_in: 'soon' }, 55_001, 2],
    ['300 s as text, 5 s left', { expires_in: '300' }, 295_000, 1],
    ['300 s as text, less left', { expires_in: '300' }, 295_001, 2],
    ['60 s where null is said, 5 s left', { expires_in: null }, 55_000, 1],
    ['60 s where nothing is left from the start', { expires_in: 0 }, 55_000, 1],
  ])('%s', async (_, more, later, tokens) => {
    const lab = await startLab(tokenLogin({ grant: (_scopes, nth) => tokenReply(`t${nth}`, more) }))
    await lab.registry.read(lab.image('a'), 'latest')
    lab.clock.pass(later)
    await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
    expect(lab.asked.filter(({ path }) => path === '/token')).toHaveLength(tokens)
    expect(lab.lines().at(-1)).toMatch(new RegExp(`Bearer t${tokens}$`))
  })

  test.each(['GET', 'PUT', 'DELETE'])('a 401 in the middle, at a %s: one new token for all, and the same request again',
    async (method) => {
    let good = '1:a+b'
    const lab = await startLab(tokenLogin({ takes: (_, token) => token === good || ',error="invalid_token"' }))
    const act = {
      GET: (name: string) => lab.registry.read(lab.image(name), 'latest'),
      PUT: (name: string) => lab.registry.write(lab.image(name), 'latest', MANIFEST),
      DELETE: (name: string) => lab.registry.untag(lab.image(name), 'latest'),
    }[method]!
    for (const name of ['a', 'b']) await lab.registry.read(lab.image(name), 'latest')
    good = '2:a+b'
    await Promise.all([act('a'), act('b')])
    expect(lab.asked.filter(({ path }) => path === '/token')).toHaveLength(2)
    expect(lab.lines().filter((line) => line.startsWith(method) && line.endsWith('Bearer 2:a+b'))).toHaveLength(2)
    const puts = lab.asked.filter((ask) => ask.method === 'PUT')
    expect(puts.every(({ body }) => body.equals(MANIFEST.bytes))).toBe(true)
  })

  test('a 401 that comes when there is a new token already takes that one', async () => {
    let good = '1:a+b'
    let renewed = (): void => {}
    const renewal = new Promise<void>((resolve) => { renewed = resolve })
    const login = tokenLogin({ takes: (_, token) => token === good })
    const lab = await startLab(async (ask, origin) => {
      const reply = login(ask, origin)
      if (reply?.status === 401 && repositoryOf(ask) === 'b') await renewal
      return reply
    })
    await lab.registry.read(lab.image('a'), 'latest')
    await lab.registry.read(lab.image('b'), 'latest')
    good = '2:a+b'
    const late = lab.registry.read(lab.image('b'), 'latest')
    await lab.registry.read(lab.image('a'), 'latest')
    renewed()
    await late
    expect(lab.asked.filter(({ path }) => path === '/token')).toHaveLength(2)
  })

  test('a login taken away in the middle ends in a refusal', async () => {
    let good = true
    const lab = await startLab(tokenLogin({ takes: () => good }))
    await lab.registry.read(lab.image('a'), 'latest')
    good = false
    expect((await failureFrom(lab.registry.read(lab.image('a'), 'latest'))).reason).toBe('registry-denied')
    expect(lab.asked.length).toBeLessThanOrEqual(8)
  })
})

describe('a login that ends, of a helper that gives another one', () => {
  const NEXT: Credential = { ...PASSWORD, kind: 'password', user: 'u', password: 'next' }
  const NEXT_BASIC = `Basic ${Buffer.from('u:next').toString('base64')}`
  const withTokens = (good: () => string) => (ask: Ask, origin: string): Reply => {
    if (ask.path === '/token') return ask.headers.authorization === good() ? tokenReply(`t${good() === BASIC ? 1 : 2}`, { expires_in: 60 }) : denied('Basic realm="lab"')
    return ask.headers.authorization === undefined ? bearer(origin) : stored(ask)
  }
  const plain = (good: () => string) => (ask: Ask): Reply => (ask.headers.authorization === good() ? stored(ask) : denied('Basic realm="lab"'))

  test.each([['Basic', plain], ['Bearer', withTokens]])('%s: it is asked once for all, and the requests go on', async (_, login) => {
    let good = BASIC
    let asked = 0
    const lab = await startLab(login(() => good), { renewed: () => { asked++; return NEXT } })
    await lab.registry.read(lab.image('a'), 'latest')
    lab.clock.pass(3_600_000)
    good = NEXT_BASIC
    await Promise.all(['a', 'b'].map((name) => lab.registry.write(lab.image(name), 'latest', MANIFEST)))
    expect(asked).toBe(1)
    lab.clock.pass(30_000)
    await lab.registry.read(lab.image('b'), 'latest')
    expect(asked).toBe(1)
    expect(lab.masked.some((secret) => NEXT_BASIC.endsWith(secret))).toBe(true)
  })

  test.each([['Basic', plain], ['Bearer', withTokens]])('%s: the same one again, or none, is a refusal', async (_, login) => {
    for (const renewed of [PASSWORD, ANONYMOUS]) {
      let good = BASIC
      const lab = await startLab(login(() => good), { renewed: () => renewed })
      await lab.registry.read(lab.image('a'), 'latest')
      lab.clock.pass(3_600_000)
      good = 'none'
      const failure = await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))
      expect(failure).toMatchObject({ reason: 'registry-denied', status: 401 })
      expect(failure.message).toContain('with the login of registry-auth for it as user u')
    }
  })

  test('one that is refused at once is wrong, and not asked for again', async () => {
    let asked = 0
    const lab = await startLab(plain(() => NEXT_BASIC), { renewed: () => { asked++; return NEXT } })
    expect(await failureFrom(lab.registry.read(lab.image('a'), 'latest'))).toMatchObject({ reason: 'registry-denied', status: 401 })
    expect(asked).toBe(0)
  })
})

test('a front door that fails for a moment is asked again by the next', async () => {
  let broken = true
  const lab = await startLab((ask) => {
    if (ask.headers.authorization === BASIC) return stored(ask)
    if (ask.path !== '/v2/') return { status: 404 }
    return broken ? { status: 503 } : denied('Basic realm="lab"')
  })
  expect(await failureFrom(lab.registry.read(lab.image('a'), 'latest'))).toMatchObject({ reason: 'registry-unavailable', transient: true })
  broken = false
  expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
})

test.each([413, 414, 431])('scopes that make too long an address (%i) are asked for one by one', async (status) => {
  const lab = await startLab(tokenLogin({ grant: (scopes, nth) => (scopes.length > 1 ? { status } : tokenReply(`${nth}`)) }))
  await Promise.all(['a', 'b'].map((name) => lab.registry.read(lab.image(name), 'latest')))
  expect(lab.asked.filter(({ path }) => path === '/token').map(({ query }) => query.getAll('scope').length)).toEqual([2, 1, 1])
})

describe('a token server', () => {
  test.each<[string, Reply, string, boolean, string]>([
    ['refuses', { status: 401, body: '{"details":"incorrect username or password"}' }, 'registry-denied', false,
      '(401, "incorrect username or password")'],
    ['finds the question bad', errorReply(400, 'X'), 'registry-denied', false, '(400 X)'],
    ['is throttled', { status: 429 }, 'registry-unavailable', true, '(429)'],
    ['is away', { status: 503 }, 'registry-unavailable', true, '(503)'],
    ['is broken for a moment', { status: 500 }, 'registry-unavailable', true, '(500)'],
    ['is not reached by its edge', { status: 522 }, 'registry-unavailable', true, '(522)'],
    ['does not know how', { status: 501 }, 'registry-unavailable', false, '(501)'],
    ['limits by 403', errorReply(403, 'DENIED', 'You have exceeded a secondary rate limit'), 'registry-unavailable', true, '(403 DENIED'],
    ['is not found', { status: 404 }, 'registry-unavailable', false, '(404)'],
    ['sends elsewhere', { status: 302, headers: { location: 'https://evil.example/' } }, 'registry-unavailable', false,
      '(302)'],
    ['answers without a token', { status: 200, body: '{}' }, 'registry-unavailable', false, 'without a token'],
    ['answers an empty token', { status: 200, body: '{"token":""}' }, 'registry-unavailable', false, 'without a token'],
    ['answers a token with a line break', { status: 200, body: '{"token":"a\\nb"}' }, 'registry-unavailable', false,
      'without a token'],
    ['answers HTML', { status: 200, body: '<html><title>Sign in</title>' }, 'registry-unavailable', false, 'without a token'],
    ['is a portal', { status: 200, body: '<html><title>Sign in</title>' }, 'registry-unavailable', false, 'but with a proxy’s page titled "Sign in"'],
    ['breaks the connection', undefined, 'registry-unavailable', true, 'connection broken'],
  ])('that %s', async (_, reply, reason, transient, words) => {
    const lab = await startLab(tokenLogin({ grant: () => reply }), { repositories: ['a'] })
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure).toMatchObject({ reason, transient })
    expect(failure.message).toContain(words)
    expect(failure.message).not.toContain('scope')
  })

  test.each<[string, Reply, Credential, string]>([
    ['a right that a login lacks', errorReply(403, 'DENIED'), PASSWORD, 'check that a is written right, and that this login may use it'],
    ['a password', { status: 401 }, PASSWORD, 'and that it has not expired'],
    ['nobody', errorReply(403, 'DENIED'), ANONYMOUS, 'docker login'],
    ['a limit', { status: 429, headers: { 'retry-after': '60' } }, PASSWORD, 'wait 60 s, then run this again'],
    ['a portal', { status: 200, body: '<html><title>Sign in</title>' }, PASSWORD, 'let the runner reach the registry itself'],
    ['a place that is none', { status: 404 }, PASSWORD, '/token, which 127.0.0.1:'],
  ])('that refuses %s says what to do', async (_, reply, credential, words) => {
    const lab = await startLab(tokenLogin({ grant: () => reply }), { repositories: ['a'], credential })
    expect((await failureFrom(lab.registry.read(lab.image('a'), 'latest'))).hint).toContain(words)
  })

  test.each<[string, Reply]>([
    ['answers 201', { ...tokenReply('t'), status: 201 }],
    ['puts a byte order mark before its answer', { status: 200, body: '\uFEFF{"token":"t"}' }],
  ])('that %s is understood', async (_, reply) => {
    const lab = await startLab(tokenLogin({ grant: () => reply }), { repositories: ['a'] })
    expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
  })

  test.each<[string, Reply]>([['is away', { status: 504 }], ['breaks the connection', undefined]])('that %s when a write needs a token: nothing was written, nor will be', async (_, reply) => {
    let takes = true
    const lab = await startLab(tokenLogin({ takes: () => takes, grant: (_scopes, nth) => (nth === 1 ? tokenReply('t') : reply) }), { repositories: ['a'] })
    await lab.registry.read(lab.image('a'), 'latest')
    takes = false
    const failure = await failureFrom(lab.registry.write(lab.image('a'), 'latest', MANIFEST))
    expect(failure).toMatchObject({ reason: 'registry-unavailable', transient: true, unsent: true })
  })

  test('that is away for a moment is asked again', async () => {
    const lab = await startLab(tokenLogin({ grant: (_, nth) => (nth === 1 ? { status: 503 } : tokenReply('t')) }))
    expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
    expect(lab.log.lines).toEqual([`info: ${lab.host}: 503, trying again in 0.3 s (2 of 3)`])
  })
})

test.each([
  ['a null beside it', '{"token":null,"access_token":"t","expires_in":null}'],
  ['an empty text beside it', '{"token":"","access_token":"t"}'],
  ['a number beside it', '{"token":7,"access_token":"t"}'],
  ['nothing beside it', '{"access_token":"t"}'],
  ['a null in place of the other', '{"token":"t","access_token":null}'],
  ['a line\'s end behind it', '{"token":"t\\n"}'],
])('the token is found with %s', async (_, body) => {
  const lab = await startLab(tokenLogin({ grant: () => ({ status: 200, body }) }))
  await lab.registry.read(lab.image('a'), 'latest')
  expect(lab.lines().at(-1)).toBe('GET /v2/a/manifests/latest Bearer t')
})

describe('a token address that redirects', () => {
  const redirecting = (location: string, status = 301) => (ask: Ask, origin: string): Reply =>
    (ask.path === '/token' ? { status, headers: { location } } : ask.path === '/token/' ? tokenReply('t')
      : ask.headers.authorization === 'Bearer t' ? stored(ask) : bearer(origin))

  test.each([301, 302, 307, 308])('on its own origin, by %i, is followed with the login', async (status) => {
    const lab = await startLab(redirecting('/token/?scope=kept', status))
    expect(await lab.registry.read(lab.image('a'), 'latest')).toEqual(MANIFEST)
    expect(lab.lines().slice(1, 3)).toEqual([`GET /token ${BASIC}`, `GET /token/ ${BASIC}`])
  })

  test('keeps the body of an identity token\'s request', async () => {
    const lab = await startLab(redirecting('/token/'), { credential: { kind: 'identity', token: 'id', origin: 'with docker' } })
    await lab.registry.read(lab.image('a'), 'latest')
    expect(lab.lines().slice(1, 3)).toEqual(['POST /token', 'POST /token/'])
    expect(lab.asked[2]!.body.toString()).toContain('refresh_token=id')
  })

  test('to another port gets nothing there, and both hosts are named', async () => {
    const elsewhere = await startLab(() => tokenReply('t'))
    const lab = await startLab(redirecting(`http://${elsewhere.host}/token`))
    const failure = await failureFrom(lab.registry.read(lab.image('a'), 'latest'))
    expect(failure.message).toContain(`${lab.host} redirects to ${elsewhere.host} and gave no token for ${lab.host}`)
    expect(elsewhere.asked).toEqual([])
  })

  test('in a circle ends', async () => {
    const lab = await startLab(redirecting('/token'))
    expect((await failureFrom(lab.registry.read(lab.image('a'), 'latest'))).reason).toBe('registry-unavailable')
    expect(lab.asked).toHaveLength(7)
  })
})

describe('whoever goes first', () => {
  test('and is cancelled while the token is on its way holds up nobody', async () => {
    const cancel = new AbortController()
    let held = true
    const login = tokenLogin()
    const lab = await startLab(async (ask, origin) => {
      if (ask.path === '/token' && held) {
        held = false
        cancel.abort()
        await new Promise((resolve) => setImmediate(resolve))
      }
      return login(ask, origin)
    })
    const [first, second] = await Promise.allSettled([
      lab.registry.read(lab.image('a'), 'latest', { signal: cancel.signal }), lab.registry.read(lab.image('b'),
        'latest'),
    ])
    expect(first).toMatchObject({ status: 'rejected', reason: { transient: true } })
    expect(second).toMatchObject({ status: 'fulfilled', value: MANIFEST })
  })

  test('and fails does not decide for the others', async () => {
    const lab = await startLab((ask) => (repositoryOf(ask) === 'a' ? undefined : stored(ask)))
    const [first, second] = await Promise.allSettled(['a', 'b'].map((name) => lab.registry.read(lab.image(name),
      'latest')))
    expect(first).toMatchObject({ status: 'rejected', reason: { reason: 'registry-unavailable' } })
    expect(second).toMatchObject({ status: 'fulfilled', value: MANIFEST })
  })

  test('is waited for only as long as we are not cancelled ourselves', async () => {
    const cancel = new AbortController()
    let letGo = (): void => {}
    const lab = await startLab(async (ask) => {
      if (repositoryOf(ask) === 'a') {
        cancel.abort()
        await new Promise<void>((resolve) => { letGo = resolve })
      }
      return stored(ask)
    })
    const first = lab.registry.read(lab.image('a'), 'latest')
    const failure = await failureFrom(lab.registry.read(lab.image('b'), 'latest', { signal: cancel.signal }))
    expect(failure).toMatchObject({ transient: true, message: 'cancelled while waiting for a login' })
    letGo()
    expect(await first).toEqual(MANIFEST)
    expect(lab.asked).toHaveLength(1)
  })
})
