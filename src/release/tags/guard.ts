import type { Call } from '../../ports/call'
import type { Forge } from '../../ports/forge'
import type { Registry } from '../../ports/registry'
import type { PromotePorts } from '../../ports/run'
import { type Commit, isCommit, sameCommit, shortSha } from '../commit'
import { Failure } from '../failure'
import { liveEntry } from '../history/history'
import type { Gate } from '../report'
import type { RunRecord } from '../run-record'
import { direction } from './direction'
import type { ImageReading } from './image-reading'
import { revisionOf } from './revision'

/** What the guard found of one image. */
interface Finding {
  /** The commit that the target's label names, where it names one. */
  commitBefore?: Commit
  verdict: Extract<Gate['verdict'], 'passed' | 'held' | 'warned'>
  detail: string
}

/**
 * Whether moving this image's target to `sha` would go backward: an older run that finishes last must not win.
 * @throws Failure `head-unreadable` where the forge cannot compare; `registry-*` where the label cannot be read
 */
async function guardBackward(
  reading: ImageReading,
  sha: Commit,
  registry: Registry,
  forge: Forge | undefined,
  call: Call,
): Promise<Finding> {
  const { image, target } = reading
  const name = `${image.name}:${reading.targetTag}`
  if (!target) return { verdict: 'passed', detail: `${name} does not exist yet` }
  // A move that is recorded names the commit, and no label has to be fetched.
  const recorded = reading.history && liveEntry(reading.history, target.digest)?.commit
  const label = recorded ?? await revisionOf(registry, image, target, call)
  if (label === undefined) return { verdict: 'warned', detail: `${name} carries no revision label, so nobody can tell whether this goes backward` }
  if (!isCommit(label)) return { verdict: 'warned', detail: `${name} carries a revision label that is no commit ("${label}")` }
  const found = { commitBefore: label }
  if (sameCommit(label, sha)) return { ...found, verdict: 'passed', detail: `${name} is another build of the same commit` }
  if (!forge) return { ...found, verdict: 'warned', detail: withoutForge(name, label, sha) }
  const [ahead, behind] = await Promise.all([forge.commitsAhead(label, sha, call), forge.commitsAhead(sha, label, call)])
  const way = direction(ahead, behind)
  const words = { same: 'is', forward: `is ${ahead} ahead of`, backward: `is ${behind} behind`, diverged: 'has diverged from' }[way]
  const detail = `${shortSha(sha)} ${words} ${shortSha(label)}, which ${name} shows`
  return { ...found, verdict: way === 'same' || way === 'forward' ? 'passed' : 'held', detail }
}

/** What the guard compares with. */
export interface GuardRules {
  sha: Commit
  allowBackward: boolean
  /** Only there it goes on without a forge: a job has one, or its settings are broken. */
  commandLine: boolean
}

const withoutForge = (name: string, label: Commit, sha: Commit): string =>
  `${name} is ${shortSha(label)}; without a forge nobody can tell whether ${shortSha(sha)} is newer`

/**
 * Asks for every image that would move whether it would move backward.
 * @returns the commit each target's label names, by the image's name, and the fault where one would go backward
 */
export async function guardImages(readings: ImageReading[], { sha, allowBackward, commandLine }: GuardRules, record: RunRecord, ports: PromotePorts, call: Call) {
  const commits = new Map<string, Commit>()
  const changing = readings.filter(({ source, target }) => source.digest !== target?.digest)
  if (allowBackward) {
    if (changing.length > 0) record.gate('backward', 'off', 'allow-backward is set')
    return { commits }
  }
  const findings = await Promise.all(
    changing.map((reading) => guardBackward(reading, sha, ports.registry, ports.forge, call)),
  )
  findings.forEach((finding, index) => {
    record.gate('backward', finding.verdict, finding.detail)
    if (finding.commitBefore) commits.set(changing[index]!.image.name, finding.commitBefore)
  })
  return { commits, fault: backward(findings) ?? (commandLine || ports.forge ? undefined : unguarded(findings)) }
}

/** A job whose forge is not known cannot guard what it could on the command line only warn of. */
function unguarded(findings: Finding[]): Failure | undefined {
  const unread = findings.find(({ commitBefore, verdict }) => commitBefore !== undefined && verdict === 'warned')
  return unread && new Failure('head-unreadable', unread.detail, {
    hint: 'Set api-url, and see that the runner sets GITHUB_API_URL and GITHUB_REPOSITORY',
  })
}

/** The fault of going backward, for all images that would. */
function backward(findings: Finding[]): Failure | undefined {
  const held = findings.filter((finding) => finding.verdict === 'held')
  if (held.length === 0) return undefined
  return new Failure('backward', held.map((finding) => finding.detail).join('; '), {
    hint: 'Nothing is to do where a newer build is out already; to go back on purpose use mode rollback, or set allow-backward',
  })
}
