import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../e2e/parts/tools.mjs'
import { contenders } from './contenders.mjs'
import { deployFigures } from './deploy.mjs'
import { deployPage } from './deploy-page.mjs'
import { interleave } from './figures.mjs'
import { page } from './page.mjs'
import { startPlace } from './place.mjs'
import { smokeFigures, smokePage } from './smoke.mjs'
import { startUp } from './startup.mjs'

const ROUNDS = 15
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

async function measure(entrants, latency) {
  const place = await startPlace({ latency })
  const counts = {}
  try {
    return { taken: await interleave(turns(entrants, place, counts), ROUNDS), counts }
  } finally {
    await place.stop()
  }
}

const entrants = await contenders()
const load = loadavg()[0]
const results = {
  rounds: ROUNDS,
  latency: LATENCY,
  load,
  loopback: await measure(entrants, 0),
  far: await measure(entrants, LATENCY),
  startUp: await startUp(ROUNDS),
}
const parts = [page(results), smokePage(await smokeFigures()), deployPage(await deployFigures())]
const text = `${parts.map((part) => part.trim()).join('\n\n')}\n`
writeFileSync(join(ROOT, 'docs/benchmarks.md'), text)
console.log(text)
