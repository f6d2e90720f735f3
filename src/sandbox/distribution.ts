import type { IncomingHttpHeaders } from 'node:http'
import * as v from 'valibot'
import { digestOf } from '../release/digest'
import { isManifestType, type Manifest } from '../release/manifest'
import { answer, type Answer, json, refusal } from './answer'
import type { FaultRule } from './faults'
import type { Repository } from './store'
import { readCredential, type Tokens } from './tokens'

/** What the routes need to know of the registry they serve. */
export interface Site {
  host: string
  auth: 'none' | 'basic' | 'token'
  cannotDeleteTags: boolean
  tokens: Tokens
  repositories: Map<string, Repository>
}

export interface Asked {
  method: string
  /** Without its query. */
  path: string
  query: string
  headers: IncomingHttpHeaders
  body: Uint8Array
}

const ROUTE = /^\/v2\/(?<name>.+)\/(?<kind>manifests|blobs)\/(?<reference>[^/]+)$/
/** What distribution asks of a token for a method. */
const ACTIONS: Record<string, string[]> = { GET: ['pull'], HEAD: ['pull'], PUT: ['pull', 'push'], DELETE: ['delete'] }
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
const DOCKER_IMAGE = 'application/vnd.docker.distribution.manifest.v2+json'

const Part = v.object({ digest: v.string() })
const Child = v.object({ ...Part.entries, platform: v.optional(v.object({ architecture: v.string() })) })
const Shape = v.object({
  schemaVersion: v.literal(2),
  mediaType: v.optional(v.string()),
  config: v.optional(Part),
  layers: v.optional(v.array(Part)),
  manifests: v.optional(v.array(Child)),
})

/** Answers a request as docker-registry and distribution 3 do. `lie` is a fault of a write, where one is in force. */
export function serve(site: Site, asked: Asked, lie?: FaultRule): Answer {
  if (asked.path === '/token' && site.auth === 'token') return issueToken(site, asked)
  const { name = '', kind, reference = '' } = ROUTE.exec(asked.path)?.groups ?? {}
  const refused = login(site, asked, name)
  if (refused) return refused
  if (asked.path === '/v2/') return json(200, {})
  if (!kind) return answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found\n'))
  const repository = site.repositories.get(name)
  if (!repository) return refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry')
  if (asked.method === 'GET' || asked.method === 'HEAD') {
    return kind === 'blobs' ? blob(repository, reference) : read(repository, reference, asked.headers.accept ?? '')
  }
  if (kind === 'manifests' && asked.method === 'PUT') return write(repository, reference, asked, lie)
  if (kind === 'manifests' && asked.method === 'DELETE') return remove(repository, reference, site)
  return refusal(405, 'UNSUPPORTED', 'the operation is unsupported')
}

/** The challenge of a registry, with the scope it wants and what was wrong with the token that was sent. */
export function challenge({ auth, host }: Site, scope: string, error: string): Answer {
  const words = { realm: `http://${host}/token`, service: 'sandbox', scope, error }
  const bearer = Object.entries(words).flatMap(([name, word]) => (word ? [`${name}="${word}"`] : []))
  const header = auth === 'token' ? `Bearer ${bearer.join(',')}` : 'Basic realm="sandbox"'
  return refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': header })
}

function login(site: Site, { headers, method }: Asked, name: string): Answer | undefined {
  const credential = readCredential(headers.authorization)
  if (site.auth === 'none' || (site.auth === 'basic' && site.tokens.knows(credential))) return undefined
  const actions = ACTIONS[method] ?? []
  const wanted = name ? actions.map((action) => `repository:${name}:${action}`) : []
  const fault = site.tokens.judge(credential, wanted)
  if (fault === undefined) return undefined
  return challenge(site, name && `repository:${name}:${actions.join(',')}`, fault)
}

/** A login gives what was asked; anonymous callers may pull. */
function issueToken({ tokens }: Site, { headers, query }: Asked): Answer {
  const credential = readCredential(headers.authorization)
  const anonymous = credential.kind === 'none'
  if (!anonymous && !tokens.knows(credential)) return refusal(401, 'UNAUTHORIZED', 'incorrect username or password')
  const scopes = new URLSearchParams(query).getAll('scope').flatMap((scope) => scope.split(' '))
  return json(200, tokens.issue(anonymous ? scopes.map((scope) => scope.replace(/[^:]*$/, 'pull')) : scopes))
}

function blob(repository: Repository, digest: string): Answer {
  const bytes = repository.blob(digest)
  if (!bytes) return refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry')
  return answer(200, { 'content-type': 'application/octet-stream', 'docker-content-digest': digest }, bytes)
}

function read(repository: Repository, reference: string, accept: string): Answer {
  const accepted = accept.split(',').map((type) => type.split(';')[0]!.trim())
  let found = repository.manifest(reference)
  // Seen: a client that takes docker images alone is given the amd64 child of a list, without a word.
  if (found?.mediaType === DOCKER_LIST && !accepted.includes(DOCKER_LIST) && accepted.includes(DOCKER_IMAGE)) {
    const children = v.parse(Shape, parse(found.bytes)).manifests ?? []
    found = repository.manifest(children.find((child) => child.platform?.architecture === 'amd64')?.digest ?? '')
  }
  if (!found) return refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  if (!accepted.includes(found.mediaType)) {
    return refusal(404, 'MANIFEST_UNKNOWN', `${found.mediaType} found, but the accept header does not support it`)
  }
  return answer(200, { 'content-type': found.mediaType, 'docker-content-digest': found.digest }, found.bytes)
}

function write(repository: Repository, reference: string, { headers, body, path }: Asked, lie?: FaultRule): Answer {
  const mediaType = headers['content-type'] ?? ''
  const shape = v.safeParse(Shape, parse(body))
  if (!isManifestType(mediaType) || !shape.success || (shape.output.mediaType ?? mediaType) !== mediaType) {
    return refusal(400, 'MANIFEST_INVALID', 'manifest invalid')
  }
  const manifest: Manifest = { bytes: body, mediaType, digest: digestOf(body) }
  if (reference.includes(':') && reference !== manifest.digest) {
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  }
  const { config, layers = [], manifests = [] } = shape.output
  const missing = [...(config ? [config] : []), ...layers, ...manifests].find((part) => !repository.holds(part.digest))
  if (missing) return refusal(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry')
  if (lie?.fault === 'late-read') repository.putLate(reference, manifest, lie.reads ?? 2)
  else if (lie?.fault !== 'lying-201') repository.put(reference, manifest)
  return answer(201, { location: path, 'docker-content-digest': manifest.digest })
}

function remove(repository: Repository, reference: string, { cannotDeleteTags }: Site): Answer {
  if (cannotDeleteTags && !reference.includes(':')) {
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  }
  return repository.remove(reference) ? answer(202) : refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
}

/** JSON, or nothing where it is none. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}
