import { type Commit, sameCommit, shortSha } from '../commit'
import type { Digest } from '../digest'
import type { Entry } from '../entry'
import { Failure } from '../failure'
import type { Image } from '../image'
import { type History, inWords, vetoOf, wasLive } from './history'

/** Where a rollback to `previous` goes in one image. */
export interface Choice {
  image: Image
  /** Nothing where the way leads over the tag that kept the old digest. */
  entry?: Entry
  commit?: Commit
}

/** The newest build that the tag does not show now and that is not vetoed. */
export function newestGood(history: History, shown: Digest | undefined): Entry | undefined {
  return history.entries.find((entry) =>
    wasLive(entry) && entry.build && entry.build.digest !== shown && !vetoOf(history, { digest: entry.build.digest, commit: entry.commit }))
}

/** Whether a history tells of any build that the tag has shown. */
export const tellsOfBuilds = (history: History | undefined): history is History => history?.entries.some(wasLive) ?? false

/** @throws Failure `source-missing`: every build that it tells of is shown now, or vetoed */
export function chooseIn(image: Image, history: History, shown: Digest | undefined): Entry {
  const entry = newestGood(history, shown)
  if (entry) return entry
  throw new Failure('source-missing', `the history of ${image.name} tells of no build to go back to: ${listed(history, shown)}`, {
    hint: 'Roll back to a commit whose build is still published, or take a veto back with release-action unveto',
  })
}

/**
 * One commit for all images, or a person has to say which.
 * @throws Failure `bad-input` that shows every history
 */
export function mustAgree(choices: readonly Choice[], histories: ReadonlyMap<Image['name'], History>): void {
  const [first, ...others] = choices
  const agree = (one: Choice, other: Choice): boolean =>
    one.commit === undefined || other.commit === undefined ? one.commit === other.commit : sameCommit(one.commit, other.commit)
  if (!first || others.every((other) => agree(first, other))) return
  const each = choices.map(({ image, commit }) => {
    const history = histories.get(image.name)
    return `${image.name} would go to ${commit ? shortSha(commit) : 'a build of no known commit'} (${history ? listed(history) : 'no history'})`
  })
  throw new Failure('bad-input', `sha: previous is not one commit in all images: ${each.join('; ')}`, {
    hint: 'Name the commit to go back to in place of previous',
  })
}

const MOST = 5

/** The newest builds of a history, for a person who has to choose. */
function listed(history: History, shown?: Digest): string {
  const rows = history.entries.filter(wasLive).slice(0, MOST).map((entry) => {
    const { commit, build, at } = entry
    const ruling = vetoOf(history, { digest: build?.digest, commit })
    const notes = [build?.digest === shown ? 'shown now' : '', ruling ? `vetoed ${inWords(ruling)}` : ''].filter((note) => note !== '')
    return `${commit ? shortSha(commit) : (build?.digest ?? '?')} of ${at}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  })
  return rows.join(', ')
}
