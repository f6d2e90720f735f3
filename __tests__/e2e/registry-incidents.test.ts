import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type FakeEcr, startEcr } from '../support/ecr'
import { evidenceOf } from '../support/evidence'
import { type Came, type Front, refuse, startFront } from '../support/front'
import { type Given, type Ran, runAction, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, REPOSITORIES, type Scene, TENANT } from '../support/scene'

/** Registries as they are in the field, replayed against the built bundle: something before the registry plays them. */
let scene: Scene
let front: Front
let ran: Ran

type Treat = Parameters<typeof startFront>[1]

/** A promote of the new commit through something that stands before the registry. */
async function promoteThrough(treat: Treat, inputs: Record<string, string> = {}, more: Partial<Given> = {}): Promise<void> {
  scene = await createContext({ auth: 'none' })
  front = await startFront(scene.registry.host, treat)
  const images = REPOSITORIES.map((repository) => `${front.host}/${repository}`).join('\n')
  ran = await runAction({ ...scene.promote({ images, 'registry-auth': '', ...inputs }), ...more })
}
const ended = (): [string | undefined, string | undefined, number | null] => {
  expect(evidenceOf(ran)).toMatchObject({ outcome: ran.outputs.outcome, reason: ran.outputs.reason })
  return [ran.outputs.outcome, ran.outputs.reason, ran.code]
}
const allShow = (sha: string): void => {
  for (const repository of REPOSITORIES) expect(scene.registry.tags(repository).get('latest')).toBe(scene.built[repository]?.[sha])
}
const isManifestRead = ({ method, path }: { method: string; path: string }): boolean => method === 'GET' && path.includes('/manifests/')
const isMove = ({ method, path }: { method: string; path: string }): boolean => method === 'PUT' && /\/manifests\/latest(?:\?|$)/.test(path)

afterEach(async () => {
  await front?.close()
  await scene?.close()
})
afterAll(sweepFolders)

describe('incident-encoded-answer', () => {
  test.each<[string, string, (body: Buffer) => Buffer]>([
    ['an empty header', '', (body) => body],
    ['gzip', 'gzip', (body) => gzipSync(body)],
    ['brotli', 'br', (body) => brotliCompressSync(body)],
    ['gzip by the header alone', 'gzip', (body) => body],
  ])('%s', async (_, coding, encode) => {
    await promoteThrough(async (asked, pass) => {
      const came = await pass()
      if (!isManifestRead(asked)) return came
      const body = encode(came.body)
      return { ...came, body, headers: { ...came.headers, 'content-encoding': coding, 'content-length': String(body.length) } }
    })
    expect(ended()).toEqual(['done', 'ok', 0])
    allShow(NEW_SHA)
  })

  test('bytes that the digest does not fit are refused, however they came', async () => {
    await promoteThrough(async (asked, pass) => {
      const came = await pass()
      if (!isManifestRead(asked) || came.status !== 200) return came
      const body = gzipSync(Buffer.concat([came.body, Buffer.from(' ')]))
      return { ...came, body, headers: { ...came.headers, 'content-encoding': 'gzip', 'content-length': String(body.length) } }
    })
    expect(ended()).toEqual(['failed', 'digest-mismatch', 1])
    allShow(OLD_SHA)
  })
})

describe('incident-media-type-at-odds', () => {
  test.each([
    'application/vnd.docker.distribution.manifest.v2+json', 'application/vnd.docker.distribution.manifest.v2+json; charset=utf-8', 'text/plain',
  ])('%s over a manifest that says OCI', async (type) => {
    await promoteThrough(async (asked, pass) => {
      const came = await pass()
      return isManifestRead(asked) && came.status === 200 ? { ...came, headers: { ...came.headers, 'content-type': type } } : came
    })
    expect(ended()).toEqual(['done', 'ok', 0])
    allShow(NEW_SHA)
  })
})

describe('incident-locked-tag', () => {
  test.each<[string, Came]>([
    ['Azure', refuse(405, 'REGISTRY_DISALLOWED_OPERATION', 'The operation is disallowed on this registry, repository or image.')],
    ['another', refuse(405, 'UNSUPPORTED', 'tag latest is locked')],
  ])('%s: no word of a maintenance, and what to do', async (_, answer) => {
    await promoteThrough((asked, pass) => (isMove(asked) ? answer : pass()))
    expect(ended()[1]).toBe('tag-immutable')
    allShow(OLD_SHA)
    expect(ran.stdout).toContain('it is locked (405')
    expect(ran.summary).not.toContain('maintenance')
    expect(ran.stdout).not.toContain('maintenance')
  })

  test('a registry that is read-only says so as before', async () => {
    await promoteThrough((asked, pass) => (asked.method === 'PUT' ? refuse(405, 'UNSUPPORTED', 'The operation is unsupported.') : pass()))
    expect(ended()[1]).toBe('registry-denied')
    expect(ran.stdout).toContain('read-only')
  })
})

describe('incident-policy-refusal', () => {
  const said = 'current project with "High" severity policy: 3 vulnerabilities cannot be pulled'

  test.each(['GET', 'PUT'])('412 to a %s is a refusal in the registry’s own words', async (method) => {
    await promoteThrough((asked, pass) => (asked.method === method && asked.path.endsWith('/latest') ? refuse(412, 'PROJECTPOLICYVIOLATION', said) : pass()))
    expect(ended()[1]).toBe('registry-denied')
    allShow(OLD_SHA)
    expect(ran.stdout).toContain('412 PROJECTPOLICYVIOLATION, "current project with')
    expect(ran.stdout).not.toContain('proxy')
  })

  test('a page of a proxy is told as that', async () => {
    const page: Came = { status: 403, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html><title>Web filter: blocked</title>') }
    await promoteThrough((asked, pass) => (isManifestRead(asked) ? page : pass()))
    expect(ended()).toEqual(['failed', 'registry-denied', 1])
    expect(ran.stdout).toContain('403, a proxy’s page titled "Web filter: blocked"')
  })
})

describe('incident-limit-as-403', () => {
  const limit = (): Came => refuse(403, 'DENIED', 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.')

  test('a read is tried again', async () => {
    const met = new Set<string>()
    await promoteThrough((asked, pass) => {
      if (!isManifestRead(asked) || met.has(asked.path)) return pass()
      met.add(asked.path)
      return limit()
    })
    expect(ended()).toEqual(['done', 'ok', 0])
    allShow(NEW_SHA)
    expect(ran.stdout).toContain('403, asked too often, trying again')
  })

  test('one that does not pass is no word on the login', async () => {
    await promoteThrough((asked, pass) => (isManifestRead(asked) ? limit() : pass()))
    expect(ended()).toEqual(['failed', 'registry-unavailable', 1])
    allShow(OLD_SHA)
    expect(ran.stdout).toContain('secondary rate limit')
    expect(ran.stdout).not.toMatch(/registry-auth|docker login/)
  })

  test('one that meets a write leaves no image behind', async () => {
    await promoteThrough((asked, pass) => (isMove(asked) ? limit() : pass()))
    expect(ended()[1]).toBe('registry-unavailable')
    allShow(OLD_SHA)
  })
})

describe('incident-write-redirected', () => {
  test.each([307, 308])('%i on the own host is followed', async (status) => {
    await promoteThrough((asked, pass) => (asked.method === 'PUT' && !asked.path.includes('?')
      ? { status, headers: { location: `${asked.path}?session=1` }, body: Buffer.alloc(0) } : pass()))
    expect(ended()).toEqual(['done', 'ok', 0])
    allShow(NEW_SHA)
  })

  test('elsewhere nothing goes', async () => {
    const elsewhere = await startFront('127.0.0.1:9', () => ({ status: 201, headers: {}, body: Buffer.alloc(0) }))
    try {
      await promoteThrough((asked, pass) => (isMove(asked)
        ? { status: 307, headers: { location: `http://${elsewhere.host}${asked.path}` }, body: Buffer.alloc(0) } : pass()))
      expect(ended()[1]).toBe('registry-unavailable')
      expect(elsewhere.asked).toEqual([])
      allShow(OLD_SHA)
      expect(ran.stdout).toContain(`to ${elsewhere.host}`)
    } finally {
      await elsewhere.close()
    }
  })
})

describe('incident-source-late', () => {
  /** One image's source is shown only at the fourth look. */
  const late = (): Treat => {
    let looks = 0
    return (asked, pass) => (asked.path === `/v2/${TENANT}/manifests/staging-${NEW_SHA.slice(0, 7)}` && ++looks < 4
      ? refuse(404, 'MANIFEST_UNKNOWN', 'manifest unknown') : pass())
  }

  test('is waited for', async () => {
    await promoteThrough(late(), { 'source-wait-seconds': '60' })
    expect(ended()).toEqual(['done', 'ok', 0])
    allShow(NEW_SHA)
    expect(ran.stdout).toMatch(/staging-2222222 is not there yet, \d+ s of 60 s/)
  })

  test('is not, where nobody asked for it', async () => {
    await promoteThrough(late())
    expect(ended()).toEqual(['failed', 'source-missing', 1])
    allShow(OLD_SHA)
  })
})

describe('incident-ecr-by-another-name', () => {
  let ecr: FakeEcr
  afterEach(() => ecr.close())

  test.each([
    '111122223333.dkr-ecr.eu-west-1.on.aws', '111122223333.dkr.ecr-fips.eu-west-1.amazonaws.com', '111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu',
  ])('%s goes through ECR’s API', async (host) => {
    ecr = await startEcr()
    scene = await createContext()
    front = await startFront('127.0.0.1:9', (_, pass) => pass())
    ecr.publish('platform', 'latest', OLD_SHA)
    const wanted = ecr.publish('platform', `staging-${NEW_SHA.slice(0, 7)}`, NEW_SHA)
    const env = {
      AWS_ENDPOINT_URL_ECR: ecr.url, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI', AWS_EC2_METADATA_DISABLED: 'true',
    }
    ran = await runAction({ ...scene.promote({ images: `${host}/platform`, 'registry-auth': '' }), env })
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ecr.tags.get('platform:latest')).toBe(wanted)
    expect(new Set(ecr.calls)).toEqual(new Set(['BatchGetImage', 'PutImage'].map((action) => `${action} ${host.split('.').at(host.includes('.dkr-ecr.') ? 2 : 3)}`)))
  })
})
