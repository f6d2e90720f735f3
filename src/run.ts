import { systemClock } from './adapters/clock'
import type { JournalFile } from './adapters/journal/file'
import { promote } from './modes/promote'
import { rollback } from './modes/rollback'
import type { LoadedSuite } from './modes/smoke'
import type { Host, Ports } from './ports'
import { permission } from './release/gates/event'
import { asFailure } from './release/failure'
import { Logbook } from './release/run-record'
import type { Report } from './release/report'
import { faultLine, type Fault } from './request/fault'
import { INPUTS, type InputName } from './request/inputs'
import { parseRequest, type RawInputs } from './request/parse'
import type { Request } from './request/request'
import { forge, NO_LOGINS, registry, tenants } from './run/adapters'
import { comment } from './run/comment'
import { begin, close } from './run/journal'
import { setScene, type Scene } from './run/context'
import { smokeProof } from './run/smoke-proof'
import { loadSuite } from './run/suite'
import { evidenceFile, tell } from './run/publish'

/** Runs one mode from its inputs to its published report. Never throws: what nobody foresaw is a report as well. */
export async function run(raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report> {
  const scene = setScene(raw, host)
  // act, and with it Gitea's runner, hands the inputs of a composite action on to the actions that it uses.
  const parsed = parseRequest(raw, host.env['ACT'] === 'true')
  for (const warning of parsed.warnings) scene.log.warning(warning)
  const file = evidenceFile(raw['evidence-file'], scene)
  const book = () => new Logbook(parsed.ok ? parsed.request.mode : (parsed.mode ?? ''), '', false, host.trigger, {
    clock: systemClock, log: scene.log, cancel,
  })
  if (!parsed.ok) return tell(withoutSecrets(parsed.faults, host, book()) ?? badInput(parsed.faults, parsed.warnings, book()), scene, file)
  const { suite, faults = [] } = await loadSuite(parsed.request)
  if (faults.length > 0) return tell(badInput(faults, parsed.warnings, book()), scene, file)
  let journal: JournalFile | undefined
  try {
    journal = begin(parsed.request, scene, file)
    const means = ports(parsed.request, journal, scene, cancel)
    const report = await dispatch(parsed.request, suite, scene, means)
    const whole = { ...report, warnings: [...parsed.warnings, ...report.warnings] }
    return close(await comment(whole, parsed.request, means.forge, scene), journal, scene, file)
  } catch (thrown) {
    return tell(book().failed(asFailure(thrown)), scene, file)
  } finally {
    journal?.close()
    scene.http.close()
  }
}

function ports(request: Request, journal: JournalFile, scene: Scene, cancel: AbortSignal): Ports {
  const [logins, images] = 'images' in request ? [request, request.images] : [NO_LOGINS, []]
  return {
    registry: registry(logins, images, request.dryRun || onlyPlans(request, scene.host), scene),
    id: scene.id,
    forge: forge(request, scene),
    tenants: tenants(scene),
    clock: systemClock,
    log: scene.log,
    journal,
    smokeOf: (sha) => smokeProof(scene.host.folder, sha),
    cancel,
  }
}

/** A pull request's token may not push, and its plan does not. */
const onlyPlans = (request: Request, { trigger }: Host): boolean =>
  'branch' in request && permission(trigger, request.branch).verdict === 'plan'

async function dispatch(request: Request, suite: LoadedSuite | undefined, { host: { trigger }, http, secrets }: Scene, ports: Ports): Promise<Report> {
  switch (request.mode) {
    case 'smoke': {
      // With YAML and JSONPath; a promote needs neither.
      const { smoke } = await import('./modes/smoke')
      return smoke(request, suite!, trigger, ports)
    }
    case 'promote': return promote(request, trigger, ports)
    case 'rollback': return rollback(request, trigger, ports)
    case 'deploy': {
      const [{ deploy }, { createControlPlane }] = await Promise.all([import('./modes/deploy'), import('./adapters/control-plane/control-plane')])
      const { controlPlaneUrl: url, controlPlaneToken: token } = request
      return deploy(request, trigger, { ...ports, controlPlane: createControlPlane({ http, url, token, mask: secrets.add }) })
    }
  }
}

/** A fork's pull request is given no secrets, and whoever opened it can mend nothing. */
function withoutSecrets(faults: Fault[], { trigger }: Host, book: Logbook): Report | undefined {
  const isSecret = ({ input, given }: Fault): boolean => given === undefined && input in INPUTS && 'secret' in INPUTS[input as InputName]
  if (!trigger.pullRequest?.fromFork || !faults.every(isSecret)) return undefined
  const verdict = `nothing was planned: this pull request comes from a fork, and a fork is given no secrets (${faults.map(({ input }) => input).join(', ')})`
  return book.finish({ outcome: 'skipped', reason: 'not-on-branch', verdict, next: 'Nothing is to do; the plan is made once the change is on a branch of this repository' })
}

function badInput(found: Fault[], warnings: string[], book: Logbook): Report {
  const faults = found.map(faultLine)
  const verdict = faults.length === 1 ? faults[0]! : `${faults.length} inputs are not right`
  const next = 'Mend the inputs named; nothing was asked of any network'
  return { ...book.finish({ outcome: 'failed', reason: 'bad-input', verdict, next }), faults, warnings }
}
