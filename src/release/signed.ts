import type { Digest } from './digest'

/** A signature, or a signed statement, that held: who made it, and what it says. */
export interface Signed {
  /** e.g. `key sha256:…`, of the public key's DER, or `<subject>, as <issuer> says`. Text from outside. */
  by: string
  /** The predicate type of the statement, or the type that an old signature's payload names. Text from outside. */
  predicate: string
  /** Of the bundle, or of the payload of an old signature. */
  bundle: Digest
}
