import type { IncomingHttpHeaders } from 'node:http'
import type { FaultRule } from './faults'
import type { Repository } from './store'
import type { Tokens } from './tokens'

/** What the routes need to know of the registry they serve. */
export interface Site {
  host: string
  auth: 'none' | 'basic' | 'token'
  cannotDeleteTags: boolean
  tokens: Tokens
  repositories: Map<string, Repository>
  /** The repository of this name, made where there is none yet: by the first push. */
  open(name: string): Repository
}

/** A request as it came in, whole. */
export interface Asked {
  method: string
  /** Without its query. */
  path: string
  query: string
  headers: IncomingHttpHeaders
  body: Uint8Array
}

/** A request that has passed the login, on one repository. */
export interface Call extends Asked {
  site: Site
  /** Of the repository, such as `owner/app`. */
  name: string
  repository: Repository
  /** The last part of the path: a tag, a digest or an upload. */
  reference: string
  /** A fault of a write, where one is in force. */
  lie?: FaultRule
}
