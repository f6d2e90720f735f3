import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, workFolder } from './process.mjs'
import { ROOT } from './tools.mjs'

/** Nothing of this machine but the way to the programs. */
const bare = (home) => ({ PATH: process.env.PATH, HOME: home })

/** The `name<<delimiter` files that a runner hands to a step. */
function readPairs(file) {
  const text = readFileSync(file, 'utf8')
  const rows = [...text.matchAll(/^(\S+?)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)].map(([, name, , value]) => [name, value])
  return Object.fromEntries(rows)
}

const readEvidence = (file) => (file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** A job on a runner: an environment with the files that outputs, state and summary go to. */
function job({ inputs = {}, env = {}, forge, sha, event = 'push' }) {
  const folder = workFolder('job')
  const file = (name, text = '') => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'temp'))
  const files = { output: file('output'), state: file('state'), summary: file('summary') }
  const asked = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    folder, files,
    env: {
      ...bare(folder),
      CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octocat', GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ repository: { default_branch: 'main' } })),
      GITHUB_REF: 'refs/heads/main', GITHUB_REPOSITORY: 'acme/release', GITHUB_RUN_ID: '1', GITHUB_RUN_NUMBER: '1',
      GITHUB_SERVER_URL: forge?.url ?? 'http://127.0.0.1:9', GITHUB_API_URL: forge?.url ?? 'http://127.0.0.1:9',
      GITHUB_SHA: sha ?? '0'.repeat(40), GITHUB_WORKFLOW: 'release', GITHUB_JOB: 'promote',
      GITHUB_OUTPUT: files.output, GITHUB_STATE: files.state, GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: join(folder, 'temp'), RUNNER_OS: 'Linux', GITHUB_WORKSPACE: folder,
      ...Object.fromEntries(asked),
      ...env,
    },
  }
}

const told = ({ files }, ended) => {
  const outputs = readPairs(files.output)
  return {
    ...ended, outputs, log: ended.stdout + ended.stderr,
    summary: readFileSync(files.summary, 'utf8'), evidence: readEvidence(outputs.evidence),
  }
}

/**
 * Runs the built action as a runner would.
 * @param request `inputs` by name; `forge` from `startForge`; `sha` of the event; `env` on top; `cwd`: the checkout; `onStart(child)`
 * @returns exit `code`, `signal`, `milliseconds`, `outputs`, `log`, `summary`, `evidence`, and
 *   `post()`: runs the post step of the same job
 */
export async function action({ onStart, cwd, ...request }) {
  const place = job(request)
  const step = (script, more, start) => run(process.execPath, [join(ROOT, 'dist', script)], {
    env: { ...place.env, ...more }, cwd: cwd ?? place.folder, check: false, timeout: 120_000, onStart: start,
  })
  const main = told(place, await step('index.js', {}, onStart))
  const state = Object.entries(readPairs(place.files.state)).map(([name, value]) => [`STATE_${name}`, value])
  return {
    ...main,
    state: Object.fromEntries(state),
    async post() {
      const ended = told(place, await step('post/index.js', Object.fromEntries(state)))
      // A step that has ended can set no output any more: what the post step leaves is the evidence file.
      const left = readdirSync(join(place.folder, 'temp'), { recursive: true }).filter((name) => name.endsWith('.json'))
      return { ...ended, evidence: ended.evidence ?? readEvidence(left[0] && join(place.folder, 'temp', left[0])) }
    },
  }
}

/** Runs the command line. @returns exit `code`, `signal`, `milliseconds`, `log` and, with `--json`, `evidence` */
export async function cli(args, { env = {}, onStart } = {}) {
  const folder = workFolder('cli')
  const ended = await run(process.execPath, [join(ROOT, 'dist/cli/index.js'), ...args, '--json'], {
    env: { ...bare(folder), ...env }, cwd: folder, check: false, timeout: 120_000, onStart,
  })
  const evidence = /^\s*[[{]/.test(ended.stdout) ? JSON.parse(ended.stdout) : undefined
  return { ...ended, log: ended.stdout + ended.stderr, evidence }
}
