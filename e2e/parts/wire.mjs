import { Agent, request as httpRequest } from 'node:http'

const agent = new Agent({ keepAlive: true })

/** One HTTP exchange with a server on loopback. Never throws for a status. */
export function ask({ method, host, path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`http://${host}${path}`, { method, headers, agent }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk)).on('error', reject)
      response.on('end', () => resolve({
        status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks),
      }))
    })
    request.on('error', (fault) => {
      // A server ends what is idle when it pleases, on a busy machine just before the next request.
      if (request.reusedSocket && fault.code === 'ECONNRESET') ask({ method, host, path, headers, body }).then(resolve, reject)
      else reject(fault)
    }).end(body)
  })
}

/** What a 401 asks for: the bearer token it names a realm for, or the Basic credential. */
async function credential(challenge, { username, password }) {
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  if (/^basic /i.test(challenge)) return basic
  const field = (name) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1] ?? ''
  const { host, pathname } = new URL(field('realm'))
  const query = new URLSearchParams({ service: field('service'), scope: field('scope') })
  const answer = await ask({ method: 'GET', host, path: `${pathname}?${query}`, headers: { authorization: basic } })
  if (answer.status !== 200) throw new Error(`the token server answered ${answer.status}`)
  return `Bearer ${JSON.parse(answer.body).token}`
}

/**
 * A client of one registry, just enough to put images there byte for byte.
 * @param auth `{ username, password }`, where it wants a login
 */
export function client(host, auth) {
  const known = new Map()
  return async function call(method, path, { headers = {}, body, expect } = {}) {
    const realm = `${method === 'GET' || method === 'HEAD' ? 'read' : 'write'} ${path.split(/\/(?:blobs|manifests)\//)[0]}`
    const attempt = () => {
      const authorization = known.get(realm)
      return ask({ method, host, path, body, headers: authorization ? { ...headers, authorization } : headers })
    }
    let answer = await attempt()
    if (answer.status === 401 && auth !== undefined) {
      known.set(realm, await credential(answer.headers['www-authenticate'] ?? '', auth))
      answer = await attempt()
    }
    if (expect !== undefined && !expect.includes(answer.status)) {
      throw new Error(`${method} ${host}${path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`)
    }
    return answer
  }
}
