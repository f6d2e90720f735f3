import { deployWorld, everybody, NEW, NEW_SHA, OLD, OLD_SHA, OTHER_SHA, SLUGS } from '../support/deploy-world'
import { unreadable } from '../support/forge-memory'
import { byHand } from '../support/ports'

const UNTOUCHED = [OLD.digest, OLD.digest]
const MOVED = [NEW.digest, NEW.digest]

test('moves the canary, then batches in a stable order, proves everybody and moves the tags', async () => {
  const it = deployWorld()
  it.fleet.listed = [...SLUGS].reverse()
  const report = await it.go()
  expect(report).toMatchObject({
    outcome: 'done', reason: 'ok', stragglers: [],
    verdict: '6 of 6 tenants run bbbbbbb; latest was moved to bbbbbbb in 2 of 2 images and read back',
    undo: expect.stringContaining(`release-action deploy ${OLD_SHA} --canary-slug canary --images a,b --redeploy-tag staging-aaaaaaa`),
  })
  expect(it.fleet.calls).toEqual([['canary'], ['acme', 'globex'], ['hooli', 'initech'], ['umbrella']])
  expect(it.latest()).toEqual(MOVED)
  expect(report.tenants).toEqual(SLUGS.map((tenant) => ({ tenant, state: 'proved', wanted: 'bbbbbbb', got: 'bbbbbbb' })))
  expect(report.timeline!.map(({ name }) => name)).toEqual(
    ['canary canary', 'soak of canary', 'batch 1 of 3', 'batch 2 of 3', 'batch 3 of 3', 'sweep', 'tags'])
})

test('incident stale-latest: every call carries the tag of the build, and the target tag follows the proof', async () => {
  const it = deployWorld()
  await it.go()
  expect(new Set(it.fleet.tags)).toEqual(new Set(['staging-bbbbbbb']))
})

test('both gates are read before every call and before every write', async () => {
  const it = deployWorld()
  const order: string[] = []
  it.forge.onRead = (what) => order.push(what)
  it.fleet.faults.push((slugs) => void order.push(`call ${slugs[0]}`))
  it.registry.faults.push((operation, image, tag) => void (operation === 'write' && order.push(`write ${image.name}:${tag}`)))
  const report = await it.go({ controlToken: 'token' })
  expect(order.slice(0, 15)).toEqual([
    'variable', 'head', 'variable', 'head', 'call canary', 'variable', 'head', 'call acme', 'variable', 'head', 'call hooli',
    'variable', 'head', 'call umbrella', 'variable',
  ])
  const afterRollout = order.slice(14)
  expect(afterRollout.filter((what) => what === 'head')).toHaveLength(1 + 4)
  expect(afterRollout.filter((what) => what.startsWith('write'))).toHaveLength(4)
  expect(report.gates.filter(({ name }) => name === 'head')).toHaveLength(1 + 4 + 1 + 4)
  expect(report.gates.filter(({ detail }) => detail.endsWith('read before batch 2 of 3'))).toHaveLength(2)
})

test('without images the fleet is moved and no tag is', async () => {
  const it = deployWorld()
  expect(await it.go({ images: [] })).toMatchObject({ outcome: 'done', verdict: '6 of 6 tenants run bbbbbbb; no tag was to move', images: [] })
  expect(it.latest()).toEqual(UNTOUCHED)
})

describe('what is there already', () => {
  test('is proved, not redeployed, and its canary soaks all the same (incident rerun-skips-soak)', async () => {
    const it = deployWorld({ ...everybody(OLD_SHA), canary: NEW_SHA, hooli: NEW_SHA.slice(0, 7) })
    const report = await it.go()
    expect(report.outcome).toBe('done')
    expect(it.fleet.calls).toEqual([['acme', 'globex'], ['initech', 'umbrella']])
    expect(report.timeline!.map(({ name }) => name)).toContain('soak of canary')
    expect(it.clock.elapsed()).toBe(60_000)
    expect(report.tenants.filter(({ state }) => state === 'current').map(({ tenant }) => tenant)).toEqual(['canary', 'hooli'])
  })

  test('everybody, and the tags: unchanged, no call, no write', async () => {
    const it = deployWorld(everybody(NEW_SHA))
    for (const name of ['a', 'b']) it.registry.tags.set(`${name}:latest`, NEW)
    expect(await it.go()).toMatchObject({ outcome: 'unchanged', reason: 'already-current', verdict: '6 of 6 tenants run bbbbbbb, latest shows it in 2 images; nothing was to do' })
    expect(it.fleet.calls).toEqual([])
  })

  test('everybody, and not the tags: they are moved after a sweep', async () => {
    const it = deployWorld(everybody(NEW_SHA))
    expect(await it.go()).toMatchObject({ outcome: 'done', undo: 'release-action rollback previous --images a,b' })
    expect(it.fleet.calls).toEqual([])
    expect(it.latest()).toEqual(MOVED)
    expect(it.fleet.asked.filter((one) => one === 'acme/health')).toHaveLength(2)
  })

  test('the tags, and not the fleet: done', async () => {
    const it = deployWorld()
    for (const name of ['a', 'b']) it.registry.tags.set(`${name}:latest`, NEW)
    expect(await it.go()).toMatchObject({ outcome: 'done', reason: 'ok' })
  })

  test('resume: a second run after a stop goes on where the first one stopped', async () => {
    const it = deployWorld()
    it.fleet.stuck.add('hooli')
    expect((await it.go()).reason).toBe('tenant-stale')
    it.fleet.stuck.clear()
    it.fleet.calls.length = 0
    expect((await it.go()).outcome).toBe('done')
    expect(it.fleet.calls).toEqual([['hooli', 'umbrella']])
  })
})

describe('a dry run', () => {
  test('reads everything and touches nothing', async () => {
    const it = deployWorld({ ...everybody(OLD_SHA), acme: NEW_SHA })
    const report = await it.go({ dryRun: true })
    expect(report).toMatchObject({
      outcome: 'planned', reason: 'dry-run', undo: undefined,
      verdict: 'would redeploy 5 of 6 tenants to staging-bbbbbbb and move latest in 2 images; nothing was touched',
    })
    expect(report.happenings.map(({ text }) => text)).toEqual(expect.arrayContaining([
      'would redeploy the canary canary to staging-bbbbbbb', 'would redeploy batch 2 of 2 to staging-bbbbbbb: initech, umbrella',
    ]))
    expect(report.tenants.map(({ state }) => state)).toEqual(['current', ...Array.from({ length: 5 }, () => 'untouched')])
    expect(it.fleet.calls).toEqual([])
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('is what a pull request gets', async () => {
    const it = deployWorld()
    expect((await it.go({}, { commandLine: false, event: 'pull_request', actor: 'ada' })).outcome).toBe('planned')
    expect(it.fleet.calls).toEqual([])
  })
})

describe('before anything is touched', () => {
  type Case = [string, Parameters<ReturnType<typeof deployWorld>['go']>[0], (it: ReturnType<typeof deployWorld>) => void, string, string]
  const cases: Case[] = [
    ['incident superseded-canary', {}, (it) => { it.forge.at = OTHER_SHA }, 'skipped', 'superseded'],
    ['superseded between the guard and the canary', {}, (it) => { it.forge.onRead = (what, nth) => { if (what === 'head' && nth === 2) it.forge.at = OTHER_SHA } }, 'skipped', 'superseded'],
    ['incident head-unreadable', {}, (it) => { it.forge.at = unreadable('head-unreadable') }, 'failed', 'head-unreadable'],
    ['the kill switch of the job', { disabled: true }, () => {}, 'skipped', 'kill-switch-on'],
    ['the live kill switch', {}, (it) => { it.forge.killSwitch = 'true' }, 'skipped', 'kill-switch-on'],
    ['incident kill-switch-words', {}, (it) => { it.forge.killSwitch = ' Disabled ' }, 'skipped', 'kill-switch-on'],
    ['a word that is neither on nor off', {}, (it) => { it.forge.killSwitch = 'maybe' }, 'failed', 'kill-switch-unreadable'],
    ['incident kill-switch-open', {}, (it) => { it.forge.killSwitch = unreadable('kill-switch-unreadable', 401) }, 'failed', 'kill-switch-unreadable'],
    ['the kill switch and the head', {}, (it) => { it.forge.killSwitch = 'on'; it.forge.at = OTHER_SHA }, 'skipped', 'kill-switch-on'],
    ['no forge', {}, (it) => { delete it.ports.forge }, 'failed', 'kill-switch-unreadable'],
    ['no forge and no live switch', { controlToken: undefined }, (it) => { delete it.ports.forge }, 'failed', 'head-unreadable'],
    ['a missing source', {}, (it) => { it.registry.tags.delete('b:staging-bbbbbbb') }, 'failed', 'source-missing'],
    ['incident older-run-wins', {}, (it) => { it.forge.commitsAhead = async (_base, head) => (head === NEW_SHA ? 0 : 2) }, 'failed', 'backward'],
    ['incident empty-fleet', {}, (it) => { it.fleet.listed = [] }, 'failed', 'fleet-empty'],
    ['incident no-such-canary', { canarySlug: 'canarry' }, () => {}, 'failed', 'canary-unknown'],
    ['incident bad-slug', {}, (it) => { it.fleet.listed = ['canary', '../admin'] }, 'failed', 'bad-slug'],
    ['a canary that is there and not healthy', {}, (it) => { it.fleet.tenants.set('canary', { runs: NEW_SHA, health: 500, isSilent: false }) }, 'failed', 'canary-failed'],
  ]
  test.each(cases)('%s', async (_, more, arrange, outcome, reason) => {
    const it = deployWorld()
    arrange(it)
    const report = await it.go(more)
    expect(report).toMatchObject({ outcome, reason })
    expect(report.verdict).toMatch(outcome === 'skipped' ? /^nothing was done: / : /; nothing was touched$/)
    expect(it.fleet.calls).toEqual([])
    expect(it.latest()).toEqual(UNTOUCHED)
    expect(it.fleet.asked.join()).not.toContain('admin')
  })

  test.each(['0', 'False', 'no', 'OFF', ''])('a kill switch that says "%s" is off', async (word) => {
    const it = deployWorld()
    it.forge.killSwitch = word
    expect((await it.go()).outcome).toBe('done')
  })

  test('what does not fit the event is skipped', async () => {
    const it = deployWorld()
    const fork = { conclusion: 'success', event: 'push', branch: 'main', repository: 'evil/fork' }
    const trigger = { commandLine: false, event: 'workflow_run', repository: 'o/r', upstream: fork }
    expect(await it.go({}, trigger)).toMatchObject({ outcome: 'skipped', reason: 'not-on-branch' })
    expect(it.forge.read).toEqual([])
  })
})

describe('a gate that closes after something has moved', () => {
  test('incident superseded-midway: no further tenant, no tag, and the report says what had moved', async () => {
    const it = deployWorld()
    it.fleet.faults.push((slugs) => { if (slugs.includes('acme')) it.forge.at = OTHER_SHA; return undefined })
    const report = await it.go()
    expect(report).toMatchObject({
      outcome: 'failed', reason: 'superseded',
      verdict: 'main is at ccccccc, and no longer at bbbbbbb; 3 of 6 tenants run bbbbbbb, 3 untouched; no tag was moved',
      next: expect.stringMatching(/^Leave it to the deploy of ccccccc/),
    })
    expect(it.fleet.calls).toEqual([['canary'], ['acme', 'globex']])
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('the kill switch in mid-rollout', async () => {
    const it = deployWorld()
    it.fleet.faults.push((slugs) => { if (slugs.includes('hooli')) it.forge.killSwitch = 'yes'; return undefined })
    const report = await it.go()
    expect(report).toMatchObject({ outcome: 'failed', reason: 'kill-switch-on' })
    expect(report.next).toBe('Switch the kill switch off, then run this to go on where it stopped')
    expect(report.command).toBe(`release-action deploy ${NEW_SHA} --canary-slug canary --images a,b `
      + '--required-contexts none --batch-size 2 --tenant-url-template \'https://{slug}.tenants.test\'')
    expect(it.fleet.calls).toHaveLength(3)
    expect(report.gates.at(-2)).toMatchObject({ name: 'kill switch', verdict: 'held' })
  })

  test('after the sweep: no tag is moved', async () => {
    const it = deployWorld()
    it.forge.onRead = (what, nth) => { if (what === 'head' && nth === 6) it.forge.at = OTHER_SHA }
    expect(await it.go()).toMatchObject({ outcome: 'failed', reason: 'superseded' })
    expect(it.fleet.calls).toHaveLength(4)
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('between two tags: what was moved is put back', async () => {
    const it = deployWorld()
    it.registry.faults.push((operation, _image, tag) => { if (operation === 'write' && tag === 'latest-previous') it.forge.at = OTHER_SHA; return undefined })
    const report = await it.go()
    expect(report).toMatchObject({ outcome: 'restored', reason: 'superseded' })
    expect(report.verdict).toMatch(/^6 of 6 tenants run bbbbbbb; main is at ccccccc.*back where it was/)
    expect(it.latest()).toEqual(UNTOUCHED)
    expect(it.registry.tags.has('a:latest-previous')).toBe(false)
  })

  test('before the first tag, where no tenant was moved: skipped', async () => {
    const it = deployWorld(everybody(NEW_SHA))
    it.forge.onRead = (what, nth) => { if (what === 'head' && nth === 2) it.forge.at = OTHER_SHA }
    expect(await it.go()).toMatchObject({ outcome: 'skipped', reason: 'superseded' })
    it.forge.at = NEW_SHA
    it.forge.read.length = 0
    it.forge.onRead = (what, nth) => { if (what === 'head' && nth === 3) it.forge.at = OTHER_SHA }
    expect(await it.go()).toMatchObject({ outcome: 'skipped', reason: 'superseded' })
  })
})

describe('the manual path', () => {
  const manual = { redeployTag: 'staging-aaaaaaa', sha: OLD_SHA.slice(0, 7) }

  test('goes past CI, kill switch, head and guard, and says so and for whom', async () => {
    const it = deployWorld(everybody(NEW_SHA))
    it.fleet.move = (slugs) => { for (const slug of slugs) it.fleet.tenants.get(slug)!.runs = OLD_SHA }
    for (const name of ['a', 'b']) it.registry.tags.set(`${name}:latest`, NEW)
    const report = await it.go({ ...manual, disabled: true, requiredContexts: ['CI'] }, { ...byHand, event: 'workflow_dispatch', commandLine: false })
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', sha: 'aaaaaaa' })
    expect(report.gates.filter(({ verdict }) => verdict === 'off')).toEqual(['ci', 'kill switch', 'head', 'backward'].map((name) =>
      expect.objectContaining({ name, detail: 'redeploy-tag is set, asked for by ada' })))
    expect(it.forge.read).toEqual([])
    expect(new Set(it.fleet.tags)).toEqual(new Set(['staging-aaaaaaa']))
    expect(it.latest()).toEqual(UNTOUCHED)
  })

  test('needs no forge', async () => {
    const it = deployWorld()
    delete it.ports.forge
    expect((await it.go({ redeployTag: 'staging-{sha7}' })).outcome).toBe('done')
  })

  test('proves the commit of the first image\'s label where nothing else names one', async () => {
    const it = deployWorld()
    for (const name of ['a', 'b']) it.registry.tags.set(`${name}:known-good`, NEW)
    expect(await it.go({ sha: '', redeployTag: 'known-good' })).toMatchObject({ outcome: 'done', sha: NEW_SHA })
  })

  test('without a label that is a commit it is bad input, and nobody is touched', async () => {
    const it = deployWorld()
    for (const name of ['a', 'b']) it.registry.tags.set(`${name}:known-good`, { ...NEW, bytes: Buffer.from('{}') })
    const report = await it.go({ sha: '', redeployTag: 'known-good' })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'bad-input', next: 'Set sha to the commit that the tenants are to show' })
    expect(it.fleet.calls).toEqual([])
  })
})
