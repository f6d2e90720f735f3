import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { run, workFolder } from '../e2e/parts/process.mjs'

const json = (response, status, value) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/** Where the tenants are that have a host each; `own-hosts.cjs` finds them. */
const DOMAIN = 'fleet.test'
const OWN_HOSTS = join(dirname(fileURLToPath(import.meta.url)), 'own-hosts.cjs')

/** Key and certificate of a TLS server for all hosts of the domain. */
async function identity() {
  const folder = workFolder('tls')
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name))
  await run('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', `/CN=${DOMAIN}`, '-addext', `subjectAltName=DNS:*.${DOMAIN}`, '-keyout', key, '-out', certificate])
  return { certificate, options: { key: readFileSync(key), cert: readFileSync(certificate) } }
}

/** Listens on loopback. @returns the port */
async function listen(server) {
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 })
  await once(server, 'listening')
  server.unref()
  return server.address().port
}

/**
 * A fleet, its control plane and its forge, all simulated in this process on loopback. A tenant is at `/t/<slug>`, or
 * on a host of its own.
 * @param size how many tenants
 * @param before the commit that they run at first
 * @param commit the commit behind every tag, and the head of every branch
 * @param latency milliseconds before a tenant answers, however many are asked at once
 * @param stuck whether the tenant of this number never moves
 * @param ownHosts each tenant has a host of its own, over TLS, as real ones have
 */
export async function startFleet({ size, before, commit, latency = 0, stuck = () => false, ownHosts = false }) {
  const digits = String(size - 1).length
  const slugs = Array.from({ length: size }, (_, at) => `tenant-${String(at).padStart(digits, '0')}`)
  const moves = new Set(slugs.filter((_, at) => !stuck(at)))
  const running = new Map(slugs.map((slug) => [slug, before]))
  const seen = { buildinfo: 0, health: 0, redeploys: 0, forge: 0, open: 0, connections: 0 }

  async function tenant(slug, what, response) {
    if (!running.has(slug)) return json(response, 404, { error: 'not found' })
    seen[what] += 1
    if (latency > 0) await sleep(latency)
    json(response, 200, what === 'health' ? { status: 'ok' } : { git_sha: running.get(slug) })
  }

  async function controlPlane(request, response) {
    const parts = []
    for await (const part of request) parts.push(part)
    const { dry_run: dryRun, only_slugs: only = slugs, target_tag: tag } = JSON.parse(Buffer.concat(parts).toString())
    if (!tag || (!dryRun && only === slugs)) return json(response, 400, { ok: false })
    const row = (slug) => ({ slug, phase: 'batch-1', ssm_status: dryRun ? 'DryRun' : 'Success', ssm_exit_code: 0, healthz_ok: true })
    if (!dryRun) {
      seen.redeploys += 1
      for (const slug of only) if (moves.has(slug)) running.set(slug, commit)
    }
    json(response, 200, { ok: true, results: only.map(row) })
  }

  function forge(path, response) {
    seen.forge += 1
    if (/\/branches\/[^/]+$/.test(path)) return json(response, 200, { name: 'main', commit: { sha: commit, id: commit } })
    json(response, 404, { message: 'Not Found' })
  }

  function receive(request, response) {
    const [path] = request.url.split('?')
    const [, slug, what] = ownHosts
      ? /^([^.]+)\..*?\/([^/]+)$/.exec(request.headers.host + path) ?? []
      : /^\/t\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    if (slug && what in seen) return void tenant(slug, what, response)
    if (path === '/cp/admin/tenants/redeploy-fleet') return void controlPlane(request, response)
    forge(path, response)
  }
  function watch(socket) {
    seen.open += 1
    // A little later, when those that made room for it are seen to be closed.
    setTimeout(() => (seen.connections = Math.max(seen.connections, seen.open)), 5)
    socket.on('close', () => (seen.open -= 1))
  }

  const servers = [createServer(receive)]
  const url = `http://127.0.0.1:${await listen(servers[0])}`
  let [template, certificate] = [`${url}/t/{slug}`]
  if (ownHosts) {
    const own = await identity()
    servers.push(createTlsServer(own.options, receive))
    certificate = own.certificate
    template = `https://{slug}.${DOMAIN}:${await listen(servers[1])}`
  }
  servers.at(-1).on('connection', watch)

  return {
    url,
    commit,
    template,
    /** What a process must have to reach them. */
    env: ownHosts ? { NODE_EXTRA_CA_CERTS: certificate, NODE_OPTIONS: `--require=${OWN_HOSTS}` } : {},
    slugs,
    running,
    /** What `work` asked: requests by kind, and `connections`, the most to tenants that were open at once. */
    async count(work) {
      Object.assign(seen, { buildinfo: 0, health: 0, redeploys: 0, forge: 0, connections: seen.open })
      const result = await work()
      const { buildinfo, health, redeploys, forge: asked, connections } = seen
      return { result, buildinfo, health, redeploys, forge: asked, connections }
    },
    async stop() {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      }
    },
  }
}
