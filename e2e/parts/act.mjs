import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run, workFolder } from './process.mjs'
import { goTool, ROOT } from './tools.mjs'

let copy

/** What GitHub has had since 2026 and act's schema does not know yet: a workflow with it is no workflow there. */
const UNKNOWN = /^ +(?:queue: max|deployment: false)(?: .*)?\n/gm

/** The action as its users get it: act copies all that lies there, for each run. */
function mirror() {
  if (copy === undefined) {
    copy = workFolder('mirror')
    for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  }
  return copy
}

/**
 * Runs a workflow under act, as a job of GitHub's would run, with this project as `molecule-ai/release-action@v1`.
 * @param workflow the file's text; `files`: others of the repository, text by path
 * @param event the event's name; `payload`: its content; `secrets`, `variables` by name; `api`: the forge's API
 * @returns `code` and `log`, which holds the summaries too
 */
export async function act({ workflow, files = {}, event, payload, secrets = {}, variables = {}, api }) {
  const folder = workFolder('act')
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    return join(folder, path)
  }
  const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: write('home/.keep', '').replace(/\/\.keep$/, '') }
  const git = (...args) => run('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args], { cwd: join(folder, 'repository'), env })
  write('repository/.github/workflows/workflow.yml', workflow.replace(UNKNOWN, ''))
  for (const [path, text] of Object.entries(files)) write(`repository/${path}`, text)
  for (const args of [['init', '-q', '-b', 'main'], ['remote', 'add', 'origin', 'https://github.com/molecule-ai/platform.git'], ['add', '-A'], ['commit', '-q', '-m', 'Begin']]) await git(...args)
  const pairs = (flag, all) => Object.entries(all).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const args = [
    event, '-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--local-repository', `molecule-ai/release-action@v1=${mirror()}`,
    '-e', write('event.json', JSON.stringify(payload)), ...pairs('-s', secrets), ...pairs('--var', variables), '--env', `GITHUB_API_URL=${api}`,
  ]
  const ended = await run(await goTool('act'), args, { cwd: join(folder, 'repository'), env, check: false, timeout: 180_000 })
  return { code: ended.code, log: ended.stdout + ended.stderr }
}

