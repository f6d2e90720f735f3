import { answer, type Answer, json } from './answer'
import { challenge } from './tenant-guards'
import { commit, forget, forgetOf, rememberOf, search, searchOf } from './tenant-memories'
import type { Asked, Route } from './tenant-route'
import { note, type State } from './tenant-state'
import { create, list, remove } from './tenant-workspaces'

type Entry = [method: string, path: RegExp, who: 'anybody' | 'admin' | 'workspace', route: Route]

const ROUTES: Entry[] = [
  ['GET', /^\/health$/, 'anybody', ({ tells, build }) => json(200, { status: 'ok', ...(tells === 'health' ? { sha: build.running } : undefined) })],
  ['GET', /^\/metrics$/, 'anybody', () => answer(200, { 'content-type': 'text/plain' }, Buffer.from('up 1\n'))],
  ['GET', /^\/admin\/liveness$/, 'admin', () => json(200, { subsystems: { scheduler: { last_tick_at: new Date().toISOString(), seconds_ago: 1 } } })],
  ['GET', /^\/workspaces$/, 'admin', list],
  ['POST', /^\/workspaces$/, 'admin', create],
  ['DELETE', /^\/workspaces\/([^/]+)$/, 'admin', remove],
  ['GET', /^\/events$/, 'admin', ({ events }) => json(200, events.slice(0, 100))],
  ['POST', /^\/org\/import$/, 'admin', importOrg],
]
const BUILDINFO: Entry = ['GET', /^\/buildinfo$/, 'anybody', ({ build }) => json(200, { git_sha: build.running })]
const MEMORIES: Record<State['shape'], Entry[]> = {
  canary: [
    ['POST', /^\/memories\/commit$/, 'admin', commit],
    ['GET', /^\/memories\/search$/, 'admin', search],
    ['DELETE', /^\/memories\/([^/]+)$/, 'admin', forget],
  ],
  'workspace-server': [
    ['POST', /^\/workspaces\/([^/]+)\/memories$/, 'workspace', rememberOf],
    ['GET', /^\/workspaces\/([^/]+)\/memories$/, 'workspace', searchOf],
    ['DELETE', /^\/workspaces\/([^/]+)\/memories\/([^/]+)$/, 'workspace', forgetOf],
  ],
}

/** What the tenant answers to a request that was let in. Another method of a known path, HEAD as well, is unknown. */
export function serve(state: State, asked: Asked): Answer {
  const { path, headers } = asked
  const found = find(state, asked.method, path)
  if (!found) return find(state, asked.method, path.replace(/\/$/, '')) ? moved(path) : unknown(state)
  const [[, , who, route], names] = found
  // Without its database a tenant cannot tell who nobody is.
  if (state.databaseDown && who === 'admin' && headers.authorization === undefined) {
    return json(503, { error: 'platform unavailable', code: 'platform_unavailable' })
  }
  return (who === 'anybody' ? undefined : challenge(state.door, who, headers)) ?? route(state, asked, names)
}

function find({ shape, tells }: State, method: string, path: string): [Entry, string[]] | undefined {
  const all = [...ROUTES, ...(tells === 'buildinfo' ? [BUILDINFO] : []), ...MEMORIES[shape]]
  for (const entry of all) {
    const match = entry[0] === method ? entry[1].exec(path) : null
    if (match) return [entry, match.slice(1)]
  }
  return undefined
}

const html = (status: number, text: string, headers = {}): Answer =>
  answer(status, { 'content-type': 'text/html; charset=utf-8', ...headers }, Buffer.from(text))

/** `location` is relative, as the framework has it. */
function moved(path: string): Answer {
  const location = path.slice(0, -1)
  return html(301, `<a href="${location}">Moved Permanently</a>.\n\n`, { location })
}

/** A canvas's page holds `[` and `401` (incident substring-pass). */
const PAGE = '<!DOCTYPE html><html><head><script>self.__next_f=[["$","404"]]</script></head><body><h1>404</h1><p>Error 401 [a]: this page could not be found</p></body></html>'
const unknown = ({ canvas }: State): Answer =>
  canvas ? html(404, PAGE) : answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found'))

function importOrg(state: State, { body }: Asked): Answer {
  const template = typeof body === 'object' && body !== null && 'template' in body ? body.template : undefined
  if (typeof template !== 'string') return json(400, { error: 'template is required' })
  note(state, 'org.import')
  return json(404, { error: `org template not found: ${template}` })
}
