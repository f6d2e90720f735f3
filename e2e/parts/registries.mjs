import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, run, serve, until, workFolder } from './process.mjs'
import { startTokenServer } from './token-server.mjs'
import { goTool } from './tools.mjs'
import { ask } from './wire.mjs'

/** Who may do everything where a registry wants a login. */
export const RELEASE = { username: 'release', password: 'release-e2e-password' }
/** Who may only pull from repositories called `…/tenant`, and do everything elsewhere. Token login only. */
export const HALF = { username: 'half', password: 'half-e2e-password' }
// bcrypt of RELEASE.password: docker-registry takes nothing else, and Node has no bcrypt.
const HTPASSWD = `${RELEASE.username}:$2b$05$EccpfLwuVIqMj53lNpXCQeT/xzB7LhRJLpHnqnE5RKoRUBSlq2oVG\n`
const ALL = ['pull', 'push', 'delete']
const USERS = {
  [RELEASE.username]: { password: RELEASE.password, may: () => ALL },
  [HALF.username]: { password: HALF.password, may: (repository) => (repository.endsWith('/tenant') ? ['pull'] : ALL) },
}

// `"GET /v2/ HTTP/1.1" 200 2 "" "agent"` (distribution) and `2026/11/20 22:18:59 GET /v2/ 404 NAME_UNKNOWN` (crane)
const LINE = /(?:"|^\S+ \S+ )(GET|HEAD|PUT|POST|PATCH|DELETE) (\/\S*)(?: HTTP\/1\.1")?(?: (\d{3}))?/

/** The requests in a registry's own log since `from` (its length in characters then), oldest first. */
function requestsIn(log, from) {
  const lines = readFileSync(log, 'utf8').slice(from).split('\n').map((line) => LINE.exec(line)).filter(Boolean)
  return lines.map(([, method, path, status]) => ({ method, path, status: status && Number(status) }))
}

/** Adds to a server what every make of registry with an access log has. */
function registry(make, host, server, login) {
  let marks = 0
  return {
    make, host, login, ...server,
    /** A moment in the registry's own log: all that was answered before is written before it. */
    async mark() {
      const mark = `/v2/mark/${marks++}/manifests/x`
      await ask({ method: 'GET', host, path: mark })
      const shown = () => readFileSync(server.log, 'utf8').indexOf(mark)
      await until(() => shown() >= 0, `${make} logs a request`)
      return readFileSync(server.log, 'utf8').length
    },
    /** What was asked of it since a mark, from its own log, as `{ method, path, status }`. */
    async requests(since) {
      await this.mark()
      return requestsIn(server.log, since).filter(({ path }) => !path.startsWith('/v2/mark/'))
    },
  }
}

const answers = (host) => () => ask({ method: 'GET', host, path: '/v2/' }).then(() => true, () => false)

/**
 * Debian's docker-registry 2.8, or with `make: 'distribution'` distribution 3: the same configuration.
 * @param auth `none`, `htpasswd` or `token`
 * @returns also `restart({ readonly })` on the same address and data, `collectGarbage()`, and `tokens` (token login)
 */
export async function startDockerRegistry({ auth = 'none', readonly = false, make = 'docker-registry' } = {}) {
  const folder = workFolder(make)
  const program = make === 'distribution' ? await goTool('registry') : 'docker-registry'
  const host = `127.0.0.1:${await freePort()}`
  const [config, log] = [join(folder, 'config.json'), join(folder, 'access.log')]
  const tokens = auth === 'token' ? await startTokenServer({ folder, users: USERS }) : undefined
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD)
  const logins = {
    none: undefined,
    htpasswd: { htpasswd: { realm: 'e2e', path: join(folder, 'htpasswd') } },
    token: { token: tokens?.config },
  }
  const up = (maintenance) => {
    // YAML's parser reads JSON.
    writeFileSync(config, JSON.stringify({
      version: '0.1',
      log: { level: 'error', accesslog: { disabled: false } },
      storage: {
        filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true },
        maintenance: { readonly: { enabled: maintenance }, uploadpurging: { enabled: false } },
      },
      http: { addr: host, secret: 'e2e' },
      auth: logins[auth],
    }))
    return serve(program, ['serve', config], { log, ready: answers(host) })
  }
  let server = await up(readonly)
  return {
    ...registry(make, host, { log }, auth === 'none' ? undefined : RELEASE),
    tokens,
    freeze: () => server.freeze(),
    thaw: () => server.thaw(),
    async stop() {
      await server.stop()
      await tokens?.stop()
      // A bench fills one after the other with large layers.
      rmSync(join(folder, 'data'), { recursive: true, force: true })
    },
    async restart(options = {}) {
      await server.stop()
      server = await up(options.readonly ?? false)
    },
    /** What an administrator runs by night: drops every manifest that no tag holds. */
    collectGarbage: () => run(program, ['garbage-collect', '-m', config]),
  }
}

/** The CNCF's distribution 3. Options and answer as `startDockerRegistry`. */
export const startDistribution = (options = {}) => startDockerRegistry({ ...options, make: 'distribution' })

/** `crane registry serve`: in memory, no login, lenient. */
export async function startCraneRegistry() {
  const host = `127.0.0.1:${await freePort()}`
  const log = join(workFolder('crane'), 'access.log')
  const args = ['registry', 'serve', '--address', host]
  return registry('crane', host, await serve(await goTool('crane'), args, { log, ready: answers(host) }))
}

/** olareg: in memory, no login. It keeps no access log, so it has no `mark` and no `requests`. */
export async function startOlareg() {
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const log = join(workFolder('olareg'), 'server.log')
  const args = ['serve', '--addr', '127.0.0.1', '--port', String(port), '--store-type', 'mem', '--api-delete']
  const server = await serve(await goTool('olareg'), args, { log, ready: answers(host) })
  return { make: 'olareg', host, ...server }
}
