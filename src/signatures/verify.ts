import type { Call } from '../ports/call'
import type { Registry } from '../ports/registry'
import { type Digest, shortDigest } from '../release/digest'
import type { Image } from '../release/image'
import type { Signed } from '../release/signed'
import { findSignatures, type Found, words } from './find'
import { judge, type Verdict } from './judge'
import type { Candidate, Policy, PolicyLine } from './policy'
import { gravest, type LineFault, type SignatureReason, type Verified } from './verified'

/**
 * Whether every line of `verify` holds for an image, by its digest. An index is what is signed, and not its children.
 * Never throws.
 */
export async function verifyImage(image: Image, digest: Digest, { lines, keyless }: Policy, registry: Registry, call: Call): Promise<Verified> {
  const found = await findSignatures(image, digest, registry, call)
  const verified: Verified = { image: image.name, digest, signed: [], faults: [] }
  for (const line of lines) {
    const verdicts = found.candidates.map((candidate) => ({ candidate, verdict: judge(candidate, line, digest, keyless) }))
    const held = verdicts.flatMap(({ verdict }) => (typeof verdict === 'object' && 'holds' in verdict ? [verdict.holds] : []))
    if (held.length === 0) verified.faults.push(faultOf(line, verdicts, found))
    verified.signed.push(...held)
  }
  return { ...verified, signed: once(verified.signed) }
}

interface Judged {
  candidate: Candidate
  verdict: Verdict
}

function faultOf({ words: line }: PolicyLine, verdicts: readonly Judged[], { unreadable }: Found): LineFault {
  const told = verdicts.flatMap(({ candidate: { kind, digest, place }, verdict }) => {
    if (typeof verdict === 'string' || 'holds' in verdict) return []
    const why = 'wrong' in verdict ? verdict.wrong : verdict.unreadable
    const reason: SignatureReason = 'wrong' in verdict ? 'signature-wrong' : 'signature-unreadable'
    return [{ reason, why: `${words(kind)} ${shortDigest(digest)} (${place}): ${why}` }]
  })
  const all = [...unreadable.map((why) => ({ reason: 'signature-unreadable' as const, why })), ...told]
  return { words: line, reason: gravest(all.map(({ reason }) => reason)), whys: all.map(({ why }) => why) }
}

const once = (all: readonly Signed[]): Signed[] =>
  [...new Map(all.map((one) => [`${one.by} ${one.predicate} ${one.bundle}`, one])).values()]
