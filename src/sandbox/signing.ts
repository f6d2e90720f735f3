import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { type Digest, digestOf } from '../release/digest'
import type { Manifest } from '../release/manifest'

/** A key pair as `cosign generate-key-pair` makes one. */
export interface SigningKey {
  /** PEM. */
  publicKey: string
  sign(bytes: Uint8Array): Buffer
}

/** Something beside an image, as a registry keeps it. */
export interface Attachment {
  manifest: Manifest
  blobs: Uint8Array[]
}

export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const EMPTY = Buffer.from('{}')

/** @param hash what the signature is of; a key of P-384 may go with either */
export function signingKey(curve: 'P-256' | 'P-384' = 'P-256', hash: 'sha256' | 'sha384' = 'sha256'): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve })
  return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), sign: (bytes) => sign(hash, bytes, privateKey) }
}

/** What DSSE signs: type and payload with their lengths before them. */
export const encoded = (type: string, payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])

/** An in-toto statement of one image. */
export const statement = (subject: Digest, predicateType = SIGNATURE): Buffer => Buffer.from(JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: subject.slice('sha256:'.length) } }], predicateType, predicate: {},
}))

/** A bundle as cosign 3 writes it with a key. */
export function signedBundle(payload: Uint8Array, key: SigningKey, payloadType = 'application/vnd.in-toto+json'): Buffer {
  const der = Buffer.from(key.publicKey.replace(/-----[^-]+-----|\s/g, ''), 'base64')
  return Buffer.from(JSON.stringify({
    mediaType: BUNDLE,
    verificationMaterial: { publicKey: { hint: createHash('sha256').update(der).digest('base64') } },
    dsseEnvelope: {
      payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ sig: key.sign(encoded(payloadType, payload)).toString('base64') }],
    },
  }))
}

/** The manifest that brings a bundle to the image that it is of. */
export function bundleArtifact(subject: Digest, bundle: Uint8Array, layer: object = {}): Attachment {
  const manifest = encode({
    schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', artifactType: BUNDLE,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', size: EMPTY.length, digest: digestOf(EMPTY) },
    layers: [{ mediaType: BUNDLE, size: bundle.length, digest: digestOf(bundle), ...layer }],
    subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1, digest: subject },
  })
  return { manifest, blobs: [EMPTY, bundle] }
}

/** The old form, for the tag `sha256-<digest>.sig`: the signature stands in an annotation. */
export function oldSignature(subject: Digest, key: Pick<SigningKey, 'sign'>, notes: Record<string, string> = {}): Attachment {
  const payload = Buffer.from(JSON.stringify({
    critical: { identity: { 'docker-reference': 'a' }, image: { 'docker-manifest-digest': subject }, type: 'cosign container image signature' }, optional: null,
  }))
  const manifest = encode({
    schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: EMPTY.length, digest: digestOf(EMPTY) },
    layers: [{
      mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', size: payload.length, digest: digestOf(payload),
      annotations: { 'dev.cosignproject.cosign/signature': key.sign(payload).toString('base64'), ...notes },
    }],
  })
  return { manifest, blobs: [EMPTY, payload] }
}

/** The list that a client keeps under `sha256-<digest>` where a registry keeps none; as cosign writes it, it says nothing of what it lists. */
export const fallbackList = (all: readonly Attachment[]): Manifest => encode({
  schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: all.map(({ manifest: { mediaType, digest, bytes } }) => ({ mediaType, digest, size: bytes.length, artifactType: 'application/vnd.oci.empty.v1+json' })),
})

function encode(value: { mediaType: Manifest['mediaType'] } & Record<string, unknown>): Manifest {
  const bytes = Buffer.from(JSON.stringify(value))
  return { bytes, mediaType: value.mediaType, digest: digestOf(bytes) }
}
