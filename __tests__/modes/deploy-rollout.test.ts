import { Failure } from '../../src/release/failure'
import type { DeployRequest } from '../../src/request/request'
import { deployWorld, type DeployWorld, everybody, NEW, NEW_SHA, OLD, OLD_SHA } from '../support/deploy-world'
import { type CallFault, gateway, lost } from '../support/fleet-memory'

const MOVED = [NEW.digest, NEW.digest]
const UNTOUCHED = [OLD.digest, OLD.digest]

/** A fault of the nth call. */
const onCall = (nth: number, act: CallFault): CallFault => (slugs, fleet, call, count) => (count === nth ? act(slugs, fleet, call, count) : undefined)
const fail = (failure: Failure): CallFault => () => { throw failure }
const failAfter = (failure: Failure): CallFault => (slugs, fleet) => { fleet.move(slugs); throw failure }
const row = (report: { tenants: { tenant: string }[] }, slug: string) => report.tenants.find(({ tenant }) => tenant === slug)

describe('a tenant that does not make it', () => {
  type Case = [string, (it: DeployWorld) => void, string, object]
  const cases: Case[] = [
    ['incident status-lies: stale', (it) => it.fleet.stuck.add('hooli'), 'tenant-stale', { state: 'stale', got: 'aaaaaaa' }],
    ['a build that nobody stamped', (it) => { it.fleet.stuck.add('hooli'); it.fleet.tenants.get('hooli')!.runs = 'dev' }, 'tenant-stale', { state: 'stale' }],
    ['a page that is not there', (it) => { it.fleet.stuck.add('hooli'); it.fleet.tenants.get('hooli')!.runs = 404 }, 'tenant-stale', { state: 'stale', got: 'HTTP 404 for /buildinfo' }],
    ['unhealthy', (it) => { it.fleet.tenants.get('hooli')!.health = 503 }, 'tenant-unhealthy', { state: 'unhealthy', got: 'bbbbbbb, HTTP 503 for /health' }],
    ['incident stale-not-unreachable', (it) => { it.fleet.tenants.get('hooli')!.isSilent = true }, 'tenant-unreachable', { state: 'unreachable', got: 'no answer: no connection' }],
    ['incident silent-skip', (it) => {
      it.fleet.faults.push((slugs, fleet) => {
        if (!slugs.includes('hooli')) return undefined
        fleet.move(['initech'])
        return { ok: true, words: 'HTTP 200, ok: true, 1 of 2 rows', missing: ['hooli'] }
      })
    }, 'tenant-stale', { state: 'stale', got: 'aaaaaaa, and in no row of the control plane\'s answer' }],
  ]
  test.each(cases)('%s', async (_, arrange, reason, told) => {
    const it = deployWorld()
    arrange(it)
    const report = await it.go()
    expect(report).toMatchObject({ outcome: 'failed', reason })
    expect(row(report, 'hooli')).toMatchObject(told)
    expect(row(report, 'umbrella')).toMatchObject({ state: 'untouched', got: 'aaaaaaa' })
    expect(report.verdict).toMatch(/4 of 6 tenants run bbbbbbb, 1 \w+, 1 untouched; no tag was moved$/)
    expect(report.next).toMatch(/^See why hooli does not show bbbbbbb(?:: have the build stamp its commit as git_sha.*)?, then run this/)
    expect(report.command).toMatch(/^release-action deploy b{40} /)
    expect(it.fleet.calls).toEqual([['canary'], ['acme', 'globex'], ['hooli', 'initech']])
    expect(it.latest()).toEqual(UNTOUCHED)
    expect(it.clock.elapsed()).toBe(60_000 + 240_000 + (reason === 'tenant-unreachable' ? elapsedByRetries(it) : 0))
  })
  /** Each look at a silent tenant has one retry, after 0.3 s. */
  const elapsedByRetries = ({ clock }: DeployWorld): number => {
    const over = clock.elapsed() - 300_000
    expect(over).toBeGreaterThan(0)
    expect(over).toBeLessThan(2_000)
    return over
  }

  test('a verify time of 0 looks once', async () => {
    const it = deployWorld()
    it.fleet.stuck.add('acme')
    await it.go({ verifySeconds: 0, soakSeconds: 0 })
    expect(it.clock.elapsed()).toBe(0)
  })

  test('one that takes a while is waited for, and a person can follow it', async () => {
    const it = deployWorld()
    it.fleet.faults.push((slugs, fleet) => {
      if (!slugs.includes('globex')) return undefined
      fleet.move(['acme'])
      void it.clock.sleep(100_000).then(() => fleet.move(['globex']))
      return { ok: true, words: 'HTTP 200', missing: [] }
    })
    expect((await it.go()).outcome).toBe('done')
    expect(it.lines).toContain('batch 1 of 3: 1 of 2 proved, 0 s, waiting for bbbbbbb')
    expect(it.lines.some((line) => /^batch 1 of 3: 2 of 2 proved, 10\d s$/.test(line))).toBe(true)
  })
})

describe('stragglers', () => {
  test('incident one-wedged: within max-stragglers they are left behind, loudly, and the tags move', async () => {
    const it = deployWorld()
    it.fleet.stuck.add('acme')
    const report = await it.go({ maxStragglers: 1 })
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', stragglers: ['acme'], warnings: ['left behind: acme does not show bbbbbbb (aaaaaaa)'] })
    expect(report.verdict).toMatch(/^5 of 6 tenants run bbbbbbb, 1 stale; latest was moved/)
    expect(it.latest()).toEqual(MOVED)
    expect(report.timeline!.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['batch 1 of 3'])
    // The sweep looks at it once more, and does not wait for it a second time.
    expect(it.clock.elapsed()).toBe(60_000 + 240_000)
  })

  test('above it the rollout stops', async () => {
    const it = deployWorld()
    for (const slug of ['acme', 'hooli']) it.fleet.stuck.add(slug)
    const report = await it.go({ maxStragglers: 1 })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'too-many-stragglers', stragglers: ['acme', 'hooli'] })
    expect(it.fleet.calls).toHaveLength(3)
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('one that catches up is none in the end', async () => {
    const it = deployWorld()
    it.fleet.stuck.add('acme')
    it.fleet.faults.push((slugs, fleet) => { if (slugs.includes('umbrella')) { fleet.stuck.clear(); fleet.move(['acme']) } return undefined })
    expect(await it.go({ maxStragglers: 1 })).toMatchObject({ outcome: 'done', stragglers: [] })
  })

  test('one that falls back before the sweep is seen', async () => {
    const it = deployWorld()
    it.fleet.faults.push((slugs, fleet) => { if (slugs.includes('umbrella')) fleet.tenants.get('acme')!.runs = OLD_SHA; return undefined })
    const report = await it.go()
    expect(report).toMatchObject({ outcome: 'failed', reason: 'tenant-stale' })
    expect(row(report, 'acme')).toMatchObject({ state: 'stale', got: 'aaaaaaa' })
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('a current tenant that is not healthy counts, before anybody is moved', async () => {
    const it = deployWorld({ ...everybody(OLD_SHA), acme: NEW_SHA })
    it.fleet.tenants.get('acme')!.health = 500
    expect(await it.go()).toMatchObject({ reason: 'tenant-unhealthy' })
    expect(it.fleet.calls).toEqual([])
    expect(await it.go({ maxStragglers: 1 })).toMatchObject({ outcome: 'done', stragglers: ['acme'] })
  })
})

describe('the canary', () => {
  const back = /^Bring the canary back with this, then mend the build: release-action deploy a{40} .*--redeploy-tag staging-aaaaaaa --required-contexts none/
  const again = /^See what is wrong with the canary.*, then run this.*: release-action deploy b{40} /
  const cases: [string, (it: DeployWorld) => void, RegExp][] = [
    ['that does not take the build', (it) => it.fleet.stuck.add('canary'), again],
    ['that does not come back', (it) => { it.fleet.faults.push((_, fleet) => { fleet.tenants.get('canary')!.isSilent = true; return undefined }) }, again],
    ['that is not healthy', (it) => { it.fleet.tenants.get('canary')!.health = 500 }, back],
    ['that a dead control plane does not move', (it) => { it.fleet.faults.push(fail(gateway(503))) }, again],
    ['whose answer was lost, and which did not move', (it) => { it.fleet.faults.push(fail(lost())) }, again],
    ['that falls back while it soaks', (it) => { fallsAfter(it, () => { it.fleet.tenants.get('canary')!.runs = OLD_SHA }) }, again],
    ['that falls over while it soaks', (it) => { fallsAfter(it, () => { it.fleet.tenants.get('canary')!.health = 500 }) }, back],
  ]
  test.each(cases)('%s is canary-failed and never a straggler', async (_, arrange, next) => {
    const it = deployWorld()
    arrange(it)
    const report = await it.go({ maxStragglers: 5 })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'canary-failed', stragglers: [] })
    expect(`${report.next}: ${report.command}`).toMatch(next)
    expect(it.fleet.calls.every((slugs) => slugs.join() === 'canary')).toBe(true)
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  function fallsAfter(it: DeployWorld, fall: () => void): void {
    it.fleet.faults.push(() => { void it.clock.sleep(32_000).then(fall); return undefined })
  }

  test('one miss in its soak is none; it must stand at the end', async () => {
    const it = deployWorld()
    let looks = 0
    it.fleet.onAsk = (slug, path) => {
      if (slug !== 'canary' || path !== '/health') return
      // The 13th is the last look of 60 s, the first one its proof.
      it.fleet.tenants.get('canary')!.health = [5, 13].includes(++looks) ? 500 : 200
    }
    const report = await it.go()
    expect(report.outcome).toBe('done')
    expect(it.clock.elapsed()).toBe(65_000)
  })

  test('soak-seconds 0 does not soak, canary-slug none has none', async () => {
    const it = deployWorld()
    expect((await it.go({ soakSeconds: 0 })).outcome).toBe('done')
    expect(it.clock.elapsed()).toBe(0)
    const other = deployWorld()
    expect((await other.go({ canarySlug: 'none' })).outcome).toBe('done')
    expect(other.fleet.calls).toEqual([['acme', 'canary'], ['globex', 'hooli'], ['initech', 'umbrella']])
    expect(other.clock.elapsed()).toBe(0)
  })

  test('a refusal of the control plane is its own reason', async () => {
    const it = deployWorld()
    it.fleet.faults.push(fail(new Failure('control-plane-denied', 'the control plane refused: it answered 401')))
    expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'control-plane-denied' })
    expect(it.fleet.calls).toHaveLength(1)
    expect(it.clock.elapsed()).toBe(0)
  })

  test('it falls back before the sweep', async () => {
    const it = deployWorld()
    it.fleet.faults.push((slugs, fleet) => { if (slugs.includes('umbrella')) fleet.tenants.get('canary')!.runs = OLD_SHA; return undefined })
    expect(await it.go({ maxStragglers: 5 })).toMatchObject({ reason: 'canary-failed', stragglers: [] })
    expect(it.latest()).toEqual(UNTOUCHED)
  })
})

describe('a call', () => {
  test.each([502, 503, 504])('incident gateway-blip: one %s is tried again, visibly', async (status) => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(1, fail(gateway(status))))
    expect((await it.go()).outcome).toBe('done')
    expect(it.fleet.calls.slice(0, 2)).toEqual([['canary'], ['canary']])
    expect(it.lines.join('\n')).toContain('canary did not move; calling again (2 of 4)')
  })

  test('that worked behind a 504 is not made again', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(2, failAfter(gateway(504))))
    expect((await it.go()).outcome).toBe('done')
    expect(it.fleet.calls).toHaveLength(4)
  })

  test('that worked in part is made again for the others alone', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(2, (_, fleet) => { fleet.move(['acme']); throw gateway(502) }))
    expect((await it.go()).outcome).toBe('done')
    expect(it.fleet.calls.slice(1, 3)).toEqual([['acme', 'globex'], ['globex']])
  })

  test('that is never taken is made four times within 40 s, then the batch has failed', async () => {
    const it = deployWorld()
    it.fleet.faults.push((slugs) => { if (slugs.includes('acme')) throw gateway(503); return undefined })
    const report = await it.go({ maxStragglers: 3, verifySeconds: 0 })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'batch-failed', stragglers: [] })
    expect(it.fleet.calls.filter((slugs) => slugs.includes('acme'))).toHaveLength(4)
    expect(it.clock.elapsed()).toBeLessThanOrEqual(100_000)
    expect(row(report, 'acme')).toMatchObject({ state: 'stale' })
  })

  test('no call begins later than 40 s after the first gateway\'s answer', async () => {
    const it = deployWorld()
    it.fleet.faults.push(async (slugs) => {
      if (!slugs.includes('acme')) return undefined
      await it.clock.sleep(15_000)
      throw gateway(504)
    })
    expect(await it.go({ soakSeconds: 0, verifySeconds: 0 })).toMatchObject({ reason: 'batch-failed' })
    expect(it.fleet.calls.filter((slugs) => slugs.includes('acme'))).toHaveLength(3)
  })

  test('a gate that closes between two tries keeps the second one from being made', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(2, () => { it.forge.killSwitch = '1'; throw gateway(502) }))
    expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'kill-switch-on' })
    expect(it.fleet.calls).toHaveLength(2)
  })

  test('incident lost-answer: a call whose answer was lost is not made again, its tenants are asked', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(2, (slugs, fleet) => { void it.clock.sleep(150_000).then(() => fleet.move(slugs)); throw lost() }))
    expect((await it.go()).outcome).toBe('done')
    expect(it.fleet.calls).toHaveLength(4)
  })

  test('incident lost-answer: those that are not there in the end are stragglers', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(2, (_, fleet) => { fleet.move(['acme']); throw lost() }))
    expect(await it.go({ maxStragglers: 1 })).toMatchObject({ outcome: 'done', stragglers: ['globex'] })
    expect(it.fleet.calls).toHaveLength(4)
  })

  test('that surely never left is made again', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(1, fail(new Failure('control-plane-unavailable', 'connection refused', { transient: true, unsent: true }))))
    expect((await it.go()).outcome).toBe('done')
  })

  test('that the control plane refuses in mid-rollout ends it', async () => {
    const it = deployWorld()
    it.fleet.faults.push(onCall(3, fail(new Failure('control-plane-denied', 'refused: 401'))))
    it.fleet.faults.unshift((slugs, fleet) => { if (slugs.includes('initech')) fleet.move(['initech']); return undefined })
    const report = await it.go({ maxStragglers: 5 })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'control-plane-denied' })
    expect(row(report, 'hooli')).toMatchObject({ state: 'stale' })
    expect(row(report, 'initech')).toMatchObject({ state: 'proved' })
    expect(it.fleet.calls).toHaveLength(3)
  })
})

describe('asked to stop', () => {
  type Stop = (it: DeployWorld) => Partial<DeployRequest> | void
  const hang = (it: DeployWorld, slug: string): void => {
    it.fleet.faults.push((slugs, fleet, { signal }) => {
      if (!slugs.includes(slug)) return undefined
      fleet.move(slugs.slice(0, 1))
      it.stop()
      return new Promise((_, reject) => (signal!.aborted ? reject(lost()) : signal!.addEventListener('abort', () => reject(lost()))))
    })
  }
  const cases: [string, Stop, RegExp][] = [
    ['while CI is waited for', (it) => { it.forge.onRead = () => it.stop(); return { requiredContexts: ['CI'] } }, /^the run was asked to stop; nothing was touched$/],
    ['while the gates are read', (it) => { it.forge.onRead = (_, nth) => { if (nth === 2) it.stop() } }, /nothing was touched$/],
    ['while the canary is called', (it) => hang(it, 'canary'), /; 1 of 6 tenants run bbbbbbb, 5 untouched; no tag was moved$/],
    ['while it soaks', (it) => { void it.clock.sleep(20_000).then(() => it.stop()) }, /; 1 of 6 tenants run bbbbbbb, 5 untouched; no tag was moved$/],
    ['while a batch is called', (it) => hang(it, 'acme'), /; 2 of 6 tenants run bbbbbbb, 1 stale, 3 untouched; no tag was moved$/],
    ['while a batch is proved', (it) => { it.fleet.stuck.add('acme'); void it.clock.sleep(90_000).then(() => it.stop()) }, /; 2 of 6 tenants run bbbbbbb, 1 stale, 3 untouched; no tag was moved$/],
    ['between two tries', (it) => { it.fleet.faults.push(onCall(2, fail(gateway(502)))); void it.clock.sleep(61_000).then(() => it.stop()) }, /; 1 of 6 tenants run bbbbbbb, 2 stale, 3 untouched; no tag/],
  ]
  test.each(cases)('%s', async (_, arrange, verdict) => {
    const it = deployWorld()
    const report = await it.go(arrange(it) ?? {})
    expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled', verdict: expect.stringMatching(verdict) })
    expect(report.next).toMatch(/^Run (this to go on where it stopped|again)$/)
    expect(report.gates.every(({ verdict: said }) => said !== 'held')).toBe(true)
    expect(it.latest()).toEqual(UNTOUCHED)
    const calls = it.fleet.calls.length
    await new Promise(setImmediate)
    expect(it.fleet.calls).toHaveLength(calls)
  })

  test('while tags are moved: they are put back, the fleet is told', async () => {
    const it = deployWorld()
    it.registry.faults.push((operation, image, tag) => { if (operation === 'write' && tag === 'latest' && image.name === 'a') it.stop(); return undefined })
    expect(await it.go()).toMatchObject({ outcome: 'restored', reason: 'cancelled', verdict: expect.stringMatching(/^6 of 6 tenants run bbbbbbb; the run was asked to stop/) })
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('it ends within 7 s although nobody answers any more', async () => {
    const it = deployWorld()
    let stopped = 0
    it.fleet.faults.push((slugs, _fleet, { signal }) => {
      if (!slugs.includes('acme')) return undefined
      for (const tenant of it.fleet.tenants.values()) tenant.isSilent = true
      stopped = it.clock.elapsed()
      it.stop()
      return new Promise((_, reject) => { if (signal!.aborted) reject(lost()) })
    })
    const report = await it.go()
    expect(row(report, 'acme')).toMatchObject({ state: 'unreachable' })
    expect(it.clock.elapsed() - stopped).toBeLessThan(5_000)
  })
})

test('at most 64 tenants are asked at once', async () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`t${index}`, NEW_SHA]))
  const it = deployWorld(many)
  expect((await it.go({ canarySlug: 'none' })).outcome).toBe('done')
  expect(it.fleet.most).toBe(64)
})

test('the journal holds who is called before each call, and what was found after it', async () => {
  const it = deployWorld()
  it.fleet.stuck.add('globex')
  it.fleet.faults.push(() => { expect(it.entries.at(-1)).toMatchObject({ kind: 'redeploying', slugs: it.fleet.calls.at(-1) }); return undefined })
  await it.go()
  expect(it.entries.map(({ kind }) => kind)).toEqual(['fleet', 'redeploying', 'found', 'redeploying', 'found'])
  expect(it.entries.at(-1)).toMatchObject({ shown: ['acme'], behind: [{ slug: 'globex', state: 'stale', got: 'aaaaaaa' }] })
})
