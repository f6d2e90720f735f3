import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runAction, runCli, runPost, sweepFolders } from '../support/runner'
import { createContext, type Scene } from '../support/scene'

/** Who is told how a run ended. */
interface Notice {
  path: string
  headers: IncomingHttpHeaders
  raw: string
  data: Record<string, unknown>
}

let scene: Scene
const told: Notice[] = []
/** What the receiver does with the nth notice; 200 where nothing is said. */
let answers: (number | 'hang')[] = []
const receiver = createServer((request, response) => {
  let raw = ''
  request.on('data', (chunk) => { raw += String(chunk) }).on('end', () => {
    told.push({ path: request.url ?? '', headers: request.headers, raw, data: (JSON.parse(raw) as { data: Record<string, unknown> }).data })
    const answer = answers.shift() ?? 200
    if (answer !== 'hang') response.writeHead(answer).end()
  })
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((ready) => void receiver.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks/t0psecret-path`
})
afterAll(() => { receiver.closeAllConnections(); receiver.close() })
afterAll(sweepFolders)
beforeEach(async () => {
  told.length = 0
  answers = []
  scene = await createContext()
})
afterEach(() => scene.close())

const ends = (): string[] => told.map(({ data }) => `${String(data['mode'])} ${String(data['outcome'])} ${String(data['reason'])}`)
const refuse = (): void => void scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true })

test('a promote that is done is silent', async () => {
  expect((await runAction(scene.promote({ notify: url }))).outputs['outcome']).toBe('done')
  expect(ends()).toEqual([])
})

test('one that is put back is told once, and signed', async () => {
  refuse()
  const ran = await runAction(scene.promote({ notify: url, 'notify-secret': 'a-signing-secret' }))
  expect(ran.outputs['outcome']).toBe('restored')
  expect(ends()).toEqual(['promote restored registry-denied'])
  const [{ headers, raw }] = told as [Notice]
  const signature = createHmac('sha256', 'a-signing-secret').update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${raw}`).digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${signature}`)
  // After a run that ended by itself the post step tells nothing.
  await runPost(ran)
  expect(told).toHaveLength(1)
})

test('a rollback that moved something is told, and one that had nothing to do is not', async () => {
  const inputs = { notify: url }
  await runAction(scene.promote(inputs))
  await runAction(scene.rollback('previous', inputs))
  expect(ends()).toEqual(['rollback done ok'])
  await runAction(scene.rollback('previous', inputs))
  expect(told).toHaveLength(1)
})

test('bad input is told where the notice itself is right, and a plan is not', async () => {
  await runAction(scene.promote({ notify: url, images: ',' }))
  await runAction(scene.promote({ notify: url, sha: 'abcdef1', 'dry-run': 'true' }))
  expect(ends()).toEqual(['promote failed bad-input'])
})

test('what is wrong with it is bad input that shows no address', async () => {
  const ran = await runAction(scene.promote({ notify: `${url}\nhttp://chat.example/t0psecret`, 'notify-on': 'failed, always', 'notify-secret': 'whsec_no' }))
  expect(ran.outputs).toMatchObject({ outcome: 'failed', reason: 'bad-input' })
  expect(ran.stdout).toMatch(/notify: expected webhook addresses, one a line; line 2 is to be https:\/\//)
  expect(ran.stdout).toMatch(/notify-on: [^:]*"always" is none/)
  expect(ran.stdout).toMatch(/notify-secret: expected/)
  expect(shown(ran.stdout)).not.toContain('t0psecret')
  const old = await runAction(scene.promote({ notify: 'https://o.webhook.office.com/webhookb2/t0psecret' }))
  expect(old.stdout).toMatch(/connector of Office 365, which has ended/)
})

test('what cannot be sent is a warning, after the report, and names no address', async () => {
  refuse()
  answers = [404]
  const ran = await runAction(scene.promote({ notify: url }))
  expect(ran.outputs['outcome']).toBe('restored')
  expect(ran.stdout).toMatch(/::warning::notice 1 of 1 could not be sent to the webhook: it answered 404/)
  expect(ran.stdout.indexOf('PROMOTE: RESTORED')).toBeLessThan(ran.stdout.indexOf('notice 1 of 1'))
  expect(shown(ran.stdout)).not.toContain('t0psecret')
  expect(JSON.stringify(ran.evidence)).not.toContain('t0psecret')
})

test('a run that was killed is told by the post step', async () => {
  let stop: (() => Promise<unknown>) | undefined
  scene.registry.onRequest = async ({ method, path }) => {
    if (method === 'PUT' && path.endsWith('/latest')) await stop?.()
  }
  const ran = await runAction({
    ...scene.promote({ notify: url }),
    onStart: (child) => (stop = async () => (child.kill('SIGKILL'), (stop = undefined), child.ended)),
  })
  expect(ends()).toEqual([])
  await runPost(ran)
  expect(ends()).toEqual(['promote restored cancelled'])
})

test('a run that is asked to stop tells at once, or else the post step does', async () => {
  const stopped = (): ReturnType<typeof runAction> => {
    let kill: (() => unknown) | undefined
    scene.registry.onRequest = ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('/latest')) kill?.()
      return Promise.resolve()
    }
    return runAction({ ...scene.promote({ notify: url, 'allow-backward': 'true' }), onStart: (child) => (kill = () => (child.kill('SIGTERM'), (kill = undefined))) })
  }
  const ran = await stopped()
  expect(ran.outputs['reason']).toBe('cancelled')
  expect(ends()).toEqual([`promote ${String(ran.outputs['outcome'])} cancelled`])
  await runPost(ran)
  expect(told).toHaveLength(1)

  answers = ['hang']
  const hung = await stopped()
  expect(told).toHaveLength(2)
  await runPost(hung)
  expect(ends()).toHaveLength(3)
  expect(ends()[2]).toBe(ends()[1])
})

test('the command line tells as well', async () => {
  refuse()
  const ran = await runCli(['promote', '2222222222222222222222222222222222222ccc', '--images', scene.images.join(',')], {
    RELEASE_ACTION_REGISTRY_AUTH: `${scene.registry.host}=sandbox:sandbox`, RELEASE_ACTION_NOTIFY: url, RELEASE_ACTION_ALLOW_BACKWARD: 'true',
  })
  expect(ran.code).toBe(1)
  expect(ends()).toEqual(['promote restored registry-denied'])
})

/** What a reader of the log is shown: a runner takes the lines that mask a secret for itself. */
const shown = (log: string): string => log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n')
