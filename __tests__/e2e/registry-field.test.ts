import { evidenceOf } from '../support/evidence'
import { type Came, type Front, refuse, startFront, type Through } from '../support/front'
import { type Ran, runAction, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, PLATFORM, REPOSITORIES, type Scene, TENANT } from '../support/scene'

/** What registries, and what stands before them, were seen to do beside the incidents, replayed against the built bundle. */
let scene: Scene
let front: Front
let ran: Ran

async function promoteThrough(treat: Parameters<typeof startFront>[1], inputs: Record<string, string> = {}): Promise<void> {
  scene = await createContext({ auth: 'none' })
  front = await startFront(scene.registry.host, treat)
  const images = REPOSITORIES.map((repository) => `${front.host}/${repository}`).join('\n')
  ran = await runAction(scene.promote({ images, 'registry-auth': '', ...inputs }))
}
const ended = (): (string | undefined)[] => {
  expect(evidenceOf(ran)).toMatchObject({ outcome: ran.outputs.outcome, reason: ran.outputs.reason })
  return [ran.outputs.outcome, ran.outputs.reason]
}
const allShow = (sha: string): void => {
  for (const repository of REPOSITORIES) expect(scene.registry.tags(repository).get('latest')).toBe(scene.built[repository]?.[sha])
}
const isMove = ({ method, path }: Through): boolean => method === 'PUT' && /\/manifests\/latest(?:\?|$)/.test(path)
const none = (status: number, headers: Came['headers'] = {}): Came => ({ status, headers, body: Buffer.alloc(0) })
const ofTenant = ({ path }: Through): boolean => path.includes(TENANT)

afterEach(async () => {
  await front?.close()
  await scene?.close()
})
afterAll(sweepFolders)

describe('a registry, or a proxy before it, that has trouble with a HEAD alone', () => {
  test.each<[string, Came | undefined]>([
    ['breaks it off', undefined], ['has a gateway’s word for it', none(504)], ['says that it was asked too often', none(429, { 'retry-after': '5' })],
    ['wants a login for it, and says not how', none(401)],
  ])('%s: the GET is asked', async (_, answer) => {
    await promoteThrough(async (asked, pass) => (asked.method === 'HEAD' ? answer : pass()))
    expect(ended()).toEqual(['done', 'ok'])
    allShow(NEW_SHA)
  })
})

describe('a write that is answered 303', () => {
  test('and was done is seen to be', async () => {
    await promoteThrough(async (asked, pass) => {
      const came = await pass()
      return isMove(asked) ? none(303, { location: asked.path }) : came
    })
    expect(ended()).toEqual(['done', 'ok'])
    allShow(NEW_SHA)
  })

  test('and was not is told as a redirect', async () => {
    await promoteThrough((asked, pass) => (isMove(asked) ? none(303, { location: 'https://login.example.test/' }) : pass()))
    expect(ended()[1]).toBe('registry-unavailable')
    allShow(OLD_SHA)
    expect(ran.stdout).toContain('to login.example.test')
  })
})

test.each(['0', '0.001', 'Wed, 21 Oct 2015 07:28:00 GMT'])('Retry-After: %s for a write is no leave to ask without a pause', async (wait) => {
  await promoteThrough((asked, pass) => (isMove(asked) ? refuse(429, 'TOOMANYREQUESTS', 'slow down', { 'retry-after': wait }) : pass()))
  expect(ended()).toEqual(['restored', 'registry-unavailable'])
  allShow(OLD_SHA)
  expect(front.asked.filter(isMove).length).toBeLessThan(25)
})

describe('bytes that are not of the digest which they are told with', () => {
  /** Half of a manifest as if it were the whole, so often for each tag. */
  const halved = (times: number, of: (asked: Through) => boolean): Parameters<typeof startFront>[1] => {
    const seen = new Map<string, number>()
    let written = false
    return async (asked, pass) => {
      written ||= isMove(asked)
      const came = await pass()
      const count = seen.get(asked.path) ?? 0
      if (!written || asked.method !== 'GET' || !of(asked) || count >= times) return came
      seen.set(asked.path, count + 1)
      const body = came.body.subarray(0, came.body.length >> 1)
      return { ...came, body, headers: { ...came.headers, 'content-length': String(body.length) } }
    }
  }
  const isTarget = ({ path }: Through): boolean => path.endsWith('/manifests/latest')

  test('once in a read-back undo nothing', async () => {
    await promoteThrough(halved(1, isTarget))
    expect(ended()).toEqual(['done', 'ok'])
    allShow(NEW_SHA)
    expect(ran.stdout).toContain('its bytes are not of the digest that it tells, trying again')
  })

  test('for some seconds in a read-back undo nothing', async () => {
    await promoteThrough(halved(5, isTarget))
    expect(ended()).toEqual(['done', 'ok'])
    allShow(NEW_SHA)
  })

  test('for ever are the reason', async () => {
    await promoteThrough(halved(Infinity, (asked) => isTarget(asked) && ofTenant(asked)))
    expect(ended()[1]).toBe('digest-mismatch')
    expect(ran.outputs.outcome).not.toBe('done')
  })
})

describe('a new -previous that cannot be taken away again', () => {
  const isUntag = ({ method }: Through): boolean => method === 'DELETE'
  test.each<[string, Came]>([
    ['by this login', refuse(403, 'DENIED', 'requested access to the resource is denied')],
    ['by this login, which a 401 says', refuse(401, 'UNAUTHORIZED', 'authentication required')],
    ['by anybody', refuse(501, 'UNSUPPORTED', 'not implemented')],
    ['and the registry says that it is not there', refuse(404, 'MANIFEST_UNKNOWN', 'manifest unknown')],
    ['and the registry says that it has', none(202)],
  ])('%s strands nobody', async (_, answer) => {
    await promoteThrough((asked, pass) => {
      if (isMove(asked) && ofTenant(asked)) return refuse(403, 'DENIED', 'no')
      return isUntag(asked) ? answer : pass()
    })
    expect(ended()).toEqual(['restored', 'registry-denied'])
    allShow(OLD_SHA)
    expect(scene.registry.tags(TENANT).get('latest-previous')).toBe(scene.registry.tags(TENANT).get('latest'))
    expect(ran.stdout).toMatch(/latest-previous.*stays, and shows just what latest shows/)
  })
})

test.each([
  ['Harbor', 403, 'The system is in read only mode. Any modification is prohibited.'],
  ['Quay', 405, 'System is currently read-only. Pulls will succeed but all write operations are currently suspended.'],
])('%s that is read-only is told as that, and no login is asked for', async (_, status, message) => {
  await promoteThrough((asked, pass) => (asked.method === 'PUT' ? refuse(status, 'DENIED', message) : pass()))
  expect(ended()).toEqual(['failed', 'registry-denied'])
  allShow(OLD_SHA)
  expect(ran.stdout).toContain('is read-only just now')
  expect(ran.stdout).not.toMatch(/registry-auth|docker login/)
})

test('hosts that are none are bad input, and nothing is asked', async () => {
  await promoteThrough((_, pass) => pass(), { images: `registry.example.com:99999/x xn--a.com/x 256.1.1.1/x 0x7f.1/x` })
  expect(ended()).toEqual(['failed', 'bad-input'])
  for (const host of ['registry.example.com:99999', 'xn--a.com', '256.1.1.1', '0x7f.1']) expect(ran.stdout.replace(/\s+/g, ' ')).toContain(`begins with "${host}", which is not a registry host`)
})

test('one image by two names is one', async () => {
  await promoteThrough((_, pass) => pass(), { images: `ghcr.io/${PLATFORM} ghcr.io:443/${PLATFORM}` })
  expect(ended()).toEqual(['failed', 'bad-input'])
})
