import type { Order } from '../../src/ports/control-plane'

/** A call for these tenants, the second batch of three. */
export const order = (tag: string, slugs: readonly string[], timeoutMs = 60_000, more: Partial<Order> = {}): Order => ({
  tag, sha: 'b'.repeat(40), images: {}, tenants: slugs.map((slug) => ({ slug, url: `https://${slug}.tenants.test` })), batch: 2, batches: 3, timeoutMs, ...more,
})
