import { randomUUID } from 'node:crypto'
import type { Memories } from './memories'
import type { Build } from './tenant-build'
import type { Door } from './tenant-guards'

export interface Workspace {
  id: string
  name: string
  runtime: string
  status: string
}

/** What a tenant is made of, and what it holds. */
export interface State {
  door: Door
  /** Which routes its memories have: the design documents' own, or by workspace as a workspace-server. */
  shape: 'canary' | 'workspace-server'
  /** Where it tells its commit: in `/buildinfo`, in `/health` as some builds do, or nowhere as older ones. */
  tells: 'buildinfo' | 'health' | 'nothing'
  /** Whether a canvas proxy answers for unknown routes. */
  canvas: boolean
  /** Whether its host can stop containers. */
  engine: boolean
  databaseDown: boolean
  build: Build
  memories: Memories
  workspaces: Map<string, Workspace>
  /** Newest first. */
  events: { id: string; type: string; created_at: string }[]
}

/** Notes what happened, for whoever reads `/events`. */
export const note = ({ events }: State, type: string): void =>
  void events.unshift({ id: randomUUID(), type, created_at: new Date().toISOString() })
