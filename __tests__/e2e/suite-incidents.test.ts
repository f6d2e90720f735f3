import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, json } from '../../src/sandbox/answer'
import { type CanaryScene, probes, setCanaries, strays } from '../support/canaries'
import { ROOT } from '../support/child'
import { evidenceOf } from '../support/evidence'
import { readJunit } from '../support/junit-reader'
import { type Given, type Ran, runAction, runCli, sweepFolders } from '../support/runner'
import { OLD_SHA } from '../support/scene'

/** What went wrong in the field with suites and what they leave, replayed against the built bundle. */
let scene: CanaryScene
let ran: Ran

const open = async (...options: Parameters<typeof setCanaries>): Promise<void> => {
  scene = await setCanaries(...options)
}
const run = async (given: Given): Promise<void> => {
  ran = await runAction(given)
}
const ended = (): [string | undefined, string | undefined, number | null] => {
  expect([scene.fleet.left(), strays(scene.fleet)]).toEqual([[], []])
  return [ran.outputs.outcome, ran.outputs.reason, ran.code]
}
/** A smoke with a suite of one's own, whose lines these are. */
const own = (lines: readonly string[], head = '', env: Record<string, string> = {}): Given => {
  const text = `name: own\n${head}checks:\n${lines.map((line) => `  - ${line}\n`).join('')}`
  return { ...scene.smoke({ 'smoke-suite': 'own.yml' }), env, before: (work) => writeFileSync(join(work, 'own.yml'), text) }
}
const checks = (at: 0 | 1 = 0) => Object.fromEntries((evidenceOf(ran).tenants[at]?.checks ?? []).map((check) => [check.name, check]))
const junit = (): string => readFileSync(ran.outputs.junit!, 'utf8')
const first = (): string | undefined => /<testcase name="runs 2222222"[^>]*?(?:(\/)>|><(\w+))/.exec(junit())?.slice(1).find(Boolean)
/** Answers the n-th request of a path otherwise. */
const instead = (path: string, say: (n: number) => ReturnType<typeof json> | undefined): void => {
  let n = 0
  scene.acme.onRequest = (call) => (call.path === path ? say(++n) : undefined)
}

afterEach(() => scene.close())
afterAll(sweepFolders)

describe('incident-told-to-wait', () => {
  const limited = (seconds: number) => json(429, { error: 'rate limit exceeded' }, { 'retry-after': String(seconds) })

  test.each(['/events', '/memories/commit', '/buildinfo'])('%s is asked again when the canary says', async (path) => {
    await open()
    instead(path, (n) => (n === 1 ? limited(3) : undefined))
    await run(scene.smoke())
    expect(ended()).toEqual(['done', 'ok', 0])
  })

  test('longer than a check has, it is inconclusive and not red', async () => {
    await open()
    instead('/events', () => limited(60))
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'tenant-unreachable', 1])
    expect(checks()['events']).toMatchObject({ verdict: 'inconclusive', got: expect.stringContaining('429, which asks to wait 60 s') })
    expect(first()).toBe('error')
  })
})

test.each([520, 521, 522, 523, 524])('incident-edge-522: %i is a gateway\'s word', async (status) => {
  await open()
  instead('/events', (n) => (n === 1 ? answer(status, { 'content-type': 'text/html' }, Buffer.from('<h1>edge</h1>')) : undefined))
  await run(scene.smoke())
  expect(ended()).toEqual(['done', 'ok', 0])
  expect(checks()['events']).toMatchObject({ verdict: 'pass', tries: 2 })
})

test.each([
  ['${{ secrets.X }}', '{env.X}'], ['{env.X}', 'env: [X]'], ['{{probe}}', '{probe}'], ['${X}', '{env.X}'], ['{steps.one.x}', '{env.X}'],
])('incident-foreign-template: %s is a fault, and nothing is asked', async (template, right) => {
  await open()
  await run(own([`it: POST /memories/commit {"content":"${template}"} | 200`]))
  expect(ended()).toEqual(['failed', 'bad-input', 1])
  expect(ran.stdout).toContain(right)
  expect([scene.acme.requests, scene.beta.requests]).toEqual([[], []])
})

test('a variable of the environment is sent, and stands in no report', async () => {
  await open()
  const given = own(['it: GET /events with X-Partner: {env.PARTNER_KEY} | 200 | $ is object'], 'env: [PARTNER_KEY]\n', { PARTNER_KEY: 'hush-hush-1234' })
  await run(given)
  expect(ended()).toEqual(['failed', 'smoke-red', 1])
  expect(scene.acme.requests.find(({ path }) => path === '/events')?.headers['x-partner']).toBe('hush-hush-1234')
  const told = [ran.stdout.replace('::add-mask::hush-hush-1234', ''), ran.summary, JSON.stringify(evidenceOf(ran)), junit()].join('\n')
  expect(told.replaceAll('::add-mask::hush-hush-1234', '')).not.toContain('hush-hush')
  await run({ ...given, env: {} })
  expect(ended()).toEqual(['failed', 'bad-input', 1])
  expect(ran.stdout).toMatch(/PARTNER_KEY/)
})

describe('incident-big-integer', () => {
  const big = answer(200, { 'content-type': 'application/json' }, Buffer.from('{"id":9007199254740993}'))

  test.each([['9007199254740992', 'fail'], ['9007199254740993', 'pass']])('%s: %s', async (number, verdict) => {
    await open()
    scene.acme.onRequest = scene.beta.onRequest = ({ path }) => (path === '/events' ? big : undefined)
    await run(own([`it: GET /events | 200 | $.id == ${number}`]))
    ended()
    expect(checks()['it']?.verdict).toBe(verdict)
  })

  test('in a filter it is a fault', async () => {
    await open()
    await run(own(['it: GET /events | 200 | $[?@.id == 9007199254740993] exists']))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
  })
})

test('incident-bom-in-json: a byte order mark is skipped, in answers and in suites', async () => {
  await open()
  scene.acme.onRequest = ({ path }) => (path === '/events' ? answer(200, { 'content-type': 'application/json' }, Buffer.from('\ufeff[]')) : undefined)
  await run({ ...own([]), before: (work) => writeFileSync(join(work, 'own.yml'), '\ufeffname: own\nchecks:\n  - it: GET /events | 200 | $ is array\n') })
  expect(ended()).toEqual(['done', 'ok', 0])
})

test('incident-too-long-answer: the check fails and says so', async () => {
  await open()
  instead('/events', () => answer(200, { 'content-type': 'application/json' }, Buffer.from(`[${' '.repeat(1_100_000)}]`)))
  await run(scene.smoke())
  expect(ended()).toEqual(['failed', 'smoke-red', 1])
  expect(checks()['events']).toMatchObject({ verdict: 'fail', got: expect.stringContaining('answers more than 1 MiB') })
})

describe('incident-junit-of-a-red-run', () => {
  test('red before its checks', async () => {
    await open('canary', { commit: OLD_SHA })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    expect([first(), ran.outputs.ran]).toEqual(['failure', 'false'])
  })

  test('red after its checks, which all passed', async () => {
    await open()
    instead('/buildinfo', (n) => (n > 1 ? json(200, { git_sha: OLD_SHA }) : undefined))
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    expect([first(), ran.outputs.ran]).toEqual(['failure', 'true'])
  })

  test('red for its input: an older green one does not stay', async () => {
    await open()
    let older = ''
    const before = (work: string): void => writeFileSync(older = join(work, 'evidence.junit.xml'), '<testsuites/>')
    await run({ ...scene.smoke({ sha: 'nonsense' }), before })
    expect(ended()).toEqual(['failed', 'bad-input', 1])
    expect(readFileSync(older, 'utf8')).toMatch(/<testcase name="runs the build"[^>]*><error/)
  })

  test('green, and each check a case', async () => {
    await open()
    await run(scene.smoke())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect([first(), junit().match(/<testcase /g)?.length, existsSync(ran.outputs.junit!)]).toEqual(['/', 13, true])
  })
})

test('what a failed line makes is not looked for, seconds long', async () => {
  await open()
  instead('/memories/commit', () => json(500, { error: 'no' }))
  await run(scene.smoke())
  expect(ended()).toEqual(['failed', 'smoke-red', 1])
  expect([checks()['commit']?.verdict, checks()['search']?.verdict]).toEqual(['fail', 'skipped'])
  expect(probes(scene.acme).filter((line) => line.endsWith('/search'))).toEqual([])
})

test('the body of canary is what the script sent', async () => {
  await open()
  await run(scene.smoke())
  const sent = scene.acme.requests.find(({ path }) => path === '/memories/commit')?.body ?? ''
  expect(JSON.parse(sent)).toEqual({ scope: 'LOCAL', namespace: 'canary-smoke', content: expect.stringMatching(/^probe-/) })
})

test('suite run asks at once, without a commit, and leaves nothing', async () => {
  await open()
  const { 'tenant-urls': urls, 'tenant-tokens': tokens } = scene.fleet.inputs()
  const file = join(ROOT, 'examples/suites/night.yml')
  const args = ['suite', 'run', file, '--tenant-urls', urls]
  const green = await runCli(args, { RELEASE_ACTION_TENANT_TOKENS: tokens })
  expect([green.code, green.stdout.match(/5 of 5 checks passed/g)?.length, scene.fleet.left()]).toEqual([0, 2, []])
  instead('/events', () => json(200, {}))
  const red = await runCli(args, { RELEASE_ACTION_TENANT_TOKENS: tokens })
  expect([red.code, scene.fleet.left()]).toEqual([1, []])
  expect(red.stdout).toMatch(/FAILED {4}the same[^]*expected \$ is array[^]*by hand/)
  expect((await runCli(['suite', 'run', file])).code).toBe(2)
})

describe('a suite that includes another', () => {
  const given = (version: string): Given => {
    const smoke = own(['version: GET /health | 200 | $.status matches /' + version + '/i'], 'include: [parts/alive.yml, canary]\n')
    return { ...smoke, before: (work) => {
      smoke.before?.(work)
      mkdirSync(join(work, 'parts'))
      writeFileSync(join(work, 'parts/alive.yml'), 'name: alive\nchecks:\n  - alive: GET /health | 200\n')
    } }
  }

  test('is asked whole, and read by a reader of JUnit that is not ours', async () => {
    await open()
    await run(given('^OK$'))
    expect(ended()).toEqual(['done', 'ok', 0])
    const { status, counts, suites } = readJunit(ran.outputs.junit!)
    expect([status, counts, suites.map(({ cases }) => [cases.length, cases[0]?.[0], cases.at(-1)?.[0]])]).toEqual(['PASS', [17, 0, 0, 0], [
      [1, 'runs 2222222', 'runs 2222222'], [8, 'alive', 'version'], [8, 'alive', 'version'],
    ]])
  })

  test('fails by its expression', async () => {
    await open()
    await run(given('^v\\d+$'))
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
    expect(readJunit(ran.outputs.junit!)).toMatchObject({ status: 'FAIL', counts: [14, 3, 0, 0], suites: [
      { cases: [['runs 2222222', 'FAIL', expect.stringContaining('smoke-red')]] }, { status: 'FAIL' }, { status: 'FAIL' },
    ] })
  })

  test('of a file outside is bad input, and asks nobody', async () => {
    await open()
    const smoke = own(['a: GET /health | 200'], 'include: [../outside.yml]\n')
    await run(smoke)
    expect(ended()).toEqual(['failed', 'bad-input', 1])
    expect(ran.stdout).toContain("own.yml:2:11: `../outside.yml`: expected a .yml file in the folder of the suite or below")
    expect(scene.acme.requests).toEqual([])
  })
})
