import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../e2e/parts/tools.mjs'
import { contenders } from './contenders.mjs'
import { deployFigures } from './deploy.mjs'
import { deployPage } from './deploy-page.mjs'
import { copyFigures, copyPage } from './copy.mjs'
import { interleave } from './figures.mjs'
import { page } from './page.mjs'
import { startPlace } from './place.mjs'
import { smokeFigures, smokePage } from './smoke.mjs'
import { startUp } from './startup.mjs'
import { isKnown } from './tls.mjs'

const PAGE = join(ROOT, 'docs/benchmarks.md')
const PARTS = ['promote', 'smoke', 'deploy', 'copy']
const [only, given] = process.argv.slice(2)
if (only !== undefined && !PARTS.includes(only)) throw new Error(`bench/run [${PARTS.join('|')}] [rounds], and not ${only}`)
const ROUNDS = Number(given ?? 15)
const LATENCY = 30

/** One contender's turn: a target of its own, the process with the clock running, then the proof of its work. */
function turns(entrants, place, counts) {
  const turn = (name, { run, before, kept = false, idle = false }) => async () => {
    if (idle) return (await run()).milliseconds
    const target = await place.target()
    await before?.(place, target)
    const { result, ...counted } = await place.count(() => run(place, target))
    await place.prove(target)
    if (kept) await place.prove(`${target}-previous`, place.before)
    counts[name] = counted
    return result.milliseconds
  }
  return Object.fromEntries(Object.entries(entrants).map(([name, entrant]) => [name, turn(name, entrant)]))
}

async function measure(entrants, latency, tls = false) {
  const place = await startPlace({ latency, tls })
  const counts = {}
  try {
    return { taken: await interleave(turns(entrants, place, counts), ROUNDS), counts }
  } finally {
    await place.stop()
  }
}

/** What is asked of the table over TLS: what a release costs by default, beside what it replaces. */
const overTls = (all) => Object.fromEntries(Object.entries(all).filter(([name]) => /history|crane/.test(name)))

/** The tables of promote, and what a start costs. */
async function promotes() {
  const entrants = await contenders()
  const load = loadavg()[0]
  return page({
    rounds: ROUNDS,
    latency: LATENCY,
    load,
    loopback: await measure(entrants, 0),
    far: await measure(entrants, LATENCY),
    safe: isKnown() ? await measure(overTls(entrants), LATENCY, true) : undefined,
    startUp: await startUp(ROUNDS),
  })
}

/** The page's parts as they stand, by name: each but the first begins with its own head. */
function asTheyStand() {
  const text = readFileSync(PAGE, 'utf8')
  const heads = ['\n## A smoke of ', '\n## Deploy\n', '\n## A layer of '].map((head) => text.indexOf(head)).map((at) => (at < 0 ? text.length : at))
  return Object.fromEntries(PARTS.map((part, nth) => [part, text.slice(heads[nth - 1] ?? 0, heads[nth])]))
}

const rounds = given === undefined ? undefined : ROUNDS
const take = {
  promote: promotes,
  smoke: async () => smokePage(await smokeFigures(rounds)),
  deploy: async () => deployPage(await deployFigures(rounds)),
  copy: async () => copyPage(await copyFigures(rounds)),
}
const parts = only === undefined ? {} : asTheyStand()
for (const part of PARTS) if (only === undefined || part === only) parts[part] = await take[part]()
const text = `${PARTS.map((part) => parts[part].trim()).filter(Boolean).join('\n\n')}\n`
writeFileSync(PAGE, text)
console.log(only === undefined ? text : parts[only])
