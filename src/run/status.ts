import { systemClock } from '../adapters/clock'
import { waitingFolders } from '../adapters/journal/folders'
import { waitingIn } from '../adapters/journal/waiting'
import { status } from '../modes/status'
import type { Host } from '../ports/host'
import { isOne } from '../release/standing'
import { standingJson, standingText } from '../report/standing-text'
import { parseStatus, type RawInputs } from '../request/parse'
import { registry, tenants, whoLists } from './adapters'
import type { Output } from './history'
import { tellJson, tellLines } from './tell'
import { asJson, waitingLines } from './waiting'
import { withInputs } from './with-inputs'

/** Shows what is live where. Returns the exit code: 0 where all of it shows one commit. */
export async function showStatus(raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  return withInputs(raw, 'status', parseStatus(raw), host, async (request, context) => {
    const ports = { registry: registry(request, request.images, true, context), tenants: tenants(context), controlPlane: await whoLists(request, context), clock: systemClock, log: context.log, cancel }
    const standing = context.secrets.clean(await status(request, ports))
    const waiting = waitingIn(waitingFolders(host.folder, host.env))
    if (json) tellJson({ ...standingJson(standing), waiting: waiting.map(asJson) }, out, context)
    else tellLines([...standingText(standing, systemClock.now()), ...waitingLines(waiting)], out, context)
    return isOne(standing) ? 0 : 1
  })
}
