import type { Trigger } from '../../ports'
import { shortSha, type Commit } from '../commit'
import type { Digest } from '../digest'
import { Failure } from '../failure'
import type { Image } from '../image'
import type { Logbook } from '../run-record'
import type { Sighting } from '../tags/plan'
import { inWords, vetoOf, type History, type Hold } from '../history/history'

/** What one image remembers, and the build that is to go out. */
export interface Remembered {
  image: Image
  /** Nothing where there is no history yet. */
  history?: History
  /** The tag that moves. */
  targetTag: string
  /** Of the build. */
  digest: Digest
}

/** A forge started it, and nobody waits for it: a person has not been asked. */
export const isAutomatic = ({ commandLine, event }: Trigger): boolean => !commandLine && event !== 'workflow_dispatch'

/** As the survey read them. */
export const rememberedOf = (sightings: readonly Sighting[]): Remembered[] =>
  sightings.map(({ image, history, targetTag, source }) => ({ image, history, targetTag, digest: source.digest }))

/**
 * Whether the histories let a build go out. A veto stops everybody; a hold stops what nobody asked for by hand, and a
 * plan is told of it.
 * @param before what is to be done if they let it, for the report
 * @returns the fault, `vetoed` or `held`, where they do not
 */
export function askMemory(all: readonly Remembered[], sha: Commit, trigger: Trigger, plans: boolean, before: string, book: Logbook): Failure | undefined {
  const fault = askVeto(all, sha)
  if (fault) book.gate('veto', 'held', fault.message)
  else book.gate('veto', 'passed', `${sha === '' ? 'the build' : shortSha(sha)} is not vetoed; read before ${before}`)
  return fault ?? askHold(all, trigger, plans, before, book)
}

function askVeto(all: readonly Remembered[], sha: Commit): Failure | undefined {
  for (const { image, history, digest } of all) {
    const veto = history && vetoOf(history, { digest, commit: sha })
    if (!veto) continue
    return new Failure('vetoed', `${shortSha(sha)} was vetoed in ${image.name} ${inWords(veto)}`, {
      hint: 'Release another commit; where the veto is wrong, take it back with this', command: `release-action unveto ${shortSha(sha)} ${sameTags(all)}`,
    })
  }
  return undefined
}

/** The options that mean the same histories. */
function sameTags(all: readonly Remembered[]): string {
  const tag = all[0]?.targetTag
  return `--images ${all.map(({ image }) => image.name).join(',')}${tag === undefined || tag === 'latest' ? '' : ` --target-tag ${tag}`}`
}

/** The hold of any of the images. */
export const holdOf = (all: readonly Pick<Remembered, 'history'>[]): Hold | undefined =>
  all.find(({ history }) => history?.hold)?.history?.hold

function askHold(all: readonly Remembered[], trigger: Trigger, plans: boolean, before: string, book: Logbook): Failure | undefined {
  const hold = holdOf(all)
  if (!hold) {
    book.gate('hold', 'passed', `automatic releases are not held; read before ${before}`)
    return undefined
  }
  const words = `automatic releases are held ${inWords(hold)}`
  if (plans) book.gate('hold', 'warned', words)
  else if (!isAutomatic(trigger)) book.gate('hold', 'off', `${words}; asked for by hand, so this goes on, and lifts the hold once the tags have moved`)
  else {
    book.gate('hold', 'held', words)
    book.notice(`${words}; nothing is released until a person does it by hand, or lifts the hold`)
    return new Failure('held', words, {
      hint: 'Dispatch this by hand, which lifts the hold, or lift it with this', command: `release-action lift ${sameTags(all)}`,
    })
  }
  return undefined
}
