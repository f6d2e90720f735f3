import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import type { Histories } from '../release/history/update'
import type { RunRecord } from '../release/run-record'
import type { ImageReading } from '../release/tags/image-reading'
import type { RollbackRequest } from '../request/request'
import type { Commits } from './rollback-labels'

/** What finding the builds of a rollback needs. */
export interface Where {
  request: RollbackRequest
  histories: Histories
  record: RunRecord
  ports: TagPorts
  call: Call
}

/** The builds that a rollback goes back to, and the commits that it leaves and reaches, as far as they are known. */
export interface Found {
  readings: ImageReading[]
  left: Commits
  reached: Commits
}
