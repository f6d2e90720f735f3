import { Failure } from '../../src/release/failure'
import { deployWorld, everybody, NEW, NEW_SHA, OLD_SHA } from '../support/deploy-world'
import { manifest } from '../support/registry'

/** What rollouts meet in the field, by the decisions alone; on the bundle they are in e2e/rollout-incidents. */

const told = (status: number, retryAfter?: number): Failure =>
  new Failure(status === 409 ? 'control-plane-denied' : 'control-plane-unavailable', `it answered ${status}`, { status, transient: status !== 409, retryAfter })
const names = (report: { timeline?: { name: string }[] }) => report.timeline!.map(({ name }) => name)

describe('a soak', () => {
  const health = (by: (look: number) => number) => {
    const it = deployWorld()
    let looks = 0
    it.fleet.onAsk = (slug, path) => { if (slug === 'canary' && path === '/health') it.fleet.tenants.get('canary')!.health = by(++looks) }
    return it
  }
  test.each<[string, number[], number, string]>([
    ['two misses in a row', [4, 5], 60, 'failed'],
    ['three in all, of few looks', [3, 5, 7], 60, 'failed'],
    ['two apart', [3, 7], 60, 'done'],
    ['three of more than thirty', [3, 33, 35], 200, 'done'],
    ['three of thirty looks and less', [3, 20, 25], 200, 'failed'],
  ])('%s', async (_, misses, soakSeconds, outcome) => {
    // The first look is the proof.
    expect((await health((look) => (misses.includes(look - 1) ? 503 : 200)).go({ soakSeconds })).outcome).toBe(outcome)
  })

  test('429 is no look, and for ever it is no proof', async () => {
    expect((await health((look) => ([3, 4, 5, 6, 7].includes(look) ? 429 : 200)).go()).outcome).toBe('done')
    expect(await health((look) => (look > 2 ? 429 : 200)).go()).toMatchObject({ outcome: 'failed', reason: 'canary-failed', verdict: expect.stringContaining('could not be looked at') })
  })

  test('incident clock-jumps: it lasts as long as it says, whatever the wall clock does', async () => {
    const it = deployWorld()
    const { now } = it.clock
    it.ports.clock.now = () => now() + (it.clock.elapsed() > 8_000 ? 3_600_000 : 0)
    expect((await it.go({ soakSeconds: 20 })).outcome).toBe('done')
    expect(it.clock.elapsed()).toBe(20_000)
  })
})

describe('the control plane says to wait', () => {
  test.each([429, 409])('%i: as long as it says', async (status) => {
    const it = deployWorld()
    it.fleet.faults.push((_slugs, _fleet, _call, nth) => { if (nth <= 2) throw told(status, 12_000); return undefined })
    expect((await it.go({ soakSeconds: 0 })).outcome).toBe('done')
    expect(it.clock.elapsed()).toBe(24_000)
    expect(it.fleet.calls.slice(0, 3)).toEqual([['canary'], ['canary'], ['canary']])
  })

  test.each([[429, 'control-plane-unavailable'], [409, 'control-plane-denied']])('%i for longer than 40 s: it is not called again, and the canary is not to blame', async (status, reason) => {
    const it = deployWorld()
    it.fleet.faults.push(() => { throw told(status, 60_000) })
    expect(await it.go()).toMatchObject({ outcome: 'failed', reason })
    expect(it.fleet.calls).toHaveLength(1)
    expect(it.clock.elapsed()).toBe(0)
  })

  test('the list of the fleet is asked for again, at most 3 times in 40 s', async () => {
    const it = deployWorld()
    let lists = 0
    const { enumerate } = it.fleet
    it.fleet.enumerate = (tag) => (++lists <= 2 ? Promise.reject(told(522)) : enumerate(tag))
    expect((await it.go({ soakSeconds: 0 })).outcome).toBe('done')
    expect(it.clock.elapsed()).toBe(10_000)
    lists = -100
    it.fleet.enumerate = () => { lists++; return Promise.reject(told(503)) }
    expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'control-plane-unavailable' })
    expect(lists).toBe(-96)
  })
})

test('a tenant that asks for a minute is waited for', async () => {
  const it = deployWorld()
  const { ask } = it.fleet
  it.fleet.ask = async (tenant, request, call) => {
    const answer = await ask(tenant, request, call)
    const isBusy = tenant.url.includes('acme') && it.fleet.calls.length === 2 && it.clock.elapsed() < 60_000
    return isBusy ? { ...answer, status: 429, retryAfter: 30_000 } : answer
  }
  expect((await it.go({ soakSeconds: 0 })).outcome).toBe('done')
  expect(it.clock.elapsed()).toBe(60_000)
})

describe('a rebuild of the commit that is live', () => {
  const rebuilt = () => {
    const it = deployWorld(everybody(NEW_SHA))
    it.registry.tags.set('a:latest', manifest(NEW_SHA.slice(0, 9)))
    return it
  }
  test('goes to everybody, by hand and automatically', async () => {
    for (const more of [{}, { redeployTag: 'staging-{sha7}' }, { allowBackward: true }]) {
      const it = rebuilt()
      expect((await it.go(more)).outcome).toBe('done')
      expect(it.fleet.calls.flat().sort()).toEqual(Object.keys(everybody('')).sort())
    }
  })
  test('whose call was lost is not taken for done', async () => {
    const it = rebuilt()
    it.fleet.faults.push((slugs) => { if (slugs.includes('acme')) throw new Failure('control-plane-unavailable', 'lost', { transient: true }); return undefined })
    expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'tenant-stale' })
    expect(it.fleet.calls.filter((slugs) => slugs.includes('acme'))).toHaveLength(1)
  })
})

test('who comes is moved and proved, and who goes is told, until nobody comes', async () => {
  const it = deployWorld()
  it.fleet.faults.push((_slugs, fleet, _call, nth) => {
    if (nth === 4) fleet.tenants.set('zeta', { runs: OLD_SHA, health: 200, isSilent: false })
    if (nth === 5) { fleet.tenants.set('yoyo', { runs: NEW_SHA, health: 200, isSilent: false }); fleet.listed = [...fleet.tenants.keys()].filter((slug) => slug !== 'acme') }
    return undefined
  })
  const report = await it.go()
  expect(report).toMatchObject({ outcome: 'done', verdict: expect.stringMatching(/^7 of 7 tenants run/), warnings: ['acme is not in the fleet any more, and is not asked for its build'] })
  expect(report.tenants.map(({ tenant, state }) => `${tenant} ${state}`)).toEqual(expect.arrayContaining(['yoyo current', 'zeta proved']))
  expect(names(report)).toContain('newcomers 1 of 1')
  expect(it.entries.filter(({ kind }) => kind === 'listed')).toHaveLength(2)
})

test('a canary that is gone, or that has died, stops it', async () => {
  const it = deployWorld()
  it.fleet.faults.push((_slugs, fleet, _call, nth) => { if (nth === 4) fleet.listed = ['acme', 'globex', 'hooli', 'initech', 'umbrella']; return undefined })
  expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'canary-failed' })
  const other = deployWorld()
  other.fleet.faults.push((_slugs, fleet, _call, nth) => { if (nth === 2) fleet.tenants.get('canary')!.health = 500; return undefined })
  expect(await other.go()).toMatchObject({ outcome: 'failed', reason: 'canary-failed' })
  expect(other.fleet.calls).toHaveLength(2)
})

test('skip-tenants are never asked, and told', async () => {
  const it = deployWorld()
  const report = await it.go({ skipTenants: ['hooli', 'nobody'] })
  expect(report).toMatchObject({ outcome: 'done', verdict: expect.stringMatching(/^5 of 6 tenants run bbbbbbb, 1 skipped/), warnings: ['skip-tenants: nobody is no tenant of the fleet'] })
  expect(it.fleet.asked.some((asked) => asked.startsWith('hooli'))).toBe(false)
  expect(report.tenants.at(-1)).toMatchObject({ tenant: 'hooli', state: 'skipped' })
  expect(await it.go({ canarySlug: 'none', skipTenants: Object.keys(everybody('')) })).toMatchObject({ reason: 'fleet-empty' })
})

test('a source that is gone at the end moves no tag', async () => {
  const it = deployWorld()
  it.fleet.faults.push((_slugs, _fleet, _call, nth) => { if (nth === 4) it.registry.forget('b:staging-bbbbbbb'); return undefined })
  expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'source-missing' })
  expect(it.latest()).not.toContain(NEW.digest)
})

describe('a tenant that goes before its batch was proved', () => {
  const going = (slug: string, more: (it: ReturnType<typeof deployWorld>) => void = () => undefined) => {
    const it = deployWorld()
    it.fleet.faults.push((slugs, fleet) => {
      if (!slugs.includes(slug)) return undefined
      fleet.tenants.get(slug)!.isSilent = true
      fleet.listed = [...fleet.tenants.keys()].filter((one) => one !== slug)
      more(it)
      return undefined
    })
    return it
  }

  test('is told and dropped: a second look at the list settles it', async () => {
    const it = going('globex')
    const report = await it.go({ soakSeconds: 0, verifySeconds: 20 })
    expect(report).toMatchObject({ outcome: 'done', stragglers: [], verdict: expect.stringContaining('5 of 5 tenants run bbbbbbb') })
    expect(report.warnings.join()).toContain('globex is not in the fleet any more')
  })

  test('is a straggler where the list cannot be had', async () => {
    const it = going('globex', ({ fleet }) => { fleet.enumerate = async () => { throw told(503) } })
    expect(await it.go({ soakSeconds: 0, verifySeconds: 20 })).toMatchObject({ outcome: 'failed', reason: 'tenant-unreachable' })
  })

  test('the canary is no such tenant', async () => {
    expect(await going('canary').go({ soakSeconds: 0, verifySeconds: 20 })).toMatchObject({ outcome: 'failed', reason: 'canary-failed', verdict: expect.stringContaining('not in the fleet any more') })
  })

  test('who comes at that moment is moved by the sweep', async () => {
    const it = going('globex', ({ fleet }) => {
      fleet.tenants.set('zeta', { runs: OLD_SHA, health: 200, isSilent: false })
      fleet.listed!.push('zeta')
    })
    expect((await it.go({ soakSeconds: 0, verifySeconds: 20 })).outcome).toBe('done')
    expect(it.fleet.tenants.get('zeta')?.runs).toBe(NEW_SHA)
  })
})
