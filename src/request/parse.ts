import * as v from 'valibot'
import type { Commit } from '../release/commit'
import { isDigest } from '../release/digest'
import type { Mode } from '../release/report'
import { commitAtEnd, namesCommit } from '../release/tag'
import { type Fault, faultLine } from './fault'
import { type Input, INPUT_NAMES, type InputName, INPUTS, inputsOf } from './inputs'
import type { CanaryRequest, CanaryWords, HistoryRequest, PromoteRequest, Request, SmokeRequest } from './request'
import { canaryFaults, crossFaults, memoryFaults, wordFaults } from './rules'

export type Parsed =
  | { ok: true; request: Request; warnings: string[] }
  | { ok: false; faults: Fault[]; warnings: string[]; mode?: Mode }

/** Inputs by name, as text. Only white space counts as not given. */
export type RawInputs = Readonly<Record<string, string | undefined>>

/**
 * Reads every input before anything is asked of any network, and tells all faults at once.
 * @param inherited the runner hands on inputs of a wrapping action, so that one with a strange name may be none of ours
 */
export function parseRequest(raw: RawInputs, inherited = false): Parsed {
  const mode = v.safeParse(INPUTS.mode.schema, said(raw, 'mode') ?? '')
  if (!mode.success) {
    return { ok: false, warnings: [], faults: [{ input: 'mode', given: said(raw, 'mode'), expected: mode.issues[0].message }] }
  }
  const strange = unknownInputs(raw)
  const faults: Fault[] = inherited ? [] : strange
  const values: Record<string, unknown> = { mode: mode.output }
  const commit = mode.output === 'deploy' ? commitOfTag(raw) : undefined
  for (const name of inputsOf(mode.output)) {
    if (name !== 'mode') values[camel(name)] = name === 'sha' && commit !== undefined ? commit : read(name, raw, faults)
  }
  const warnings = [...(inherited ? strange.map(faultLine) : []), ...foreignInputs(raw, mode.output)]
  faults.push(...crossFaults(mode.output, values))
  if (faults.length > 0) return { ok: false, faults, warnings, mode: mode.output }
  // The table that the values were read by is the one that the type is made of.
  return { ok: true, request: values as unknown as Request, warnings }
}

/** The inputs that log in to registries. */
export type Logins = Pick<PromoteRequest, 'registryAuth' | 'awsRoles' | 'githubToken'>
/** The inputs that name the canaries. */
export type Canaries = Pick<SmokeRequest, 'tenantUrls' | 'tenantTokens' | 'tenantOrgIds'>
export type Part<T> = { ok: true; inputs: T } | { ok: false; faults: Fault[] }

/** Reads these alone, for a run that is finished from its journal. */
export const parseLogins = (raw: RawInputs): Part<Logins> => parsePart(raw, ['registry-auth', 'aws-roles', 'github-token'])
export const parseCanaries = (raw: RawInputs): Part<Canaries> => parsePart(raw, ['tenant-urls', 'tenant-tokens', 'tenant-org-ids'])

const MEMORY: InputName[] = [
  'images', 'source-tag', 'target-tag', 'history-length', 'why', 'registry-auth', 'aws-roles', 'github-token',
]

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
  const read = parsePart<HistoryRequest & { sha?: Commit }>(raw, needs.sha && !byDigest ? [...MEMORY, 'sha'] : MEMORY)
  const faults = read.ok ? memoryFaults(read.inputs, needs) : read.faults
  if (!read.ok || faults.length > 0) return { ok: false, faults }
  const { sha, ...request } = read.inputs
  return { ok: true, inputs: { ...request, build: byDigest ? digest : sha } }
}

const CANARY: InputName[] = [
  'tenant-urls', 'tenant-tokens', 'wait-seconds', 'wait-interval-seconds', 'github-token', 'api-url',
  'control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'tenant-url-template',
]
/** Seconds for a machine to be made and to start. */
const PROVISIONING = '900'

/** Reads what adding a canary needs, or removing one, which needs no name and no plan. */
export function parseCanary(raw: RawInputs, words: CanaryWords, adds: boolean): Part<CanaryRequest> {
  const read = parsePart<CanaryRequest>({ 'wait-seconds': PROVISIONING, ...raw }, CANARY)
  const faults = [...wordFaults(words, adds), ...(read.ok ? canaryFaults(read.inputs) : read.faults)]
  if (!read.ok || faults.length > 0) return { ok: false, faults }
  const { slug = '', name = '', plan = '', repository } = words
  return { ok: true, inputs: { ...read.inputs, slug, name, plan, repository } }
}

/** What was set and does nothing in such a command: a variable may be meant for another one, so it is told, and no more. */
export const idleInputs = (raw: RawInputs, of: 'history' | 'canary'): string[] => {
  const known: readonly InputName[] = of === 'history' ? [...MEMORY, 'sha'] : CANARY
  return INPUT_NAMES.filter((name) => !known.includes(name) && said(raw, name) !== undefined).map((name) => `the input ${name} does nothing here`)
}

function parsePart<T>(raw: RawInputs, names: InputName[]): Part<T> {
  const faults: Fault[] = []
  const values = Object.fromEntries(names.map((name) => [camel(name), read(name, raw, faults)]))
  // As in parseRequest: the values were read by the table that the type is made of.
  return faults.length > 0 ? { ok: false, faults } : { ok: true, inputs: values as unknown as T }
}

/**
 * The commit of the manual path where `sha` is not set: what stands at the end of `redeploy-tag`, or empty text, where
 * only an image's label can tell. Nothing where the tag is a template: that one needs `sha`.
 */
function commitOfTag(raw: RawInputs): string | undefined {
  const tag = said(raw, 'redeploy-tag')
  if (tag === undefined || namesCommit(tag) || said(raw, 'sha') !== undefined) return undefined
  return commitAtEnd(tag) ?? ''
}

function read(name: InputName, raw: RawInputs, faults: Fault[]): unknown {
  const spec: Input<unknown> = INPUTS[name]
  const text = said(raw, name) ?? spec.default
  if (text === undefined) {
    if (spec.required) faults.push({ input: name, expected: `set: ${plain(spec.help)}` })
    return undefined
  }
  const result = v.safeParse(spec.schema, text)
  if (result.success) return result.output
  for (const issue of result.issues) faults.push({ input: name, given: spec.secret ? undefined : text, expected: issue.message })
  return undefined
}

/** An input of another mode that somebody set does nothing, and somebody may believe that it does. */
function foreignInputs(raw: RawInputs, mode: Mode): string[] {
  const own = new Set(inputsOf(mode))
  return INPUT_NAMES.flatMap((name) => {
    const spec: Input<unknown> = INPUTS[name]
    const text = said(raw, name)
    if (own.has(name) || text === undefined || text === spec.default) return []
    return [`the input ${name} does nothing in mode ${mode}; it belongs to ${spec.modes.join(', ')}`]
  })
}

const unknownInputs = (raw: RawInputs): Fault[] =>
  Object.keys(raw)
    .filter((name) => !(name in INPUTS) && said(raw, name) !== undefined)
    .map((input) => ({ input, expected: `an input that exists: ${INPUT_NAMES.join(', ')}` }))

function said(raw: RawInputs, name: string): string | undefined {
  const text = raw[name]?.trim()
  return text === '' ? undefined : text
}

export const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Help is written as Markdown; a message is not. */
const plain = (help: string): string => help.replaceAll('`', '').replace(/\.$/, '')
