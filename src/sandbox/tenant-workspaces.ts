import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { json } from './answer'
import type { Route } from './tenant-route'
import { note } from './tenant-state'

const NewWorkspace = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  runtime: v.optional(v.string(), 'container'),
  url: v.optional(v.string()),
})
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
export const isUuid = (text: string): boolean => UUID.test(text)

export const list: Route = ({ databaseDown, workspaces }) =>
  databaseDown ? json(500, { error: 'query failed' }) : json(200, [...workspaces.values()])

/** Answers a live secret beside the id. */
export const create: Route = (state, { body }) => {
  const given = v.safeParse(NewWorkspace, body)
  if (!given.success) return json(400, { error: 'name is required' })
  const { name, runtime, url } = given.output
  const status = runtime === 'external' && url === undefined ? 'awaiting_agent' : 'provisioning'
  const workspace = { id: randomUUID(), name, runtime, status }
  state.workspaces.set(workspace.id, workspace)
  note(state, 'workspace.created')
  return json(201, { ...workspace, connection: { auth_token: `live-${randomUUID()}` } })
}

/** Leaves the workspace's memories. A host without a container engine answers 500, and has removed it all the same. */
export const remove: Route = (state, _, [id = '']) => {
  if (!isUuid(id)) return json(400, { error: 'invalid workspace id' })
  const found = state.workspaces.delete(id)
  if (found) note(state, 'workspace.removed')
  if (found && !state.engine) return json(500, { error: 'failed to stop container' })
  return json(200, { cascade_deleted: 0, status: 'removed' })
}
