import type { Trigger } from '../../ports/trigger'
import { type Commit, shortSha } from '../commit'
import type { Hold } from '../entry'
import { Failure } from '../failure'
import type { Candidate } from '../history/candidate'
import { inWords, vetoOf } from '../history/history'
import type { RunRecord } from '../run-record'

/** A forge started it, and nobody waits for it: a person has not been asked. */
export const isAutomatic = ({ commandLine, event }: Trigger): boolean => !commandLine && event !== 'workflow_dispatch'

/**
 * Whether the histories let a build go out. A veto stops everybody; a hold stops what nobody asked for by hand, and a
 * plan is told of it.
 * @param before what is to be done if they let it, for the report
 * @returns the fault, `vetoed` or `held`, where they do not
 */
export function askHistory(all: readonly Candidate[], sha: Commit, trigger: Trigger, plans: boolean, before: string, record: RunRecord): Failure | undefined {
  const fault = askVeto(all, sha)
  if (fault) record.gate('veto', 'held', fault.message)
  else record.gate('veto', 'passed', `${sha === '' ? 'the build' : shortSha(sha)} is not vetoed; read before ${before}`)
  return fault ?? askHold(all, trigger, plans, before, record)
}

function askVeto(all: readonly Candidate[], sha: Commit): Failure | undefined {
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
function sameTags(all: readonly Candidate[]): string {
  const tag = all[0]?.targetTag
  return `--images ${all.map(({ image }) => image.name).join(',')}${tag === undefined || tag === 'latest' ? '' : ` --target-tag ${tag}`}`
}

/** The hold of any of the images. */
export const holdOf = (all: readonly Pick<Candidate, 'history'>[]): Hold | undefined =>
  all.find(({ history }) => history?.hold)?.history?.hold

function askHold(all: readonly Candidate[], trigger: Trigger, plans: boolean, before: string, record: RunRecord): Failure | undefined {
  const hold = holdOf(all)
  if (!hold) {
    record.gate('hold', 'passed', `automatic releases are not held; read before ${before}`)
    return undefined
  }
  const words = `automatic releases are held ${inWords(hold)}`
  if (plans) record.gate('hold', 'warned', words)
  else if (!isAutomatic(trigger)) record.gate('hold', 'off', `${words}; asked for by hand, so this goes on, and lifts the hold once the tags have moved`)
  else {
    record.gate('hold', 'held', words)
    record.notice(`${words}; nothing is released until a person does it by hand, or lifts the hold`)
    return new Failure('held', words, {
      hint: 'Dispatch this by hand, which lifts the hold, or lift it with this', command: `release-action lift ${sameTags(all)}`,
    })
  }
  return undefined
}
