import { type Digest, digestOf } from '../../src/release/digest'
import type { Image } from '../../src/release/image'
import { type Attachment, fallbackList, type SigningKey } from '../../src/sandbox/signing'
import { readPublicKey } from '../../src/signatures/key'
import type { Keyless, Policy, Signer } from '../../src/signatures/policy'
import type { Verified } from '../../src/signatures/verified'
import { verifyImage } from '../../src/signatures/verify'
import { manifest, memoryRegistry } from '../support/registry'

export const image: Image = { name: 'a', registry: 'r.test', repository: 'a' }
export const build = manifest('b'.repeat(40))
export const subject = build.digest
export const other: Digest = manifest('c'.repeat(40)).digest
export const TAG = subject.replace(':', '-')

/** A registry in memory with one build, and what lies beside it. */
export function scene() {
  const registry = memoryRegistry({ 'a:one': build })
  const keep = ({ manifest: made, blobs }: Attachment, of: string = made.digest): void => {
    registry.tags.set(`a:${of}`, made)
    for (const blob of blobs) registry.blobs.set(digestOf(blob), blob)
  }
  return {
    registry,
    /** As a registry with the referrers API has it. */
    refer(...all: Attachment[]) {
      for (const one of all) keep(one)
      registry.referring!.set(subject, [...(registry.referring!.get(subject) ?? []), ...all.map(({ manifest: { digest } }) => ({ digest }))])
    },
    /** As one without it. */
    list(...all: Attachment[]) {
      for (const one of all) keep(one)
      registry.referring = undefined
      registry.tags.set(`a:${TAG}`, fallbackList(all))
    },
    old: (one: Attachment) => keep(one, `${TAG}.sig`),
    verify: (...lines: Policy['lines'][number][]): Promise<Verified> => verifyImage(image, subject, { lines }, registry, {}),
    judge: (keyless: Keyless, ...lines: Policy['lines'][number][]): Promise<Verified> => verifyImage(image, subject, { lines, keyless }, registry, {}),
  }
}

export function keyLine({ publicKey }: Pick<SigningKey, 'publicKey'>, predicate?: string): Policy['lines'][number] {
  const key = readPublicKey(publicKey)
  if (typeof key === 'string') throw new Error(key)
  return { words: predicate ? `attestation ${predicate} key a.pub` : 'key a.pub', predicate, signer: { by: 'key', key } }
}

export const identityLine = (issuer: string, name: string, predicate?: string): Policy['lines'][number] =>
  ({ words: 'identity', predicate, signer: { by: 'identity', issuer, subject: name } satisfies Signer })

/** How it ended: what held, or the reason and why. */
export const ended = ({ signed, faults }: Verified): unknown =>
  (faults.length === 0 ? signed.map(({ predicate }) => predicate) : faults.map(({ reason, whys }) => [reason, ...whys.map((why) => why.replace(/[0-9a-f]{12}/g, '…'))]))
