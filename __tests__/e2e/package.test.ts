import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { version } from '../../package.json'
import { type Ended, ROOT, start } from '../support/child'
import { createContext, NEW_SHA, type Scene } from '../support/scene'

let scene: Scene
let folder: string
beforeAll(async () => {
  scene = await createContext()
  folder = mkdtempSync(join(tmpdir(), 'release-action-'))
})
afterAll(async () => {
  await scene.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a script wherever it lies, in a folder with nothing beside it. */
const run = (script: string, args: string[]): Promise<Ended> =>
  start({ script: relative(ROOT, script), args, env: { HOME: folder, TMPDIR: folder, RELEASE_ACTION_REGISTRY_AUTH: `${scene.registry.host}=sandbox:sandbox` }, cwd: folder }).ended

/** A promote, a look and what a chunk of its own answers: where one part is missing one of these dies. */
async function worksAlone(script: string): Promise<void> {
  const images = ['--images', scene.images.join(',')]
  expect(await run(script, ['promote', NEW_SHA, ...images])).toMatchObject({ code: 0, stdout: expect.stringMatching(/PROMOTE: (DONE|UNCHANGED)/) })
  expect(await run(script, ['status', ...images])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2222222 is live in 2 images/) })
  expect(await run(script, ['suite', 'show', 'canary'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/checks:/) })
  expect(await run(script, ['version'])).toMatchObject({ code: 0, stdout: `release-action ${version}\n` })
}

test('one file runs alone, and its checksum is its own', async () => {
  const place = join(folder, 'standalone')
  execFileSync(process.execPath, ['scripts/standalone.mjs', place], { cwd: ROOT })
  expect(readdirSync(place).sort()).toEqual(['release-action.cjs', 'release-action.cjs.sha256'])
  const bytes = readFileSync(join(place, 'release-action.cjs'))
  expect(readFileSync(join(place, 'release-action.cjs.sha256'), 'utf8')).toBe(`${createHash('sha256').update(bytes).digest('hex')}  release-action.cjs\n`)
  await worksAlone(join(place, 'release-action.cjs'))
})

test('the package holds what it needs and no more, and runs from where it was unpacked', async () => {
  const [{ filename, files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ filename: string; files: { path: string }[] }]
  const names = files.map(({ path }) => path)
  const chunks = readdirSync(join(ROOT, 'dist/cli')).map((name) => `dist/cli/${name}`)
  expect(names.sort()).toEqual([...chunks, 'LICENSE', 'README.md', 'dist/licenses.txt', 'docs/release-action.1', 'package.json'].sort())
  execFileSync('tar', ['-xf', join(folder, filename), '-C', folder])
  await worksAlone(join(folder, 'package/dist/cli/index.js'))
  const { private: isPrivate, bin, man, dependencies } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as Record<string, unknown>
  // Whatever runs is in the bundle: who installs it fetches nothing else.
  expect([isPrivate, bin, man, dependencies]).toEqual([undefined, { 'release-action': 'dist/cli/index.js' }, 'docs/release-action.1', undefined])
  const said = execFileSync('npx', ['--yes', '--offline', '--no-update-notifier', `--cache=${join(folder, 'npm')}`, `--package=${join(folder, filename)}`, '--', 'release-action', 'version'], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } })
  expect(said).toBe(`release-action ${version}\n`)
})

test('the container file copies what is there, and starts what it copies', () => {
  const lines = readFileSync(join(ROOT, 'Containerfile'), 'utf8').split('\n')
  const copies = lines.flatMap((line) => /^COPY (.*) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
  expect(copies).toContain('dist/cli/')
  for (const copy of copies) expect(existsSync(join(ROOT, copy))).toBe(true)
  const kept = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
  expect(kept.sort()).toEqual(copies.map((copy) => copy.replace(/\/$/, '')).sort())
})
