import { createPrivateKey, createSign, randomUUID, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { run } from './process.mjs'

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const SERVICE = 'e2e-registry'
const ISSUER = 'e2e-token-server'

/**
 * A token server as Docker Hub and GHCR run one: Basic credentials in, a bearer token for the asked scopes out,
 * signed RS256 with its certificate in `x5c`. What a user may not do is silently left out of the token, as they do.
 *
 * @param folder where key and certificate go
 * @param users `{ name: { password, may: (repository) => ['pull', 'push'] } }`
 * @returns `config` for the registry's `auth.token`; `issued`, the tokens given out; `stop`;
 *   `expired(n, after)`: of the next tokens, n have run out before they arrive, the first `after` not counted
 */
export async function startTokenServer({ folder, users }) {
  const [keyFile, certificateFile] = [join(folder, 'token.key'), join(folder, 'token.crt')]
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=e2e token server',
    '-keyout', keyFile, '-out', certificateFile])
  const key = createPrivateKey(readFileSync(keyFile))
  const x5c = [new X509Certificate(readFileSync(certificateFile)).raw.toString('base64')]
  const issued = []
  let [fresh, expired] = [0, 0]

  const sign = (claims) => {
    const text = `${base64url({ typ: 'JWT', alg: 'RS256', x5c })}.${base64url(claims)}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
  }

  const answer = (request) => {
    const asked = new URL(request.url, 'http://127.0.0.1').searchParams
    const [user, ...password] = Buffer.from((request.headers.authorization ?? '').replace(/^Basic /i, ''), 'base64')
      .toString().split(':')
    if (users[user] === undefined || users[user].password !== password.join(':')) {
      return { status: 401, body: { errors: [{ code: 'UNAUTHORIZED', message: 'incorrect username or password' }] } }
    }
    const access = asked.getAll('scope').flatMap((scope) => scope.split(' ')).filter(Boolean).map((scope) => {
      const [type, name, actions] = scope.split(':')
      const granted = users[user].may(name)
      return { type, name, actions: actions.split(',').filter((action) => granted.includes(action)) }
    })
    const now = Math.floor(Date.now() / 1000)
    // The registries grant 60 s of leeway on `exp`.
    const exp = fresh-- <= 0 && expired-- > 0 ? now - 90 : now + 300
    const token = sign({
      iss: ISSUER, sub: user, aud: asked.get('service'), exp, nbf: now - 120, iat: now - 120, jti: randomUUID(), access,
    })
    issued.push({ user, access, expired: exp < now })
    return { status: 200, body: { token, expires_in: 300, issued_at: new Date().toISOString() } }
  }

  const server = createServer((request, response) => {
    const { status, body } = answer(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return {
    issued,
    expired(count, after = 0) {
      [fresh, expired] = [after, count]
    },
    config: {
      realm: `http://127.0.0.1:${server.address().port}/token`,
      service: SERVICE, issuer: ISSUER, rootcertbundle: certificateFile,
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
