import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './process.mjs'

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
/** What was fetched and built once; ignored by git, safe to remove. */
export const CACHE = join(ROOT, '.cache')
export const MINISTACK = '1.5.33'
const AWS_CLI = '1.46.3'

/** Go programs, each pinned by the go.mod and go.sum of its folder in `e2e/tools`: somebody else's, or the folder's own. */
const GO_TOOLS = [
  'crane', 'olareg', 'registry', 'actionlint', 'act', 'gitea-runner', 'gitea-1.23', 'gitea-1.26',
  'conformance', 'regctl', 'regsync', 'oras', 'cosign', 'kubernetes',
]
/** Nobody waits for Kubernetes at work, and everybody while it is built: a fifth of that is what makes it quick (-N -l). */
const QUICKLY = ['-ldflags=-s -w', '-gcflags=k8s.io/...=-N -l']
/** SQLite is what a Gitea without a database server keeps its data in; it is written in C. */
const GITEA_TAGS = 'sqlite sqlite_unlock_notify'
/** Debian packages, each with the command that shows it is there. */
const DEBIAN = {
  'docker-registry': 'command -v docker-registry',
  skopeo: 'command -v skopeo',
  openssl: 'command -v openssl',
  squid: 'command -v squid',
  tinyproxy: 'command -v tinyproxy',
  // Gitea's SQLite is C.
  gcc: 'command -v gcc',
  'libc6-dev': 'test -e /usr/include/stdio.h',
  chromium: 'test -x /usr/bin/chromium',
  'util-linux': 'command -v setpriv',
  zsh: 'command -v zsh',
  fish: 'command -v fish',
  'groff-base': 'command -v groff',
  'python3-venv': 'python3 -c "import ensurepip"',
  // The recipes of examples/rollout.
  shellcheck: 'command -v shellcheck',
  jq: 'command -v jq',
  'openssh-server': 'test -x /usr/sbin/sshd',
  'openssh-client': 'command -v ssh-keygen',
}

const succeeds = async (command) => (await run('sh', ['-c', command], { check: false })).code === 0

/** Installs the Debian packages that are missing. */
async function installDebian(packages = Object.keys(DEBIAN)) {
  const missing = []
  for (const name of packages) if (!(await succeeds(DEBIAN[name]))) missing.push(name)
  if (missing.length === 0) return
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  console.error(`installing ${missing.join(', ')}`)
  await run(command, [...rest, 'update', '-q'])
  await run(command, [...rest, 'install', '-qy', '--no-install-recommends', ...missing])
}

/** The path a finished thing has in the cache; made by `make(path)` where it is not there yet. */
export async function cached(name, key, make) {
  const path = join(CACHE, `${name}-${key}`)
  if (existsSync(path)) return path
  const began = Date.now()
  mkdirSync(CACHE, { recursive: true })
  const half = `${path}.half-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  await make(half)
  if (!existsSync(path)) renameSync(half, path)
  console.error(`${name}: made in ${((Date.now() - began) / 1000).toFixed(0)} s`)
  return path
}

/** A pinned Go program's path, built on first use. */
export async function goTool(name) {
  const folder = join(ROOT, 'e2e/tools', name)
  const module = readFileSync(join(folder, 'go.mod'), 'utf8')
  const hash = createHash('sha256').update(module)
  for (const file of readdirSync(folder).filter((one) => one !== 'go.mod').sort()) hash.update(readFileSync(join(folder, file)))
  return cached(name, hash.digest('hex').slice(0, 12), async (path) => {
    if (!(await succeeds('command -v go'))) throw new Error(`${name} is built from source: install Go (https://go.dev/dl)`)
    const [, source] = /^tool (\S+)$/m.exec(module) ?? [undefined, '.']
    const isGitea = name.startsWith('gitea-1')
    await run('go', ['build', '-trimpath', ...(source === '.' ? QUICKLY : []), ...(isGitea ? ['-tags', GITEA_TAGS] : []), '-o', path, source], {
      cwd: folder, timeout: 1_800_000,
      env: { ...process.env, CGO_ENABLED: isGitea ? '1' : '0', GOFLAGS: '-mod=readonly -buildvcs=false' },
    })
  })
}

/** A Gitea, by its minor version: the program, and the folder of its source, which holds what it serves. */
export async function giteaProgram(version) {
  const program = await goTool(`gitea-${version}`)
  const { stdout } = await run('go', ['mod', 'download', '-json', 'code.gitea.io/gitea'], { cwd: join(ROOT, 'e2e/tools', `gitea-${version}`) })
  return { program, files: JSON.parse(stdout).Dir }
}

/** A program of PyPI, in a Python environment of its own. @returns its folder of programs */
async function pythonPrograms(name, what) {
  await installDebian(['python3-venv'])
  // A virtual environment names its own path, so it is made in place and marked when it is whole.
  const [, version] = what.split('==')
  const folder = join(CACHE, `${name}-${version}-env`)
  await cached(name, version, async (mark) => {
    rmSync(folder, { recursive: true, force: true })
    await run('python3', ['-m', 'venv', folder])
    await run(join(folder, 'bin/pip'), ['install', '-q', what])
    writeFileSync(mark, '')
  })
  return join(folder, 'bin')
}

/** `ministack`'s path. */
export const ministackProgram = async () => join(await pythonPrograms('ministack', `ministack==${MINISTACK}`), 'ministack')

/** The AWS command line's path. */
export const awsProgram = async () => join(await pythonPrograms('awscli', `awscli==${AWS_CLI}`), 'aws')

/** What the recipes of examples/rollout are looked at and run with. */
export const recipeTools = () => installDebian(['shellcheck', 'jq', 'openssh-server', 'openssh-client'])

/** The path of a Node of this major version, from its npm package. */
export async function nodeProgram(major) {
  const folder = await cached('node', String(major), async (path) => {
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'package.json'), '{"private":true}\n')
    // The package's install script is what puts the program in place.
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts=false', `node@${major}`], { cwd: path })
  })
  return join(folder, 'node_modules/node/bin/node')
}

/** Installs all that the checks on real registries need. Quick when it is there already. */
export async function installTools() {
  await installDebian()
  const tools = {}
  for (const name of GO_TOOLS) tools[name] = await goTool(name)
  return { ...tools, ministack: await ministackProgram(), aws: await awsProgram() }
}
