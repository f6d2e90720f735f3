import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { Malformed } from './policy'

const CERTIFICATE = 'dev.sigstore.cosign/certificate'
const LOG = 'dev.sigstore.cosign/bundle'
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp'

const LogShape = v.pipe(v.string(), v.parseJson(), v.object({
  SignedEntryTimestamp: v.string(),
  Payload: v.object({ body: v.string(), integratedTime: v.number(), logIndex: v.number(), logID: v.pipe(v.string(), v.hexadecimal()) }),
}))
const BodyShape = v.pipe(v.string(), v.parseJson(), v.object({ kind: v.string(), apiVersion: v.string() }))
const TimestampShape = v.pipe(v.string(), v.parseJson(), v.object({ SignedRFC3161Timestamp: v.string() }))

/**
 * An old keyless signature, whose parts stand in the annotations of its layer, as a bundle of version 0.1: what Sigstore's
 * verifier reads.
 * @param notes the layer's annotations
 * @throws Malformed
 */
export function oldBundle(payload: Uint8Array, signature: Uint8Array, notes: Readonly<Record<string, string>>): object {
  const [, certificate = ''] = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/.exec(notes[CERTIFICATE] ?? '') ?? []
  if (certificate === '') throw new Malformed('its certificate is not whole')
  const timestamp = notes[TIMESTAMP] === undefined ? [] : [read(TimestampShape, notes[TIMESTAMP], 'timestamp')]
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: certificate.replace(/\s+/g, '') }] },
      tlogEntries: notes[LOG] === undefined ? [] : [logEntry(notes[LOG])],
      timestampVerificationData: { rfc3161Timestamps: timestamp.map(({ SignedRFC3161Timestamp }) => ({ signedTimestamp: SignedRFC3161Timestamp })) },
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: createHash('sha256').update(payload).digest('base64') },
      signature: Buffer.from(signature).toString('base64'),
    },
  }
}

function logEntry(text: string): object {
  const { SignedEntryTimestamp, Payload: { body, integratedTime, logIndex, logID } } = read(LogShape, text, 'entry in the log')
  const { kind, apiVersion } = read(BodyShape, Buffer.from(body, 'base64').toString(), 'entry in the log')
  return {
    logIndex: String(logIndex), logId: { keyId: Buffer.from(logID, 'hex').toString('base64') }, kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime), inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp }, canonicalizedBody: body,
  }
}

function read<T extends v.GenericSchema<string, unknown>>(schema: T, text: string, what: string): v.InferOutput<T> {
  const result = v.safeParse(schema, text)
  if (!result.success) throw new Malformed(`its ${what} is not whole`)
  return result.output
}
