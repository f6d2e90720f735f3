import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createCredentials, type CredentialSources } from '../../../src/adapters/oci/credentials'
import { fakeLog } from '../http/fakes'

const PATH = process.env.PATH
let home: string
let log: ReturnType<typeof fakeLog>
let masked: string[]
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'credentials-'))
  log = fakeLog()
  masked = []
})
afterEach(async () => {
  process.env.PATH = PATH
  await rm(home, { recursive: true })
})

const find = (host: string, more: Partial<CredentialSources> = {}) => createCredentials({
  registryAuth: new Map(), env: {}, home, mask: (secret) => masked.push(secret), log, ...more,
}).for(host)

async function dockerConfig(config: unknown, folder = join(home, '.docker')): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
}
const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') })
const auths = (entries: Record<string, unknown>) => dockerConfig({ auths: entries })
const anonymous = { kind: 'anonymous', origin: 'anonymously' }
const FILE = 'with docker\'s config (~/.docker/config.json auths)'

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
    const origin = `with the credential of registry-auth for ${host}`
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
    expect(found).toEqual(serves ? { kind: 'password', user: 'user', password: 'pass:word', origin: FILE } : anonymous)
    expect(masked).toEqual(serves ? ['pass:word'] : [])
  })

  test.each<[string, object, object]>([
    ['an identity token', { ...auth('00000000-0000:'), identitytoken: 'id' }, { kind: 'identity', token: 'id',
      origin: FILE }],
    ['user and password apart', { username: 'u', password: 'p' }, { kind: 'password', user: 'u', password: 'p',
      origin: FILE }],
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

  test('DOCKER_CONFIG names another folder', async () => {
    await auths({ 'ghcr.io': auth('u:home') })
    const folder = join(home, 'elsewhere')
    await dockerConfig({ auths: { 'ghcr.io': auth('u:elsewhere') } }, folder)
    expect(await find('ghcr.io', { env: { DOCKER_CONFIG: folder } })).toMatchObject({
      password: 'elsewhere', origin: 'with docker\'s config ($DOCKER_CONFIG/config.json auths)',
    })
  })

  test.each([
    ['torn', '{"auths":'],
    ['of another shape', '{"auths":7}'],
    ['with an entry that is none', '{"auths":{"ghcr.io":"u:p"}}'],
    ['empty', ''],
  ])('a file %s is warned of, and the next source is asked', async (_, text) => {
    await dockerConfig(text)
    expect(await find('ghcr.io', { githubToken: 't' })).toMatchObject({ origin: 'with github-token' })
    expect(log.lines).toEqual([
      'warning: docker\'s config (~/.docker/config.json) is not the JSON that docker writes; going on without it',
    ])
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
    process.env.PATH = `${home}${delimiter}${PATH}`
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
      origin: 'with the helper docker-credential-one' })
    expect(await asked('one')).toBe(`get\n${key}`)
    expect(masked).toEqual(['s3cret'])
    expect(log.lines).toEqual([])
  })

  test('of another host is not asked', async () => {
    await dockerConfig({ credHelpers: { 'ghcr.io:443': 'one', 'x.ghcr.io': 'one' } })
    await helper('one', says('u', 's3cret'))
    expect(await find('ghcr.io')).toEqual(anonymous)
  })

  test('whose user is <token> gives an identity token', async () => {
    await dockerConfig({ credsStore: 'one' })
    await helper('one', says('<token>', 's3cret'))
    expect(await find('ghcr.io')).toEqual({ kind: 'identity', token: 's3cret',
      origin: 'with the helper docker-credential-one' })
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
    expect(await find('ghcr.io', { githubToken: 'ghs' })).toMatchObject({ origin: FILE })
  })

  test('an empty one is none', async () => {
    expect(await find('ghcr.io', { githubToken: '' })).toEqual(anonymous)
  })
})

test('a registry is looked up once', async () => {
  await dockerConfig('torn')
  const credentials = createCredentials({ registryAuth: new Map(), env: {}, home, mask: () => {}, log })
  expect(await credentials.for('docker.io')).toBe(await credentials.for('registry-1.docker.io'))
  await credentials.for('ghcr.io')
  expect(log.lines).toHaveLength(1)
})

test.each([
  ['of github.com', { GITHUB_SERVER_URL: 'https://github.com' }, 'password'],
  ['of no job', {}, 'password'],
  ['of Gitea', { GITHUB_SERVER_URL: 'https://gitea.example', GITEA_ACTIONS: 'true' }, 'anonymous'],
  ['of a GitHub of one\'s own', { GITHUB_SERVER_URL: 'https://github.example' }, 'anonymous'],
])('a token %s is github-token for ghcr.io: %j', async (_, env, kind) => {
  expect(await find('ghcr.io', { githubToken: 't', env })).toMatchObject({ kind })
})
