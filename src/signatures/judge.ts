import * as v from 'valibot'
import { type Digest, shortDigest } from '../release/digest'
import { readJson } from '../release/json'
import type { Signed } from '../release/signed'
import { oldBundle } from './old-bundle'
import { type Candidate, type Identity, type Keyless, Malformed, type PolicyLine, type Signer } from './policy'
import { type Envelope, readEnvelope, readSimple, readStatement, SIGNATURE } from './statement'

/** What a signature is to a line: it holds; it is of another kind; it does not hold, or nobody can tell, and why. */
export type Verdict = { holds: Signed } | 'other' | { wrong: string } | { unreadable: string }

/** Why a signature does not hold. */
class Wrong extends Error {}

const Bundle = v.object({
  verificationMaterial: v.object({ publicKey: v.optional(v.unknown()) }),
  dsseEnvelope: v.optional(v.unknown()),
})

/**
 * Judges one signature for one line, in this order: what it is of, what it says, whether it holds, and who made it.
 * @param subject the digest of the image, computed from its own bytes
 */
export function judge(candidate: Candidate, line: PolicyLine, subject: Digest, keyless?: Keyless): Verdict {
  try {
    return candidate.kind === 'bundle' ? judgeBundle(candidate, line, subject, keyless) : judgeSimple(candidate, line, subject, keyless)
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown)
    return thrown instanceof Malformed ? { unreadable: why } : { wrong: why }
  }
}

function judgeBundle({ bytes, digest }: Candidate, line: PolicyLine, subject: Digest, keyless?: Keyless): Verdict {
  const json = readJson(bytes)
  if ('fault' in json) throw new Malformed(`it is no bundle: ${json.fault}`)
  const read = v.safeParse(Bundle, json.value)
  if (!read.success) throw new Malformed('it is no Sigstore bundle')
  if (read.output.dsseEnvelope === undefined) throw new Malformed('it holds no DSSE envelope, so that it says nothing of an image')
  const envelope = readEnvelope(read.output.dsseEnvelope)
  const { predicate, subjects } = readStatement(envelope)
  if (!subjects.includes(subject)) throw new Wrong(ofAnother(subjects))
  if (predicate !== (line.predicate ?? SIGNATURE)) return 'other'
  const isKeyed = read.output.verificationMaterial.publicKey !== undefined
  const by = line.signer.by === 'key'
    ? byKey(envelope, line.signer, isKeyed)
    : byIdentity(() => vouched(json.value as object, envelope, keyless), line.signer, isKeyed)
  return { holds: { by, predicate, bundle: digest } }
}

function judgeSimple({ bytes, digest, notes }: Candidate, line: PolicyLine, subject: Digest, keyless?: Keyless): Verdict {
  if (line.predicate !== undefined) return 'other'
  const { type, subject: named } = readSimple(bytes)
  if (named !== subject) throw new Wrong(ofAnother([named]))
  const signature = Buffer.from(notes['dev.cosignproject.cosign/signature'] ?? '', 'base64')
  if (signature.length === 0) throw new Malformed('its layer carries no signature')
  const isKeyed = notes['dev.sigstore.cosign/certificate'] === undefined
  if (line.signer.by === 'key') {
    const { key } = line.signer
    if (!key.made(signature, bytes)) throw new Wrong(isKeyed ? 'it was made with another key, or of another payload' : 'it was made with a certificate, and not with the key')
    return { holds: { by: `key ${key.id}`, predicate: type, bundle: digest } }
  }
  const by = byIdentity(() => trusting(keyless).message(oldBundle(bytes, signature, notes), bytes), line.signer, isKeyed)
  return { holds: { by, predicate: type, bundle: digest } }
}

function ofAnother(subjects: readonly string[]): string {
  const [first] = subjects
  if (first === undefined) return 'it is of no image: its statement names no SHA-256'
  return `it is of another image, ${shortDigest(first)}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ''}`
}

function byKey({ signatures, encoded }: Envelope, { key }: Extract<Signer, { by: 'key' }>, isKeyed: boolean): string {
  if (signatures.some((signature) => key.made(signature, encoded))) return `key ${key.id}`
  throw new Wrong(isKeyed ? 'it was made with another key, or of another payload' : 'it was made with a certificate, and not with the key')
}

function byIdentity(vouch: () => Identity, wanted: Identity, isKeyed: boolean): string {
  if (isKeyed) throw new Wrong('it was made with a key, and names nobody')
  const { issuer, subject } = vouch()
  if (issuer !== wanted.issuer) throw new Wrong(`it was made by ${subject}, as ${issuer} says, which is another issuer`)
  if (!fits(wanted.subject, subject)) throw new Wrong(`it was made by somebody else: ${subject}, as ${issuer} says`)
  return `${subject}, as ${issuer} says`
}

function trusting(keyless: Keyless | undefined): Keyless {
  if (!keyless) throw new Malformed('there is no trusted root to judge a certificate by')
  return keyless
}

/** What the verifier took for the payload must be what was read here: a bundle may hold two. */
function vouched(bundle: object, { payload, payloadType }: Envelope, keyless: Keyless | undefined): Identity {
  const { payload: signed, payloadType: type, ...identity } = trusting(keyless).envelope(bundle)
  if (type !== payloadType || !Buffer.from(signed).equals(payload)) throw new Wrong('what was signed is not what it says')
  return identity
}

/** Whether a text fits a pattern in which `*` stands for any text; in time that grows with both lengths alone. */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === text
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
