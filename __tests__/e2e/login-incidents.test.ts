import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { selfSigned } from '../support/certificate'
import { type Answer, type Asked, basicOf, type Front, startFront } from '../support/login-front'
import { type Given, type Ran, runAction, sweepFolders } from '../support/runner'
import { createContext, PLATFORM, REPOSITORIES, type Scene, TENANT } from '../support/scene'

/** What went wrong with logins in the field, replayed against the built bundle before a registry with rules of its own. */
let scene: Scene
let front: Front
let folder: string
let ran: Ran

const LOGIN = basicOf('ada', 'pa55word')
const CHALLENGE: Answer = { status: 401, headers: { 'www-authenticate': 'Basic realm="test"' }, body: '{"errors":[{"code":"UNAUTHORIZED"}]}' }
/** Every request wants this login. */
const wants = (login: string) => ({ authorization }: Asked): Answer | undefined => (authorization === login ? undefined : CHALLENGE)

async function open(answer: (asked: Asked, host: string) => Answer | undefined): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'login-'))
  scene = await createContext({ auth: 'none' })
  front = await startFront(scene.registry.host, answer)
}

/** A promote through the front, with no login but what is given. */
async function promote(inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<void> {
  const given: Given = scene.promote({ images: REPOSITORIES.map((name) => `${front.host}/${name}`).join('\n'), 'registry-auth': '', ...inputs })
  ran = await runAction({ ...given, env: { HOME: folder, PATH: `${folder}${delimiter}${process.env.PATH}`, XDG_RUNTIME_DIR: join(folder, 'run'), ...env } })
}

const ended = (): (string | undefined)[] => [ran.outputs.outcome, ran.outputs.reason]
const DONE = ['done', 'ok']
const entry = (user: string, password: string) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') })

function put(path: string, content: string, mode = 0o644): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content, { mode })
}

afterEach(async () => {
  await Promise.all([scene.close(), front.close()])
  rmSync(folder, { recursive: true, force: true })
})
afterAll(sweepFolders)

describe('incident-login-never-shown', () => {
  const atTheDoor = (status: number) => ({ path, authorization }: Asked): Answer | undefined => {
    if (authorization === LOGIN) return undefined
    return path === '/v2/' || authorization ? CHALLENGE : { status, body: '{"errors":[{"code":"NAME_UNKNOWN"}]}' }
  }

  test.each([400, 403, 404])('an anonymous read is answered %i, only /v2/ challenges', async (status) => {
    await open(atTheDoor(status))
    await promote({ 'registry-auth': `${front.host}=ada:pa55word` })
    expect(ended()).toEqual(DONE)
    expect(front.asked.filter((line) => line.startsWith('GET /v2/ ') || line === 'GET /v2/')).toEqual(['GET /v2/'])
  })

  test('the refusal names the login that was tried, and does not tell to add it', async () => {
    await open(atTheDoor(404))
    await promote({ 'registry-auth': `${front.host}=ada:wr0ng-one` })
    expect(ended()).toEqual(['failed', 'registry-denied'])
    expect(ran.stdout).toContain(`with the login of registry-auth for ${front.host} as user ada (401 UNAUTHORIZED)`)
    expect(ran.stdout).not.toContain('add a line')
    expect(ran.summary).not.toContain('wr0ng-one')
  })

  test('a 401 that does not say how to log in is told as that', async () => {
    await open(() => ({ status: 401, body: '{"errors":[{"code":"UNAUTHORIZED"}]}' }))
    await promote({ 'registry-auth': `${front.host}=ada:pa55word` })
    expect(ended()).toEqual(['failed', 'registry-denied'])
    expect(ran.stdout).toContain('its 401 does not say how to log in, so the login of registry-auth')
    expect(ran.stdout).not.toContain('add a line')
  })

  test('a registry that wants a password at first, and then a token', async () => {
    let calls = 0
    await open(({ path, authorization }, host) => {
      if (path === '/token') return authorization === LOGIN ? { status: 200, body: '{"token":"t0ken"}' } : CHALLENGE
      if (authorization === 'Bearer t0ken') return undefined
      if (authorization === LOGIN && ++calls <= 2) return undefined
      return calls < 2 ? CHALLENGE : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="test"` } }
    })
    await promote({ 'registry-auth': `${front.host}=ada:pa55word` })
    expect(ended()).toEqual(DONE)
  })
})

test('incident-login-per-namespace', async () => {
  const [one, two] = [basicOf('one', 'pa55word-1'), basicOf('two', 'pa55word-2')]
  await open((asked) => wants(asked.path.startsWith(`/v2/${PLATFORM}/`) ? one : two)(asked))
  await promote({ 'registry-auth': `${front.host}/molecule-ai=two:pa55word-2\n${front.host}/${PLATFORM}=one:pa55word-1` })
  expect(ended()).toEqual(DONE)
  const shown = (login: string) => front.asked.filter((line) => line.endsWith(login))
  expect(shown(one).length).toBeGreaterThan(0)
  expect(shown(one).every((line) => line.includes(PLATFORM))).toBe(true)
  expect(shown(two).every((line) => line.includes(TENANT))).toBe(true)
})

test('incident-key-of-many-lines', async () => {
  const key = JSON.stringify({ type: 'service_account', private_key: '-----BEGIN-----\nabc}def\n-----END-----\n', client_id: '7' }, undefined, 2)
  await open(wants(basicOf('_json_key', key)))
  await promote({ 'registry-auth': `other.example=me:pw-of-other\n${front.host}=_json_key:${key}\nmore.example=me:pw-of-more` })
  expect(ended()).toEqual(DONE)
  expect(ran.stdout).not.toMatch(/^::add-mask::.{0,3}$/m)
})

describe('incident-odd-docker-config', () => {
  test('a null and a BOM cost nobody the login', async () => {
    await open(wants(LOGIN))
    put('.docker/config.json', `\ufeff${JSON.stringify({ auths: { 'gone.example': null, [front.host]: entry('ada', 'pa55word') }, credHelpers: null })}\0\n`)
    await promote()
    expect(ended()).toEqual(DONE)
    expect(ran.stdout.match(/^::warning::.*"gone\.example".*$/gm)).toHaveLength(1)
  })

  test('an entry that is none is named, and the others count', async () => {
    await open(wants(LOGIN))
    put('.docker/config.json', JSON.stringify({ auths: { 'text.example': 'me:pw', 'number.example': { auth: 7 }, [front.host]: entry('ada', 'pa55word') }, credHelpers: [] }))
    await promote()
    expect(ended()).toEqual(DONE)
    for (const name of ['text.example', 'number.example', 'credHelpers']) expect(ran.stdout).toContain(`"${name}"`)
  })
})

describe('incident-slow-helper', () => {
  const helper = (seconds: number) => put('docker-credential-slow',
    `#!/bin/sh\nsleep ${seconds}\necho '{"ServerURL":"x","Username":"ada","Secret":"pa55word"}'\n`, 0o755)

  test('one that takes 7 s is waited for', async () => {
    await open(wants(LOGIN))
    put('.docker/config.json', JSON.stringify({ credsStore: 'slow' }))
    helper(0.1)
    await promote({}, { CHILD_TAKES_MS: '7000' })
    expect(ended()).toEqual(DONE)
    expect(ran.stdout).toContain('waiting for docker-credential-slow')
  })

  test('one that never answers is named, and the run does not go on as somebody else', async () => {
    await open(wants(LOGIN))
    put('.docker/config.json', JSON.stringify({ credHelpers: { [front.host]: 'slow' }, auths: { [front.host]: entry('else', 'pa55word') } }))
    helper(600)
    await promote({}, { CHILD_TAKES_MS: '600000' })
    expect(ended()).toEqual(['failed', 'registry-denied'])
    expect(ran.stdout).toContain(`the helper docker-credential-slow gave no login for ${front.host} within 60 s`)
    expect(front.asked.filter((line) => line.includes('Basic'))).toEqual([])
  })
})

describe('incident-other-login-places', () => {
  const places: [string, (text: string) => Record<string, string>][] = [
    ['REGISTRY_AUTH_FILE', (text) => {
      put('named.json', text)
      return { REGISTRY_AUTH_FILE: join(folder, 'named.json') }
    }],
    ['DOCKER_AUTH_CONFIG', (text) => ({ DOCKER_AUTH_CONFIG: text })],
    ['podman\'s file of the session', (text) => {
      put('run/containers/auth.json', text)
      return {}
    }],
    ['podman\'s file at home', (text) => {
      put('.config/containers/auth.json', text)
      return {}
    }],
    ['DOCKER_CONFIG', (text) => {
      put('docker/config.json', text)
      return { DOCKER_CONFIG: join(folder, 'docker') }
    }],
  ]
  test.each(places)('%s', async (_, place) => {
    await open(wants(LOGIN))
    await promote({}, place(JSON.stringify({ auths: { [`${front.host}/molecule-ai`]: entry('ada', 'pa55word'), [front.host]: entry('x', 'wrong-one') } })))
    expect(ended()).toEqual(DONE)
  })
})

describe('incident-foreign-realm', () => {
  // Reached on this machine, and by its name no part of it.
  const ELSEWHERE = '0.0.0.0'
  let asked: string[]
  let realm: string
  let close: () => void

  beforeEach(async () => {
    asked = []
    const pair = selfSigned(ELSEWHERE)
    const server = createServer(pair, (request, response) => {
      asked.push(`${request.headers.authorization}`)
      response.end('{"token":null,"access_token":"t0ken","expires_in":"300"}')
    })
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    realm = `${ELSEWHERE}:${(server.address() as AddressInfo).port}`
    close = () => server.close().closeAllConnections()
    await open(({ authorization }) => (authorization === 'Bearer t0ken' ? undefined
      : { status: 401, headers: { 'www-authenticate': `Bearer realm="https://${realm}/token",service="test"` } }))
    put('ca.pem', pair.cert)
  })
  afterEach(() => close())

  const go = (inputs: Record<string, string>): Promise<void> =>
    promote({ 'registry-auth': `${front.host}=ada:pa55word`, ...inputs }, { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') })

  test('it gets nothing, and both hosts and the input are named', async () => {
    await go({})
    expect(ended()).toEqual(['failed', 'registry-denied'])
    expect(ran.stdout).toContain(`${front.host} asks to log in at ${realm}`)
    expect(ran.stdout).toContain(`registry-realms: ${front.host}=${realm}`)
    expect(asked).toEqual([])
  })

  test.each([['with its port', () => realm], ['on any port', () => ELSEWHERE]])('one that is meant gets the login: %s', async (_, server) => {
    await go({ 'registry-realms': `${front.host}=${server()}` })
    expect(ended()).toEqual(DONE)
    expect(new Set(asked)).toEqual(new Set([LOGIN]))
  })
})

test('incident-token-redirect', async () => {
  await open(({ path, authorization }, host) => {
    if (path === '/token') return { status: 301, headers: { location: `http://${host}/token/` } }
    if (path === '/token/') return authorization === LOGIN ? { status: 200, body: '{"access_token":"t0ken"}' } : CHALLENGE
    return authorization === 'Bearer t0ken' ? undefined
      : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="test"` } }
  })
  await promote({ 'registry-auth': `${front.host}=ada:pa55word` })
  expect(ended()).toEqual(DONE)
})

describe('incident-no-home', () => {
  // The runner's folder of the checkout is where the action runs: it holds a config that is nobody's.
  test.each([[undefined], [''], ['.']])('a HOME of %j is the account\'s own, never the checkout', async (home) => {
    await open(wants(LOGIN))
    const text = JSON.stringify({ auths: { [front.host]: entry('ada', 'pa55word') } })
    const given = scene.promote({ images: `${front.host}/${PLATFORM}`, 'registry-auth': '' })
    ran = await runAction({
      ...given, before: (work) => {
        for (const path of ['.docker/config.json', '.config/containers/auth.json']) {
          mkdirSync(dirname(join(work, path)), { recursive: true })
          writeFileSync(join(work, path), text)
        }
      },
      env: { XDG_RUNTIME_DIR: join(folder, 'run'), ...(home === undefined ? {} : { HOME: home }) }, unset: home === undefined ? ['HOME'] : [],
    })
    expect(userInfo().homedir).not.toBe('')
    expect(ended()).toEqual(['failed', 'registry-denied'])
    expect(front.asked.filter((line) => line.includes('Basic'))).toEqual([])
  })
})
