import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import { deadline } from '../release/deadline'
import { shortDigest } from '../release/digest'
import { Failure } from '../release/failure'
import type { Image } from '../release/image'
import type { RunRecord } from '../release/run-record'
import type { Signed } from '../release/signed'
import { type ImageReading, placeOf } from '../release/tags/image-reading'
import type { Policy } from '../signatures/policy'
import { gravest, type SignatureReason, type Verified } from '../signatures/verified'

/** By the image's name, what held; or why the run may not go on. */
export interface Signatures {
  signed?: ReadonlyMap<Image['name'], Signed[]>
  fault?: Failure
}

/**
 * Verifies every source, before anything else is decided: what was read is what will be written, byte for byte, so that
 * a tag which is pushed anew meanwhile changes nothing.
 * @param policy none where `verify` is not set
 * @param before what is to be done if they hold, for the report
 */
export async function verifyImages(readings: readonly ImageReading[], policy: Policy | undefined, before: string, record: RunRecord, { registry }: Pick<TagPorts, 'registry'>, call: Call): Promise<Signatures> {
  if (!policy || policy.lines.length === 0) return {}
  const all = await lookAtAll(readings, policy, { registry }, call)
  const wrong = all.filter(({ faults }) => faults.length > 0)
  for (const { image, signed } of all) record.proved(image, signed)
  if (wrong.length === 0) {
    record.gate('signatures', 'passed', `${inWords(policy, all)}; read before ${before}`)
    return { signed: new Map(all.map(({ image, signed }) => [image, signed])) }
  }
  const fault = failureOf(wrong)
  record.gate('signatures', 'held', fault.message)
  for (const why of wrong.flatMap(whysOf)) record.fault(why)
  return { fault }
}

/** Milliseconds: a rollback is not kept waiting by what it only warns of. */
const PATIENCE = 8_000

/** What a rollback makes of it: a warning, since nothing may lock the way out. */
export async function warnOfUnsigned(readings: readonly ImageReading[], policy: Policy | undefined, record: RunRecord, { registry, clock, cancel }: TagPorts): Promise<void> {
  if (!policy || policy.lines.length === 0) return
  const { signal, end } = deadline(PATIENCE, clock, cancel)
  const all = await lookAtAll(readings, policy, { registry }, { signal })
  end()
  for (const { image, signed } of all) record.proved(image, signed)
  const wrong = all.filter(({ faults }) => faults.length > 0)
  if (wrong.length === 0) return record.gate('signatures', 'passed', inWords(policy, all))
  record.gate('signatures', 'warned', `${failureOf(wrong).message}; a rollback goes on all the same`)
  for (const why of wrong.flatMap(whysOf)) record.note(why)
}

async function lookAtAll(readings: readonly ImageReading[], policy: Policy, { registry }: Pick<TagPorts, 'registry'>, call: Call): Promise<Verified[]> {
  // With all forms of a signature.
  const { verifyImage } = await import('../signatures/verify')
  return Promise.all(readings.map(async ({ source, ...reading }) => ({ ...await verifyImage(placeOf(reading), source.digest, policy, registry, call), image: reading.image.name })))
}

function inWords({ lines }: Policy, all: readonly Verified[]): string {
  const who = [...new Set(all.flatMap(({ signed }) => signed.map(({ by }) => by)))]
  const images = all.length === 1 ? 'the image' : `all ${all.length} images`
  return `${lines.length === 1 ? 'the line' : `all ${lines.length} lines`} of verify ${lines.length === 1 ? 'holds' : 'hold'} for ${images}: signed by ${who.join(', ')}`
}

const WORDS: Record<SignatureReason, string> = {
  unsigned: 'nobody signed it', 'signature-wrong': 'no signature holds', 'signature-unreadable': 'its signatures could not all be read, and none of those that could be holds',
}
const HINTS: Record<SignatureReason, string> = {
  unsigned: 'Sign the build by its digest (cosign sign …@sha256:…), then run this again',
  'signature-wrong': 'See who signed it, and with what; where that is right, mend the line of verify',
  'signature-unreadable': 'See that the registry gives what refers to the image, then run this again',
}

/** The gravest of all, with each image and line that does not hold. */
export function failureOf(wrong: readonly Verified[]): Failure {
  const reason = gravest(wrong.flatMap(({ faults }) => faults.map((fault) => fault.reason)))
  const each = wrong.flatMap(({ image, digest, faults }) => faults.map(({ words, reason: why }) => `${image}@${shortDigest(digest)}: ${WORDS[why]} as "${words}" wants`))
  return new Failure(reason, each.join('; '), { hint: HINTS[reason] })
}

/** Each signature that did not hold, with why. */
export const whysOf = ({ image, faults }: Verified): string[] =>
  [...new Set(faults.flatMap(({ words, whys }) => whys.map((why) => `${image}, for "${words}": ${why}`)))]
