import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { run, workFolder } from '../e2e/parts/process.mjs'
import { CACHE, ROOT } from '../e2e/parts/tools.mjs'
import { DIST, NODES, nodes, stepEnvironment } from './contenders.mjs'
import { interleave } from './figures.mjs'

// Both read one input, so that the library is not only loaded; one also sends a request, over what Node itself has.
const CORE = `import { getInput } from '@actions/core'\ngetInput('mode')\n`
const CORE_AND_REQUEST = `${CORE}import { get } from 'node:http'\nget('http://' + getInput('images')).on('error', () => undefined)\n`

/** A bundle of `source`, made with the options that `scripts/build` has. @returns its path */
async function bundle(name, source) {
  const folder = join(CACHE, 'bench', name)
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'entry.ts')
  writeFileSync(entry, source)
  const options = ['--target', 'es2022', '--transpile-only', '--no-cache', '--no-source-map-register', '--quiet']
  await run(join(ROOT, 'node_modules/.bin/ncc'), ['build', entry, '--out', join(folder, 'dist'), ...options])
  return join(folder, 'dist/index.js')
}

/** A server that refuses everything, and remembers when the first request of a process arrived. */
async function doorbell() {
  let first
  const server = createServer((_request, response) => {
    first ??= performance.now()
    response.writeHead(403).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const host = `127.0.0.1:${server.address().port}`
  return {
    host,
    /** Milliseconds from starting a process to its first request. */
    async untilFirst(node, script, env) {
      first = undefined
      const began = performance.now()
      await run(node, [script], { env, check: false })
      if (first === undefined) throw new Error(`${script} asked nothing`)
      return first - began
    },
    stop: () => server.close(),
  }
}

/** The state that a step of its own leaves for its post step, from a promote that ends by itself. */
async function endedState(node, env) {
  await run(node, [join(DIST, 'index.js')], { env, check: false })
  const text = readFileSync(env.GITHUB_STATE, 'utf8')
  const rows = [...text.matchAll(/^(\S+?)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)]
  if (rows.length === 0) throw new Error('a run left no state for its post step')
  return Object.fromEntries(rows.map(([, name, , value]) => [`STATE_${name}`, value]))
}

/**
 * What starting costs, in milliseconds by Node's major and name, one figure a round: our bundle up to its first
 * request beside bundles that hold `@actions/core` alone, the post step of a run that has ended, and nothing at all.
 */
export async function startUp(rounds) {
  const programs = await nodes()
  const [core, coreAndRequest] = [await bundle('core', CORE), await bundle('core-and-request', CORE_AND_REQUEST)]
  const empty = join(workFolder('bench'), 'empty.js')
  writeFileSync(empty, '')
  const door = await doorbell()
  const environment = () => stepEnvironment({
    inputs: { mode: 'promote', images: `${door.host}/molecule-ai/platform` },
    forgeUrl: `http://${door.host}`,
  })
  const contenders = (node, post) => {
    const whole = (script, env) => async () => (await run(node, [script], { env, check: false })).milliseconds
    return {
      'our bundle, to its first request': () => door.untilFirst(node, join(DIST, 'index.js'), environment()),
      '`@actions/core` alone, to its first request': () => door.untilFirst(node, coreAndRequest, environment()),
      '`@actions/core` alone, whole process': whole(core, environment()),
      'our post step, whole process': whole(join(DIST, 'post/index.js'), { ...environment(), ...post }),
      'an empty script, whole process': whole(empty, {}),
    }
  }
  const taken = {}
  for (const major of NODES) {
    const post = await endedState(programs[major], environment())
    taken[major] = await interleave(contenders(programs[major], post), rounds)
  }
  await door.stop()
  return taken
}
