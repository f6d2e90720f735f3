import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ProxyOptions, startProxy, type TestProxy } from '../support/proxy'
import { runCli, sweepFolders } from '../support/runner'
import { createContext, PLATFORM, type Scene } from '../support/scene'
import { startTlsHosts, type TlsHosts } from '../support/tls-hosts'

/** What `doctor` says of the way to a registry that only a proxy knows. */
let scene: Scene
let hosts: TlsHosts
let proxy: TestProxy
let folder: string

const REGISTRY = 'registry.test'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  scene = await createContext({ auth: 'none' })
  hosts = await startTlsHosts({ [REGISTRY]: scene.registry.host })
})
afterEach(async () => {
  await Promise.all([scene.close(), hosts.close(), proxy.close()])
  rmSync(folder, { recursive: true, force: true })
})
afterAll(sweepFolders)

const open = async (options: ProxyOptions = {}): Promise<void> => { proxy = await startProxy({ hosts: hosts.ports, ...options }) }
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

interface Found { level: string; about: string; words: string; remedy?: string }
/** What it finds of the network, and its exit code. */
async function doctor(env: Record<string, string>, words: string[] = []): Promise<{ found: string[]; remedies: string; code: number | null; stderr: string }> {
  const { stdout, stderr, code } = await runCli(['doctor', '--json', '--images', `${REGISTRY}/${PLATFORM}`, ...words], { USER: 'ada', ...env })
  const all = (JSON.parse(stdout) as Found[]).filter(({ about }) => about === 'proxy' || about === 'certificates')
  return { found: all.map(({ level, about, words: said }) => `${level} ${about}: ${said}`), remedies: all.map(({ remedy }) => remedy ?? '').join('\n'), code, stderr }
}

test('which variable is for whom, and which CA vouches for him', async () => {
  await open({ login: 'me:s3cret-pw' })
  const { found, code } = await doctor({ HTTPS_PROXY: proxy.url() }, ['--ca-file', file('ca.pem', hosts.ca())])
  expect([code, found]).toEqual([0, [
    `ok proxy: the proxy ${proxy.host} (HTTPS_PROXY) is for ${REGISTRY}`,
    expect.stringMatching(/^ok certificates: ca-file: 1 certificate of .*ca\.pem, trusted beside Node's own$/),
    `ok certificates: ${REGISTRY}: vouched for by "${REGISTRY}" of ca-file. Where that is not your own host, a proxy looks into what goes through`,
  ]])
})

test('a certificate that nobody here knows is told with who issued it, and the remedy; nothing is asked of the host', async () => {
  await open()
  const { found, remedies, code } = await doctor({ HTTPS_PROXY: proxy.url() })
  expect(code).toBe(1)
  expect(found.at(-1)).toMatch(new RegExp(`^bad certificates: ${REGISTRY}: its certificate is self-signed \\(DEPTH_ZERO_SELF_SIGNED_CERT\\), through the proxy .*It was issued by "${REGISTRY}": where .* is not your own, somebody on the way looks into TLS$`))
  expect(remedies).toMatch(/ca-file \(or NODE_EXTRA_CA_CERTS\)/)
  expect(hosts.asked).toEqual([])
})

test.each<[string, ProxyOptions, string, RegExp]>([
  ['refuses the login', { login: 'me:s3cret' }, 'me:wr0ng-pw@', /does not accept its login \(407\); it is for registry\.test$/],
  ['wants one', { login: 'me:s3cret' }, '', /wants a login \(407\); it is for registry\.test$/],
])('a proxy that %s', async (_, options, login, words) => {
  await open(options)
  const { found, remedies, code } = await doctor({ HTTPS_PROXY: `http://${login}${proxy.host}` })
  expect([code, found]).toEqual([1, [expect.stringMatching(words)]])
  expect(found[0]).toMatch(/^bad proxy: the proxy 127\.0\.0\.1:\d+ \(HTTPS_PROXY\) /)
  expect(remedies).toContain('HTTPS_PROXY: http://user:password@host:port')
  expect(JSON.stringify({ found, remedies })).not.toContain('wr0ng-pw')
})

test('a proxy that is not there, an entry of NO_PROXY that cannot be read, and a file that is not there', async () => {
  await open()
  await proxy.close()
  const { found, code, stderr } = await doctor({ HTTPS_PROXY: proxy.url(), NO_PROXY: '10.0.0.0/40', NODE_EXTRA_CA_CERTS: join(folder, 'none.pem') })
  expect([code, found]).toEqual([1, [
    expect.stringMatching(/^bad proxy: the proxy .* \(HTTPS_PROXY\): connection refused; it is for registry\.test$/),
    expect.stringMatching(/^warning proxy: NO_PROXY: the entry "10\.0\.0\.0\/40" cannot be read/),
    expect.stringMatching(/^warning certificates: NODE_EXTRA_CA_CERTS names .*none\.pem, which counts for nothing: there is no such file$/),
  ]])
  // It is a finding, and not told beside it once more.
  expect(stderr).not.toContain('10.0.0.0/40')
})

test('who is asked directly; HTTP_PROXY alone is for nobody here; TLS that proves nothing', async () => {
  await open()
  const local = ['--images', `${scene.registry.host}/${PLATFORM}`]
  const told = async (env: Record<string, string>): Promise<string[]> => {
    const { stdout } = await runCli(['doctor', '--json', ...local], { USER: 'ada', ...env })
    return (JSON.parse(stdout) as Found[]).filter(({ about }) => about === 'proxy' || about === 'certificates').map(({ level, words }) => `${level} ${words}`)
  }
  expect(await told({})).toEqual(['ok everybody is asked directly'])
  expect(await told({ HTTPS_PROXY: proxy.url() })).toEqual(['ok everybody is asked directly: no variable that is set is for any of them'])
  expect(await told({ http_proxy: proxy.url(), NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
    'ok everybody is asked directly: no variable that is set is for any of them', 'warning HTTP_PROXY is for plain HTTP alone, and nobody here is asked by it',
    expect.stringMatching(/^warning NODE_TLS_REJECT_UNAUTHORIZED=0: /),
  ])
})
