import type { Ports, Trigger } from '../ports'
import { Failure } from '../release/failure'
import { Logbook } from '../release/logbook'
import type { Report } from '../release/report'
import type { SmokeRequest } from '../request/request'

/** Not built yet: says so, and fails, so that nobody takes it for a pass. */
export async function smoke(request: SmokeRequest, trigger: Trigger, ports: Ports): Promise<Report> {
  return new Logbook('smoke', request.sha, request.dryRun, trigger, ports).failed(new Failure('internal', 'not built yet'))
}
