import * as v from 'valibot'
import type { Commit } from '../release/commit'
import { isDigest } from '../release/digest'
import { type Image, targetAlone } from '../release/image'
import type { Mode } from '../release/report'
import { commitAtEnd, namesCommit } from '../release/tag'
import { CANARY_INPUTS, DOCTOR_INPUTS, FLEET_INPUTS, HISTORY_INPUTS, OF_FILE, STATUS_INPUTS, VERIFY_INPUTS } from './command-inputs'
import { type Fault, faultLine, MISSING } from './fault'
import { type Input, INPUT_NAMES, type InputName, INPUTS, inputsOf } from './inputs'
import { didYouMean, nearName, sameName } from './near'
import type { CanaryRequest, CanaryWords, DeployRequest, DoctorRequest, FleetInputs, HistoryRequest, PromoteRequest, Request, SmokeRequest, StatusRequest, VerifyRequest } from './request'
import { byHandFaults, canaryFaults, crossFaults, crossWarnings, doctorFaults, memoryFaults, statusFaults, wordFaults } from './rules'

export type Parsed =
  | { ok: true; request: Request; warnings: string[] }
  | { ok: false; faults: Fault[]; warnings: string[]; mode?: Mode }

/** Inputs by name, as text. Only white space counts as not given. */
export type RawInputs = Readonly<Record<string, string | undefined>>

/** Reads every input before anything is asked of any network, and tells all faults at once. */
export function parseRequest(raw: RawInputs): Parsed {
  const strange = strangeInputs(raw)
  const mode = v.safeParse(INPUTS.mode.schema, said(raw, 'mode') ?? '')
  if (!mode.success) {
    const faults: Fault[] = [{ input: 'mode', given: said(raw, 'mode'), expected: mode.issues[0].message }, ...strange.faults]
    for (const name of INPUT_NAMES) if (name !== 'mode' && said(raw, name) !== undefined) read(name, raw, faults)
    return { ok: false, warnings: strange.warnings, faults: withNearOnes(faults, raw) }
  }
  const faults: Fault[] = [...strange.faults]
  const values: Record<string, unknown> = { mode: mode.output }
  const named = ({ deploy: 'redeploy-tag', promote: 'source-tag', smoke: undefined, rollback: undefined } as const)[mode.output]
  const commit = named && commitOfTag(raw, named)
  for (const name of inputsOf(mode.output)) {
    if (name !== 'mode') values[camel(name)] = name === 'sha' && commit !== undefined ? commit : read(name, raw, faults, mode.output)
  }
  if (mode.output === 'rollback') values['fleet'] = fleetOf(raw)
  if (mode.output === 'rollback') values['images'] = targetsOf(values['images'])
  const warnings = [...strange.warnings, ...foreignInputs(raw, mode.output), ...crossWarnings(mode.output, values)]
  faults.push(...crossFaults(mode.output, values, new Set(faults.map(({ input }) => input))))
  if (faults.length > 0) return { ok: false, faults: withNearOnes(faults, raw), warnings, mode: mode.output }
  // The table that the values were read by is the one that the type is made of.
  return { ok: true, request: values as unknown as Request, warnings }
}

/** The fleet that a deploy's inputs name, in a run that only tells of it; nothing where they do not name one, or are not right. */
function fleetOf(raw: RawInputs): FleetInputs | undefined {
  const read = parsePart<FleetInputs>(raw, FLEET_INPUTS, { mode: 'deploy' })
  return read.ok ? read.inputs : undefined
}

/** The inputs that log in to registries. */
export type Logins = Pick<PromoteRequest, 'registryAuth' | 'registryRealms' | 'awsRoles' | 'githubToken'>
/** The inputs that name the canaries. */
export type Canaries = Pick<SmokeRequest, 'tenantUrls' | 'tenantTokens' | 'tenantOrgIds'>
export type Part<T> = { ok: true; inputs: T } | { ok: false; faults: Fault[] }

/** Reads these alone, for a run that is finished from its journal. */
export const parseLogins = (raw: RawInputs): Part<Logins> => parsePart(raw, ['registry-auth', 'registry-realms', 'aws-roles', 'github-token'])
/** What a run may touch, to hold its journal against. */
export const parseOwn = (raw: RawInputs): Part<Pick<PromoteRequest, 'images' | 'targetTag'> & Pick<DeployRequest, 'tenantUrlTemplate' | 'fleet' | 'fleetCommand'> & Pick<SmokeRequest, 'smokeSuite'>> =>
  parsePart(raw, ['images', 'target-tag', 'tenant-url-template', 'fleet', 'fleet-command', 'smoke-suite'])
export const parseCanaries = (raw: RawInputs): Part<Canaries> => parsePart(raw, ['tenant-urls', 'tenant-tokens', 'tenant-org-ids'])

/** Whether what is finished from a journal is only to be told. */
export const parseDryRun = (raw: RawInputs): Part<{ dryRun: boolean }> => parsePart(raw, ['dry-run'])
/** Who is told how a run ended; read by itself, since a run whose input is wrong ends too. */
export const parseNotify = (raw: RawInputs): Part<Pick<PromoteRequest, 'notify' | 'notifyOn' | 'notifySecret'>> => parsePart(raw, ['notify', 'notify-on', 'notify-secret'])
/** Where a forge shows how a run stands. */
export const parseShowing = (raw: RawInputs): Part<Pick<PromoteRequest, 'environment' | 'apiUrl' | 'githubToken'>> => parsePart(raw, ['environment', 'api-url', 'github-token'])
export const parseDeployCanary = (raw: RawInputs): Part<Pick<DeployRequest, 'canaryToken'>> => parsePart(raw, ['canary-token'])

/** The inputs that a config file may give to a run of that mode; to one whose mode nobody knows, all. */
export function namesFor(mode: string | undefined): readonly InputName[] {
  const read = v.safeParse(INPUTS.mode.schema, mode?.trim() ?? '')
  return read.success ? inputsOf(read.output) : INPUT_NAMES
}

/** With the build that is meant, where one is: by its commit, or by its digest. */
export type NamedHistory = HistoryRequest & { build?: string }

/**
 * Reads what the commands on histories need. A build is named by its commit or, as a report names one that no commit
 * tells, by its digest.
 * @param needs what the command cannot do without, beyond the images
 */
export function parseHistory(raw: RawInputs, needs: { why: boolean; sha: boolean }): Part<NamedHistory> {
  const digest = said(raw, 'sha')?.toLowerCase() ?? ''
  const byDigest = needs.sha && isDigest(digest)
  const read = parsePart<HistoryRequest & { sha?: Commit }>(raw, needs.sha && !byDigest ? [...HISTORY_INPUTS, 'sha'] : HISTORY_INPUTS)
  const faults = read.ok ? memoryFaults(read.inputs, needs) : read.faults
  if (!read.ok || faults.length > 0) return { ok: false, faults }
  const { sha, ...request } = read.inputs
  return { ok: true, inputs: { ...request, build: byDigest ? digest : sha } }
}

/** Reads what verifying one image by hand needs. */
export function parseVerify(raw: RawInputs): Part<VerifyRequest> {
  const read = parsePart<VerifyRequest>(raw, VERIFY_INPUTS)
  const faults = read.ok ? byHandFaults(read.inputs) : read.faults
  return faults.length > 0 ? { ok: false, faults } : read
}

/** Seconds for a machine to be made and to start. */
const PROVISIONING = '900'

/** Reads what adding a canary needs, or removing one, which needs no name and no plan. */
export function parseCanary(raw: RawInputs, words: CanaryWords, adds: boolean): Part<CanaryRequest> {
  const read = parsePart<CanaryRequest>({ 'wait-seconds': PROVISIONING, ...raw }, CANARY_INPUTS)
  const faults = [...wordFaults(words, adds), ...(read.ok ? canaryFaults(read.inputs) : read.faults)]
  if (!read.ok || faults.length > 0) return { ok: false, faults }
  const { slug = '', name = '', plan = '', repository } = words
  return { ok: true, inputs: { ...read.inputs, slug, name, plan, repository } }
}

/** Reads what `status` needs: images, tenants, or both. */
export function parseStatus(raw: RawInputs): Part<StatusRequest> {
  const read = parsePart<StatusRequest>(raw, STATUS_INPUTS, { optional: ['control-plane-token'] })
  const faults = read.ok ? statusFaults(read.inputs) : read.faults
  return faults.length > 0 ? { ok: false, faults } : read
}

/** Reads what `doctor` looks at; what is not given it does not look at. */
export function parseDoctor(raw: RawInputs): Part<DoctorRequest> {
  const read = parsePart<DoctorRequest>(raw, DOCTOR_INPUTS, { optional: ['control-plane-token', 'canary-slug'] })
  const faults = read.ok ? doctorFaults(read.inputs) : read.faults
  return faults.length > 0 ? { ok: false, faults } : read
}

/** By what a command reads. */
const READS = { history: [...HISTORY_INPUTS, 'sha'], canary: CANARY_INPUTS, status: STATUS_INPUTS, doctor: DOCTOR_INPUTS, verify: VERIFY_INPUTS } as const satisfies Record<string, readonly InputName[]>
export type CommandWithInputs = keyof typeof READS

/** What was set and does nothing in such a command: a variable may be meant for another one, so it is told, and no more. */
export const idleInputs = (raw: RawInputs, of: CommandWithInputs): string[] => {
  const known: readonly InputName[] = [...READS[of], ...OF_FILE]
  return INPUT_NAMES.filter((name) => !known.includes(name) && said(raw, name) !== undefined).map((name) => `the input ${name} does nothing here`)
}

/** Reads what is given, and nothing in the place of what is not; what has a fault is missing. */
export function parseAlone(raw: RawInputs, mode: Mode): Request['standing'] {
  const given = inputsOf(mode).filter((name) => name !== 'mode' && said(raw, name) !== undefined)
  return Object.fromEntries(given.flatMap((name) => {
    const value = read(name, raw, [], mode)
    return value === undefined ? [] : [[camel(name), value]]
  }))
}

/** @param optional which of these a mode cannot do without, and this can */
function parsePart<T>(raw: RawInputs, names: readonly InputName[], { mode, optional = [] }: { mode?: Mode; optional?: readonly InputName[] } = {}): Part<T> {
  const faults: Fault[] = []
  const given = names.filter((name) => !optional.includes(name) || said(raw, name) !== undefined)
  const values: Record<string, unknown> = Object.fromEntries(given.map((name) => [camel(name), read(name, raw, faults, mode)]))
  if (values['images']) values['images'] = targetsOf(values['images'])
  // As in parseRequest: the values were read by the table that the type is made of.
  return faults.length > 0 ? { ok: false, faults } : { ok: true, inputs: values as unknown as T }
}

/**
 * The commit of one certain tag where `sha` is not set: what stands at its end, or empty text, where only an image's
 * label can tell, as of a release `v1.4.2`. Nothing where the tag is a template: that one needs `sha`.
 */
function commitOfTag(raw: RawInputs, input: 'redeploy-tag' | 'source-tag'): string | undefined {
  const tag = said(raw, input)
  if (tag === undefined || namesCommit(tag) || said(raw, 'sha') !== undefined) return undefined
  return commitAtEnd(tag) ?? ''
}

/** Images as a rollback has them: it acts on targets. */
const targetsOf = (images: unknown): Image[] | undefined => (images as Image[] | undefined)?.map(targetAlone)

function read(name: InputName, raw: RawInputs, faults: Fault[], mode?: Mode): unknown {
  const spec: Input<unknown> = INPUTS[name]
  const text = said(raw, name) ?? (mode && spec.defaultIn?.[mode]) ?? spec.default
  if (text === undefined) {
    if (spec.required) faults.push({ input: name, expected: `${MISSING}${plain(helpIn(mode, spec.help))}` })
    return undefined
  }
  const result = v.safeParse(spec.schema, text)
  if (result.success) return result.output
  for (const issue of result.issues) faults.push({ input: name, given: spec.secret || spec.unquoted ? undefined : text, expected: issue.message })
  return undefined
}

/** An input of another mode that somebody set does nothing, and somebody may believe that it does. */
function foreignInputs(raw: RawInputs, mode: Mode): string[] {
  const own = new Set(inputsOf(mode))
  return INPUT_NAMES.flatMap((name) => {
    const spec: Input<unknown> = INPUTS[name]
    const text = said(raw, name)
    if (own.has(name) || text === undefined || text === spec.default) return []
    const but = mode === 'rollback' && FLEET_INPUTS.includes(name) ? ' but to fill the command for the tenants in its report' : ''
    return [`the input ${name} does nothing in mode ${mode}${but}; it belongs to ${spec.modes.join(', ')}`]
  })
}

/**
 * Inputs that do not exist. One that is an input's name but for dashes, underscores and capitals was meant, and the
 * input that was meant has its default (incident near-miss-input). Any other may be none of ours: a job's own
 * INPUT_VERSION, or what a runner of act's kin hands on of a wrapping action (incident foreign-input-env).
 */
function strangeInputs(raw: RawInputs): { faults: Fault[]; warnings: string[] } {
  const strange = Object.keys(raw).filter((name) => !(name in INPUTS) && said(raw, name) !== undefined)
  const meant = (input: string): Fault[] => {
    const name = sameName(input, INPUT_NAMES)
    return name === undefined ? [] : [{ input, expected: `an input that exists: ${name}, as it is spelled` }]
  }
  return {
    faults: strange.flatMap(meant),
    warnings: strange.filter((name) => meant(name).length === 0)
      .map((input) => faultLine({ input, expected: `an input that exists, and this one does nothing${didYouMean(input, INPUT_NAMES)}` })),
  }
}

/** Where an input is missing, and one is given that is nearly it, that is why. */
function withNearOnes(faults: readonly Fault[], raw: RawInputs): Fault[] {
  const strange = Object.keys(raw).filter((name) => !(name in INPUTS) && said(raw, name) !== undefined)
  return faults.map((fault) => {
    const near = said(raw, fault.input) === undefined ? strange.find((name) => name !== fault.input && nearName(name, INPUT_NAMES) === fault.input) : undefined
    return near === undefined ? fault : { ...fault, expected: `${fault.expected} (${near} is given, and is no input: ${fault.input} is)` }
  })
}

function said(raw: RawInputs, name: string): string | undefined {
  const text = raw[name]?.trim()
  return text === '' ? undefined : text
}

export const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What a rollback alone may be given is nothing to another mode. */
const helpIn = (mode: Mode | undefined, help: string): string => (mode === 'rollback' ? help : help.replace(/ In `rollback` .*$/, ''))

/** Help is written as Markdown; a message is not. */
const plain = (help: string): string => help.replaceAll('`', '').replace(/\.$/, '')
