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
const [only, rounds] = process.argv.slice(2)
const ROUNDS = Number(rounds ?? 15)
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

const FIRST_AFTER = '\n## A smoke of '
const COPY = '\n## A layer of '
const standing = () => readFileSync(PAGE, 'utf8')
/** What stands from a heading on; nothing where there is none. */
const from = (text, heading) => (text.includes(heading) ? text.slice(text.indexOf(heading)) : '')

/** The copy's part comes last, the promote's first. */
const PARTS = {
  promote: async () => [await promotes(), from(standing(), FIRST_AFTER)],
  copy: async () => [standing().split(COPY)[0], copyPage(await copyFigures(rounds && Number(rounds)))],
}
const every = async () => [await promotes(), smokePage(await smokeFigures()), deployPage(await deployFigures()), copyPage(await copyFigures())]

const parts = await (PARTS[only] ?? every)()
const text = `${parts.map((part) => part.trim()).join('\n\n')}\n`
writeFileSync(PAGE, text)
console.log(only === 'copy' ? parts.at(-1) : text)
