import type { Ports, Trigger } from '../ports'
import { Budget } from '../release/budget'
import { promoteCommand } from '../release/tags/commands'
import { isCommit, shortSha, type Commit } from '../release/commit'
import { asFailure } from '../release/failure'
import type { Histories } from '../release/history/update'
import type { Entry } from '../release/history/history'
import { chooseIn, mustAgree, tellsOfBuilds } from '../release/history/previous'
import { leftEntries, recall, recordedBuild, rollbackDeed, warnOfVetoes } from '../release/tags/rollback-update'
import { Logbook } from '../release/run-record'
import { planMoves, type Sighting } from '../release/tags/plan'
import type { PostMortem, Report } from '../release/report'
import { ship } from '../release/tags/run-plan'
import { survey, type Tags } from '../release/tags/read'
import { fillTag } from '../release/tag'
import type { RollbackRequest } from '../request/request'
import { commitsOf, type Commits } from './rollback-labels'

/** Moves the target tag of every image back onto an older build, with no gate that could lock the way out. */
export async function rollback(request: RollbackRequest, trigger: Trigger, ports: Ports): Promise<Report> {
  const book = new Logbook('rollback', request.sha, request.dryRun, trigger, ports)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    // Read
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const histories = await recall(request.images, request, book, ports)
    const sightings = await survey(request.images, tagsOf(request, histories), ports.registry, call)
    const { left, reached } = await commitsOf(sightings, request.sha, histories, book, ports)
    if (request.sha === 'previous') book.sha = previousCommit(sightings, reached, histories, book) ?? ''
    else warnOfVetoes(sightings, histories, request.sha, book)
    // Protect where the registry lets us, move, prove; put back where one of them fails
    const plan = planMoves(sightings, true, left)
    const { targetTag, dryRun } = request
    const goal = isCommit(book.sha) ? shortSha(book.sha) : 'the previous build'
    const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, leftEntries(sightings, histories), trigger, ports) : undefined
    const deed = rollbackDeed(sightings, histories, { left, reached, goal }, request, trigger, ports)
    if (deed && dryRun) tellRulings(request, left, book)
    const next = deed && rulingsInWords(request, left)
    return await ship({ plan, goal, targetTag, dryRun, undo: promoteCommand(plan, request), postMortem, next, deed }, book, ports, budget)
  } catch (thrown) {
    return book.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

function tagsOf({ sha, sourceTag, targetTag, keepPrevious }: RollbackRequest, histories: Histories): Tags {
  const keep = keepPrevious ? `${targetTag}-rolled-back` : undefined
  if (sha !== 'previous') {
    return {
      source: fillTag(sourceTag, sha), target: targetTag, keep,
      instead: ({ name }) => recordedBuild(histories.get(name), sha)?.digest,
      hint: 'See that the build is still published in every image, or roll back to previous',
    }
  }
  return {
    source: ({ name, ...image }, shown) => {
      const history = histories.get(name)
      return tellsOfBuilds(history) ? chooseIn({ name, ...image }, history, shown?.digest).build!.digest : `${targetTag}-previous`
    },
    target: targetTag, keep,
    hint: 'Nothing was kept: roll back to a commit whose build is still published',
  }
}

/** The one commit that all images go back to, told before anything moves; a history that is not of one mind stops it. */
function previousCommit(sightings: readonly Sighting[], reached: Commits, histories: Histories, book: Logbook): Commit | undefined {
  const choices = sightings.map(({ image }) => ({ image, commit: reached.get(image.name) }))
  const byHistory = sightings.some(({ image }) => tellsOfBuilds(histories.get(image.name)))
  if (!byHistory) return onlyOne(reached, book)
  mustAgree(choices, histories)
  const [commit] = reached.values()
  const what = commit ? shortSha(commit) : sightings.map(({ image, source }) => `${image.name}@${source.digest}`).join(', ')
  book.gate('previous', 'passed', `previous is ${what}: the newest build of the history that is neither shown now nor vetoed`)
  return commit
}

/** Images that kept builds of different commits are rolled back all the same, and loudly. */
function onlyOne(reached: Commits, book: Logbook): Commit | undefined {
  const commits = [...new Set(reached.values())]
  if (commits.length < 2) return commits[0]
  const each = [...reached].map(([image, commit]) => `${image} ${shortSha(commit)}`).join(', ')
  book.warn(`the images keep builds of different commits (${each}); to bring them to one commit, roll back to that commit`)
  return undefined
}

/** What else a rollback would do. */
function tellRulings({ veto, hold }: RollbackRequest, left: Commits, book: Logbook): void {
  if (veto) book.note(`would veto ${commitsIn(left)}, so that nobody brings it back (veto: false leaves it free)`)
  if (hold) book.note('would hold automatic releases until a person releases by hand (hold: false lets them run)')
}

/** What stands in the way of the next release now, for whoever makes it. */
function rulingsInWords({ veto, hold }: RollbackRequest, left: Commits): string | undefined {
  const vetoed = veto ? `${commitsIn(left)} is vetoed` : ''
  const held = hold ? 'automatic releases are held' : ''
  const both = [vetoed, held].filter((words) => words !== '').join(', and ')
  return both === '' ? undefined : `Release the fix by hand: ${both}${hold ? ' until then' : ''}`
}

const commitsIn = (left: Commits): string => [...new Set(left.values())].map(shortSha).join(', ') || 'the build that was left'

/** What the post-mortem starts from, as far as the registry, its history and the event tell it. */
function postMortemOf(left: Commits, goal: string, entries: readonly Entry[], trigger: Trigger, { clock }: Ports): PostMortem {
  const broke = [...new Set(left.values())].join(', ')
  const each = (say: (entry: Entry) => string | undefined): string => [...new Set(entries.flatMap((entry) => say(entry) ?? []))].join('; ')
  return {
    broke: broke || 'not known: the images that were left carry no revision label',
    since: each(({ mode, at }) => (mode === 'found' ? `before ${at}` : at)) || 'not known: no history tells of it',
    promotedBy: each(({ mode, by, run }) => (mode === 'found' ? undefined : `${by}, by ${mode}${run ? `, ${run}` : ''}`)) || 'not known: no history tells of it',
    replacedBy: goal,
    when: new Date(clock.now()).toISOString(),
    by: trigger.actor ?? 'not known: nobody is named by the command line',
    smoke: each(({ proof }) => proof) || 'not recorded in the registry; look at the smoke run of that commit',
    questions: ['Why did the canary not catch it?', 'Which check would have caught it?'],
  }
}
