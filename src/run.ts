import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { systemClock } from './adapters/clock'
import { createForge } from './adapters/forge/forge'
import { createHttp, type Http } from './adapters/http/client'
import { openJournal, readJournal, reopenJournal, type JournalFile } from './adapters/journal/file'
import { createCredentials } from './adapters/oci/credentials'
import { createOciRegistry } from './adapters/oci/registry'
import { routeRegistries } from './adapters/registry'
import { Secrets } from './adapters/secrets'
import { createTenants } from './adapters/tenant/tenants'
import { promote } from './modes/promote'
import { recover, type RecoverPorts } from './modes/recover'
import { rollback } from './modes/rollback'
import type { LoadedSuite } from './modes/smoke'
import type { Forge, Host, Log, Ports, Registry, Tenants } from './ports'
import { permission } from './release/event'
import { asFailure, Failure } from './release/failure'
import type { Image } from './release/image'
import { retell, type JournalEntry } from './release/journal'
import { Logbook } from './release/logbook'
import type { Report } from './release/report'
import { evidenceJson } from './report/evidence'
import { junit } from './report/junit'
import { outputs } from './report/outputs'
import { summary } from './report/summary'
import { plainText } from './report/text'
import { INPUT_NAMES, INPUTS, type Input, type InputName } from './request/inputs'
import { items } from './request/kinds'
import { faultLine, parseCanaries, parseLogins, parseRequest, type Fault, type Logins, type Part, type RawInputs } from './request/parse'
import type { Request } from './request/request'

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
  if (!parsed.ok) return tell(badInput(parsed.faults, parsed.warnings, book()), scene, file)
  const { suite, faults = [] } = await loadSuite(parsed.request)
  if (faults.length > 0) return tell(badInput(faults, parsed.warnings, book()), scene, file)
  let journal: JournalFile | undefined
  try {
    journal = begin(parsed.request, scene, file)
    const report = await dispatch(parsed.request, suite, scene, ports(parsed.request, journal, scene, cancel))
    return close({ ...report, warnings: [...parsed.warnings, ...report.warnings] }, journal, scene, file)
  } catch (thrown) {
    return tell(book().failed(asFailure(thrown)), scene, file)
  } finally {
    journal?.close()
    scene.http.close()
  }
}

/** Opens the journal, and tells where it is before anything can happen. */
function begin({ mode, sha }: Request, { host, id, log }: Scene, evidence: string): JournalFile {
  const journal = open(`release-action-${mode}-${id}.journal`, host.folder, log)
  host.keepJournal(journal.path)
  log.info(`journal: ${journal.path} (after a kill: release-action recover ${journal.path})`)
  const { event, runUrl } = host.trigger
  journal.append({ kind: 'begin', at: systemClock.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence })
  return journal
}

/** A folder that cannot be written is no reason to be locked out of a rollback. */
function open(name: string, folder: string, log: Log): JournalFile {
  try {
    mkdirSync(folder, { recursive: true })
    return openJournal(join(folder, name))
  } catch (fault) {
    const other = mkdtempSync(join(tmpdir(), 'release-action-'))
    log.warning(`${folder} cannot be written (${wordsOf(fault)}); the journal is kept in ${other}`)
    return openJournal(join(other, name))
  }
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

/** Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed. */
function close(report: Report, journal: JournalFile, scene: Scene, evidence: string): Report {
  const stranded = report.outcome === 'stranded'
  const told = tell({ ...report, journal: stranded ? journal.path : undefined }, scene, evidence)
  try {
    journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome })
    if (!stranded) journal.remove()
  } catch (fault) {
    // The report is out, and nothing is told twice: whoever finds the journal comes to the same end.
    scene.log.warning(`the journal ${journal.path} could not be ended: ${wordsOf(fault)}`)
  }
  return told
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
    cancel,
  }
}

/** A pull request's token may not push, and its plan does not. */
const onlyPlans = (request: Request, { trigger }: Host): boolean =>
  'branch' in request && permission(trigger, request.branch).verdict === 'plan'

/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
export async function finish(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report | undefined> {
  const scene = setScene(raw, host)
  const entries = readJournal(path)
  const begin = entries.find((entry) => entry.kind === 'begin')
  const journal = reopenJournal(path)
  try {
    const finishMode = begin?.mode === 'smoke' ? finishSmoke : begin?.mode === 'deploy' ? finishDeploy : finishTags
    const report = await finishMode(entries, raw, scene, cancel)
    return report && begin && close(report, journal, scene, begin.evidenceFile)
  } finally {
    journal.close()
    scene.http.close()
  }
}

const finishTags = (entries: JournalEntry[], raw: RawInputs, scene: Scene, cancel: AbortSignal): Promise<Report | undefined> =>
  recover(entries, recoverPorts(entries, raw, scene, cancel))

async function finishDeploy(entries: JournalEntry[], raw: RawInputs, scene: Scene, cancel: AbortSignal): Promise<Report | undefined> {
  const { recoverDeploy } = await import('./modes/recover-deploy')
  return recoverDeploy(entries, { ...recoverPorts(entries, raw, scene, cancel), tenants: tenants(scene) })
}

function recoverPorts(entries: JournalEntry[], raw: RawInputs, scene: Scene, cancel: AbortSignal): RecoverPorts {
  const images = retell(entries).steps.map(({ move }) => move.image)
  return { registry: registry(whole(parseLogins(raw)), images, false, scene), clock: systemClock, log: scene.log, cancel }
}

async function finishSmoke(entries: JournalEntry[], raw: RawInputs, scene: Scene, cancel: AbortSignal): Promise<Report | undefined> {
  const { tenantUrls, tenantTokens, tenantOrgIds } = whole(parseCanaries(raw))
  const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))
  const { recoverSmoke } = await import('./modes/recover-smoke')
  return recoverSmoke(entries, known, { tenants: tenants(scene), clock: systemClock, log: scene.log, cancel })
}

function whole<T>(part: Part<T>): T {
  if (!part.ok) throw new Failure('bad-input', part.faults.map(faultLine).join('; '))
  return part.inputs
}

/** Reads the suite of a smoke, built-in or a file; of any other mode none. All its mistakes are told as this input's. */
async function loadSuite(request: Request): Promise<{ suite?: LoadedSuite; faults?: Fault[] }> {
  if (request.mode !== 'smoke') return {}
  const { smokeSuite: name } = request
  const [{ BUILTIN_SUITES, builtinSuite }, { parseSuite, suiteFaultLine }, { readSuiteFile }] = await Promise.all([
    import('./smoke/builtin'), import('./smoke/parse'), import('./adapters/suite-file'),
  ])
  const wrong = (expected: string): Fault => ({ input: 'smoke-suite', given: name, expected })
  try {
    const text = builtinSuite(name) ?? readSuiteFile(name)
    const read = parseSuite(text, name)
    if (read.ok) return { suite: { suite: read.suite, source: { name, text } } }
    return { faults: read.faults.map((fault) => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`)) }
  } catch (fault) {
    return { faults: [wrong(`${BUILTIN_SUITES.join(', ')}, or the path of a suite file: ${(fault as Error).message}`)] }
  }
}

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

/** What every part of a run shares. */
interface Scene {
  host: Host
  http: Http
  log: Log
  secrets: Secrets
  /** Tells runs apart that share a folder. */
  id: string
}

function setScene(raw: RawInputs, host: Host): Scene {
  const secrets = new Secrets(host.announceSecret)
  for (const name of INPUT_NAMES) {
    const { secret }: Input<unknown> = INPUTS[name]
    if (secret) for (const part of secretParts(name, raw[name] ?? '')) secrets.add(part)
  }
  const log = redacting(host.log, secrets)
  const http = createHttp({ clock: systemClock, log })
  return { host, http, log, secrets, id: randomBytes(4).toString('hex') }
}

/** A secret input may be a list, each item a secret of its own. A password is one secret, whatever words it is made of. */
function secretParts(name: InputName, text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const passwords = lines.map((line) => /^[^=]*=[^:]*:(.*)$/.exec(line)?.[1] ?? '')
  const parts = name === 'registry-auth' ? [...lines, ...passwords] : items(text)
  return [text, ...parts].filter((part) => part.trim() !== '')
}

const redacting = (log: Log, { redact }: Secrets): Log => ({
  info: (line) => log.info(redact(line)),
  progress: (line) => log.progress(redact(line)),
  notice: (line) => log.notice(redact(line)),
  warning: (line) => log.warning(redact(line)),
  error: (line) => log.error(redact(line)),
  group: (title) => log.group(redact(title)),
  endGroup: () => log.endGroup(),
})

const NO_LOGINS: Logins = { registryAuth: new Map(), awsRoles: new Map(), githubToken: undefined }

function registry({ registryAuth, githubToken, awsRoles }: Logins, images: Image[], readOnly: boolean, scene: Scene): Registry {
  const { http, log, secrets, host: { env, home } } = scene
  const mask = secrets.add
  const credentials = createCredentials({ registryAuth, githubToken, env, home, mask, log })
  const access = readOnly ? 'pull' : 'pull,push'
  const oci = createOciRegistry({ http, credentials, access, images, clock: systemClock, mask })
  return routeRegistries(oci, async () => {
    const [{ createEcrRegistry }, { fetchBlob }] = await Promise.all([import('./adapters/ecr/registry'), import('./adapters/http/blob')])
    return createEcrRegistry({ roles: awsRoles, clock: systemClock, log, mask, fetchBlob: fetchBlob(http) })
  })
}

const tenants = ({ http, secrets }: Scene): Tenants => createTenants({ http, clock: systemClock, mask: secrets.add })

/** None on a command line that names no repository: it is for the night the forge is down. */
function forge(request: Request, { http, host }: Scene): Forge | undefined {
  const apiUrl = request.apiUrl ?? host.apiUrl
  const { repository } = host.trigger
  if (!apiUrl || !repository) return undefined
  const token = ('statusToken' in request ? request.statusToken : undefined) ?? request.githubToken
  const controlToken = 'controlToken' in request ? request.controlToken : undefined
  return createForge({ http, apiUrl, repository, token, controlToken })
}

function badInput(found: Fault[], warnings: string[], book: Logbook): Report {
  const faults = found.map(faultLine)
  const verdict = faults.length === 1 ? faults[0]! : `${faults.length} inputs are not right`
  const next = 'Mend the inputs named; nothing was asked of any network'
  return { ...book.finish({ outcome: 'failed', reason: 'bad-input', verdict, next }), faults, warnings }
}

const evidenceFile = (given: string | undefined, { host, id }: Scene): string =>
  resolve(given?.trim() || join(host.folder, `release-action-${id}.json`))

/** Writes the evidence and publishes the rest; a report that cannot be filed is still told. */
function tell(report: Report, scene: Scene, file: string): Report {
  // Redacted as data and not as text: what is escaped later cannot hide a secret.
  const clean = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? scene.secrets.redact(value) : value) as Report
  const evidence = evidenceJson(clean)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, evidence, { mode: 0o600 })
  } catch (fault) {
    scene.log.warning(`the evidence could not be written to ${file}: ${wordsOf(fault)}`)
  }
  writeJunit(clean, scene, file)
  scene.host.publish({
    report: clean,
    outputs: { ...outputs(clean), evidence: file },
    summary: summary(clean),
    text: plainText(clean),
    evidence,
  })
  return clean
}

/** Beside the evidence, for forges and CI tools that show it. */
function writeJunit(report: Report, { log }: Scene, evidence: string): void {
  const xml = junit(report)
  if (xml === undefined) return
  const file = `${evidence.replace(/\.json$/, '')}.junit.xml`
  try {
    writeFileSync(file, xml, { mode: 0o600 })
    log.info(`JUnit: ${file}`)
  } catch (fault) {
    log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`)
  }
}
