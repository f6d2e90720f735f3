import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { createHttp } from '../../../src/adapters/http/client'
import { createOciRegistry } from '../../../src/adapters/oci/registry'
import { promote } from '../../../src/modes/promote'
import type { Image } from '../../../src/release/image'
import type { Report } from '../../../src/release/report'
import { type SandboxRegistry, startRegistry } from '../../../src/sandbox/registry'
import { virtualClock } from '../../support/clock'
import { type Came, type Front, startFront } from '../../support/front'
import { byHand, promoteRequest, quiet, world } from '../../support/ports'

/** Turns of the event loop in which a request that was sent has come to the front, or its answer here. */
const TURNS = 40
const [OLD, NEW] = ['aaaaaaa', 'bbbbbbb']
const NAMES = ['a', 'b']
const PASSWORD = 'correct-horse'

/** What is made of one answer. */
interface Mangle {
  /** Whether the registry does what is asked. */
  done: boolean
  /** Nothing: as the registry answered. */
  status?: number
  headers: [string, string][]
  body: 'own' | 'none' | 'torn' | 'page' | 'garbage' | 'gzip' | 'error' | 'stray'
  code: string
  drop: boolean
}

// Nothing here is a believable lie: no refusal of what was done all the same, no other manifest with its own digest, and no definite "there is no such manifest".
const header = (elsewhere: string): fc.Arbitrary<[string, string]> => fc.oneof(
  fc.constantFrom<[string, string][]>(
    ['location', `http://${elsewhere}/taken`], ['location', 'https://evil.test/x'], ['location', '?again=1'], ['location', '::'],
    ['retry-after', '0'], ['retry-after', '3'], ['retry-after', 'Wed, 21 Oct 2015 07:28:00 GMT'], ['retry-after', '-1'],
    ['www-authenticate', 'Bearer realm="https://evil.test/token",service="x"'], ['www-authenticate', 'Basic realm="x"'],
    ['www-authenticate', 'Negotiate'], ['www-authenticate', 'Bearer realm="::"'],
    ['content-encoding', ''], ['content-encoding', 'gzip'], ['content-encoding', 'br'], ['content-encoding', 'pigeon'],
    ['docker-content-digest', `sha256:${'0'.repeat(64)}`], ['docker-content-digest', 'sha256:'], ['docker-content-digest', 'md5:00'],
    ['x-ratelimit-remaining', '0'], ['content-type', 'text/html'], ['content-type', 'application/json;charset=utf-8'], ['content-type', ''],
  ),
  fc.tuple(fc.constantFrom('content-type', 'www-authenticate', 'retry-after', 'link'), fc.string({ unit: 'grapheme-ascii', maxLength: 30 })),
)
const STATUSES = [200, 201, 202, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 408, 409, 412, 416, 423, 429, 451, 500, 501, 502, 503, 504, 520, 524, 599]
const mangle = (elsewhere: string): fc.Arbitrary<Mangle> => fc.record({
  done: fc.boolean(),
  status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
  headers: fc.array(header(elsewhere), { maxLength: 3 }),
  body: fc.constantFrom('own', 'none', 'torn', 'page', 'garbage', 'gzip', 'error', 'stray'),
  code: fc.constantFrom('DENIED', 'UNAUTHORIZED', 'UNSUPPORTED', 'TOOMANYREQUESTS', 'TAG_INVALID', 'MANIFEST_INVALID', '::set-env', ''),
  drop: fc.boolean(),
})
/** Whether a status says that nothing was done: a redirect but "see other", a refusal or a limit, and not a gateway's or a fault's. */
const refuses = (status = 200): boolean => (status >= 300 && status < 500 && status !== 303 && status !== 408) || status === 501

/** Most requests go through, so that a run comes far enough to leave something half done. */
const script = (elsewhere: string): fc.Arbitrary<(Mangle | undefined)[]> => fc.array(
  fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: mangle(elsewhere) }), { minLength: 40, maxLength: 80, size: 'max' },
)

function bodyOf(came: Came, { body, code }: Mangle): Buffer {
  const text = {
    none: '', page: '<html><title>x|y</title>', garbage: '\u0000\ufffd::error::x', stray: '{"schemaVersion":2,"mediaType":null,"errors":null}',
    error: JSON.stringify({ errors: [null, { code, message: 'no\n::error::x' }] }),
  }
  if (body === 'own') return came.body
  if (body === 'torn') return came.body.subarray(0, came.body.length >> 1)
  return body === 'gzip' ? gzipSync(came.body) : Buffer.from(text[body])
}

function mangled(came: Came, how: Mangle): Came {
  const body = bodyOf(came, how)
  // The true digest stays, so that other bytes are found out; one that is not, the registry has said itself.
  const headers: Came['headers'] = { 'docker-content-digest': `sha256:${'0'.repeat(64)}`, ...came.headers }
  delete headers['content-length']
  for (const [name, value] of how.headers) headers[name] = value
  if (how.body === 'own' && how.status === undefined) return { ...came, headers: { ...headers, 'docker-content-digest': came.headers['docker-content-digest'] ?? 'none' } }
  return { status: how.status ?? came.status, headers, body }
}

let elsewhere: Front
beforeAll(async () => { elsewhere = await startFront('127.0.0.1:9', () => ({ status: 200, headers: {}, body: Buffer.from('{}') })) })
afterAll(() => elsewhere.close())

/** A promote through a registry that answers as it likes. */
async function release(steps: (Mangle | undefined)[], auth: 'basic' | 'token', history: boolean): Promise<{ report: Report; registry: SandboxRegistry }> {
  const registry = await startRegistry({ auth, user: 'u', password: PASSWORD })
  for (const name of NAMES) for (const [tag, revision] of [['latest', OLD], [`staging-${NEW}`, NEW], ['latest-previous', '0000000']] as const) registry.publish(name, tag, { revision })
  let at = 0
  let under = 0
  const front = await startFront(registry.host, (_, pass) => {
    under++
    return answer(steps[at++], pass).finally(() => { under-- })
  })
  async function answer(how: Mangle | undefined, pass: () => Promise<Came>): Promise<Came | undefined> {
    if (!how) return pass()
    const came = how.done && !refuses(how.status) ? await pass() : { status: 201, headers: {}, body: Buffer.alloc(0) }
    return how.drop && how.status === undefined ? undefined : mangled(came, how)
  }
  // A run that is in trouble for 45 s is over in a moment; however busy the machine is, no answer is late by this clock.
  const clock = virtualClock({ turns: TURNS, isBusy: () => under > 0 })
  const http = createHttp({ clock, log: quiet })
  const images = NAMES.map((repository): Image => ({ name: repository, registry: front.host, repository }))
  const oci = createOciRegistry({
    http, clock, images, access: 'pull,push', mask: () => undefined,
    credentials: { of: () => Promise.resolve({ id: 'u', find: () => Promise.resolve({ kind: 'password', user: 'u', password: PASSWORD, origin: 'with a login' }) }) },
  })
  try {
    const { ports } = world({}, { commitsAhead: async (base) => (base === OLD ? 1 : 0) })
    const report = await promote(promoteRequest({ images, history }), byHand, { ...ports, registry: oci, clock })
    return { report, registry }
  } finally {
    http.close()
    await front.close()
    await registry.close()
  }
}

test('whatever a registry answers, no tag is wrong unsaid and no credential goes elsewhere', async () => {
  const seen = new Set<string>()
  await fc.assert(fc.asyncProperty(script(elsewhere.host), fc.constantFrom('basic', 'token'), fc.boolean(), async (steps, auth, history) => {
    const { report, registry } = await release(steps, auth, history)
    seen.add(report.outcome)
    const moved = report.outcome === 'done' || report.outcome === 'unchanged'
    for (const name of NAMES) {
      const tags = registry.tags(name)
      const staging = tags.get(`staging-${NEW}`)
      expect(report.outcome).not.toBe('skipped')
      if (report.outcome === 'stranded') continue
      expect([name, report.outcome, report.reason, tags.get('latest') === staging]).toEqual([name, report.outcome, report.reason, moved])
    }
    for (const { headers, path, body } of elsewhere.asked) {
      expect(headers.authorization).toBeUndefined()
      expect(`${path} ${JSON.stringify(headers)} ${body.toString()}`).not.toContain(PASSWORD)
    }
  }), { seed: 20261125, numRuns: 60, endOnFailure: true })
  // A fuzz that never gets anywhere would prove nothing.
  expect([...seen]).toEqual(expect.arrayContaining(['done', 'failed', 'restored']))
}, 120_000)
