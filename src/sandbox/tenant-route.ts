import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './answer'
import type { State } from './tenant-state'

/** A request as a route sees it. */
export interface Asked {
  method: string
  /** Without its query. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** As JSON has it; nothing where it was none. */
  body: unknown
}

/** Does what a route does. `names` are the variable parts of its path. */
export type Route = (state: State, asked: Asked, names: string[]) => Answer
