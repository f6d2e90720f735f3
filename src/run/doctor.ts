import { systemClock } from '../adapters/clock'
import { journalFolders, waitingFolders, whyUnwritable } from '../adapters/journal/folders'
import { waitingIn } from '../adapters/journal/waiting'
import { whyMissing } from '../adapters/rollout-command/find'
import { namesNone } from '../adapters/rollout-command/unstarted'
import { examine } from '../modes/doctor'
import type { Host } from '../ports/host'
import { bad, type Diagnosis, ok, warning } from '../release/diagnosis'
import { diagnosisText } from '../report/diagnosis-text'
import { parseDoctor, type RawInputs } from '../request/parse'
import type { DoctorRequest } from '../request/request'
import { forgeOf, registry, tenants, whoLists } from './adapters'
import { networkFindings } from './doctor-network'
import type { Output } from './history'
import { recoverCommand } from './recover-command'
import { tellJson, tellLines } from './tell'
import { withInputs } from './with-inputs'
import { writeRight } from './write-right'

/** Tells whether a release would have what it needs. Returns the exit code: 1 where a finding is bad. */
export async function runDoctor(raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  return withInputs(raw, 'doctor', parseDoctor(raw), host, async (request, context) => {
    const ports = {
      registry: registry(request, request.images, true, context), writeRight: writeRight(request, request.images, context), tenants: tenants(context),
      forge: forgeOf(request, context), controlPlane: await whoLists(request, context), clock: systemClock, log: context.log, cancel,
    }
    const [release, network] = await Promise.all([examine(request, ports), networkFindings(request, raw['ca-file']?.trim(), context, cancel)])
    // What stands between comes before what it stops.
    const found = [...network, ...release, ...ofMachine(request, host)]
    const asked = request.images.length + request.tenantUrls.length > 0 || ports.forge || ports.controlPlane
    const all = context.secrets.clean(asked ? found : [warning('inputs', 'nothing was given to look at', 'Give what a release is given: --images and the rest, see release-action doctor --help'), ...found])
    if (json) tellJson(all, out, context)
    else tellLines(diagnosisText(all), out, context)
    return all.some(({ level }) => level === 'bad') ? 1 : 0
  })
}

/** What is told of this machine: whether the command that moves tenants is there, where a journal can lie, and what waits there. */
function ofMachine(request: DoctorRequest, { folder, env }: Host): Diagnosis[] {
  const folders = journalFolders(folder, env)
  const takes = folders.find((one) => whyUnwritable(one) === undefined)
  const journal = takes === undefined
    ? bad('journal', `no folder takes one: ${folders.map((one) => `${one} (${whyUnwritable(one)})`).join(', ')}`, 'Make one of them writable, or set XDG_STATE_HOME')
    : ok('journal', `would lie in ${takes}`)
  const waiting = waitingIn(waitingFolders(folder, env)).filter(({ state, hasBegun }) => state !== 'lives' && hasBegun)
  return [...ofCommand(request, env), journal, ...waiting.map(({ mode, path }) => warning('journal', `a ${mode} waits to be put right`, `Finish it: ${recoverCommand(path)}`))]
}

/** Who moves a fleet of one's own. It is not started: what it does nobody knows. */
function ofCommand({ fleet, fleetCommand, rolloutCommand }: DoctorRequest, env: Host['env']): Diagnosis[] {
  const lister = fleetCommand ? 'fleet-command' : fleet.length > 0 ? 'fleet' : undefined
  if (!rolloutCommand) return lister ? [warning('rollout command', `there is none beside ${lister}`, 'Set rollout-command: the command that moves a batch of tenants')] : []
  const missing = whyMissing(rolloutCommand.words, env)
  const program = rolloutCommand.words[0]
  return [missing === undefined ? ok('rollout command', `${program} is there`)
    : bad('rollout command', `${program} could not be started: ${missing.why}`, missing.hint ?? namesNone('rollout-command'))]
}
