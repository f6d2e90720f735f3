import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, workFolder } from '../e2e/parts/process.mjs'
import { goTool, nodeProgram, ROOT } from '../e2e/parts/tools.mjs'
import { NEW, OLD } from './place.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
/** The majors that are measured: the oldest that the bundle runs on, and the one of `action.yml`. */
export const NODES = [20, 24]

/** The bundles, as they were when the bench began: a build in the middle of it changes nothing. */
export const DIST = workFolder('dist')
cpSync(join(ROOT, 'dist'), DIST, { recursive: true })

/** The path of a Node of each major. */
export async function nodes() {
  const found = {}
  for (const major of NODES) {
    const ours = process.versions.node.startsWith(`${major}.`)
    found[major] = ours ? process.execPath : await nodeProgram(major)
  }
  return found
}

/** The environment of a step, with `inputs`, in a folder of its own. */
export function stepEnvironment({ inputs, forgeUrl }) {
  const folder = workFolder('bench')
  const file = (name, text = '') => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'temp'))
  return {
    PATH: process.env.PATH, HOME: folder, CI: 'true',
    GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octocat', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_PATH: file('event.json', '{"repository":{"default_branch":"main"}}'),
    GITHUB_REPOSITORY: 'molecule-ai/release', GITHUB_RUN_ID: '1', GITHUB_SHA: NEW,
    GITHUB_SERVER_URL: forgeUrl, GITHUB_API_URL: forgeUrl,
    GITHUB_OUTPUT: file('output'), GITHUB_STATE: file('state'), GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: join(folder, 'temp'), GITHUB_WORKSPACE: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

const promoteInputs = (place, target, history) => ({
  mode: 'promote', history, images: place.images.join('\n'), 'target-tag': target,
  'registry-auth': place.registryAuth, 'github-token': 'bench-token',
})

/**
 * Who is measured, by name: `(place, target) => { milliseconds }`, one process each, which moves `target` of both
 * images to the new build. `kept`: whether it also keeps the old one; `before`: what is done to the target first; `idle`: it moves nothing.
 */
export async function contenders() {
  const programs = await nodes()
  const empty = join(workFolder('bench'), 'empty.js')
  writeFileSync(empty, '')
  const crane = await craneFolder()
  const shell = (script) => (place, target) =>
    run(join(HERE, script), [place.source, target, ...place.images], {
      env: { ...place.env, PATH: `${crane}${delimiter}${process.env.PATH}`, HOME: crane, DOCKER_CONFIG: place.dockerConfig },
    })
  const promote = (node, place, inputs) => run(node, [join(DIST, 'index.js')], { env: { ...place.env, ...stepEnvironment({ inputs, forgeUrl: place.forgeUrl }) } })
  const ours = (node) => (place, target) => promote(node, place, promoteInputs(place, target, 'false'))
  const remembering = (node) => (place, target) => promote(node, place, promoteInputs(place, target, 'true'))
  /** Leaves the old build under the target, and a history of one move. */
  const remember = async (place, target) => {
    await place.moveToNew(target)
    await promote(programs[NODES[0]], place, { ...promoteInputs(place, target, 'true'), sha: OLD, 'allow-backward': 'true' })
  }
  const commandLine = (node) => (place, target) => {
    const env = { ...place.env, PATH: process.env.PATH, HOME: workFolder('bench'), RELEASE_ACTION_REGISTRY_AUTH: place.registryAuth }
    const args = ['promote', '--sha', NEW, '--images', place.images.join(','), '--target-tag', target, '--history', 'false']
    return run(node, [join(DIST, 'cli/index.js'), ...args], { env })
  }
  const each = (name, make, more) =>
    NODES.map((major) => [`${name}, Node ${major}`, { run: make(programs[major]), ...more }])
  return Object.fromEntries([
    ...each('promote, the action', ours, { kept: true }),
    ...each('promote with a history, the action', remembering, { kept: true, before: remember }),
    ...each('promote, the command line', commandLine, { kept: true }),
    ['the crane script', { run: shell('promote-with-crane.sh') }],
    ['`crane tag` twice', { run: shell('tag-with-crane.sh') }],
    ...each('an empty script', (node) => () => run(node, [empty], { env: {} }), { idle: true }),
  ])
}

/** A folder for PATH that holds `crane`. */
async function craneFolder() {
  const folder = workFolder('crane-path')
  symlinkSync(await goTool('crane'), join(folder, 'crane'))
  return folder
}
