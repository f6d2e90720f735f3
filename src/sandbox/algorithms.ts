import { createHash } from 'node:crypto'

/** Those that the OCI image specification registers. */
const ALGORITHMS = new Set(['sha256', 'sha512'])

/** Whether a digest, as a client names it, is that of exactly these bytes. */
export function isDigestOf(digest: string, bytes: Uint8Array): boolean {
  const [algorithm = ''] = digest.split(':')
  return ALGORITHMS.has(algorithm) && digest === `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}
