import type { Call } from '../../ports/call'
import type { PromotePorts } from '../../ports/run'
import { type Commit, isCommit, sameCommit, shortSha } from '../commit'
import { deadline } from '../deadline'
import { asFailure, Failure } from '../failure'
import { liveEntry } from '../history/history'
import type { Gate } from '../report'
import type { RunRecord } from '../run-record'
import { type Compared, compareWith, replacedSince } from './backward'
import { type ImageReading, placeOf } from './image-reading'
import { revisionOf } from './revision'

/** What the guard found of one image. */
interface Finding {
  /** The commit that the target shows, where that is known. */
  commitBefore?: Commit
  verdict: Extract<Gate['verdict'], 'passed' | 'held' | 'warned'>
  detail: string
}

/**
 * Whether moving this image's target to `sha` would go backward: an older run that finishes last must not win. The label
 * decides: a history that was rewritten must not let pass what it refuses (incident history-steers). Where there is no
 * label that this repository knows, what a run has recorded stands in.
 * @throws Failure `head-unreadable` where the forge cannot compare; `registry-*` where the label cannot be read
 */
async function guardBackward(reading: ImageReading, sha: Commit, ports: PromotePorts, call: Call): Promise<Finding> {
  const { image, target, history } = reading
  const name = `${image.name}:${reading.targetTag}`
  if (!target) return { verdict: 'passed', detail: `${name} does not exist yet` }
  const recorded = history && liveEntry(history, target.digest)?.commit
  // Asked while the label is read: as a rule it names the very commit that was recorded, and that saves a round trip.
  const early = recorded === undefined ? undefined : compared(name, recorded, sha, ports, call)
  early?.catch(() => undefined)
  const label = await revisionOf(ports.registry, image, target, call)
  if (label !== undefined && isCommit(label)) {
    const finding = await (early && label === recorded ? early : compared(name, label, sha, ports, call))
    if (finding) return finding.verdict === 'warned' ? stricter(finding, reading, sha) : finding
  }
  const why = label === undefined ? `${name} carries no revision label`
    : isCommit(label) ? `${name} carries the label ${shortSha(label)}, a commit that this repository does not know (a base image's, or the clone is old): that is no label`
      : `${name} carries a revision label that is no commit ("${label}")`
  const finding = await early
  if (finding) return stricter({ ...finding, detail: `${finding.detail}, as its history has it (${why})` }, reading, sha)
  return stricter({ verdict: 'warned', detail: `${why}, so nobody can tell whether this goes backward` }, reading, sha)
}

/** @returns nothing where the commit that the target shows is none of this repository's */
async function compared(name: string, shown: Commit, sha: Commit, ports: PromotePorts, call: Call): Promise<Finding | undefined> {
  const found = { commitBefore: shown }
  if (sameCommit(shown, sha)) return { ...found, verdict: 'passed', detail: `${name} is another build of the same commit` }
  const answer = await compareWith(shown, sha, ports, call)
  if (answer.way === 'unknown') return undefined
  if (answer.way === 'unclear') {
    return { ...found, verdict: 'warned', detail: `${name} is ${shortSha(shown)}, and nobody can tell whether ${shortSha(sha)} is newer: ${answer.why}` }
  }
  const detail = `${shortSha(sha)} ${inWords(answer)} ${shortSha(shown)}, which ${name} shows`
  return { ...found, verdict: answer.way === 'same' || answer.way === 'forward' ? 'passed' : 'held', detail }
}

const inWords = ({ way, ahead, behind }: Extract<Compared, { ahead: number }>): string =>
  ({ same: 'is', forward: `is ${ahead} ahead of`, backward: `is ${behind} behind`, diverged: 'has diverged from' })[way]

/** Where nobody could tell, the history may: a commit that a release has replaced since goes backward. */
function stricter(finding: Finding, { image, history, targetTag }: ImageReading, sha: Commit): Finding {
  const by = finding.verdict === 'warned' ? replacedSince(history, sha) : undefined
  if (by === undefined) return finding
  const detail = `${shortSha(sha)} was live in ${image.name}:${targetTag} before, and ${shortSha(by)} has been released since, as its history has it`
  return { ...finding, verdict: 'held', detail }
}

/** What the guard compares with. */
export interface GuardRules {
  sha: Commit
  allowBackward: boolean
  /** Only there it goes on without a forge: a job has one, or its settings are broken. */
  commandLine: boolean
}

/**
 * Asks for every image that would move whether it would move backward, and whether its build is what it is called.
 * @returns the commit each target's label names, by the image's name, and the fault where one would go backward
 */
export async function guardImages(readings: ImageReading[], { sha, allowBackward, commandLine }: GuardRules, record: RunRecord, ports: PromotePorts, call: Call) {
  const commits = new Map<string, Commit>()
  const changing = readings.filter(({ source, target }) => source.digest !== target?.digest)
  const labels = changing.map((reading) => wrongLabel(reading, sha, ports, call))
  const findings = allowBackward ? [] : await Promise.all(changing.map((reading) => guardBackward(reading, sha, ports, call)))
  for (const wrong of await Promise.all(labels)) if (wrong !== undefined) record.gate('label', 'warned', wrong)
  if (allowBackward) {
    if (changing.length > 0) record.gate('backward', 'off', 'allow-backward is set')
    return { commits }
  }
  findings.forEach((finding, index) => {
    record.gate('backward', finding.verdict, finding.detail)
    if (finding.commitBefore) commits.set(changing[index]!.image.name, finding.commitBefore)
  })
  return { commits, fault: backward(findings) ?? (commandLine || ports.forge ? undefined : unguarded(findings)) }
}

/** Milliseconds for the label of a build that goes out: it is only told, and nobody is kept waiting for it. */
const LABEL_PATIENCE = 5_000

/** Why the build may not be of the commit that it is released as; a warning, since a label may be a base image's. Never throws. */
async function wrongLabel({ source, sourceTag, ...reading }: ImageReading, sha: Commit, { registry, clock }: PromotePorts, { signal }: Call): Promise<string | undefined> {
  const image = placeOf(reading)
  const name = `${image.name}:${sourceTag}`
  const within = deadline(LABEL_PATIENCE, clock, ...(signal ? [signal] : []))
  try {
    const label = await revisionOf(registry, image, source, { signal: within.signal })
    if (label === undefined || !isCommit(label) || sameCommit(label, sha)) return undefined
    return `${name} is released as ${shortSha(sha)}, and its label names ${shortSha(label)}: it may be another commit's build, or the label a base image's`
  } catch (thrown) {
    return `the label of ${name} cannot be read: ${asFailure(thrown).message}`
  } finally {
    within.end()
  }
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
