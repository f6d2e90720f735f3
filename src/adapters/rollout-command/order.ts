import type { Order } from '../../ports/control-plane'

/** What stands on the command's standard input: one line of JSON. A field is only ever added. */
export function inputOf({ sha, tag, images, tenants, batch, batches, timeoutMs }: Order, now: number, runUrl?: string): string {
  const canary = batch === 0
  const deadline = new Date(now + timeoutMs).toISOString()
  return `${JSON.stringify({ version: 1, sha, tag, images, tenants, canary, batch, batches, deadline, run: runUrl ?? null })}\n`
}

/** The same for a script that reads no JSON. */
export const variablesOf = ({ sha, tag, tenants, batch }: Order): Record<string, string> => ({
  RELEASE_SHA: sha, RELEASE_TAG: tag, RELEASE_TENANTS: tenants.map(({ slug }) => slug).join(' '), RELEASE_CANARY: String(batch === 0),
})
