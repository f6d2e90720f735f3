import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { systemClock } from './adapters/clock'
import { createForge } from './adapters/forge/compare'
import { createHttp, type Http } from './adapters/http/client'
import { openJournal, readJournal, reopenJournal, type JournalFile } from './adapters/journal/file'
import { createCredentials } from './adapters/oci/credentials'
import { createOciRegistry } from './adapters/oci/registry'
import { routeRegistries } from './adapters/registry'
import { Secrets } from './adapters/secrets'
import { deploy } from './modes/deploy'
import { promote } from './modes/promote'
import { recover } from './modes/recover'
import { rollback } from './modes/rollback'
import { smoke } from './modes/smoke'
import type { Forge, Host, Log, Ports, Registry } from './ports'
import { asFailure, Failure } from './release/failure'
import type { Image } from './release/image'
import { retell } from './release/journal'
import { Logbook } from './release/logbook'
import type { Report } from './release/report'
import { evidenceJson } from './report/evidence'
import { outputs } from './report/outputs'
import { summary } from './report/summary'
import { plainText } from './report/text'
import { INPUT_NAMES, INPUTS, type Input } from './request/inputs'
import { items } from './request/kinds'
import { faultLine, parseLogins, parseRequest, type Logins, type Parsed, type RawInputs } from './request/parse'
import type { Request } from './request/request'

/** Runs one mode from its inputs to its published report. Never throws: what nobody foresaw is a report as well. */
export async function run(raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report> {
  const scene = setScene(raw, host)
  const parsed = parseRequest(raw)
  for (const warning of parsed.warnings) scene.log.warning(warning)
  const file = evidenceFile(raw['evidence-file'], scene)
  const book = () => new Logbook(parsed.ok ? parsed.request.mode : (parsed.mode ?? ''), '', false, host.trigger, {
    clock: systemClock, log: scene.log, cancel,
  })
  if (!parsed.ok) return tell(badInput(parsed, book()), scene, file)
  let journal: JournalFile | undefined
  try {
    journal = begin(parsed.request, scene, file)
    const report = await dispatch(parsed.request, host, ports(parsed.request, journal, scene, cancel))
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
  mkdirSync(host.folder, { recursive: true })
  const journal = openJournal(join(host.folder, `release-action-${mode}-${id}.journal`))
  host.keepJournal(journal.path)
  log.info(`journal: ${journal.path} (after a kill: release-action recover ${journal.path})`)
  const { event, runUrl } = host.trigger
  journal.append({ kind: 'begin', at: systemClock.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence })
  return journal
}

/** Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed. */
function close(report: Report, journal: JournalFile, scene: Scene, evidence: string): Report {
  const stranded = report.outcome === 'stranded'
  const told = tell({ ...report, journal: stranded ? journal.path : undefined }, scene, evidence)
  journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome })
  if (!stranded) journal.remove()
  return told
}

function ports(request: Request, journal: JournalFile, scene: Scene, cancel: AbortSignal): Ports {
  const [logins, images] = 'images' in request ? [request, request.images] : [NO_LOGINS, []]
  return {
    registry: registry(logins, images, request.dryRun, scene),
    forge: forge(request, scene),
    clock: systemClock,
    log: scene.log,
    journal,
    cancel,
  }
}

/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
export async function finish(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report | undefined> {
  const scene = setScene(raw, host)
  const entries = readJournal(path)
  const { begin, steps } = retell(entries)
  const parsed = parseLogins(raw)
  if (!parsed.ok) throw new Failure('bad-input', parsed.faults.map(faultLine).join('; '))
  const journal = reopenJournal(path)
  try {
    const images = steps.map(({ move }) => move.image)
    const report = await recover(entries, {
      registry: registry(parsed.logins, images, false, scene), clock: systemClock, log: scene.log, cancel,
    })
    return report && begin && close(report, journal, scene, begin.evidenceFile)
  } finally {
    journal.close()
    scene.http.close()
  }
}

function dispatch(request: Request, { trigger }: Host, ports: Ports): Promise<Report> {
  switch (request.mode) {
    case 'smoke': return smoke(request, trigger, ports)
    case 'promote': return promote(request, trigger, ports)
    case 'rollback': return rollback(request, trigger, ports)
    case 'deploy': return deploy(request, trigger, ports)
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
    if (secret) for (const part of secretParts(raw[name] ?? '')) secrets.add(part)
  }
  const log = redacting(host.log, secrets)
  const http = createHttp({ clock: systemClock, log })
  return { host, http, log, secrets, id: randomBytes(4).toString('hex') }
}

/** A secret input may be a list, or lines of `host=user:password`: each part is a secret of its own. */
function secretParts(text: string): string[] {
  const passwords = text.split('\n').map((line) => /^[^=]*=[^:]*:(.*)$/.exec(line.trim())?.[1] ?? '')
  return [text, ...items(text), ...passwords].filter((part) => part.trim() !== '')
}

const redacting = (log: Log, { redact }: Secrets): Log => ({
  info: (line) => log.info(redact(line)),
  progress: (line) => log.progress(redact(line)),
  notice: (line) => log.notice(redact(line)),
  warning: (line) => log.warning(redact(line)),
  error: (line) => log.error(redact(line)),
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

/** None on a command line that names no repository: it is for the night the forge is down. */
function forge(request: Request, { http, host }: Scene): Forge | undefined {
  const apiUrl = request.apiUrl ?? host.apiUrl
  const { repository } = host.trigger
  if (!apiUrl || !repository) return undefined
  const token = ('statusToken' in request ? request.statusToken : undefined) ?? request.githubToken
  return createForge({ http, apiUrl, repository, token })
}

function badInput(parsed: Extract<Parsed, { ok: false }>, book: Logbook): Report {
  const faults = parsed.faults.map(faultLine)
  const verdict = faults.length === 1 ? faults[0]! : `${faults.length} inputs are not right`
  const next = 'Mend the inputs named; nothing was asked of any network'
  return { ...book.finish({ outcome: 'failed', reason: 'bad-input', verdict, next }), faults, warnings: parsed.warnings }
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
    scene.log.warning(`the evidence could not be written to ${file}: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
  scene.host.publish({
    report: clean,
    outputs: { ...outputs(clean), evidence: file },
    summary: summary(clean),
    text: plainText(clean),
    evidence,
  })
  return clean
}
