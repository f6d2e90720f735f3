import { once } from 'node:events'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { freePort, run, serve, workFolder } from './process.mjs'

const answers = (port) => () => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true) }).on('error', () => resolve(false))
})

/** A CA of a company, and a certificate of it for these names. @returns paths: `ca`, `cert`, `key` */
export async function startAuthority(names) {
  const folder = workFolder('ca')
  const at = (name) => join(folder, name)
  const openssl = (...args) => run('openssl', args, { cwd: folder })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  await openssl('req', '-x509', ...key, '-subj', '/CN=e2e company CA', '-keyout', 'ca.key', '-out', 'ca.pem')
  writeFileSync(at('names'), `subjectAltName=${names.map((name) => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`)).join(',')}\n`)
  await openssl('req', '-new', ...key.slice(0, -2), '-subj', '/CN=e2e', '-keyout', 'host.key', '-out', 'host.csr')
  await openssl('x509', '-req', '-in', 'host.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names', '-out', 'host.pem')
  return { ca: at('ca.pem'), cert: at('host.pem'), key: at('host.key') }
}

/** Passes bytes on, and keeps those that come from who connects. @param connected the event of a connection that can be read */
async function between(server, connected, address) {
  const to = new URL(address.includes('://') ? address : `http://${address}`)
  const seen = []
  const open = new Set()
  server.on(connected, (socket) => {
    const onward = connect(Number(to.port), to.hostname)
    socket.on('data', (bytes) => seen.push(bytes))
    for (const [one, other] of [[socket, onward], [onward, socket]]) {
      open.add(one)
      one.on('error', () => undefined).on('close', () => { other.destroy(); open.delete(one) })
      one.pipe(other)
    }
  })
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return {
    port: server.address().port,
    seen: () => Buffer.concat(seen).toString('latin1'),
    async stop() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** TLS before a server of loopback. @param pair of `startAuthority` */
export const startTlsFront = (address, { cert, key }) =>
  between(createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) }), 'secureConnection', address)

/** Somebody on the way who listens. */
export const startListener = (address) => between(createServer(), 'connection', address)

/**
 * Debian's squid. It alone knows the hosts, all of which are this machine.
 * @param login `{ username, password }` that it wants; `pair`: speaks TLS itself
 * @returns `host`; `asked()`: from its own log, each as `CONNECT registry.test:5000 200`
 */
export async function startSquid({ login, pair, hosts = [] } = {}) {
  const folder = workFolder('squid')
  // As root it becomes the user proxy, whom the folder is to serve as well.
  chmodSync(folder, 0o777)
  const port = await freePort()
  const at = (name) => join(folder, name)
  const access = at('access.log')
  writeFileSync(at('hosts'), `127.0.0.1 localhost ${hosts.join(' ')}\n`)
  if (login) writeFileSync(at('users'), `${login.username}:${(await run('openssl', ['passwd', '-apr1', login.password])).stdout}`)
  if (pair) for (const name of ['cert', 'key']) writeFileSync(at(name), readFileSync(pair[name]), { mode: 0o644 })
  const lines = [
    pair ? `https_port 127.0.0.1:${port} tls-cert=${at('cert')} tls-key=${at('key')}` : `http_port 127.0.0.1:${port}`,
    `pid_filename ${at('pid')}`, `access_log stdio:${access}`, `cache_log ${at('cache.log')}`, `hosts_file ${at('hosts')}`, `coredump_dir ${folder}`,
    'cache deny all', 'cache_mem 8 MB', 'memory_cache_shared off', 'max_filedescriptors 1024', 'pinger_enable off', 'shutdown_lifetime 0 seconds',
    'visible_hostname squid.test', 'dns_nameservers 127.0.0.1',
    ...(login ? [`auth_param basic program /usr/lib/squid/basic_ncsa_auth ${at('users')}`, 'auth_param basic children 1', 'acl known proxy_auth REQUIRED', 'http_access allow known'] : ['http_access allow localhost']),
    'http_access deny all',
  ]
  writeFileSync(at('squid.conf'), `${lines.join('\n')}\n`)
  const server = await serve('squid', ['-N', '-f', at('squid.conf')], { log: at('server.log'), ready: answers(port) })
  return {
    host: `127.0.0.1:${port}`,
    asked: () => readFileSync(access, 'utf8').split('\n').filter(Boolean).map((line) => line.split(/\s+/))
      .map(([, , , status, , method, url]) => `${method} ${url} ${status.split('/')[1]}`)
      // A connection that said nothing is whoever looked whether it is up.
      .filter((line) => !line.startsWith('- ')),
    stop: server.stop,
  }
}

/** Debian's tinyproxy, which hands all on to another proxy. Options as `startSquid`. */
export async function startTinyproxy({ login, upstream }) {
  const folder = workFolder('tinyproxy')
  const port = await freePort()
  const config = join(folder, 'tinyproxy.conf')
  const lines = [
    `Port ${port}`, 'Listen 127.0.0.1', 'Timeout 60', 'Allow 127.0.0.1', 'MaxClients 50', `PidFile "${join(folder, 'pid')}"`,
    `Upstream http ${upstream}`, ...(login ? [`BasicAuth ${login.username} ${login.password}`] : []),
  ]
  writeFileSync(config, `${lines.join('\n')}\n`)
  const server = await serve('tinyproxy', ['-d', '-c', config], { log: join(folder, 'server.log'), ready: answers(port) })
  return { host: `127.0.0.1:${port}`, stop: server.stop }
}
