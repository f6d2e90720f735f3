import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type SignedEntity, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { readJson } from '../release/json'
import { type Identity, type Keyless, Malformed } from './policy'

/** A trusted root says nothing where it names nobody who issues certificates. */
const WHAT = 'a Sigstore trusted root: its JSON, or the lines that gh attestation trusted-root prints'

/**
 * Sigstore's own verifier on a trusted root, or on each of several, as `gh attestation trusted-root` prints them. Loaded
 * only where an identity is wanted. Nothing is asked of any network.
 * @param text JSON, or a JSON a line
 * @returns the verifier, or what would be right
 */
export function openKeyless(text: string): Keyless | string {
  const verifiers: Verifier[] = []
  for (const part of partsOf(text)) {
    const verifier = verifierOf(part)
    if (!verifier) return WHAT
    verifiers.push(verifier)
  }
  if (verifiers.length === 0) return WHAT
  return {
    envelope(json) {
      const bundle = read(json)
      if (bundle.content.$case !== 'dsseEnvelope') throw new Malformed('it holds no DSSE envelope')
      const { payload, payloadType } = bundle.content.dsseEnvelope
      return { ...anyOf(verifiers, () => toSignedEntity(bundle)), payload, payloadType }
    },
    message(json, bytes) {
      const bundle = read(json)
      return anyOf(verifiers, () => toSignedEntity(bundle, Buffer.from(bytes)))
    },
  }
}

/** One JSON, however it is broken into lines, or one a line. */
function partsOf(text: string): unknown[] {
  const whole = readJson(Buffer.from(text))
  if ('value' in whole) return [whole.value]
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const one = readJson(Buffer.from(line))
    return 'value' in one ? one.value : undefined
  })
}

function verifierOf(json: unknown): Verifier | undefined {
  try {
    if (typeof json !== 'object' || json === null) return undefined
    const root = TrustedRoot.fromJSON(json)
    if (root.certificateAuthorities.length === 0) return undefined
    // The private root of a forge has no log: then it is the timestamp that vouches for the time. Each entry and each
    // timestamp that a bundle brings must hold all the same.
    return new Verifier(toTrustMaterial(root), { timestampThreshold: 1, tlogThreshold: 0, ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0 })
  } catch {
    return undefined
  }
}

function read(json: object): Bundle {
  try {
    return bundleFromJSON(json)
  } catch (thrown) {
    throw new Malformed(`it is no Sigstore bundle (${messageOf(thrown)})`)
  }
}

/** Who made it, by the first root that says so. */
function anyOf(verifiers: readonly Verifier[], entity: () => SignedEntity): Identity {
  const whys = new Set<string>()
  for (const verifier of verifiers) {
    try {
      const { identity } = verifier.verify(entity())
      const { subjectAlternativeName: subject, extensions } = identity ?? {}
      if (subject && extensions?.issuer) return { issuer: extensions.issuer, subject }
      whys.add('its certificate names nobody')
    } catch (thrown) {
      whys.add(messageOf(thrown))
    }
  }
  throw new Error(`it does not hold by the trusted root: ${[...whys].join('; ')}`)
}

function messageOf(thrown: unknown): string {
  const { message, cause } = thrown instanceof Error ? thrown : { message: String(thrown), cause: undefined }
  return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message
}
