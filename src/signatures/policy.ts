import type { Digest } from '../release/digest'
import type { PublicKey } from './key'

/** Whom an issuer names in a certificate. Texts from outside. */
export interface Identity {
  issuer: string
  subject: string
}

/** Who is to have signed, ready to be compared. */
export type Signer = { by: 'key'; key: PublicKey } | ({ by: 'identity' } & Identity)

/** A line of `verify` whose key is read. */
export interface PolicyLine {
  /** The line, for reports. */
  words: string
  /** Of an attestation; where absent a signature is wanted. */
  predicate?: string
  signer: Signer
}

/** What must hold for every image: all of its lines. */
export interface Policy {
  lines: readonly PolicyLine[]
  /** Where a line names an identity. */
  keyless?: Keyless
}

/** A bundle that holds: who made it, and the bytes that were signed. */
export interface Vouched extends Identity {
  payload: Uint8Array
  payloadType: string
}

/** Judges certificates, logs and timestamps by a trusted root, without any network. */
export interface Keyless {
  /**
   * A bundle with a DSSE envelope, as parsed JSON.
   * @throws Error that says why it does not hold; `Malformed` where it is no such bundle
   */
  envelope(bundle: object): Vouched
  /**
   * A bundle with a signature of these bytes.
   * @throws Error as `envelope`
   */
  message(bundle: object, bytes: Uint8Array): Identity
}

/** What was to be judged is not of the form that it should have. */
export class Malformed extends Error {}

/** A signature as it was found, not judged yet. */
export interface Candidate {
  kind: 'bundle' | 'simple'
  /** Of `bytes`. */
  digest: Digest
  bytes: Uint8Array
  /** Where it was found, for reports. */
  place: string
  /** Of its layer: an old signature has all but its payload there. */
  notes: Readonly<Record<string, string>>
}
