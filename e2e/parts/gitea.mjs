import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { freePort, run, serve, until, workFolder } from './process.mjs'
import { giteaProgram, goTool, ROOT } from './tools.mjs'
import { ask } from './wire.mjs'

const OWNER = 'molecule-ai'
/** Git as nobody in particular. */
const AUTHOR = { GIT_AUTHOR_NAME: 'ada', GIT_AUTHOR_EMAIL: 'ada@example.com', GIT_COMMITTER_NAME: 'ada', GIT_COMMITTER_EMAIL: 'ada@example.com' }

const config = (folder, port, files, secrets) => `
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
APP_DATA_PATH = ${folder}/data
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
STATIC_ROOT_PATH = ${files}
DISABLE_SSH = true
OFFLINE_MODE = true
[database]
DB_TYPE = sqlite3
PATH = ${folder}/data/gitea.db
SQLITE_JOURNAL_MODE = WAL
[security]
INSTALL_LOCK = true
SECRET_KEY = ${secrets.key}
INTERNAL_TOKEN = ${secrets.internal}
[oauth2]
JWT_SECRET = ${secrets.jwt}
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
LOG_COMPRESSION = none
[packages]
ENABLED = true
[indexer]
ISSUE_INDEXER_TYPE = db
[cron]
ENABLED = false
[session]
PROVIDER = memory
[log]
MODE = file
LEVEL = Warn
[repository]
ROOT = ${folder}/repositories
`

/**
 * A real Gitea on loopback with one owner, an organisation and a runner of its own in host mode.
 * @param version `1.23` or `1.26`
 * @returns `url`, `host`; `api(method, path, body, { token, expect })`; `token`: the owner's; `repository(name, files)`;
 *   `stop`
 */
export async function startGitea(version) {
  const { program, files } = await giteaProgram(version)
  const folder = workFolder(`gitea-${version}`)
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const env = { PATH: process.env.PATH, HOME: folder, GITEA_WORK_DIR: folder, GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true', USER: 'root' }
  const file = join(folder, 'app.ini')
  const gitea = async (...args) => (await run(program, [...args, '--config', file], { env, cwd: folder })).stdout
  const secret = async (name) => (await run(program, ['generate', 'secret', name], { env, cwd: folder })).stdout.trim().split('\n').at(-1)
  mkdirSync(join(folder, 'data'))
  const secrets = { key: randomBytes(16).toString('hex'), internal: await secret('INTERNAL_TOKEN'), jwt: await secret('JWT_SECRET') }
  writeFileSync(file, config(folder, port, files, secrets))
  await gitea('migrate')
  const server = await serve(program, ['web', '--config', file], {
    env, cwd: folder, log: join(folder, 'gitea.log'),
    ready: () => ask({ method: 'GET', host, path: '/api/v1/version' }).then(({ status }) => status === 200, () => false),
  })
  await gitea('admin', 'user', 'create', '--admin', '--username', 'ada', '--password', 'correct-horse-9', '--email', 'ada@example.com', '--must-change-password=false')
  const hex = /[0-9a-f]{40}/.exec(await gitea('admin', 'user', 'generate-access-token', '--username', 'ada', '--token-name', 'e2e', '--scopes', 'all', '--raw'))
  const token = hex[0]

  async function api(method, path, body, { token: as = token, expect = [200, 201, 202, 204] } = {}) {
    const answer = await ask({
      method, host, path: `/api/v1${path}`, body: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(as && { authorization: `token ${as}` }) },
    })
    const text = answer.body.toString()
    if (expect && !expect.includes(answer.status)) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return { status: answer.status, value: text === '' ? undefined : JSON.parse(text) }
  }
  await api('POST', '/orgs', { username: OWNER, visibility: 'public' })
  const runner = await startRunner(folder, `http://${host}`, (/[A-Za-z0-9]{40}/.exec(await gitea('actions', 'generate-runner-token')) ?? [])[0])
  const url = `http://${host}`
  return {
    url, host, api, token, version, login: { username: 'ada', password: token },
    repository: (name, content, owner = OWNER) => createRepository({ api, url, token, folder }, owner, name, content),
    /** A user without a right to anything of the organisation. @returns a token */
    async stranger(name) {
      await gitea('admin', 'user', 'create', '--username', name, '--password', 'correct-horse-9', '--email', `${name}@example.com`, '--must-change-password=false')
      const text = await gitea('admin', 'user', 'generate-access-token', '--username', name, '--token-name', 'e2e', '--scopes', 'all', '--raw')
      return /[0-9a-f]{40}/.exec(text)[0]
    },
    /** The text of every job log that Gitea keeps, by its path: 1.23 gives logs by no API. */
    logs: () => readdirSync(join(folder, 'data', 'actions_log'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    async stop() {
      await runner.stop()
      await server.stop()
    },
  }
}

/** Gitea's runner, which runs jobs as processes of this machine with the Node that runs the checks. */
async function startRunner(folder, instance, token) {
  const program = await goTool('gitea-runner')
  const place = join(folder, 'runner')
  mkdirSync(join(place, 'work'), { recursive: true })
  const file = join(place, 'config.yaml')
  writeFileSync(file, JSON.stringify({
    log: { level: 'info' },
    runner: { file: join(place, '.runner'), capacity: 4, fetch_interval: '1s', log_report_interval: '1s', labels: ['ubuntu-latest:host'] },
    cache: { enabled: false },
    host: { workdir_parent: join(place, 'work') },
  }))
  const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: place }
  await run(program, ['register', '--no-interactive', '--instance', instance, '--token', token, '--name', 'e2e', '--labels', 'ubuntu-latest:host', '-c', file], { env, cwd: place })
  const log = join(place, 'runner.log')
  return serve(program, ['daemon', '-c', file], { env, cwd: place, log, ready: () => /declare successfully|Starting runner daemon/i.test(readFileSync(log, 'utf8')) })
}

/**
 * A repository of the organisation with these files on main.
 * @param content text by path
 * @returns `commit(files, message, { branch })` pushes and gives the full commit; `full`: `owner/name`
 */
async function createRepository({ api, url, token, folder }, owner, name, content) {
  await api('POST', `/orgs/${owner}/repos`, { name, default_branch: 'main', private: false })
  const place = join(folder, 'clones', name)
  mkdirSync(place, { recursive: true })
  const env = { PATH: process.env.PATH, HOME: folder, ...AUTHOR, GIT_CONFIG_NOSYSTEM: '1' }
  const git = async (...args) => (await run('git', args, { cwd: place, env })).stdout.trim()
  await git('init', '-q', '-b', 'main')
  await git('remote', 'add', 'origin', `${url.replace('//', `//ada:${token}@`)}/${owner}/${name}.git`)
  const commit = async (files, message, { push = true } = {}) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    await git('add', '-A')
    await git('commit', '-q', '--allow-empty', '-m', message)
    if (push) await git('push', '-q', 'origin', 'HEAD')
    return git('rev-parse', 'HEAD')
  }
  const first = await commit(content, 'Begin')
  // A push is worked off behind the scenes. Before 1.26 one that comes late takes the next push's run for an older one.
  await until(async () => (await api('GET', `/repos/${owner}/${name}/activities/feeds`)).value.some((one) => one.op_type === 'commit_repo'), 'the first push in the feed')
  return { full: `${owner}/${name}`, path: `/repos/${owner}/${name}`, folder: place, git, commit, first }
}

/** Gives this Gitea the action as its users have it: a repository with `action.yml` and `dist`, and the tag `v1`. */
export async function publishAction(gitea) {
  const mirror = await gitea.repository('release-action', { 'README.md': 'A mirror.\n' })
  cpSync(join(ROOT, 'action.yml'), join(mirror.folder, 'action.yml'))
  cpSync(join(ROOT, 'dist'), join(mirror.folder, 'dist'), { recursive: true })
  await mirror.commit({}, 'Mirror the action')
  await mirror.git('tag', 'v1')
  await mirror.git('push', '-q', 'origin', 'v1')
  return mirror
}

/** How the newest run of a workflow on a commit ended; waits until it has. @returns `{ id, status, conclusion }` */
export function runEnded({ api }, repository, { sha, workflow, after = 0, seconds = 90 }) {
  const isOver = ({ status }) => !['running', 'waiting', 'queued', 'pending', 'blocked'].includes(status)
  return until(async () => {
    const { value } = await api('GET', `${repository.path}/actions/tasks?limit=50`)
    const mine = (value.workflow_runs ?? []).filter((one) => one.id > after && (!sha || one.head_sha === sha) && (!workflow || one.workflow_id === workflow))
    const newest = mine.sort((a, b) => b.id - a.id)[0]
    return newest && isOver(newest) ? newest : undefined
  }, `the end of ${workflow ?? 'a run'} on ${sha ?? repository.full}`, seconds * 1_000)
}

/**
 * Starts a workflow by hand. Before 1.25 no API does it: it is the web page's form, after a login as a person's browser
 * makes it.
 * @param inputs by name, as text
 */
export async function dispatch(gitea, repository, workflow, inputs) {
  if (gitea.version !== '1.23') {
    await gitea.api('POST', `${repository.path}/actions/workflows/${workflow}/dispatches`, { ref: 'main', inputs })
    return
  }
  const browser = await login(gitea)
  await browser('POST', `/${repository.full}/actions/run?workflow=${workflow}`, { ref: 'refs/heads/main', ...inputs })
}

/** A browser that has logged in: cookies, and the token against forged forms that each page carries. */
async function login({ host }) {
  const cookies = new Map()
  async function browser(method, path, fields) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const form = fields && new URLSearchParams({ ...fields, _csrf: decodeURIComponent(cookies.get('_csrf') ?? '') }).toString()
    const answer = await ask({
      method, host, path, body: form, headers: { ...headers, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
    })
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)
      cookies.set(name, value)
    }
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status}`)
    return answer
  }
  await browser('GET', '/user/login')
  await browser('POST', '/user/login', { user_name: 'ada', password: 'correct-horse-9' })
  await browser('GET', '/')
  return browser
}

/** `actions/checkout`, which a Gitea without the internet does not have: plain git on the same Gitea. */
export async function publishCheckout(gitea) {
  await gitea.api('POST', '/orgs', { username: 'actions', visibility: 'public' })
  const steps = [{ shell: 'bash', run: 'git init -q . && git fetch -q --depth 1 "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" "$GITHUB_SHA" && git checkout -q FETCH_HEAD' }]
  const checkout = await gitea.repository('checkout', { 'action.yml': JSON.stringify({ name: 'checkout', runs: { using: 'composite', steps } }) }, 'actions')
  await checkout.git('tag', 'v4')
  await checkout.git('push', '-q', 'origin', 'v4')
}
