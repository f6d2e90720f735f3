import * as v from 'valibot'
import { type Answer, json } from './answer'
import type { Memory } from './memories'
import type { Route } from './tenant-route'
import { note, type State } from './tenant-state'
import { isUuid } from './tenant-workspaces'

const NewMemory = v.object({
  content: v.pipe(v.string(), v.minLength(1)),
  scope: v.optional(v.picklist(['LOCAL', 'TEAM', 'GLOBAL']), 'LOCAL'),
  namespace: v.optional(v.pipe(v.string(), v.maxLength(50)), 'general'),
})

/** The routes that the design documents name. */
export const commit: Route = (state, { body }) => {
  const made = remember(state, body)
  return made ? json(200, { id: made.id }) : json(400, { error: 'content is required' })
}
export const search: Route = (state, { query }) =>
  state.databaseDown ? queryFailed() : json(200, state.memories.search(query.get('query') ?? '').map(row))
export const forget: Route = (state, _, [id = '']) => drop(state, id)

/** A workspace-server's own routes. */
export const rememberOf: Route = (state, { body }, [workspace = '']) => {
  if (!state.workspaces.has(workspace)) return queryFailed()
  const made = remember(state, body, workspace)
  if (!made) return json(400, { error: 'content, scope (LOCAL, TEAM, GLOBAL) and namespace (at most 50) are required' })
  const { id, namespace, scope } = made
  return json(201, { id, namespace, scope })
}
export const searchOf: Route = (state, { query }, [workspace = '']) => {
  if (state.databaseDown || !state.workspaces.has(workspace)) return queryFailed()
  const by = { workspace, scope: query.get('scope') ?? undefined, namespace: query.get('namespace') ?? undefined }
  return json(200, state.memories.search(query.get('q') ?? '', by).map(row))
}
export const forgetOf: Route = (state, _, [workspace = '', id = '']) =>
  isUuid(id) && state.workspaces.has(workspace) ? drop(state, id) : queryFailed()

const queryFailed = (): Answer => json(500, { error: 'query failed' })

function remember(state: State, body: unknown, workspace?: string): Memory | undefined {
  const given = v.safeParse(NewMemory, body)
  if (!given.success) return undefined
  note(state, 'memory.committed')
  return state.memories.add({ ...given.output, workspace })
}

function drop(state: State, id: string): Answer {
  return state.memories.remove(id) ? json(200, { status: 'deleted' }) : json(404, { error: 'memory not found' })
}

const row = ({ workspace, createdAt, ...rest }: Memory): object =>
  ({ ...rest, ...(workspace === undefined ? undefined : { workspace_id: workspace }), created_at: createdAt })
