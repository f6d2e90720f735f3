import assert from 'node:assert/strict'
import type { ControlPlane } from '../../src/ports/control-plane'
import type { Tenant, TenantRequest, Tenants } from '../../src/ports/tenants'
import { Failure } from '../../src/release/failure'

/** Implementations of the ports that move and ask tenants, and a way past them. */
export interface FleetLab {
  controlPlane: ControlPlane
  tenants: Tenants
  /** At least three, all on `before`. */
  slugs: readonly string[]
  before: string
  /** The commit that a redeploy to `tag` brings. */
  after: string
  tag: string
  tenant(slug: string): Tenant
  /** What a tenant runs in truth. */
  running(slug: string): string
  /** Ends a tenant: it answers nobody any more. */
  silence(slug: string): Promise<void> | void
}

export interface Case {
  name: string
  run(lab: FleetLab): Promise<void>
}

const get = (path: string): TenantRequest => ({ method: 'GET', path, as: 'nobody' })
const json = (body: Uint8Array): unknown => JSON.parse(Buffer.from(body).toString())

/** What every implementation of these ports does. */
export const FLEET_CONTRACT: readonly Case[] = [
  {
    name: 'lists the whole fleet, each tenant once, and touches nobody',
    async run({ controlPlane, slugs, before, tag, running }) {
      const listed = await controlPlane.enumerate(tag)
      assert.deepEqual(listed.map(({ slug }) => slug).sort(), [...slugs].sort())
      assert.deepEqual(slugs.map(running), slugs.map(() => before))
    },
  },
  {
    name: 'moves those that it is asked for and nobody else, and names whom it passed over',
    async run({ controlPlane, slugs, before, after, tag, tenant, running }) {
      const [first, second, ...others] = slugs as [string, string, ...string[]]
      const { ok, missing, words } = await controlPlane.redeploy({
        tag, sha: after, images: {}, tenants: [first, second].map((slug) => ({ slug, url: tenant(slug).url })), batch: 1, batches: 2, timeoutMs: 60_000,
      })
      assert.deepEqual({ ok, missing }, { ok: true, missing: [] })
      assert.ok(words.length > 0)
      assert.deepEqual(slugs.map(running), [after, after, ...others.map(() => before)])
    },
  },
  {
    name: 'asks a tenant, whatever its answer',
    async run({ tenants, tenant, slugs, before }) {
      const there = tenant(slugs[0]!)
      const { status, body } = await tenants.ask(there, get('/buildinfo'))
      assert.deepEqual([status, json(body)], [200, { git_sha: before }])
      assert.equal((await tenants.ask(there, get('/health'))).status, 200)
    },
  },
  {
    name: 'tells a tenant that does not answer from one that answers wrongly',
    async run({ tenants, tenant, slugs, silence }) {
      await silence(slugs[0]!)
      const thrown: unknown = await tenants.ask(tenant(slugs[0]!), get('/buildinfo')).then(() => undefined, (fault: unknown) => fault)
      assert.ok(thrown instanceof Failure)
      assert.deepEqual([thrown.reason, thrown.transient], ['tenant-unreachable', true])
      assert.equal((await tenants.ask(tenant(slugs[1]!), get('/health'))).status, 200)
    },
  },
]
