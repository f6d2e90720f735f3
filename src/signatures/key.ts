import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

/** A public key that a line of `verify` names. */
export interface PublicKey {
  /** `sha256:` and the digest of its DER (SubjectPublicKeyInfo). */
  id: string
  /** Whether it made this signature of these bytes. Never throws. */
  made(signature: Uint8Array, bytes: Uint8Array): boolean
}

const KINDS = 'an ECDSA key of P-256 or P-384, or RSA of at least 2048 bits'
/**
 * What cosign hashes with: always SHA-256 up to version 2, then as the curve is long. RSA is PKCS #1 v1.5. Ed25519 is
 * left out: cosign's own verify refuses what an imported key of that kind has signed.
 */
const HASHES: Readonly<Record<string, readonly string[]>> = { prime256v1: ['sha256'], secp384r1: ['sha384', 'sha256'], rsa: ['sha256'] }

/**
 * Reads a public key in PEM.
 * @returns the key, or what would be right, in words that hold nothing of what was given
 */
export function readPublicKey(text: string): PublicKey | string {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g)]
  const [, label = '', body = ''] = blocks[0] ?? []
  if (label.includes('PRIVATE')) return 'a public key; this is a private one, which is to be shown to nobody (cosign public-key gives the public one)'
  if (label === 'CERTIFICATE') return 'a public key, and not a certificate: for those there are identity lines'
  if (blocks.length !== 1 || !/^(?:RSA )?PUBLIC KEY$/.test(label)) return 'one public key in PEM (-----BEGIN PUBLIC KEY-----)'
  let key: KeyObject
  try {
    // A folded line of YAML has made one line of it.
    key = createPublicKey(`-----BEGIN ${label}-----\n${body.replace(/\s+/g, '\n').trim()}\n-----END ${label}-----\n`)
  } catch {
    return 'one public key in PEM, whole'
  }
  const hashes = HASHES[kindOf(key)]
  if (!hashes) return `${KINDS}; Ed25519 and others are not verified`
  const id = `sha256:${createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex')}`
  return { id, made: (signature, bytes) => hashes.some((hash) => holds(hash, bytes, key, signature)) }
}

function kindOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  if (asymmetricKeyType === 'ec') return asymmetricKeyDetails?.namedCurve ?? ''
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? 'rsa' : ''
}

function holds(hash: string, bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  try {
    return verify(hash, bytes, key, signature)
  } catch {
    return false
  }
}
