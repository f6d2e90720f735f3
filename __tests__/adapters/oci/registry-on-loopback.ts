import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHttp, type Http } from '../../../src/adapters/http/client'
import type { Credential, Source } from '../../../src/adapters/oci/credential'
import { createOciRegistry } from '../../../src/adapters/oci/registry'
import type { Registry } from '../../../src/ports/registry'
import { digestOf } from '../../../src/release/digest'
import type { Image } from '../../../src/release/image'
import type { Manifest } from '../../../src/release/manifest'
import { fakeClock, fakeLog, serve, stopServers } from '../http/fakes'

export const PASSWORD: Credential = {
  kind: 'password', user: 'u', password: 'p', origin: 'with the login of registry-auth for it as user u',
}
export const ANONYMOUS: Credential = { kind: 'anonymous', origin: 'anonymously' }
export const BASIC = `Basic ${Buffer.from('u:p').toString('base64')}`

// White space that no JSON writer would keep: the bytes are what counts.
const text = '{ "schemaVersion":2,\n\t"mediaType": "application/vnd.oci.image.index.v1+json",  "manifests":[]}\n'
export const MANIFEST: Manifest = {
  bytes: Buffer.from(text), mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(Buffer.from(text)),
}

/** A request as the fake registry got it. */
export interface Ask {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: Buffer
}
/** What it answers; nothing: the connection is dropped. */
export type Reply = {
  status: number
  headers?: Record<string, string | string[]>
  body?: string | Uint8Array
  /** The connection breaks after the body. */
  torn?: boolean
} | undefined

export const manifestReply = (headers = {}): Reply =>
  ({ status: 200, headers: { 'content-type': MANIFEST.mediaType, ...headers }, body: MANIFEST.bytes })
export const errorReply = (status: number, code: string, message = ''): Reply =>
  ({ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ errors: [{ code, message }] }) })

export interface Lab {
  registry: Registry
  /** e.g. `127.0.0.1:41234`. */
  host: string
  image(repository: string): Image
  asked: Ask[]
  /** The requests, each as `GET /v2/a/manifests/latest` and the login it carried. */
  lines(): string[]
  clock: ReturnType<typeof fakeClock>
  log: ReturnType<typeof fakeLog>
  masked: string[]
  /** For which hosts a credential was looked up. */
  lookedUp: string[]
}

const open: Http[] = []
export async function closeLab(): Promise<void> {
  for (const http of open.splice(0)) http.close()
  await stopServers()
}

/** Our adapter before a registry on loopback that answers what `answer` says; token requests come there too. */
export async function startLab(
  answer: (ask: Ask, origin: string) => Reply | Promise<Reply>,
  { repositories = ['a', 'b'], access = 'pull,push', credential = PASSWORD, loginFor = () => credential, renewed, realms, together = 1 }: {
    repositories?: string[]
    access?: 'pull' | 'pull,push'
    /** Of every repository. */
    credential?: Credential
    /** Where not all have one login. */
    loginFor?: (repository: string) => Credential
    /** What a helper gives that is asked once more. */
    renewed?: () => Credential
    realms?: ReadonlyMap<string, string>
    /** A login is found as soon as so many wait for it. */
    together?: number
  } = {},
): Promise<Lab> {
  const asked: Ask[] = []
  const origin: string = await serve((request, response) => void handle(request, response))
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray())
    const url = new URL(request.url!, origin)
    const ask = { method: request.method!, path: url.pathname, query: url.searchParams, headers: request.headers, body }
    asked.push(ask)
    const reply = await answer(ask, origin)
    if (!reply) return void response.destroy()
    response.writeHead(reply.status, reply.headers)
    if (!reply.torn) return void response.end(reply.body)
    response.write(reply.body, () => response.destroy())
  }
  const host = origin.slice('http://'.length)
  const image = (repository: string): Image => ({ name: `${host}/${repository}`, registry: host, repository })
  const [clock, log, masked, lookedUp] = [fakeClock(), fakeLog(), [] as string[], [] as string[]]
  const found = new Set<string>()
  let waiting = 0
  let letGo = (): void => {}
  const enough = new Promise<void>((resolve) => { letGo = resolve })
  const http = createHttp({ clock, log })
  open.push(http)
  const registry = createOciRegistry({
    http, access, clock, realms, images: repositories.map(image), mask: (secret) => masked.push(secret),
    credentials: { of: (registryHost, repository) => Promise.resolve(sourceOf(registryHost, loginFor(repository))) },
  })
  function sourceOf(registryHost: string, login: Credential): Source {
    const id = JSON.stringify(login)
    const find = async (): Promise<Credential> => {
      if (!found.has(id)) lookedUp.push(registryHost)
      found.add(id)
      if (++waiting === together) letGo()
      await enough
      return login
    }
    return { id, find, renew: renewed && (() => Promise.resolve(renewed())) }
  }
  const lines = (): string[] => asked.map(({ method, path, headers }) =>
    [method, path, ...(headers.authorization ? [headers.authorization] : [])].join(' '))
  return { registry, host, image, asked, lines, clock, log, masked, lookedUp }
}
