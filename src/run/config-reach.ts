import * as v from 'valibot'
import type { FoundConfig } from '../adapters/config-file'
import { readEvent } from '../adapters/runner/event'
import type { Host } from '../ports/host'
import type { Trigger } from '../ports/trigger'
import { strangeCheckout } from '../release/gates/checkout'
import { onlyPlans, permission } from '../release/gates/event'
import type { Fault } from '../request/fault'
import { type Input, type InputName, INPUTS } from '../request/inputs'
import { branch as branchName } from '../request/kinds'
import type { Origin } from '../request/layers'
import type { RawInputs } from '../request/parse'
import { reaches } from '../request/reach'

/** Inputs with a file's among them, and what was given elsewhere. */
export interface Laid {
  raw: RawInputs
  origins: Readonly<Partial<Record<string, Origin>>>
  given: RawInputs
  found: FoundConfig
}

/** What counts of them here. */
export interface Judged extends Pick<Laid, 'raw' | 'origins'> {
  faults: Fault[]
  warnings: string[]
}

/**
 * Lets a file of another branch, or of a pull request, say nothing of where something is asked, run or written: it is
 * whoever's who pushed it. Such a value is a fault and never left out in silence, since a token would go to the default
 * in its place. The branch is the one that the workflow names, else the repository's own: never what the file says.
 */
export async function judgeReach(laid: Laid, { trigger, env }: Pick<Host, 'trigger' | 'env'>): Promise<Judged> {
  const event = jobOf(trigger, env)
  const branch = branchOf(laid.given, event)
  const reaching = reachingOf(laid)
  const planned = event && trigger.commandLine && onlyPlans(event) ? asPlan(laid) : { ...laid, warnings: [] }
  if (reaching.length === 0) return { ...planned, faults: [] }
  const why = event ? strangeCheckout(event, branch ?? 'main') : await ofClone(laid.found, branch, env)
  if (why === undefined) return { ...planned, faults: [] }
  // Such a run is skipped before it asks anybody anything, and is not to be red for its file, nor for what it lacks then.
  if (event && !trigger.commandLine && skips(laid.raw['mode'], event, branch ?? 'main')) {
    return { ...without(planned, reaching.map(({ name }) => name).filter((name) => !ASKED_LATER.has(name))), faults: [], warnings: planned.warnings }
  }
  const where = event ? `on ${branch ?? 'main'} alone` : 'in a file of the branch that releases'
  // A report is written all the same, and not where such a file says.
  return { ...without(planned, reaching.map(({ name }) => name)), warnings: planned.warnings, faults: reaching.map(({ name, place }) => ({
    input: name, place, expected: `it ${where}, and ${why}: an address, a command or a path of a file counts there only; give it as ${trigger.commandLine ? `--${name}` : `the input ${name}`}`,
  })) }
}

/** Of a deploy that is skipped: it would be bad input without them, and comes to none of them. */
const ASKED_LATER: ReadonlySet<string> = new Set(['control-plane-url', 'tenant-url-template', 'fleet', 'fleet-command', 'rollout-command', 'rollout-env'])

/** A job that a command line runs in is one as well: its checkout is no person's. */
function jobOf(trigger: Trigger, env: Host['env']): Trigger | undefined {
  if (!trigger.commandLine) return trigger
  return env['GITHUB_ACTIONS'] === 'true' || env['GITEA_ACTIONS'] === 'true' || env['GITHUB_EVENT_NAME'] ? readEvent(env).trigger : undefined
}

function branchOf(given: RawInputs, event: Trigger | undefined): string | undefined {
  const read = v.safeParse(branchName, given['branch']?.trim() ?? '')
  return read.success ? read.output : event?.defaultBranch
}

function reachingOf({ raw, origins }: Laid) {
  return Object.entries(origins).flatMap(([name, origin]) => {
    if (!origin || !('file' in origin) || !reaches(name as InputName)) return []
    // What it says is so without it.
    if (raw[name]?.trim() === (INPUTS[name as InputName] as Input<unknown>).default) return []
    return [{ name, place: { file: origin.file, line: origin.line, column: origin.column } }]
  })
}

async function ofClone({ path, text }: FoundConfig, branch: string | undefined, env: Host['env']): Promise<string | undefined> {
  const { strangeFile } = await import('../adapters/git/checkout')
  return strangeFile(path, text, branch, env)
}

const skips = (mode: string | undefined, event: Trigger, branch: string): boolean =>
  (mode?.trim() === 'promote' || mode?.trim() === 'deploy') && permission(event, branch).verdict === 'skip'

/** In a pull request's job a command line knows nothing of the event, and its file is the pull request's. */
function asPlan({ raw, origins }: Laid): Omit<Judged, 'faults'> {
  const usesFile = Object.values(origins).some((origin) => origin && 'file' in origin)
  if (!usesFile) return { raw, origins, warnings: [] }
  return {
    raw: { ...raw, 'dry-run': 'true' }, origins: { ...origins, 'dry-run': { source: 'event' } },
    warnings: ['this job is a pull request\'s, and so is the config file: nothing is done, it is a dry run'],
  }
}

function without({ raw, origins }: Pick<Laid, 'raw' | 'origins'>, names: readonly string[]): Pick<Laid, 'raw' | 'origins'> {
  const isFiles = (name: string): boolean => names.includes(name) && 'file' in (origins[name] ?? {})
  return {
    raw: Object.fromEntries(Object.entries(raw).filter(([name]) => !isFiles(name))),
    origins: Object.fromEntries(Object.entries(origins).filter(([name]) => !isFiles(name))),
  }
}
