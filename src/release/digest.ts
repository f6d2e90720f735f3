import { createHash } from 'node:crypto'

/** `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`

export const isDigest = (text: string): text is Digest => /^sha256:[0-9a-f]{64}$/.test(text)

/** The digest of exactly these bytes. */
export const digestOf = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** The twelve digits that a person compares. */
export const shortDigest = (digest: string): string => digest.replace(/^sha256:/, '').slice(0, 12)
