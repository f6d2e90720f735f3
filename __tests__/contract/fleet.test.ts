import { createControlPlane } from '../../src/adapters/control-plane/control-plane'
import { createHttp, type Http } from '../../src/adapters/http/client'
import { createRolloutCommand } from '../../src/adapters/rollout-command/rollout-command'
import { createTenants } from '../../src/adapters/tenant/tenants'
import { splitCommand } from '../../src/release/command-line'
import { tenantUrl } from '../../src/release/slug'
import { type SandboxControlPlane, startControlPlane } from '../../src/sandbox/control-plane'
import { type SandboxFleet, startFleet } from '../../src/sandbox/fleet'
import { fakeClock, fakeLog } from '../adapters/http/fakes'
import { memoryFleet, TEMPLATE } from '../support/fleet-memory'
import { type Mover, startMover } from '../support/mover'
import { FLEET_CONTRACT } from './fleet'

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)]
const SLUGS = ['acme', 'beta', 'canary']

test.each(FLEET_CONTRACT)('the fleet in memory $name', async ({ run }) => {
  const fleet = memoryFleet(Object.fromEntries(SLUGS.map((slug) => [slug, OLD])), NEW)
  await run({
    controlPlane: fleet, tenants: fleet, slugs: SLUGS, before: OLD, after: NEW, tag: 'staging-bbbbbbb',
    tenant: (slug) => ({ url: tenantUrl(TEMPLATE, slug) }),
    running: (slug) => String(fleet.tenants.get(slug)!.runs),
    silence: (slug) => { fleet.tenants.get(slug)!.isSilent = true },
  })
})

describe('the adapters on the sandbox\'s fleet', () => {
  let parts: { fleet: SandboxFleet; plane: SandboxControlPlane; http: Http }
  beforeEach(async () => {
    const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: OLD }])))
    const plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => (tag === 'staging-bbbbbbb' ? NEW : undefined) })
    parts = { fleet, plane, http: createHttp({ clock: fakeClock(), log: fakeLog() }) }
  })
  afterEach(async () => {
    parts.http.close()
    await Promise.all([parts.fleet.close(), parts.plane.close()])
  })

  test.each(FLEET_CONTRACT)('$name', async ({ run }) => {
    const { fleet, plane, http } = parts
    const mask = (): void => undefined
    await run({
      controlPlane: createControlPlane({ http, url: plane.url, token: 'sandbox', mask }),
      tenants: createTenants({ http, clock: fakeClock(), mask }),
      slugs: SLUGS, before: OLD, after: NEW, tag: 'staging-bbbbbbb',
      tenant: (slug) => ({ url: fleet.tenants.get(slug)!.url }),
      running: (slug) => fleet.tenants.get(slug)!.running,
      silence: (slug) => fleet.tenants.get(slug)!.faults.add({ fault: 'drop', persist: true }),
    })
  })
})

describe('a fleet that commands list and move', () => {
  let parts: { fleet: SandboxFleet; mover: Mover; http: Http }
  beforeEach(async () => {
    const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: OLD }])))
    const mover = await startMover(({ input }) => { for (const { slug } of input.tenants) fleet.tenants.get(slug)!.deploy(input.sha) })
    parts = { fleet, mover, http: createHttp({ clock: fakeClock(), log: fakeLog() }) }
  })
  afterEach(async () => {
    parts.http.close()
    await Promise.all([parts.fleet.close(), parts.mover.close()])
  })

  test.each(FLEET_CONTRACT)('$name', async ({ run }) => {
    const { fleet, mover, http } = parts
    const mask = (): void => undefined
    const command = (text: string) => ({ text, ...splitCommand(text) as { words: string[]; unexpanded: string[] } })
    const urls = SLUGS.map((slug) => `${slug} ${fleet.tenants.get(slug)!.url}`).join('\\n')
    await run({
      controlPlane: createRolloutCommand({
        fleet: [], fleetCommand: command(`printf '${urls}'`), rolloutCommand: command(mover.command), allowed: [], needsAddresses: true, isForeign: false,
        env: process.env, mask, redact: (text) => text, log: fakeLog(), clock: fakeClock(),
      }),
      tenants: createTenants({ http, clock: fakeClock(), mask }),
      slugs: SLUGS, before: OLD, after: NEW, tag: 'staging-bbbbbbb',
      tenant: (slug) => ({ url: fleet.tenants.get(slug)!.url }),
      running: (slug) => fleet.tenants.get(slug)!.running,
      silence: (slug) => fleet.tenants.get(slug)!.faults.add({ fault: 'drop', persist: true }),
    })
  })
})
