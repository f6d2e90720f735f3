import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { type HashAlgorithm, TrustedRoot } from '@sigstore/protobuf-specs'
import { initializeCA, initializeTLog, initializeTSA } from '@sigstore/mock'
import { encoded } from '../../src/sandbox/signing'

export const ISSUER = 'https://token.actions.githubusercontent.com'
export const SUBJECT = 'https://github.com/acme/app/.github/workflows/build.yml@refs/heads/main'
const IN_TOTO = 'application/vnd.in-toto+json'
const SHA256 = '2.16.840.1.101.3.4.2.1'
const MINUTE = 60_000
const REKOR = 'https://rekor.sigstore.test'

const pair = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve })
const spki = (key: ReturnType<typeof pair>): Buffer => key.publicKey.export({ type: 'spki', format: 'der' })
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const pemOf = (der: Uint8Array): string => `-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`

/** The mock's own writes a certificate timestamp that nobody can read: its PKI.js has moved on. RFC 6962, section 3.2. */
function certificateLog(keys: ReturnType<typeof pair>) {
  const publicKey = spki(keys)
  const logID = createHash('sha256').update(publicKey).digest()
  return {
    publicKey,
    logID,
    log: async (certificate: ArrayBuffer, issuer: ArrayBuffer): Promise<ArrayBuffer> => {
      const tbs = firstOf(Buffer.from(certificate))
      const time = Buffer.alloc(8)
      time.writeBigUInt64BE(BigInt(Date.now()))
      const none = number(0, 2)
      const signature = sign('sha256', Buffer.concat([Buffer.from([0, 0]), time, number(1, 2), Buffer.from(issuer), number(tbs.length, 3), tbs, none]), keys.privateKey)
      const sct = Buffer.concat([Buffer.from([0]), logID, time, none, Buffer.from([4, 3]), number(signature.length, 2), signature])
      return new Uint8Array(Buffer.concat([number(sct.length, 2), sct])).buffer
    },
  }
}

const number = (value: number, bytes: number): Buffer => {
  const made = Buffer.alloc(bytes)
  made.writeUIntBE(value, 0, bytes)
  return made
}

/** The first part of a DER sequence: of a certificate, what is signed. */
function firstOf(der: Buffer): Buffer {
  const head = (at: number): { from: number; length: number } => {
    const short = der[at + 1]!
    return short < 0x80 ? { from: at + 2, length: short } : { from: at + 2 + (short & 0x7f), length: der.readUIntBE(at + 2, short & 0x7f) }
  }
  const { from } = head(0)
  const first = head(from)
  return der.subarray(from, first.from + first.length)
}

interface LogEntry {
  body: string
  integratedTime: number
  logID: string
  logIndex: number
  verification: { signedEntryTimestamp: string; inclusionProof: { rootHash: string; checkpoint: string } }
}

interface Options {
  issuer?: string
  subject?: string
  /** When the log and the timestamp say that it was signed; the certificate is good for ten minutes. */
  signedAfter?: number
  /** What vouches for the time. */
  times?: readonly ('log' | 'timestamp')[]
}

/** A Fulcio, a certificate log, a Rekor and a timestamp server in this process, and the trusted root that names them. */
export async function startServices({ logsCertificates = true }: { logsCertificates?: boolean } = {}) {
  const [caKeys, ctKeys, logKeys, tsaKeys] = [pair('P-384'), pair(), pair(), pair('P-384')]
  // Whole seconds: DER drops the zeros at a fraction's end, and Sigstore's reader wants three digits of it or none.
  const now = new Date(Math.floor(Date.now() / 1_000) * 1_000)
  const ctLog = certificateLog(ctKeys)
  const ca = await initializeCA(caKeys, logsCertificates ? ctLog : undefined)

  async function made({ issuer = ISSUER, subject = SUBJECT, signedAfter = MINUTE, times = ['timestamp'] }: Options, toSign: Uint8Array, entryOf: (signature: Buffer, certificate: Buffer) => object) {
    const keys = pair()
    const certificate = await ca.issueCertificate({
      publicKey: spki(keys), subjectAltName: subject, extensions: [{ oid: '1.3.6.1.4.1.57264.1.8', value: issuer }],
    })
    const signature = sign('sha256', toSign, keys.privateKey)
    const at = new Date(now.getTime() + signedAfter)
    const tsa = await initializeTSA(tsaKeys, at)
    const log = await initializeTLog(REKOR, logKeys, at)
    const entries = times.includes('log') ? Object.values(await log.log(entryOf(signature, certificate)) as Record<string, LogEntry>) : []
    const stamp = times.includes('timestamp')
      ? await tsa.timestamp({ artifactHash: createHash('sha256').update(signature).digest(), hashAlgorithmOID: SHA256, nonce: 1, policyOID: '1.2.3.4.5' })
      : undefined
    return { certificate, signature, entries, stamp }
  }

  return {
    /** As `cosign trusted-root create` writes it. */
    async root({ tlogs = true, ctlogs = true, tsas = true }: { tlogs?: boolean; ctlogs?: boolean; tsas?: boolean } = {}) {
      const validFor = { start: new Date(0).toISOString() }
      const tsa = await initializeTSA(tsaKeys)
      const logOf = (der: Buffer, keyId: Uint8Array) => ({
        baseUrl: REKOR, hashAlgorithm: 'SHA2_256' as unknown as HashAlgorithm, logId: { keyId: base64(keyId) },
        publicKey: { rawBytes: base64(der), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
      })
      const authority = (...certificates: Uint8Array[]) => ({ uri: 'https://x.test', certChain: { certificates: certificates.map((one) => ({ rawBytes: base64(one) })) }, validFor })
      const json = {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        certificateAuthorities: [authority(ca.rootCertificate)],
        tlogs: tlogs ? [logOf(spki(logKeys), createHash('sha256').update(spki(logKeys)).digest())] : [],
        ctlogs: ctlogs ? [logOf(ctLog.publicKey, ctLog.logID)] : [],
        timestampAuthorities: tsas ? [authority(tsa.intCertificate, tsa.rootCertificate)] : [],
      }
      TrustedRoot.fromJSON(json)
      return JSON.stringify(json)
    },

    /** A bundle with an envelope, as `cosign sign` and GitHub's attestations make it. */
    async bundle(payload: Uint8Array, options: Options = {}): Promise<{ verificationMaterial: Record<string, unknown>; dsseEnvelope: { payload: string } & Record<string, unknown> } & Record<string, unknown>> {
      const hash = createHash('sha256').update(payload).digest('hex')
      const { certificate, signature, entries, stamp } = await made(options, encoded(IN_TOTO, payload), (bytes, der) => ({
        kind: 'dsse', apiVersion: '0.0.1',
        spec: {
          signatures: [{ signature: base64(bytes), verifier: base64(Buffer.from(pemOf(der))) }],
          payloadHash: { algorithm: 'sha256', value: hash }, envelopeHash: { algorithm: 'sha256', value: hash },
        },
      }))
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          tlogEntries: entries.map(({ body, integratedTime, logID, logIndex, verification }) => ({
            logIndex: String(logIndex), logId: { keyId: Buffer.from(logID, 'hex').toString('base64') }, kindVersion: { kind: 'dsse', version: '0.0.1' },
            integratedTime: String(integratedTime), inclusionPromise: { signedEntryTimestamp: verification.signedEntryTimestamp },
            inclusionProof: {
              logIndex: '0', treeSize: '1', hashes: [], rootHash: Buffer.from(verification.inclusionProof.rootHash, 'hex').toString('base64'),
              checkpoint: { envelope: verification.inclusionProof.checkpoint },
            },
            canonicalizedBody: body,
          })),
          timestampVerificationData: { rfc3161Timestamps: stamp ? [{ signedTimestamp: base64(stamp) }] : [] },
        },
        dsseEnvelope: { payload: base64(payload), payloadType: IN_TOTO, signatures: [{ sig: base64(signature) }] },
      }
    },

    /** An old keyless signature, by its annotations, as cosign 2 makes it. */
    async oldNotes(payload: Uint8Array, options: Options = {}): Promise<Record<string, string>> {
      const { certificate, signature, entries } = await made({ times: ['log'], ...options }, payload, (bytes, der) => ({
        kind: 'hashedrekord', apiVersion: '0.0.1',
        spec: {
          data: { hash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') } },
          signature: { content: base64(bytes), publicKey: { content: base64(Buffer.from(pemOf(der))) } },
        },
      }))
      const [entry] = entries
      return {
        'dev.cosignproject.cosign/signature': base64(signature),
        'dev.sigstore.cosign/certificate': pemOf(certificate),
        ...(entry && {
          'dev.sigstore.cosign/bundle': JSON.stringify({
            SignedEntryTimestamp: entry.verification.signedEntryTimestamp,
            Payload: { body: entry.body, integratedTime: entry.integratedTime, logIndex: entry.logIndex, logID: entry.logID },
          }),
        }),
      }
    },
  }
}
