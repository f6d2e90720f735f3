import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Child, type Ended, ROOT, start } from './child'
import { parseFileCommands } from './file-commands'

/** The commit of the event: the default branch's head, which under `workflow_run` is not the commit that was built. */
export const EVENT_SHA = 'e'.repeat(40)
export const REPOSITORY = 'molecule-ai/platform'

export interface Given {
  inputs: Record<string, string>
  /** Beats what the runner sets. */
  env?: Record<string, string>
  /** What the runner does not set. */
  unset?: string[]
  /** Told of the checkout before the step begins. */
  before?: (work: string) => void
  /** The event's payload, with `GITHUB_EVENT_NAME` in `env`; a dispatch by hand by default. */
  event?: unknown
  /** The forge's API; by default an address where nobody answers. */
  apiUrl?: string
  node?: string
  /** Its standard streams are a disk without room. */
  full?: boolean
  /** Told of the child as soon as it runs, and of its folder, for tests that signal it or take away what it has. */
  onStart?: (child: Child, folder: string) => void
}

/** What a step left behind. */
export interface Ran extends Ended {
  pid: number
  folder: string
  given: Given
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
  /** The JSON record, where one was written. */
  evidence: unknown
}

const action: { inputs: Record<string, { default?: string | boolean | number }> } = existsSync(join(ROOT, 'action.yml'))
  ? parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
  : { inputs: {} }
const folders: string[] = []

/** Runs the action as a step of a job, in a fresh folder with `action.yml`'s defaults. */
export function runAction(given: Given): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'release-action-'))
  folders.push(folder)
  for (const name of ['temp', 'home', 'work']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'event.json'), JSON.stringify(given.event ?? { inputs: {} }))
  given.before?.(join(folder, 'work'))
  return step('dist/index.js', folder, given, {})
}

/** Runs the post step that follows a run: same inputs, with the state the run saved. */
export function runPost({ folder, given, state }: Ran): Promise<Ran> {
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  return step('dist/post/index.js', folder, { ...given, onStart: undefined }, Object.fromEntries(saved))
}

/** Runs the command line in an empty folder. */
export async function runCli(args: string[], env: Record<string, string> = {}, onStart?: (child: Child) => void): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'release-action-'))
  folders.push(folder)
  const child = start({ script: 'dist/cli/index.js', args, env: { HOME: folder, ...env }, cwd: folder })
  onStart?.(child)
  return child.ended
}

/** Removes every folder that a run was given. */
export function sweepFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

let steps = 0

async function step(script: string, folder: string, given: Given, state: Record<string, string>): Promise<Ran> {
  steps += 1
  const names = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH']
  const files = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(folder, `${name}-${steps}`)]))
  for (const path of Object.values(files)) writeFileSync(path, '')
  const env: Record<string, string> = { ...runnerEnv(folder, given), ...files, ...inputEnv(given.inputs), ...state, ...given.env }
  for (const name of given.unset ?? []) delete env[name]
  const child = start({ script, env, cwd: join(folder, 'work'), node: given.node, full: given.full })
  given.onStart?.(child, folder)
  const ended = await child.ended
  const written = (name: string): string => readText(files[`GITHUB_${name}`] ?? '')
  const outputs = parseFileCommands(written('OUTPUT'))
  const record = join(folder, 'work', given.inputs['evidence-file'] ?? '')
  const evidence = outputs.evidence || given.inputs['evidence-file'] ? readJson(outputs.evidence || record) : undefined
  return {
    ...ended, pid: child.pid, folder, given, outputs, evidence,
    state: parseFileCommands(written('STATE')), summary: written('STEP_SUMMARY'),
  }
}

/** Nothing where a test took it away. */
const readText = (path: string): string => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : '')

const readJson = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** The part of a runner's environment that an action may look at. */
const runnerEnv = (folder: string, { apiUrl = 'http://127.0.0.1:9' }: Given): Record<string, string> => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: 'release',
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: apiUrl,
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_JOB: 'release',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '17',
  GITHUB_RUN_NUMBER: '4',
  GITHUB_SERVER_URL: 'http://127.0.0.1:9',
  GITHUB_SHA: EVENT_SHA,
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'release',
  GITHUB_WORKSPACE: join(folder, 'work'),
  HOME: join(folder, 'home'),
  RUNNER_OS: 'Linux',
  RUNNER_TEMP: join(folder, 'temp'),
})

/** `INPUT_*` as a runner sets them: every input of `action.yml`, its default where the step gives none. */
function inputEnv(inputs: Record<string, string>): Record<string, string> {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, fill(String(input.default ?? ''))])
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs }
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [variable(name), value]))
}

const fill = (text: string): string => text.replace(/\$\{\{\s*github\.token\s*\}\}/g, 'job-token')
