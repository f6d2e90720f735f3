import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Digest, digestOf } from '../release/digest'
import type { Manifest } from '../release/manifest'
import { answer, type Answer, refusal, send, sendTorn } from './answer'
import type { Asked, Site } from './call'
import { challenge, serve } from './distribution'
import { FAULT_ANSWERS, type FaultRule, Switchboard } from './faults'
import { type Build, buildImage } from './images'
import { listen, stop } from './server'
import { Repository } from './store'
import { type TokenRules, Tokens } from './tokens'

export interface RegistryOptions extends Partial<TokenRules> {
  /** `none` by default. */
  auth?: Site['auth']
  /** As docker-registry 2.8: a tag cannot be deleted. */
  cannotDeleteTags?: boolean
  /** As Gitea: a digest whose last tag moved away is gone at once. */
  cleanUp?: boolean
}

/** A request as it arrived. */
export interface Seen {
  /** From 1. */
  n: number
  method: string
  /** Without its query. */
  path: string
  query: string
  authorization?: string
  /** 0 until answered, and where no answer was given. */
  status: number
  /** Epoch milliseconds. */
  at: number
}

export interface SandboxRegistry {
  /** `127.0.0.1:PORT` */
  host: string
  requests: Seen[]
  faults: Switchboard
  /** How the time of a slow answer passes, in milliseconds; the machine's own at first. */
  sleep: (milliseconds: number) => Promise<void>
  /** Told of every request that has arrived whole, before it is processed; may wait, and add a fault that meets it. */
  onRequest?: (seen: Seen) => void | Promise<void>
  /** Puts a build there as a push would, without any request. */
  publish(repository: string, tag: string, build?: Build): Digest
  /** Puts a manifest and its blobs there as a push would, under a tag or, without one, under its digest alone. */
  put(repository: string, manifest: Manifest, blobs: readonly Uint8Array[], tag?: string): void
  /** The tags as they truly are, whatever readers are shown. */
  tags(repository: string): Map<string, string>
  close(): Promise<void>
}

/**
 * Starts a registry in memory on a free port of loopback. On the wire it is as strict as docker-registry and
 * distribution 3 are; what is to go wrong with which request is told to `faults`.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<SandboxRegistry> {
  const { auth = 'none', user = 'sandbox', password = 'sandbox', expiresIn = 300, readOnly = [] } = options
  const { cannotDeleteTags = false, cleanUp = false } = options
  const tokens = new Tokens({ user, password, expiresIn, readOnly })
  const repositories = new Map<string, Repository>()
  const server = createServer((request, response) => void receive(request, response, site, registry))
  const host = await listen(server)
  const open = (name: string): Repository => {
    const repository = repositories.get(name) ?? new Repository(cleanUp)
    repositories.set(name, repository)
    return repository
  }
  const site: Site = { host, auth, cannotDeleteTags, tokens, repositories, open }
  const registry: SandboxRegistry = {
    host,
    requests: [],
    faults: new Switchboard(),
    sleep: later,
    publish(name, tag, build) {
      // One commit is one build, under however many tags.
      const image = buildImage(`${name} ${build?.revision ?? tag}`, build)
      open(name).publish(tag, image)
      return image.top.digest
    },
    put(name, manifest, blobs, tag = manifest.digest) {
      const repository = open(name)
      for (const blob of blobs) repository.putBlob(digestOf(blob), blob)
      repository.put(tag, manifest)
    },
    tags: (name) => new Map(repositories.get(name)?.tags),
    close: () => stop(server),
  }
  return registry
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  registry: SandboxRegistry,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  const [path = '/', query = ''] = url.split('?')
  const { authorization } = headers
  const seen: Seen = { n: registry.requests.length + 1, method, path, query, authorization, status: 0, at: Date.now() }
  registry.requests.push(seen)
  const body = await readBody(request)
  if (!body) return
  await registry.onRequest?.(seen)
  const rule = registry.faults.strike(method, path)
  const asked = { method, path, query, headers, body }
  const made = treat(site, asked, rule)
  if (rule?.fault === '504-late') void registry.sleep(rule.after ?? 0).then(() => serve(site, asked, rule))
  if (rule?.fault === 'slow') await registry.sleep(rule.after ?? 0)
  if (made === 'silence') return
  if (made === 'broken') {
    response.destroy()
    return
  }
  seen.status = made.status
  if (rule?.fault === 'torn') sendTorn(response, made)
  else send(response, made)
}

/** The answer, or what a fault leaves of it. */
function treat(site: Site, asked: Asked, rule?: FaultRule): Answer | 'broken' | 'silence' {
  if (rule?.fault === 'hang') return 'silence'
  if (rule?.fault === 'drop') return 'broken'
  // As to a token that has run out.
  if (rule?.fault === '401') return challenge(site, '', site.auth === 'token' ? 'invalid_token' : '')
  if (rule?.fault === '404-html') return answer(404, { 'content-type': 'text/html' }, Buffer.from('<h1>Not Found</h1>'))
  const said = rule && FAULT_ANSWERS[rule.fault]
  const wait = rule?.retryAfter === undefined ? said?.headers : { 'retry-after': String(rule.retryAfter) }
  const refused = said && refusal(said.status, said.code, said.message, wait)
  if (refused && rule.fault !== '503-after') return refused
  const made = serve(site, asked, rule)
  return rule?.fault === 'drop-after' ? 'broken' : (refused ?? made)
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref())

/** The whole body, or nothing where the client broke off. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  try {
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
    return Buffer.concat(parts)
  } catch {
    return undefined
  }
}
