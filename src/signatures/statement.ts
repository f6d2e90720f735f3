import * as v from 'valibot'
import type { Digest } from '../release/digest'
import { readJson } from '../release/json'
import { Malformed } from './policy'

/** What cosign calls a signature, in a bundle. */
export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
const IN_TOTO = 'application/vnd.in-toto+json'

/** What a signed statement says (in-toto, version 0.1 and 1): that its predicate is true of its subjects. */
export interface Statement {
  predicate: string
  /** SHA-256 digests. */
  subjects: readonly Digest[]
}

/** A DSSE envelope, its signatures not judged yet. */
export interface Envelope {
  payload: Uint8Array
  payloadType: string
  signatures: readonly Uint8Array[]
  /** What was signed: the pre-authentication encoding of type and payload. */
  encoded: Uint8Array
}

const Base64 = v.pipe(v.string(), v.transform((text) => Buffer.from(text, 'base64')))
const EnvelopeShape = v.object({
  payload: Base64,
  payloadType: v.string(),
  // DSSE allows several; nobody makes more than a few.
  signatures: v.pipe(v.array(v.object({ sig: Base64 })), v.minLength(1), v.maxLength(10)),
})
const StatementShape = v.object({
  _type: v.picklist(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: v.array(v.object({ digest: v.record(v.string(), v.string()) })),
  predicateType: v.string(),
})

/** @throws Malformed */
export function readEnvelope(value: unknown): Envelope {
  const read = v.safeParse(EnvelopeShape, value)
  if (!read.success) throw new Malformed('its envelope is not whole')
  const { payload, payloadType, signatures } = read.output
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return { payload, payloadType, signatures: signatures.map(({ sig }) => sig), encoded: Buffer.concat([Buffer.from(head), payload]) }
}

/** @throws Malformed */
export function readStatement({ payload, payloadType }: Envelope): Statement {
  if (payloadType !== IN_TOTO) throw new Malformed('what it signs is no in-toto statement')
  const json = readJson(payload)
  const read = v.safeParse(StatementShape, 'value' in json ? json.value : undefined)
  if (!read.success) throw new Malformed('what it signs is no in-toto statement of version 0.1 or 1')
  const { subject, predicateType } = read.output
  return {
    predicate: predicateType,
    subjects: subject.flatMap(({ digest }) => (digest['sha256'] === undefined ? [] : [`sha256:${digest['sha256'].toLowerCase()}` as const])),
  }
}

const SimpleShape = v.object({
  critical: v.object({ type: v.string(), image: v.object({ 'docker-manifest-digest': v.string() }) }),
})

/**
 * The payload of an old signature (simple signing).
 * @throws Malformed
 */
export function readSimple(bytes: Uint8Array): { type: string; subject: string } {
  const json = readJson(bytes)
  const read = v.safeParse(SimpleShape, 'value' in json ? json.value : undefined)
  if (!read.success) throw new Malformed('its payload is no simple signing')
  const { type, image } = read.output.critical
  if (type !== 'cosign container image signature' && type !== SIGNATURE) throw new Malformed('its payload is of a type that is no signature of an image')
  return { type, subject: image['docker-manifest-digest'] }
}

