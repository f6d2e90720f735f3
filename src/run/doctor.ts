import { systemClock } from '../adapters/clock'
import { journalFolders, waitingFolders, whyUnwritable } from '../adapters/journal/folders'
import { waitingIn } from '../adapters/journal/waiting'
import { examine } from '../modes/doctor'
import type { Host } from '../ports/host'
import { bad, type Diagnosis, ok, warning } from '../release/diagnosis'
import { diagnosisText } from '../report/diagnosis-text'
import { parseDoctor, type RawInputs } from '../request/parse'
import { forgeOf, registry, tenants } from './adapters'
import { networkFindings } from './doctor-network'
import type { Output } from './history'
import { recoverCommand } from './recover-command'
import { fleetOf } from './status'
import { tellJson, tellLines } from './tell'
import { withInputs } from './with-inputs'
import { writeRight } from './write-right'

/** Tells whether a release would have what it needs. Returns the exit code: 1 where a finding is bad. */
export async function runDoctor(raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  return withInputs(raw, 'doctor', parseDoctor(raw), host, async (request, context) => {
    const ports = {
      registry: registry(request, request.images, true, context), writeRight: writeRight(request, request.images, context), tenants: tenants(context),
      forge: forgeOf(request, context), controlPlane: await fleetOf(request, context), clock: systemClock, log: context.log, cancel,
    }
    const found = [...await examine(request, ports), ...networkFindings(context), ...ofMachine(host)]
    const asked = request.images.length + request.tenantUrls.length > 0 || ports.forge || ports.controlPlane
    const all = context.secrets.clean(asked ? found : [warning('inputs', 'nothing was given to look at', 'Give what a release is given: --images and the rest, see release-action doctor --help'), ...found])
    if (json) tellJson(all, out, context)
    else tellLines(diagnosisText(all), out, context)
    return all.some(({ level }) => level === 'bad') ? 1 : 0
  })
}

/** What is told of this machine: where a journal can lie, and what waits there. */
function ofMachine({ folder, env }: Host): Diagnosis[] {
  const folders = journalFolders(folder, env)
  const takes = folders.find((one) => whyUnwritable(one) === undefined)
  const journal = takes === undefined
    ? bad('journal', `no folder takes one: ${folders.map((one) => `${one} (${whyUnwritable(one)})`).join(', ')}`, 'Make one of them writable, or set XDG_STATE_HOME')
    : ok('journal', `would lie in ${takes}`)
  const waiting = waitingIn(waitingFolders(folder, env)).filter(({ state, hasBegun }) => state !== 'lives' && hasBegun)
  return [journal, ...waiting.map(({ mode, path }) => warning('journal', `a ${mode} waits to be put right`, recoverCommand(path)))]
}
