import * as v from 'valibot'
import { type FoundConfig, findConfig } from '../adapters/config-file'
import type { Host } from '../ports/host'
import { nearest } from '../release/nearest'
import type { ConfigUse } from '../release/report'
import type { ConfigFile } from '../request/config-file'
import type { Fault } from '../request/fault'
import { type InputName, INPUTS } from '../request/inputs'
import { environment as environmentName } from '../request/kinds'
import { type Layer, merge, type Origin, valuesOf } from '../request/layers'
import { namesFor, type RawInputs } from '../request/parse'
import { judgeReach } from './config-reach'

/** Inputs from wherever they were given, and where each came from. */
export interface Resolved {
  raw: RawInputs
  /** By name; one that is in none has its default. */
  origins: Readonly<Partial<Record<string, Origin>>>
  /** The file's values, whether or not something else beats them: what a command need not repeat. */
  standing: RawInputs
  /** What is wrong with the file. */
  faults: Fault[]
  warnings: string[]
  /** Nobody may see them, wherever they stand. */
  secrets: string[]
  /** Nothing where there is no file. */
  config?: ConfigUse
}

/** Inputs that nothing is laid over. */
export const plainInputs = (raw: RawInputs): Resolved => ({ raw, origins: {}, standing: {}, faults: [], warnings: [], secrets: [] })

/** Who asks for inputs. */
export interface Asker {
  /** The inputs that it reads; by default those of the mode. */
  names?: readonly InputName[]
  /** What `sha` is where nobody gave it, as the inputs have it. */
  shaOf?: (raw: RawInputs) => string | undefined
}

/**
 * The inputs of a run, key by key: what was given, in the order of the layers; the file's block of the environment; the
 * file. Never throws: what is wrong with a file is a fault.
 */
export async function resolveInputs(layers: readonly Layer[], host: Pick<Host, 'trigger' | 'env'>, asker: Asker = {}): Promise<Resolved> {
  const given = merge(layers)
  const named = said(given.raw['config'])
  const looked = look(named)
  if (!looked.found) return withSha({ ...given, standing: {}, faults: looked.faults, warnings: looked.warnings, secrets: [] }, asker)
  // With YAML, which few runs need.
  const { parseConfig } = await import('../request/config-file')
  const { config, faults, secrets } = parseConfig(looked.found.text, looked.found.file)
  const resolved = await overlay(layers, looked.found, config, host, asker)
  return withSha({ ...resolved, faults: [...faults, ...resolved.faults], warnings: [...looked.warnings, ...resolved.warnings], secrets }, asker)
}

function look(named: string | undefined): { found?: FoundConfig; faults: Fault[]; warnings: string[] } {
  try {
    const { found, ignored } = findConfig(process.cwd(), named)
    const warnings = ignored.map((file) => `${file} is there and is not read: the config file is ${found?.file ?? 'release-action.yml, or .github/release-action.yml'}`)
    return { found, faults: [], warnings }
  } catch (fault) {
    return { faults: [{ input: 'config', given: named, expected: `a file that can be read: ${(fault as Error).message}` }], warnings: [] }
  }
}

async function overlay(layers: readonly Layer[], found: FoundConfig, config: ConfigFile, host: Pick<Host, 'trigger' | 'env'>, asker: Asker): Promise<Resolved> {
  const given = merge(layers)
  const environment = said(given.raw['environment']) ?? config.top.get('environment')?.text.trim()
  const faults = environmentFaults(environment, config)
  const all = valuesOf(config, environment)
  const origins: Partial<Record<string, Origin>> = { ...given.origins }
  const raw: Record<string, string | undefined> = { ...given.raw }
  const names: ReadonlySet<InputName> = new Set(asker.names ?? namesFor(said(raw['mode']) ?? all.get('mode')?.text))
  for (const [name, { text, isOfBlock, line, column }] of all) {
    if (!names.has(name) || name in origins) continue
    raw[name] = text
    origins[name] = { source: isOfBlock ? 'environment' : 'file', file: config.file, line, column }
  }
  const reach = await judgeReach({ raw, origins, given: given.raw, found }, host)
  const counted = Object.values(reach.origins).filter((origin) => origin && 'file' in origin).length
  const block = environment !== undefined && config.environments?.has(environment) ? environment : undefined
  return {
    raw: reach.raw, origins: reach.origins, standing: Object.fromEntries([...all].map(([name, { text }]) => [name, text])),
    faults: [...faults, ...reach.faults], warnings: reach.warnings, secrets: [],
    config: { file: config.file, environment: block, keys: all.size, counted },
  }
}

/** A name that is misspelled would be all of the file without its block, on the wrong fleet. */
function environmentFaults(environment: string | undefined, { file, environments }: ConfigFile): Fault[] {
  if (environment === undefined || !environments || environments.has(environment) || !v.is(environmentName, environment)) return []
  const near = nearest(environment, [...environments.keys()]).slice(0, 5)
  const expected = near.length === 0 ? `none: the environments of ${file} are empty` : `an environment of ${file}: ${near.join(', ')}`
  return [{ input: 'environment', given: environment, expected }]
}

function withSha(resolved: Resolved, { shaOf }: Asker): Resolved {
  const sha = said(resolved.raw['sha']) === undefined ? shaOf?.(resolved.raw) : undefined
  return sha === undefined ? resolved : { ...resolved, raw: { ...resolved.raw, sha }, origins: { ...resolved.origins, sha: { source: 'event' } } }
}

const said = (text: string | undefined): string | undefined => text?.trim() || undefined

/** The faults of a run's inputs, each with its place in the file where its value came from there, and told once. */
export function placed(faults: readonly Fault[], { faults: ofFile, origins }: Resolved): Fault[] {
  const told = new Set(ofFile.map(({ input }) => input))
  // What is missing may stand where the file could not be read.
  const isTold = ({ input, given }: Fault): boolean => told.has(input) || (told.has('') && given === undefined && !(input in origins))
  return [...ofFile, ...faults.filter((fault) => !isTold(fault)).map((fault): Fault => {
    const origin = origins[fault.input]
    return origin && 'file' in origin ? { ...fault, place: { file: origin.file, line: origin.line, column: origin.column } } : fault
  })]
}

/** What the file alone gave a run, for whoever finishes it: the file may be another by then. */
export const countedOf = ({ raw, origins }: Resolved): RawInputs =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => name in INPUTS && 'file' in (origins[name] ?? {})))
