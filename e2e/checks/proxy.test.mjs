// Behind real proxies: squid and tinyproxy, with and without a login, over TLS; registry and forge have names that squid
// alone knows, so whatever is reached is reached through it.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { startForge } from '../parts/forge.mjs'
import { run, workFolder } from '../parts/process.mjs'
import { action, cli } from '../parts/product.mjs'
import { startAuthority, startListener, startSquid, startTinyproxy, startTlsFront } from '../parts/proxies.mjs'
import { startDockerRegistry } from '../parts/registries.mjs'
import { ROOT } from '../parts/tools.mjs'
import { endedAs, HISTORY, loginLine, NEW, OLD, publish, under } from './support.mjs'

const HOSTS = ['registry.test', 'forge.test', 'fleet.test']
const LOGIN = { username: 'proxy-user', password: 'pr0xy:p@ss' }
const typed = (password) => `${LOGIN.username}:${encodeURIComponent(password)}`

describe('behind a proxy', { concurrency: false }, async () => {
  const [registry, forge, pair] = await Promise.all([
    startDockerRegistry({ auth: 'htpasswd' }), startForge(HISTORY), startAuthority([...HOSTS, '127.0.0.1']),
  ])
  const fronts = await Promise.all([startTlsFront(registry.host, pair), startTlsFront(forge.url, pair)])
  const [open, locked, secure] = await Promise.all([
    startSquid({ hosts: HOSTS }), startSquid({ hosts: HOSTS, login: LOGIN }), startSquid({ hosts: HOSTS, login: LOGIN, pair }),
  ])
  const tiny = await startTinyproxy({ login: { ...LOGIN, password: 't1ny-password' }, upstream: open.host })
  after(() => Promise.all([tiny, open, locked, secure, ...fronts, registry, forge].map((part) => part.stop())))

  const [name, api] = HOSTS.slice(0, 2).map((host, index) => `${host}:${fronts[index].port}`)
  const basic = Buffer.from(`${registry.login.username}:${registry.login.password}`).toString('base64')
  /** A promote of two images that nobody but the proxy can reach. */
  const promote = (images, env, inputs = {}) => action({
    inputs: { mode: 'promote', images: images.join('\n'), 'registry-auth': loginLine(registry, registry.login, name), 'github-token': 'f0rge-token', 'ca-file': pair.ca, ...inputs },
    forge: { url: `https://${api}` }, sha: NEW, env,
  })
  const said = ({ log, summary, evidence }) => log.replace(/^::add-mask::.*$/gm, '') + summary + JSON.stringify(evidence)
  const fresh = (repository) => publish(registry, repository, { host: name })

  for (const [make, proxy, login, scheme] of [
    ['squid without a login', open, '', 'http'],
    ['squid with a login', locked, `${typed(LOGIN.password)}@`, 'http'],
    ['squid over TLS', secure, `${typed(LOGIN.password)}@`, 'https'],
    ['tinyproxy before squid', tiny, `${typed('t1ny-password')}@`, 'http'],
  ]) {
    it(`${make}: two images are promoted, and whoever listens on the way reads no secret`, async () => {
      const { images, digests, tags } = await fresh(make.replaceAll(' ', '-').toLowerCase())
      const listener = await startListener(proxy.host)
      const result = await promote(images, { HTTPS_PROXY: `${scheme}://${login}127.0.0.1:${listener.port}` })
      await listener.stop()
      endedAs(result, 'done', 'ok')
      const shown = await tags()
      for (const [tag, digest] of Object.entries({ ...under('latest', digests.new), ...under('latest-previous', digests.old) })) assert.equal(shown[tag], digest, tag)
      assert.equal(result.stderr, '')
      const heard = listener.seen()
      assert.equal(heard.includes(`CONNECT ${name}`), scheme === 'http')
      for (const secret of [registry.login.password, basic, 'f0rge-token', '/manifests/']) assert.ok(!heard.includes(secret), secret)
      for (const secret of [LOGIN.password, 't1ny-password']) assert.ok(!said(result).includes(secret), secret)
      if (proxy !== tiny) assert.deepEqual([...new Set(proxy.asked())].sort(), [`CONNECT ${api} 200`, `CONNECT ${name} 200`].sort())
    })
  }

  for (const [what, proxy, login, words] of [
    ['squid, a wrong password', locked, `${typed('wr0ng-password')}@`, 'does not accept its login (407)'],
    ['tinyproxy, a wrong password', tiny, `${typed('wr0ng-password')}@`, 'does not accept its login (401)'],
    ['squid, no login', locked, '', 'wants a login (407)'],
    ['tinyproxy, no login', tiny, '', 'wants a login (407)'],
  ]) {
    it(`${what}: told, and nothing is moved`, async () => {
      const { images, tags } = await fresh(what.replaceAll(/[ ,]+/g, '-').toLowerCase())
      const before = await tags()
      const result = await promote(images, { HTTPS_PROXY: `http://${login}${proxy.host}` })
      endedAs(result, 'failed', 'registry-unavailable')
      assert.ok(said(result).includes(`the proxy ${proxy.host} (HTTPS_PROXY) ${words}`), result.log)
      assert.ok(!said(result).includes('wr0ng-password'))
      assert.deepEqual(await tags(), before)
    })
  }

  it('a host that squid cannot reach is told with the proxy that could not', async () => {
    const result = await promote(['forge.test:1/x/app'], { ALL_PROXY: `http://${open.host}`, NO_PROXY: '.forge.test' })
    endedAs(result, 'failed', 'registry-unavailable')
    assert.ok(said(result).includes(`the proxy ${open.host} (ALL_PROXY) has not reached forge.test:1 (503)`), result.log)
  })

  it('whom NO_PROXY names is never asked of the proxy', async () => {
    const from = open.asked().length
    const result = await promote([`${name}/no/app`], { HTTPS_PROXY: `http://${open.host}`, NO_PROXY: `registry.test:${fronts[0].port}, forge.test` })
    endedAs(result, 'failed', 'registry-unavailable')
    assert.match(result.log, /no such host|could not be looked up/)
    assert.deepEqual(open.asked().slice(from), [])
  })

  it('a registry on this machine is asked directly, whatever is set', async () => {
    const { images } = await publish(registry, 'near')
    const from = open.asked().length
    const result = await promote(images, { ALL_PROXY: `http://${open.host}` }, { 'registry-auth': loginLine(registry), 'allow-backward': 'true', 'api-url': forge.url })
    endedAs(result, 'done', 'ok')
    assert.deepEqual(open.asked().slice(from), [])
  })

  it('nothing goes past it but what is on this machine: the demo, and a fleet that a recipe moves', async () => {
    const folder = workFolder('wiretap')
    const [heard, moved] = ['heard', 'moved'].map((file) => join(folder, file))
    for (const file of [heard, moved]) writeFileSync(file, '')
    // Who has been moved runs the new build.
    const machines = createServer(({ url }, answer) => {
      const [, slug, route] = url.split('/')
      const isMoved = readFileSync(moved, 'utf8').split('\n').includes(slug)
      answer.setHeader('content-type', 'application/json').end(JSON.stringify(route === 'health' ? { status: 'ok' } : { git_sha: isMoved ? NEW : OLD }))
    }).listen(0, '127.0.0.1')
    machines.unref()
    await once(machines, 'listening')
    const front = await startTlsFront(`127.0.0.1:${machines.address().port}`, pair)
    writeFileSync(join(folder, 'kamal'), `#!/bin/sh\n[ "$1 $5" = 'deploy --destination' ] && echo "$6" >> ${moved}\n`, { mode: 0o755 })
    const env = {
      PATH: `${folder}:${process.env.PATH}`, E2E_WIRETAP: heard, NODE_OPTIONS: `--require ${join(ROOT, 'e2e/parts/wiretap.cjs')}`,
      HTTPS_PROXY: `http://${open.host}`, HTTP_PROXY: `http://${open.host}`, ALL_PROXY: `http://${open.host}`,
    }
    const { images, digests, tags } = await fresh('past')
    const from = open.asked().length
    const demo = await run(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'demo'], { env: { HOME: folder, ...env }, cwd: folder, timeout: 120_000 })
    assert.match(demo.stdout, /That is all\./)
    assert.deepEqual(open.asked().slice(from), [])
    const result = await cli([
      'deploy', NEW, '--redeploy-tag', `staging-${NEW.slice(0, 7)}`, '--images', images.join(','), '--required-contexts', 'none', '--canary-slug', 'acme', '--soak-seconds', '0',
      '--registry-auth', loginLine(registry, registry.login, name), '--ca-file', pair.ca, '--fleet', 'acme\nbeta', '--tenant-url-template', `https://fleet.test:${front.port}/{slug}`,
      '--rollout-command', join(ROOT, 'examples/rollout/kamal.sh'),
    ], { env })
    endedAs(result, 'done', 'ok')
    assert.equal((await tags())[`${images[0].slice(name.length + 1)}:latest`], Object.values(digests.new)[0])
    assert.deepEqual([...new Set(readFileSync(heard, 'utf8').split('\n').filter(Boolean))], ['connect 127.0.0.1'])
    assert.deepEqual([...new Set(open.asked().slice(from))].sort(), [name, `fleet.test:${front.port}`].map((host) => `CONNECT ${host} 200`).sort())
    await front.stop()
    machines.closeAllConnections()
    machines.close()
  })

  it('the command line, with the CA that Node is given', async () => {
    const { images, digests } = await fresh('line')
    const { code, log } = await cli(['history', '--images', images[0], '--registry-auth', loginLine(registry, registry.login, name)], {
      env: { all_proxy: `http://${open.host}`, NODE_EXTRA_CA_CERTS: pair.ca },
    })
    assert.equal(code, 0, log)
    assert.ok(log.includes(digests.old['line/app']), log)
  })

  it('a CA that is not given is told with the way to give it', async () => {
    const other = join(workFolder('pem'), 'none.pem')
    writeFileSync(other, 'no certificate\n')
    const { images } = await fresh('ca')
    const unknown = await promote(images, { HTTPS_PROXY: `http://${open.host}` }, { 'ca-file': '' })
    endedAs(unknown, 'failed', 'registry-unavailable')
    assert.match(said(unknown), /its certificate comes from a CA that is not known here/)
    assert.match(said(unknown), /ca-file/)
    endedAs(await promote(images, {}, { 'ca-file': other }), 'failed', 'bad-input')
  })
})
