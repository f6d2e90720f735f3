import type { Call, Ports, Trigger } from '../ports'
import { Budget } from '../release/budget'
import { promoteCommand } from '../release/commands'
import { isCommit, shortSha, type Commit } from '../release/commit'
import { asFailure } from '../release/failure'
import type { Image } from '../release/image'
import { Logbook } from '../release/logbook'
import type { Manifest } from '../release/manifest'
import { planMoves, type Sighting } from '../release/plan'
import type { PostMortem, Report } from '../release/report'
import { revisionOf } from '../release/revision'
import { ship } from '../release/ship'
import { survey, type Tags } from '../release/survey'
import { fillTag } from '../release/tag'
import type { RollbackRequest } from '../request/request'

/** Labels are only told, never waited for: the way out is not held up by a slow blob store. In milliseconds. */
const LABEL_PATIENCE = 3_000

/** Moves the target tag of every image back onto an older build, with no gate that could lock the way out. */
export async function rollback(request: RollbackRequest, trigger: Trigger, ports: Ports): Promise<Report> {
  const book = new Logbook('rollback', request.sha, request.dryRun, trigger, ports)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    // Read
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const sightings = await survey(request.images, tagsOf(request), ports.registry, call)
    const { left, reached } = await labels(sightings, request, book, ports)
    if (request.sha === 'previous') book.sha = onlyOne(reached, book) ?? ''
    // Protect where the registry lets us, move, prove; put back where one of them fails
    const plan = planMoves(sightings, true, left)
    const { targetTag, dryRun } = request
    const goal = isCommit(book.sha) ? shortSha(book.sha) : 'the previous build'
    const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, trigger, ports) : undefined
    const undo = promoteCommand(plan, request)
    return await ship({ plan, goal, targetTag, dryRun, undo, postMortem }, book, ports, budget)
  } catch (thrown) {
    return book.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

const tagsOf = ({ sha, sourceTag, targetTag, keepPrevious }: RollbackRequest): Tags => ({
  source: sha === 'previous' ? `${targetTag}-previous` : fillTag(sourceTag, sha),
  target: targetTag,
  keep: keepPrevious ? `${targetTag}-rolled-back` : undefined,
  hint: sha === 'previous'
    ? 'Nothing was kept: roll back to a commit whose build is still published'
    : 'See that the build is still published in every image, or roll back to previous',
})

type Commits = ReadonlyMap<Image['name'], Commit>

/** The commits that the images leave and, of a rollback to `previous`, reach; what cannot be read is warned of. */
async function labels(sightings: Sighting[], request: RollbackRequest, book: Logbook, ports: Ports) {
  const done = new AbortController()
  const late = new AbortController()
  void ports.clock.sleep(LABEL_PATIENCE, done.signal).then(() => late.abort())
  const call = { signal: AbortSignal.any([late.signal, ports.cancel]) }
  const changing = sightings.filter(({ source, target }) => source.digest !== target?.digest)
  const read = async (pick: (sighting: Sighting) => Manifest | undefined): Promise<Commits> => {
    const found = await Promise.all(changing.map((one) => label(one.image, pick(one), book, ports, call)))
    return new Map(changing.flatMap(({ image }, index) => (found[index] ? [[image.name, found[index]]] : [])))
  }
  const [left, reached] = await Promise.all([
    read(({ target }) => target),
    request.sha === 'previous' ? read(({ source }) => source) : new Map<string, Commit>(),
  ])
  done.abort()
  return { left, reached }
}

async function label(image: Image, manifest: Manifest | undefined, book: Logbook, { registry }: Ports, call: Call) {
  if (!manifest) return undefined
  try {
    const revision = await revisionOf(registry, image, manifest, call)
    return revision !== undefined && isCommit(revision) ? revision : undefined
  } catch (thrown) {
    book.warn(`${asFailure(thrown).message}; the rollback goes on without it`)
    return undefined
  }
}

/** Images that kept builds of different commits are rolled back all the same, and loudly. */
function onlyOne(reached: Commits, book: Logbook): Commit | undefined {
  const commits = [...new Set(reached.values())]
  if (commits.length < 2) return commits[0]
  const each = [...reached].map(([image, commit]) => `${image} ${shortSha(commit)}`).join(', ')
  book.warn(`the images keep builds of different commits (${each}); to bring them to one commit, roll back to that commit`)
  return undefined
}

/** What the post-mortem starts from, as far as the registry and the event tell it. */
function postMortemOf(left: Commits, goal: string, trigger: Trigger, { clock }: Ports): PostMortem {
  const broke = [...new Set(left.values())].join(', ')
  return {
    broke: broke || 'not known: the images that were left carry no revision label',
    replacedBy: goal,
    when: new Date(clock.now()).toISOString(),
    by: trigger.actor ?? 'not known: nobody is named by the command line',
    smoke: 'not recorded in the registry; look at the smoke run of that commit',
    questions: ['Why did the canary not catch it?', 'Which check would have caught it?'],
  }
}
