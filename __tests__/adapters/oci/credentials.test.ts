import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { authPlaces } from '../../../src/adapters/oci/auth-files'
import { createCredentials, type CredentialSources } from '../../../src/adapters/oci/credentials'
import { fakeLog } from '../http/fakes'

let home: string
let log: ReturnType<typeof fakeLog>
let masked: string[]
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'credentials-'))
  log = fakeLog()
  masked = []
})
afterEach(async () => {
  await rm(home, { recursive: true })
})

const create = (more: Partial<CredentialSources> = {}) => createCredentials({
  registryAuth: new Map(), home, mask: (secret) => masked.push(secret), log, ...more,
  env: { PATH: `${home}${delimiter}${process.env.PATH}`, XDG_RUNTIME_DIR: join(home, 'run'), ...more.env },
})
const find = async (host: string, more: Partial<CredentialSources> = {}, repository = 'o/a') => (await create(more).of(host, repository)).find()

async function dockerConfig(config: unknown, folder = join(home, '.docker')): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
}
const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') })
const auths = (entries: Record<string, unknown>) => dockerConfig({ auths: entries })
const anonymous = { kind: 'anonymous', origin: 'anonymously' }
const DOCKER = 'docker\'s config (~/.docker/config.json)'
const FILE = (key: string, user: string) => `with the login of ${DOCKER} for ${key} as user ${user}`

describe('registry-auth', () => {
  test.each([
    ['ghcr.io', 'ghcr.io', true],
    ['GHCR.io', 'ghcr.io', true],
    ['registry.example:5000', 'registry.example:5000', true],
    ['registry.example', 'registry.example:5000', false],
    ['registry.example:5000', 'registry.example', false],
    ['example', 'registry.example', false],
    ['docker.io', 'registry-1.docker.io', true],
    ['index.docker.io', 'registry-1.docker.io', true],
    ['registry-1.docker.io', 'registry-1.docker.io', true],
  ])('a line for %s serves %s: %s', async (line, host, serves) => {
    const found = await find(host, { registryAuth: new Map([[line, { user: 'u', password: 'p:w' }]]) })
    const origin = `with the login of registry-auth for ${host.replace('registry-1.', '')} as user u`
    expect(found).toEqual(serves ? { kind: 'password', user: 'u', password: 'p:w', origin } : anonymous)
    expect(masked).toEqual(serves ? ['p:w'] : [])
  })

  test('it beats docker’s config and github-token', async () => {
    await auths({ 'ghcr.io': auth('docker:secret') })
    const registryAuth = new Map([['ghcr.io', { user: 'u', password: 'p' }]])
    expect(await find('ghcr.io', { registryAuth, githubToken: 't' })).toMatchObject({ user: 'u', password: 'p' })
  })
})

describe('docker’s config', () => {
  test.each<[string, string, string, boolean]>([
    ['the host', 'ghcr.io', 'ghcr.io', true],
    ['a scheme', 'https://ghcr.io', 'ghcr.io', true],
    ['a scheme and a path', 'https://ghcr.io/v2/', 'ghcr.io', true],
    ['a port', 'registry.example:5000', 'registry.example:5000', true],
    ['another port', 'registry.example:5001', 'registry.example:5000', false],
    ['no port', 'registry.example', 'registry.example:5000', false],
    ['a port too many', 'registry.example:5000', 'registry.example', false],
    ['a domain above', 'example.com', 'registry.example.com', false],
    ['a name that begins alike', 'ghcr.io.evil.example', 'ghcr.io', false],
    ['a login before the host', 'https://ghcr.io@evil.example', 'ghcr.io', false],
    ['Docker Hub’s key', 'https://index.docker.io/v1/', 'registry-1.docker.io', true],
    ['Docker Hub’s host', 'docker.io', 'registry-1.docker.io', true],
    ['Docker Hub’s key for another', 'https://index.docker.io/v1/', 'ghcr.io', false],
  ])('a key with %s: %s serves %s: %s', async (_, key, host, serves) => {
    await auths({ [key]: auth('user:pass:word') })
    const found = await find(host)
    expect(found).toEqual(serves ? { kind: 'password', user: 'user', password: 'pass:word', origin: FILE(key, 'user') } : anonymous)
    expect(masked).toEqual(serves ? ['pass:word'] : [])
  })

  test.each<[string, object, object]>([
    ['an identity token', { ...auth('00000000-0000:'), identitytoken: 'id' }, { kind: 'identity', token: 'id',
      origin: `with the login of ${DOCKER} for ghcr.io` }],
    ['user and password apart', { username: 'u', password: 'p' }, { kind: 'password', user: 'u', password: 'p',
      origin: FILE('ghcr.io', 'u') }],
    ['nothing, as beside a helper', {}, anonymous],
    ['an empty password', auth('u:'), anonymous],
    ['no colon', auth('user'), anonymous],
    ['an empty string', { auth: '' }, anonymous],
  ])('an entry with %s', async (_, entry, expected) => {
    await auths({ 'ghcr.io': entry })
    expect(await find('ghcr.io')).toEqual(expected)
  })

  test('the plain key goes before one with a path, an entry without login counts for nothing', async () => {
    await auths({
      'https://index.docker.io/v1/access-token': auth('u:wrong'),
      'https://index.docker.io/v1/': auth('u:right'),
      'ghcr.io': {},
      'https://ghcr.io/v2/': auth('u:right'),
    })
    expect(await find('registry-1.docker.io')).toMatchObject({ password: 'right' })
    expect(await find('ghcr.io')).toMatchObject({ password: 'right' })
  })

  test('DOCKER_CONFIG that names the file in place of its folder is told', async () => {
    await auths({ 'ghcr.io': auth('u:p') })
    expect(await find('ghcr.io', { env: { DOCKER_CONFIG: join(home, '.docker', 'config.json') } })).toEqual(anonymous)
    expect(log.lines).toEqual(['warning: DOCKER_CONFIG names a file, and has to name the folder of docker\'s config.json; going on without it'])
  })

  test('DOCKER_CONFIG names another folder', async () => {
    await auths({ 'ghcr.io': auth('u:home') })
    const folder = join(home, 'elsewhere')
    await dockerConfig({ auths: { 'ghcr.io': auth('u:elsewhere') } }, folder)
    expect(await find('ghcr.io', { env: { DOCKER_CONFIG: folder } })).toMatchObject({
      password: 'elsewhere', origin: 'with the login of docker\'s config ($DOCKER_CONFIG/config.json) for ghcr.io as user u',
    })
  })

  test.each([
    ['torn', '{"auths":', ' is not the JSON that docker writes'],
    ['of another shape', '{"auths":7}', ': "auths" is no table of registries'],
    ['with an entry that is none', '{"auths":{"ghcr.io":"u:p"}}', ': the entry for "ghcr.io" is no login'],
    ['empty', '', ' is not the JSON that docker writes'],
  ])('a file %s is warned of, and the next source is asked', async (_, text, words) => {
    await dockerConfig(text)
    expect(await find('ghcr.io', { githubToken: 't' })).toMatchObject({ origin: 'with github-token' })
    expect(log.lines).toEqual([`warning: ${DOCKER}${words}; going on without it`])
  })

  test('a file that cannot be read is warned of', async () => {
    await mkdir(join(home, '.docker', 'config.json'), { recursive: true })
    expect(await find('ghcr.io')).toEqual(anonymous)
    expect(log.lines).toEqual([
      'warning: docker\'s config (~/.docker/config.json) cannot be read (EISDIR); going on without it',
    ])
  })

  test('no file is no warning', async () => {
    expect(await find('ghcr.io')).toEqual(anonymous)
    expect(log.lines).toEqual([])
  })
})

describe('a helper', () => {
  let output: jest.SpyInstance
  /** Puts `docker-credential-<name>` on the PATH; it keeps what it was asked in `<name>.asked`. */
  async function helper(name: string, script: string): Promise<void> {
    const file = join(home, `docker-credential-${name}`)
    await writeFile(file, `#!/bin/sh\n{ echo "$1"; cat; } > "${home}/${name}.asked"\n${script}\n`, { mode: 0o755 })
  }
  const asked = async (name: string): Promise<string> => (await import('node:fs/promises')).readFile(join(home,
    `${name}.asked`), 'utf8')
  const says = (user: string, secret: string): string =>
    `echo '{"ServerURL":"x","Username":"${user}","Secret":"${secret}"}'`
  beforeEach(() => { output = jest.spyOn(process.stdout, 'write').mockReturnValue(true) })
  afterEach(() => {
    const echoed = output.mock.calls.map(([text]) => String(text)).join('')
    output.mockRestore()
    expect(echoed).not.toMatch(/s3cret/)
  })

  test.each([
    ['of the host', { credHelpers: { 'ghcr.io': 'one' } }, 'ghcr.io', 'ghcr.io'],
    ['of all hosts', { credsStore: 'one' }, 'ghcr.io', 'ghcr.io'],
    ['of the host before that of all', { credHelpers: { 'ghcr.io': 'one' }, credsStore: 'missing' }, 'ghcr.io',
      'ghcr.io'],
    ['before auths', { credsStore: 'one', auths: { 'ghcr.io': auth('u:auths') } }, 'ghcr.io', 'ghcr.io'],
    ['of Docker Hub', { credsStore: 'one' }, 'registry-1.docker.io', 'https://index.docker.io/v1/'],
    ['of Docker Hub by another name', { credHelpers: { 'docker.io': 'one' } }, 'registry-1.docker.io',
      'https://index.docker.io/v1/'],
  ])('%s is asked', async (_, config, host, key) => {
    await dockerConfig(config)
    await helper('one', says('u', 's3cret'))
    expect(await find(host)).toEqual({ kind: 'password', user: 'u', password: 's3cret',
      origin: `with the login of the helper docker-credential-one for ${host} as user u` })
    expect(await asked('one')).toBe(`get\n${key}`)
    expect(masked).toEqual(['s3cret'])
    expect(log.lines).toEqual([])
  })

  test('of another host is not asked', async () => {
    await dockerConfig({ credHelpers: { 'ghcr.io:443': 'one', 'x.ghcr.io': 'one' } })
    await helper('one', says('u', 's3cret'))
    expect(await find('ghcr.io')).toEqual(anonymous)
  })

  test('is asked anew where its login has ended', async () => {
    await dockerConfig({ credsStore: 'one', auths: { 'quay.io': auth('u:p') } })
    await helper('one', says('u', 's3cret'))
    const source = await create().of('ghcr.io', 'o/a')
    expect(await source.find()).toMatchObject({ password: 's3cret' })
    await helper('one', says('u', 's3cret-2'))
    expect([await source.find(), await source.renew!()]).toMatchObject([{ password: 's3cret' }, { password: 's3cret-2' }])
    expect(masked).toContain('s3cret-2')
  })

  test('a login that stands in a file does not come anew', async () => {
    await auths({ 'ghcr.io': auth('u:p') })
    expect((await create().of('ghcr.io', 'o/a')).renew).toBeUndefined()
  })

  test('whose user is <token> gives an identity token', async () => {
    await dockerConfig({ credsStore: 'one' })
    await helper('one', says('<token>', 's3cret'))
    expect(await find('ghcr.io')).toEqual({ kind: 'identity', token: 's3cret',
      origin: 'with the login of the helper docker-credential-one for ghcr.io' })
  })

  test('without a login for the host is passed over in silence', async () => {
    await dockerConfig({ credHelpers: { 'ghcr.io': 'one' }, credsStore: 'two', auths: { 'ghcr.io': auth('u:auths') } })
    await helper('one', 'echo "credentials not found in native keychain"; exit 1')
    await helper('two', 'echo "credentials not found in native keychain"; exit 1')
    expect(await find('ghcr.io')).toMatchObject({ password: 'auths' })
    expect(await asked('two')).toBe('get\nghcr.io')
    expect(log.lines).toEqual([])
  })

  test.each([
    ['fails', 'one', 'echo s3cret; exit 3', 'docker-credential-one ended with exit code 3'],
    ['says nothing it should', 'one', 'echo s3cret',
      'docker-credential-one did not answer as a credential helper does'],
    ['has no secret', 'one', says('u', ''), 'docker-credential-one did not answer as a credential helper does'],
    ['is not there', 'missing', 'true',
      'docker-credential-missing could not be started; is it installed and on the PATH?'],
    ['is called strangely', '../one', 'true', 'docker-credential-../one has a name that is none'],
    ['carries arguments', 'one two', 'true', 'docker-credential-one two has a name that is none'],
  ])('that %s is warned of, and the next source is asked', async (_, name, script, words) => {
    await dockerConfig({ credsStore: name, auths: { 'ghcr.io': auth('u:auths') } })
    await helper('one', script)
    expect(await find('ghcr.io')).toMatchObject({ password: 'auths' })
    expect(log.lines).toEqual([`warning: the helper ${words}; going on without it for ghcr.io`])
  })
})

describe('github-token', () => {
  test.each([
    ['ghcr.io', true],
    ['GHCR.IO', true],
    ['docker.pkg.github.com', false],
    ['ghcr.io:443', false],
    ['x.ghcr.io', false],
    ['registry-1.docker.io', false],
  ])('serves %s: %s', async (host, serves) => {
    const origin = 'with github-token'
    const token = { kind: 'password', user: 'x-access-token', password: 'ghs', origin }
    expect(await find(host, { githubToken: 'ghs' })).toEqual(serves ? token : anonymous)
  })

  test('docker’s config beats it', async () => {
    await auths({ 'ghcr.io': auth('u:p') })
    expect(await find('ghcr.io', { githubToken: 'ghs' })).toMatchObject({ origin: FILE('ghcr.io', 'u') })
  })

  test('an empty one is none', async () => {
    expect(await find('ghcr.io', { githubToken: '' })).toEqual(anonymous)
  })
})

test('each login is looked up once, and what is wrong is told once', async () => {
  await dockerConfig('torn')
  const credentials = create()
  const [one, two, three] = await Promise.all([credentials.of('docker.io', 'o/a'), credentials.of('registry-1.docker.io', 'o/b'), credentials.of('ghcr.io', 'o/a')])
  expect(one).toBe(two)
  expect(await one.find()).toBe(await two.find())
  await three.find()
  expect(log.lines).toHaveLength(1)
})

describe('a login for a path', () => {
  const registryAuth = new Map(Object.entries({
    'ghcr.io': 'host', 'ghcr.io/acme': 'acme', 'ghcr.io/acme/app': 'app', 'docker.io/acme': 'hub',
  }).map(([key, user]) => [key, { user, password: 'p' }]))

  test.each([
    ['ghcr.io', 'acme/app', 'app'],
    ['ghcr.io', 'acme/app/worker', 'app'],
    ['ghcr.io', 'acme/app-2', 'acme'],
    ['ghcr.io', 'acme-2/app', 'host'],
    ['ghcr.io', 'acme', 'acme'],
    ['ghcr.io', 'x/acme', 'host'],
    ['index.docker.io', 'acme/app', 'hub'],
  ])('of registry-auth: %s/%s has %s', async (host, repository, user) => {
    expect(await find(host, { registryAuth }, repository)).toMatchObject({ user })
  })

  test('which does not fit leaves the rest of the host to the others', async () => {
    expect(await find('registry-1.docker.io', { registryAuth }, 'other/app')).toEqual(anonymous)
  })

  test.each([
    ['acme/app', 'app'],
    ['acme/app-2', 'acme'],
    ['acme-2/app', 'host'],
  ])('of a file: %s has %s', async (repository, user) => {
    await auths({ 'quay.io': auth('host:p'), 'quay.io/acme/': auth('acme:p'), 'quay.io/acme/app': auth('app:p'), 'https://quay.io/v2/': auth('api:p') })
    expect(await find('quay.io', {}, repository)).toMatchObject({ user })
  })

  test('makes two logins of one host', async () => {
    const credentials = create({ registryAuth })
    const ids = await Promise.all(['acme/app', 'acme/app/x', 'acme/b', 'c'].map(async (name) => (await credentials.of('ghcr.io', name)).id))
    expect(new Set(ids).size).toBe(3)
    expect(ids[0]).toBe(ids[1])
  })
})

describe('the places', () => {
  const text = (user: string) => JSON.stringify({ auths: { 'ghcr.io': auth(`${user}:p`) } })
  const put = async (path: string, user: string): Promise<void> => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text(user))
  }

  test('in their order: docker\'s variable, podman\'s files, docker\'s file; each only where those before have nothing', async () => {
    const env: Record<string, string> = { XDG_RUNTIME_DIR: join(home, 'run') }
    const who = async () => (await find('ghcr.io', { env }) as { user?: string }).user
    await put(join(home, '.docker/config.json'), 'docker')
    expect(await who()).toBe('docker')
    await put(join(home, '.config/containers/auth.json'), 'config')
    expect(await who()).toBe('config')
    await put(join(home, 'run/containers/auth.json'), 'runtime')
    expect(await who()).toBe('runtime')
    await put(join(home, 'named.json'), 'named')
    env['REGISTRY_AUTH_FILE'] = join(home, 'named.json')
    expect(await who()).toBe('named')
    env['DOCKER_AUTH_CONFIG'] = text('variable')
    expect(await who()).toBe('variable')
    env['DOCKER_AUTH_CONFIG'] = '{"auths":{"quay.io":{"auth":"dTpw"}}}'
    expect(await who()).toBe('named')
    expect(log.lines).toEqual([])
  })

  test('what is wrong with one is told by its name, and the next one is asked', async () => {
    await put(join(home, '.docker/config.json'), 'docker')
    const env = { DOCKER_AUTH_CONFIG: 'not json: secret', REGISTRY_AUTH_FILE: join(home, 'missing.json') }
    expect(await find('ghcr.io', { env })).toMatchObject({ user: 'docker' })
    expect(log.lines).toEqual([
      'warning: DOCKER_AUTH_CONFIG is not the JSON that docker writes; going on without it',
      'warning: REGISTRY_AUTH_FILE names a file that is not there; going on without it',
    ])
  })

  test('a relative folder and no home are no place: they would lead into the checkout', () => {
    const env = { XDG_RUNTIME_DIR: 'run', XDG_CONFIG_HOME: 'config' }
    expect(authPlaces(env, undefined)).toEqual([])
    expect(authPlaces({}, undefined, 7).map(({ path }) => path)).toEqual(['/run/containers/7/auth.json'])
  })
})

test('the progress of a helper that takes its time is told', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  try {
    await dockerConfig({ credsStore: 'slow' })
    await writeFile(join(home, 'docker-credential-slow'), `#!/bin/sh\nread line\nwhile [ ! -e ${home}/go ]; do sleep 0.01; done\necho '{"Username":"u","Secret":"s"}'\n`, { mode: 0o755 })
    const source = await create().of('ghcr.io', 'o/a')
    const found = source.find()
    while (log.lines.length < 2) {
      await new Promise((resolve) => setImmediate(resolve))
      jest.advanceTimersByTime(100)
    }
    await writeFile(join(home, 'go'), '')
    expect(await found).toMatchObject({ user: 'u' })
    expect(log.lines.slice(0, 2)).toEqual([
      'progress: waiting for docker-credential-slow to log in to ghcr.io (2 s)', 'progress: waiting for docker-credential-slow to log in to ghcr.io (12 s)',
    ])
  } finally {
    jest.useRealTimers()
  }
})

test('a helper that fails is what the anonymous are told of', async () => {
  await dockerConfig({ credsStore: 'missing' })
  expect(await find('ghcr.io')).toEqual({
    kind: 'anonymous', origin: 'anonymously (the helper docker-credential-missing could not be started; is it installed and on the PATH?)',
  })
})

test.each([
  ['of github.com', { GITHUB_SERVER_URL: 'https://github.com' }, 'password'],
  ['of no job', {}, 'password'],
  ['of Gitea', { GITHUB_SERVER_URL: 'https://gitea.example', GITEA_ACTIONS: 'true' }, 'anonymous'],
  ['of a GitHub of one\'s own', { GITHUB_SERVER_URL: 'https://github.example' }, 'anonymous'],
])('a token %s is github-token for ghcr.io: %j', async (_, env, kind) => {
  expect(await find('ghcr.io', { githubToken: 't', env })).toMatchObject({ kind })
})
