import { answer, type Answer, json, refusal } from './answer'
import { deleteBlob, readBlob } from './blobs'
import type { Asked, Call, Site } from './call'
import type { FaultRule } from './faults'
import { deleteManifest, readManifest, writeManifest } from './manifests'
import { listReferrers } from './referrers'
import { Repository } from './store'
import { listTags } from './tag-list'
import { readCredential } from './tokens'
import { appendUpload, beginUpload, cancelUpload, finishUpload, showUpload } from './uploads'

const PATH = /^\/v2\/(?<name>.+)\/(?<kind>manifests|blobs\/uploads|blobs|referrers|tags)\/(?<reference>[^/]*)$/
const ROUTES: Record<string, (call: Call) => Answer> = {
  'GET manifests': readManifest,
  'PUT manifests': writeManifest,
  'DELETE manifests': deleteManifest,
  'GET blobs': readBlob,
  'DELETE blobs': deleteBlob,
  'POST blobs/uploads': beginUpload,
  'GET blobs/uploads': showUpload,
  'PATCH blobs/uploads': appendUpload,
  'PUT blobs/uploads': finishUpload,
  'DELETE blobs/uploads': cancelUpload,
  'GET tags': listTags,
  'GET referrers': listReferrers,
}
/** The requests that a repository may begin with. */
const FIRST = ['POST blobs/uploads', 'PUT manifests']
/** What is not there yet has no referrers, and that is no 404: a client would take it that the list is kept elsewhere. */
const NOTHING = new Repository(false)
const [PULL, PUSH] = [['pull'], ['pull', 'push']]
/** What distribution asks of a token for a method. */
const ACTIONS: Record<string, string[]> =
  { GET: PULL, HEAD: PULL, POST: PUSH, PATCH: PUSH, PUT: PUSH, DELETE: ['delete'] }

/** Answers a request as docker-registry and distribution 3 do. `lie` is a fault of a write, where one is in force. */
export function serve(site: Site, asked: Asked, lie?: FaultRule): Answer {
  if (asked.path === '/token' && site.auth === 'token') return issueToken(site, asked)
  const { name = '', kind = '', reference = '' } = PATH.exec(asked.path)?.groups ?? {}
  const refused = login(site, asked, name)
  if (refused) return refused
  if (asked.path === '/v2/') return json(200, {})
  // Only an upload that is yet to begin has no name.
  if (!reference && kind !== 'blobs/uploads') return answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found\n'))
  const route = `${asked.method === 'HEAD' ? 'GET' : asked.method} ${kind}`
  const repository = FIRST.includes(route) ? site.open(name) : (site.repositories.get(name) ?? (kind === 'referrers' && NOTHING))
  if (!repository) return refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry')
  return ROUTES[route]?.({ ...asked, site, name, repository, reference, lie })
    ?? refusal(405, 'UNSUPPORTED', 'the operation is unsupported')
}

/** The challenge of a registry, with the scope it wants and what was wrong with the token that was sent. */
export function challenge({ auth, host }: Site, scope: string, error: string): Answer {
  const words = { realm: `http://${host}/token`, service: 'sandbox', scope, error }
  const bearer = Object.entries(words).flatMap(([name, word]) => (word ? [`${name}="${word}"`] : []))
  const header = auth === 'token' ? `Bearer ${bearer.join(',')}` : 'Basic realm="sandbox"'
  return refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': header })
}

function login(site: Site, { headers, method, query }: Asked, name: string): Answer | undefined {
  const credential = readCredential(headers.authorization)
  if (site.auth === 'none' || (site.auth === 'basic' && site.tokens.knows(credential))) return undefined
  const wanted = new Map(name ? [[name, ACTIONS[method] ?? []]] : [])
  // A mount also reads the repository that the blob comes from.
  const from = method === 'POST' && new URLSearchParams(query).get('from')
  if (from && from !== name) wanted.set(from, PULL)
  const scopes = [...wanted].flatMap(([where, actions]) => actions.map((action) => `repository:${where}:${action}`))
  const fault = site.tokens.judge(credential, scopes)
  if (fault === undefined) return undefined
  return challenge(site, [...wanted].map(([where, actions]) => `repository:${where}:${actions.join(',')}`).join(' '), fault)
}

/** A login gives what was asked; anonymous callers may pull. As GHCR, no token by POST: clients then ask by GET. */
function issueToken({ tokens }: Site, { headers, method, query }: Asked): Answer {
  if (method !== 'GET') return refusal(405, 'UNSUPPORTED', 'the operation is unsupported')
  const credential = readCredential(headers.authorization)
  const anonymous = credential.kind === 'none'
  if (!anonymous && !tokens.knows(credential)) return refusal(401, 'UNAUTHORIZED', 'incorrect username or password')
  const scopes = new URLSearchParams(query).getAll('scope').flatMap((scope) => scope.split(' '))
  return json(200, tokens.issue(anonymous ? scopes.map((scope) => scope.replace(/[^:]*$/, 'pull')) : scopes))
}
