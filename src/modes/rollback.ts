import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { type Commit, isCommit, shortSha } from '../release/commit'
import type { Entry } from '../release/entry'
import { asFailure } from '../release/failure'
import { chooseIn, mustAgree, tellsOfBuilds } from '../release/history/previous'
import type { Histories } from '../release/history/update'
import type { PostMortem, Report } from '../release/report'
import { RunRecord } from '../release/run-record'
import { fillTag } from '../release/tag'
import { promoteCommand } from '../release/tags/commands'
import type { ImageReading } from '../release/tags/image-reading'
import { planMoves } from '../release/tags/plan'
import { readImages, type Tags } from '../release/tags/read'
import { leftEntries, recall, recordedBuild, rollbackUpdate, warnOfVetoes } from '../release/tags/rollback-update'
import { runPlan } from '../release/tags/run-plan'
import type { RollbackRequest } from '../request/request'
import { type Commits, commitsOf } from './rollback-labels'

/** Moves the target tag of every image back onto an older build, with no gate that could lock the way out. */
export async function rollback(request: RollbackRequest, trigger: Trigger, ports: TagPorts): Promise<Report> {
  const record = new RunRecord('rollback', request.sha, request.dryRun, trigger, ports)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    // Read
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const histories = await recall(request.images, request, record, ports)
    const readings = await readImages(request.images, tagsOf(request, histories), ports, call)
    const { left, reached } = await commitsOf(readings, request.sha, histories, record, ports)
    if (request.sha === 'previous') record.sha = previousCommit(readings, reached, histories, record) ?? ''
    else warnOfVetoes(readings, histories, request.sha, record)
    // Protect where the registry lets us, move, prove; put back where one of them fails
    const plan = planMoves(readings, true, left)
    const { targetTag, dryRun } = request
    const goal = isCommit(record.sha) ? shortSha(record.sha) : 'the previous build'
    const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, leftEntries(readings, histories), trigger, ports) : undefined
    const update = rollbackUpdate(readings, histories, { left, reached, goal }, request, trigger, ports)
    if (update && dryRun) tellRulings(request, left, record)
    const next = update && rulingsInWords(request, left)
    return await runPlan({ plan, goal, targetTag, dryRun, undo: promoteCommand(plan, request), postMortem, next, update }, record, ports, budget)
  } catch (thrown) {
    return record.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

function tagsOf({ sha, sourceTag, targetTag, keepPrevious, sourceWaitSeconds }: RollbackRequest, histories: Histories): Tags {
  const keep = keepPrevious ? `${targetTag}-rolled-back` : undefined
  if (sha !== 'previous') {
    return {
      source: fillTag(sourceTag, sha), target: targetTag, keep, waitSeconds: sourceWaitSeconds,
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
function previousCommit(readings: readonly ImageReading[], reached: Commits, histories: Histories, record: RunRecord): Commit | undefined {
  const choices = readings.map(({ image }) => ({ image, commit: reached.get(image.name) }))
  const byHistory = readings.some(({ image }) => tellsOfBuilds(histories.get(image.name)))
  if (!byHistory) return onlyOne(reached, record)
  mustAgree(choices, histories)
  const [commit] = reached.values()
  const what = commit ? shortSha(commit) : readings.map(({ image, source }) => `${image.name}@${source.digest}`).join(', ')
  record.gate('previous', 'passed', `previous is ${what}: the newest build of the history that is neither shown now nor vetoed`)
  return commit
}

/** Images that kept builds of different commits are rolled back all the same, and loudly. */
function onlyOne(reached: Commits, record: RunRecord): Commit | undefined {
  const commits = [...new Set(reached.values())]
  if (commits.length < 2) return commits[0]
  const each = [...reached].map(([image, commit]) => `${image} ${shortSha(commit)}`).join(', ')
  record.warn(`the images keep builds of different commits (${each}); to bring them to one commit, roll back to that commit`)
  return undefined
}

/** What else a rollback would do. */
function tellRulings({ veto, hold }: RollbackRequest, left: Commits, record: RunRecord): void {
  if (veto) record.note(`would veto ${commitsIn(left)}, so that nobody brings it back (veto: false leaves it free)`)
  if (hold) record.note('would hold automatic releases until a person releases by hand (hold: false lets them run)')
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
function postMortemOf(left: Commits, goal: string, entries: readonly Entry[], trigger: Trigger, { clock }: TagPorts): PostMortem {
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
