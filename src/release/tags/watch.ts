import type { Budget } from '../budget'
import { MOVED_SINCE, type PutBack, settle, type Way, type Where } from './put-back'
import { digestBefore, isToWatch, mayStillLand, seeLanded, type Step } from './step'

/** Milliseconds between two looks at a tag that a lost write may still move. */
const PAUSE = 1_000
/** Milliseconds that are left for what comes after: to put back once more, and the protection. */
const RESERVE = 3_000

/**
 * Looks at a tag again and again after it was put back, since a write whose answer was lost may still land (incident
 * late-write): what lands is put back as well, and what may still land when the time is up is told as stranded.
 */
export async function watch(step: Step, end: PutBack, way: Way, ports: Where, budget: Budget): Promise<PutBack> {
  const { registry, clock, log } = ports
  const { image, tag, to } = step.move
  const name = `${image.name}:${tag}`
  let so = end
  log.info(`${name}: a write of it was lost and may still land; watching the tag`)
  while (so.end !== 'stranded' && budget.left('restore') > RESERVE && isToWatch(step, clock.now())) {
    await clock.sleep(Math.min(PAUSE, budget.left('restore') - RESERVE), budget.restore)
    const shown = await registry.read(image, tag, { signal: budget.total }).then((found) => found?.digest ?? null, () => undefined)
    if (shown === undefined || shown === so.after) continue
    if (shown !== to.digest || way !== 'clear') {
      if (shown === to.digest) seeLanded(step)
      so = shown === digestBefore(step) ? { after: shown, end: 'untouched' } : { after: shown, end: 'foreign', fault: MOVED_SINCE }
      continue
    }
    if (so.end === 'foreign') return landedOnTheirs(step, so)
    log.info(`${name}: a write that was lost has landed`)
    step.state = 'unsettled'
    so = await settle(step, ports, budget)
  }
  if (so.end === 'stranded' || !mayStillLand(step, clock.now())) return so
  const after = so.after
  if (after !== digestBefore(step)) step.theirs = after
  return { after, mayLand: true, end: 'stranded', fault: `a write of it was lost and may still land; "crane digest ${image.registry}/${image.repository}:${tag}" shows whether it has` }
}

/** Somebody else had moved the tag, and a lost write of ours has undone that: what they want is theirs to say. */
function landedOnTheirs(step: Step, { after }: PutBack): PutBack {
  step.theirs = after
  return {
    after: step.move.to.digest, end: 'stranded', unmendable: false,
    fault: 'a write of it that was lost has landed on what somebody else had moved it to',
  }
}
