import { type Commit, sameCommit, shortSha } from '../release/commit'
import { asFailure, Failure } from '../release/failure'
import { wasLive } from '../release/history/history'
import { olderBuilds, recordedBuild } from '../release/history/previous'
import { fillTag } from '../release/tag'
import { rollbackTo } from '../release/tags/commands'
import { readImages } from '../release/tags/read'
import { firstWhole, gone, isWhole } from '../release/tags/whole'
import { type Found, type Where } from './rollback-found'
import { labelsOf, leftCommits } from './rollback-labels'

const HINT = 'See that the build is still published in every image, or roll back to previous'

/**
 * Finds the build of a commit in every image: under its tag, by the history where the tag has been cleaned away, and of
 * an index by the bytes that the history keeps.
 * @throws Failure `source-missing` that names the next build that is whole; of the registry
 */
export async function findNamed(sha: Commit, where: Where): Promise<Found> {
  const { request: { images, sourceTag, targetTag, keepPrevious, sourceWaitSeconds }, histories, record, ports, call } = where
  const tags = {
    source: fillTag(sourceTag, sha), target: targetTag, keep: keepPrevious ? `${targetTag}-rolled-back` : undefined,
    instead: ({ name }: { name: string }) => recordedBuild(histories.get(name), sha), hint: HINT, waitSeconds: sourceWaitSeconds,
  }
  const readings = await readImages(images, tags, ports, call).catch(async (thrown: unknown) => { throw await withNext(asFailure(thrown), where) })
  await Promise.all(readings.map(async ({ image, source, sourceTag: from, target }) => {
    if (source.digest === target?.digest || await isWhole(source, image, ports.registry, call)) return
    throw await withNext(gone(image, from, HINT), where)
  }))
  const asked = [...readings.map(({ image, target }) => ({ image, manifest: target })), ...readings.map(({ image, source }) => ({ image, manifest: source }))]
  const labels = await labelsOf(asked, record, ports)
  readings.forEach(({ image, sourceTag: from }, at) => {
    const label = labels[readings.length + at]
    if (label !== undefined && !sameCommit(label, sha)) record.warn(`${image.name}:${from} was asked for as ${shortSha(sha)}, and its label says ${shortSha(label)}`)
  })
  return { readings, left: leftCommits(readings, labels, histories), reached: new Map(readings.map(({ image }) => [image.name, sha])) }
}

/** The same failure with the next build to go back to, where the histories know one that is whole. */
async function withNext(failure: Failure, { request, histories, ports: { registry }, call }: Where): Promise<Failure> {
  if (failure.reason !== 'source-missing') return failure
  for (const image of request.images) {
    const history = histories.get(image.name)
    const shown = history?.entries.find(wasLive)?.build?.digest
    const others = history ? olderBuilds(history, shown).filter(({ commit }) => commit !== undefined && !sameCommit(commit, request.sha)) : []
    const next = await firstWhole(others, image, registry, call)
    if (!next) continue
    const hint = `The next build that is whole is ${shortSha(next.commit!)}, of ${next.at}: go back to it with this`
    return new Failure('source-missing', failure.message, { hint, command: rollbackTo(next.commit!, request), cause: failure })
  }
  return failure
}
