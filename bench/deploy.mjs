import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, workFolder } from '../e2e/parts/process.mjs'
import { DIST, nodes, stepEnvironment } from './contenders.mjs'
import { interleave } from './figures.mjs'
import { startFleet } from './fleet.mjs'
import { NEW } from './place.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const OLD = '4c1d56e0a1f2b3c4d5e6f708192a3b4c5d6e7f80'
const PROVED = 1_000
const LATENCY = 50
/** Of the curl loop, which takes minutes: its time grows with each tenant alike. */
const LOOPED = 100
const FLEET = 10_000
const BATCH = 500

const inputsOf = (fleet, more) => ({
  mode: 'deploy', sha: NEW, 'control-plane-url': fleet.url, 'control-plane-token': 'bench-control-plane',
  'allow-other-control-plane': 'true', 'tenant-url-template': fleet.template, 'canary-slug': 'none',
  'required-contexts': 'none', 'batch-size': String(BATCH), 'github-token': 'bench-token', ...more,
})

/** Writes what a process held at its most, in KiB, when it ends. */
const PEAK = join(workFolder('bench'), 'peak.cjs')
writeFileSync(PEAK, `process.on('exit', () =>
  require('fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)))`)

/** Runs a deploy of a whole fleet, and reads what it left. */
async function deploy(node, fleet, more = {}) {
  const step = stepEnvironment({ inputs: inputsOf(fleet, more), forgeUrl: fleet.url })
  const [peak, record] = ['peak', 'evidence.json'].map((name) => join(step.RUNNER_TEMP, name))
  const env = { ...step, 'INPUT_EVIDENCE-FILE': record, BENCH_PEAK: peak, ...fleet.env }
  env.NODE_OPTIONS = `--require=${PEAK} ${env.NODE_OPTIONS ?? ''}`
  const { result, ...counted } = await fleet.count(() => run(node, [join(DIST, 'index.js')], { env, check: false }))
  const summary = readFileSync(step.GITHUB_STEP_SUMMARY)
  return {
    ...counted,
    milliseconds: result.milliseconds,
    log: result.stdout,
    peak: Number(readFileSync(peak)) * 1024,
    summary,
    evidence: JSON.parse(readFileSync(record, 'utf8')),
  }
}

/** Throws where a deploy did not end as it should have, or its evidence leaves a tenant out. */
function expectEnd({ evidence, log }, fleet, outcome, reason, stuck = 0) {
  const { outcome: is, reason: why, tenants } = evidence
  const left = tenants.filter(({ state }) => state === 'stale').length
  if (is === outcome && why === reason && tenants.length === fleet.slugs.length && left === stuck) return
  throw new Error(`${is} (${why}), ${tenants.length} tenants, ${left} of them stale:\n${log.slice(-2_000)}`)
}

/**
 * A fleet that runs the commit already, and is only to be proved: ours as a whole run, with enumeration and every gate,
 * beside the floor and, where it finds the tenants, curl.
 */
async function prove(node, rounds, ownHosts) {
  const fleet = await startFleet({ size: PROVED, before: NEW, commit: NEW, latency: LATENCY, ownHosts })
  const counts = {}
  const feed = (slugs) => ({ env: { PATH: process.env.PATH, ...fleet.env }, input: `${slugs.join('\n')}\n` })
  const script = (command, args) => () =>
    run(command, [...args, fleet.template, fleet.commit], feed(fleet.slugs))
  const counted = (name, work) => async () => {
    const { result, ...count } = await fleet.count(work)
    counts[name] = count
    return result.milliseconds
  }
  const ours = async () => {
    const ran = await deploy(node, fleet)
    expectEnd(ran, fleet, 'unchanged', 'already-current')
    const { connections = 0 } = counts['deploy, the whole run'] ?? {}
    counts['deploy, the whole run'] = { ...ran, connections: Math.max(connections, ran.connections) }
    return ran.milliseconds
  }
  try {
    const taken = await interleave({
      'deploy, the whole run': ours,
      'the floor': counted('the floor', script(node, [join(HERE, 'prove-floor.mjs')])),
      ...(ownHosts ? {} : { '`curl --parallel`': counted('`curl --parallel`', script(join(HERE, 'prove-with-parallel-curl.sh'), [])) }),
    }, rounds)
    if (ownHosts) return { taken, counts }
    const loop = await run(join(HERE, 'prove-with-curl.sh'), [fleet.template, fleet.commit], feed(fleet.slugs.slice(0, LOOPED)))
    return { taken, counts, loop: loop.milliseconds * PROVED / LOOPED }
  } finally {
    await fleet.stop()
  }
}

/** A fleet of 10 000 moved in batches of 500; of the second one every other tenant never moves. */
async function scale(node) {
  const well = await startFleet({ size: FLEET, before: OLD, commit: NEW })
  const half = await startFleet({ size: FLEET, before: OLD, commit: NEW, stuck: (at) => at % 2 === 1 })
  try {
    const moved = await deploy(node, well, { 'soak-seconds': '0' })
    expectEnd(moved, well, 'done', 'ok')
    const stuck = await deploy(node, half, { 'soak-seconds': '0', 'verify-seconds': '1', 'max-stragglers': String(FLEET) })
    expectEnd(stuck, half, 'done', 'ok', FLEET / 2)
    return { 'all moved': moved, 'every other one stuck': stuck }
  } finally {
    await Promise.all([well.stop(), half.stop()])
  }
}

/** All figures of a deploy, on the Node of `action.yml`. */
export async function deployFigures(rounds = 5) {
  const node = (await nodes())[24]
  return { rounds, tenants: PROVED, latency: LATENCY, looped: LOOPED, fleet: FLEET, batch: BATCH,
    proof: await prove(node, rounds, false), hosts: await prove(node, rounds, true), scale: await scale(node) }
}
