import type { Trigger } from '../../ports/trigger'
import { type SameTags, tagsCommand } from '../command'
import { type Commit, sameCommit, shortSha } from '../commit'
import type { Hold } from '../entry'
import { Failure } from '../failure'
import type { Candidate } from '../history/candidate'
import { inWords, isByName, vetoedEntry } from '../history/history'
import type { RunRecord } from '../run-record'
import { isAutomatic } from './event'

/** What lets a build past the histories; and the config file that commands need not repeat. */
export interface Passage extends Pick<SameTags, 'config' | 'environment' | 'standing'> {
  trigger: Trigger
  /** It is only planned: a hold is told and stops nothing. */
  plans: boolean
  /** A person means to go through a hold that somebody set by its name. */
  liftHold: boolean
}

/**
 * Whether the histories let a build go out. A veto stops everybody; a hold stops what nobody asked for by hand, and one
 * that a person set by its name stops everybody who does not mean to lift it. A plan is told of it.
 * @param before what is to be done if they let it, for the report
 * @returns the fault, `vetoed` or `held`, where they do not
 */
export function askHistory(all: readonly Candidate[], sha: Commit, passage: Passage, before: string, record: RunRecord): Failure | undefined {
  const fault = askVeto(all, sha, passage)
  if (fault) record.gate('veto', 'held', fault.message)
  else record.gate('veto', 'passed', `${nameOf(sha)} is not vetoed; read before ${before}`)
  return fault ?? askHold(all, passage, before, record)
}

const nameOf = (sha: Commit): string => (sha === '' ? 'the build' : shortSha(sha))

function askVeto(all: readonly Candidate[], sha: Commit, passage: Passage): Failure | undefined {
  const vetoed = all.flatMap((candidate) => {
    const { history, digest } = candidate
    const entry = history && vetoedEntry(history, { digest, commit: sha === '' ? undefined : sha })
    return entry ? [{ candidate, entry, isByCommit: entry.commit !== undefined && sameCommit(entry.commit, sha) }] : []
  })
  const [first] = vetoed
  if (!first) return undefined
  const { candidate: { image }, entry, isByCommit } = first
  const who = `in ${image.name} ${inWords(entry.veto)}`
  const message = isByCommit ? `${nameOf(sha)} was vetoed ${who}`
    : `${nameOf(sha)} is the same image as ${entry.commit ? shortSha(entry.commit) : 'one'} that was vetoed ${who}`
  // What bears no commit, or another one, is surely found by its digest alone (incident veto-for-ever).
  const byDigest = vetoed.filter((one) => !one.isByCommit).map(({ candidate }) => onTags(`unveto ${candidate.digest}`, [candidate], passage))
  const byCommit = vetoed.some((one) => one.isByCommit) ? [onTags(`unveto ${shortSha(sha)}`, all, passage)] : []
  return new Failure('vetoed', message, {
    hint: 'Release another commit; where the veto is wrong, take it back with this', command: [...byCommit, ...byDigest].join(' && '),
  })
}

/** A command on the same histories. */
const onTags = (verb: string, all: readonly Candidate[], { config, environment, standing }: Passage): string =>
  tagsCommand(verb, { images: all.map(({ image }) => image), targetTag: all[0]?.targetTag ?? 'latest', config, environment, standing })

/** The hold of any of the images; one that a person set by its name before any other. */
function holdOf(all: readonly Candidate[]): { hold: Hold; byName: boolean } | undefined {
  const held = all.flatMap(({ history }) => (history?.hold ? [{ hold: history.hold, byName: isByName(history) }] : []))
  return held.find(({ byName }) => byName) ?? held[0]
}

function askHold(all: readonly Candidate[], passage: Passage, before: string, record: RunRecord): Failure | undefined {
  const { trigger, plans, liftHold } = passage
  const held = holdOf(all)
  if (!held) {
    record.gate('hold', 'passed', `automatic releases are not held; read before ${before}`)
    return undefined
  }
  const { hold, byName } = held
  const automatic = isAutomatic(trigger)
  const words = `${automatic ? 'automatic releases' : 'releases'} are held ${inWords(hold)}`
  if (plans) {
    record.gate('hold', 'warned', words)
    return undefined
  }
  if (automatic) {
    record.gate('hold', 'held', words)
    record.notice(`${words}; nothing is released until a person does it by hand, or lifts the hold`)
    return new Failure('held', words, {
      hint: `Dispatch this by hand${byName ? ' with lift-hold' : ''}, which lifts the hold, or lift it with this`, command: onTags('lift', all, passage),
    })
  }
  if (byName && !liftHold) {
    record.gate('hold', 'held', words)
    return new Failure('held', words, {
      hint: `Ask ${hold.by}, who set it by hand; to go through it and lift it, run this again with lift-hold: true (--lift-hold on a command line)`,
    })
  }
  record.gate('hold', 'off', `${words}; ${byName ? 'lift-hold is set' : 'asked for by hand'}, so this goes on, and lifts the hold once the tags have moved`)
  return undefined
}
