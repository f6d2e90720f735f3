import { type Commit, isCommit, sameCommit, shortSha } from '../release/commit'
import { asFailure, Failure } from '../release/failure'
import { type BuildEntry, listed, olderBuilds, wayBack, type WayBack } from '../release/history/previous'
import type { Histories } from '../release/history/update'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
import { rollbackTo } from '../release/tags/commands'
import type { ImageReading } from '../release/tags/image-reading'
import { findBuild, firstWhole, gone, isWhole } from '../release/tags/whole'
import { type Found, type Where } from './rollback-found'
import { labelsOf, leftCommits } from './rollback-labels'

/** What was read of one image, and where it is to go back to. */
interface Looked {
  image: Image
  target?: Manifest
  rolledBack?: Manifest
  /** What `<target>-previous` shows, or why that is not known. */
  kept: { manifest?: Manifest; fault?: Failure }
  way: WayBack
}

/** Where one image goes. */
interface Choice extends Looked {
  sourceTag: string
  source: Manifest
  /** As the history has it. */
  entry?: BuildEntry
}

/** The commits that the labels name, of what is shown and of what was chosen. */
interface Minds {
  /** In the order of the images; the history stands in where there is no label. */
  reached: (Commit | undefined)[]
  shown: (Commit | undefined)[]
}

/** Where all of them go. */
export interface Previous extends Found {
  /** Rolled back already, and nothing was released since. */
  stays: boolean
  /** The commit of the next build that is older still, where the histories agree on one. */
  further?: Commit
}

/**
 * Finds the build before the one that every image shows. No history locks the way: what it cannot say the tag says that
 * kept the old digest.
 * @throws Failure `source-missing` where nothing was kept either; of the registry
 */
export async function findPrevious(where: Where): Promise<Previous> {
  const { request: { images, targetTag, keepPrevious }, histories } = where
  const looked = await Promise.all(images.map((image) => look(image, where)))
  const first = await Promise.all(looked.map((one) => choose(one, where)))
  const { choices, minds } = await ofOneMind(first, where)
  tellChoice(choices, minds, where)
  const readings = choices.map(({ image, target, sourceTag, source, rolledBack }): ImageReading =>
    ({ image, sourceTag, source, targetTag, target, keepTag: keepPrevious ? `${targetTag}-rolled-back` : undefined, kept: rolledBack }))
  const reached = new Map(choices.flatMap(({ image }, at) => (minds.reached[at] === undefined ? [] : [[image.name, minds.reached[at]] as const])))
  return {
    readings, left: leftCommits(readings, minds.shown, histories), reached,
    stays: looked.every(({ way }) => way.to === 'stay'), further: further(looked, histories),
  }
}

/** What `previous` means, before anything moves. */
function tellChoice(choices: readonly Choice[], { reached: [commit] }: Minds, { record }: Where): void {
  const chosen = choices.filter(({ entry, way }) => entry && way.to === 'build')
  if (chosen.length === 0) return
  const what = commit ? shortSha(commit) : chosen.map(({ image, source }) => `${image.name}@${source.digest}`).join(', ')
  record.gate('previous', 'passed', `previous is ${what}: the newest build of the history that is older than the one shown and not vetoed`)
}

async function look(image: Image, { request: { targetTag, keepPrevious }, histories, ports: { registry }, call }: Where): Promise<Looked> {
  const [target, rolledBack, kept] = await Promise.all([
    registry.read(image, targetTag, call),
    keepPrevious ? registry.read(image, `${targetTag}-rolled-back`, call) : undefined,
    registry.read(image, `${targetTag}-previous`, call).then((manifest) => ({ manifest }), (thrown) => ({ fault: asFailure(thrown) })),
  ])
  return { image, target, rolledBack, kept, way: wayBack(histories.get(image.name), target?.digest, rolledBack?.digest) }
}

async function choose(looked: Looked, where: Where): Promise<Choice> {
  const { image, target, kept, way } = looked
  const { request: { targetTag }, record, ports: { registry }, call } = where
  if (way.to === 'stay' && target) return { ...looked, sourceTag: targetTag, source: target }
  if (way.to === 'build') {
    const { entry } = way
    const found = await findBuild(entry.build, image, registry, call)
    if (found) return { ...looked, sourceTag: entry.build.digest, source: found, entry }
    const why = `its history names ${nameOf(entry)}, which is gone from the registry`
    if (!kept.manifest || kept.manifest.digest === entry.build.digest) throw await lost(looked, why, where, entry)
    return choose({ ...looked, way: { to: 'kept', why } }, where)
  }
  const why = way.to === 'kept' ? way.why : undefined
  if (kept.fault) throw kept.fault
  if (kept.manifest && await isWhole(kept.manifest, image, registry, call)) {
    if (why !== undefined) record.gate('previous', 'warned', `${image.name}: ${why}; so previous is what ${targetTag}-previous keeps`)
    return { ...looked, sourceTag: `${targetTag}-previous`, source: kept.manifest }
  }
  const instead = way.to === 'kept' ? way.instead : undefined
  const found = instead && await findBuild(instead.build, image, registry, call)
  if (!found) throw await lost(looked, why, where, instead)
  record.gate('previous', 'warned', `${image.name}: ${why ?? ''}, and nothing was kept under ${targetTag}-previous; so previous is ${nameOf(instead)}, the newest build of the history`)
  return { ...looked, sourceTag: instead.build.digest, source: found, entry: instead }
}

const nameOf = ({ commit, build: { digest } }: BuildEntry): string => (commit ? `${shortSha(commit)} (${digest})` : digest)

/** Nothing to go back to, and the next build that would do. */
async function lost({ image, target, kept }: Looked, why: string | undefined, where: Where, missing?: BuildEntry): Promise<Failure> {
  const { request, histories, ports: { registry }, call } = where
  const tag = `${request.targetTag}-previous`
  const history = histories.get(image.name)
  const others = history ? olderBuilds(history, target?.digest).filter(({ build }) => build.digest !== missing?.build.digest) : []
  const next = await firstWhole(others, image, registry, call)
  const command = next?.commit && rollbackTo(next.commit, request)
  const hint = command ? `The next build that is whole is ${shortSha(next.commit!)}, of ${next.at}: go back to it with this` : OTHERWISE
  if (kept.manifest && !why) return gone(image, tag, hint, command)
  const parts = [
    why, missing && !why?.includes(missing.build.digest) ? `it names ${nameOf(missing)}, which is gone from the registry` : undefined,
    kept.manifest ? `${tag} is gone in part` : `${tag} is not in the registry`,
  ]
  return new Failure('source-missing', `${image.name}: ${parts.filter((part) => part !== undefined).join('; ')}`, { hint, command })
}

const OTHERWISE = 'Nothing was kept: roll back to a commit whose build is still published'

/**
 * One commit for all images. Where the histories are not of one mind the kept tags are the word (incident
 * history-locks): they were written together.
 */
async function ofOneMind(choices: Choice[], where: Where): Promise<{ choices: Choice[]; minds: Minds }> {
  const { request: { targetTag }, record } = where
  const minds = await mindsOf(choices, where)
  if (agree(minds.reached)) return { choices, minds }
  if (!choices.some(({ entry }) => entry)) {
    const each = choices.map(({ image }, at) => `${image.name} ${minds.reached[at] ? shortSha(minds.reached[at]) : 'a build of no known commit'}`)
    record.warn(`the images keep builds of different commits (${each.join(', ')}); to bring them to one commit, roll back to that commit`)
    return { choices, minds }
  }
  const each = atOdds(choices, minds, where)
  const isKept = choices.every(({ kept: { manifest }, way }) => way.to === 'stay' || manifest)
  if (!isKept) {
    throw new Failure('source-missing', `previous is not one commit in all images, and not every image has a ${targetTag}-previous: ${each}`, {
      hint: 'Name the commit to go back to in place of previous',
    })
  }
  record.gate('previous', 'warned', `the histories are at odds: ${each}; so previous is what ${targetTag}-previous keeps`)
  return ofOneMind(await Promise.all(choices.map((choice) => asKept(choice, where))), where)
}

async function asKept(choice: Choice, where: Where): Promise<Choice> {
  if (choice.way.to === 'stay') return choice
  return { ...(await choose({ ...choice, way: { to: 'kept' } }, where)), entry: undefined }
}

const atOdds = (choices: readonly Choice[], { reached }: Minds, { histories }: Where): string => choices.map(({ image, entry }, at) => {
  const history = histories.get(image.name)
  return `${image.name} would go to ${reached[at] ? shortSha(reached[at]) : 'a build of no known commit'}${entry && history ? ` (${listed(history)})` : ''}`
}).join('; ')

/** By the label, which a history does not outweigh; where there is none, as the history has it. */
async function mindsOf(choices: readonly Choice[], { record, ports, request: { targetTag } }: Where): Promise<Minds> {
  const asked = [...choices.map(({ image, source }) => ({ image, manifest: source })), ...choices.map(({ image, target }) => ({ image, manifest: target }))]
  const labels = await labelsOf(asked, record, ports)
  const reached = choices.map(({ image, entry }, at) => {
    const [label, recorded] = [labels[at], entry?.commit]
    if (label !== undefined && recorded !== undefined && !sameCommit(label, recorded)) {
      record.warn(`${image.name}:${targetTag}-history calls ${entry!.build.digest} ${shortSha(recorded)}, and its label says ${shortSha(label)}: the label counts`)
    }
    return label ?? recorded
  })
  return { reached, shown: labels.slice(choices.length) }
}

const agree = ([first, ...others]: readonly (Commit | undefined)[]): boolean =>
  others.every((other) => (first === undefined || other === undefined ? first === other : sameCommit(first, other)))

/** Where it would go on backward from here, in every image alike. */
function further(looked: readonly Looked[], histories: Histories): Commit | undefined {
  const commits = looked.map(({ image, target }): Commit | undefined => {
    const history = histories.get(image.name)
    return history && olderBuilds(history, target?.digest)[0]?.commit
  })
  return commits[0] !== undefined && isCommit(commits[0]) && agree(commits) ? commits[0] : undefined
}
