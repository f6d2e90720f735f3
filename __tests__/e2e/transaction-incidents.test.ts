import type { Child } from '../support/child'
import { evidenceOf } from '../support/evidence'
import { type Given, type Ran, runAction, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, OTHER_SHA, PLATFORM, REPOSITORIES, type Scene, type SceneOptions, TENANT } from '../support/scene'

/** What went wrong in the field between a promote's first write and its last, replayed against the built bundle. */
let scene: Scene
let ran: Ran
let child: Child

const open = async (options?: SceneOptions): Promise<void> => { scene = await createContext(options) }
const run = async (given: Given): Promise<void> => {
  ran = await runAction({
    ...given,
    onStart: (started) => {
      child = started
      // What lasts there lasts in the run's own time.
      scene.registry.sleep = started.clock.sleep
    },
  })
}
/** The run's last word, checked on every channel that tells it. */
const ended = (): [string | undefined, string | undefined, number | null] => {
  expect(evidenceOf(ran)).toMatchObject({ outcome: ran.outputs.outcome, reason: ran.outputs.reason })
  expect(ran.summary).not.toBe('')
  return [ran.outputs.outcome, ran.outputs.reason, ran.code]
}
const latest = (repository: string): string | undefined => scene.registry.tags(repository).get('latest')
const allLatest = (sha: string): void => {
  for (const repository of REPOSITORIES) expect(latest(repository)).toBe(scene.built[repository]?.[sha])
}
const targetOf = { method: 'PUT', path: /tenant\/manifests\/latest$/ } as const

afterEach(() => scene.close())
afterAll(sweepFolders)

describe('incident-late-write', () => {
  test('what lands while there is time is put back as well', async () => {
    await open()
    const before = scene.moving()
    // Each is seen to land before the next does: of two that land at once one would be missed, and told.
    for (const nth of [1, 2, 3]) scene.registry.faults.add({ ...targetOf, fault: '504-late', after: 18_000 + 2_000 * nth, nth })
    await run(scene.promote())
    expect(ended()).toEqual(['restored', 'registry-unavailable', 1])
    expect(scene.moving()).toEqual(before)
    expect(ran.stdout).toContain('a write that was lost has landed')
  })

  test('what may still land when the time is up is told, with the command', async () => {
    await open()
    const before = scene.moving()
    for (const nth of [1, 2, 3]) scene.registry.faults.add({ ...targetOf, fault: '504-late', after: 60_000, nth })
    await run(scene.promote())
    expect(ended()).toEqual(['stranded', 'registry-unavailable', 1])
    expect(latest(TENANT)).toBe(before[`${TENANT}:latest`])
    const { target } = evidenceOf(ran).images[1]!
    expect(target).toMatchObject({ state: 'stranded', after: before[`${TENANT}:latest`] })
    for (const told of [ran.stdout, ran.summary]) {
      expect(told).toContain('may still land')
      expect(told).toContain(target.mend)
    }
    // Its first cause is the headline.
    expect(evidenceOf(ran).verdict).toContain('504')
  })
})

describe('incident-throttled-write', () => {
  test.each(['429', '503'] as const)('%s', async (fault) => {
    await open()
    for (const nth of [1, 2, 3]) scene.registry.faults.add({ ...targetOf, fault, retryAfter: 5, nth })
    await run(scene.promote())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ran.stdout).toContain('trying again in 5 s')
    allLatest(NEW_SHA)
  })
})

test('incident-put-back-gives-up', async () => {
  await open()
  const before = scene.moving()
  scene.registry.faults.add({ ...targetOf, fault: '403', persist: true })
  // From the refusal on the other image takes no write either, for 25 s.
  let until: number | undefined
  scene.registry.onRequest = ({ method, path }) => {
    if (method !== 'PUT') return
    if (path.endsWith('tenant/manifests/latest')) until ??= child.clock.elapsed() + 25_000
    else if (path.endsWith('platform/manifests/latest') && until !== undefined && child.clock.elapsed() < until) {
      scene.registry.faults.add({ fault: '503', method, path: new RegExp(`${path}$`) })
    }
  }
  await run(scene.promote())
  expect(ended()[0]).toMatch(/restored|failed/)
  expect(scene.moving()).toEqual(before)
})

test('incident-slow-put', async () => {
  await open()
  scene.registry.faults.add({ method: 'PUT', fault: 'slow', after: 25_000, persist: true })
  await run(scene.promote({ history: 'false' }))
  expect(ended()).toEqual(['done', 'ok', 0])
  allLatest(NEW_SHA)
})

describe('incident-one-500', () => {
  test.each(['500', '520', '522'] as const)('one %s at any read of the target', async (fault) => {
    for (const nth of [1, 2, 3, 4]) {
      await open()
      scene.registry.faults.add({ fault, method: 'GET', path: /tenant\/manifests\/latest$/, nth })
      await run(scene.promote())
      expect([nth, ...ended()]).toEqual([nth, 'done', 'ok', 0])
      allLatest(NEW_SHA)
      if (nth < 4) await scene.close()
    }
  })
})

test('incident-keep-unseen', async () => {
  await open()
  // Somebody releases another build of one image after this run has read it, and before it writes.
  let reads = 0
  scene.registry.onRequest = ({ method, path }) => {
    if (method !== 'GET' || !path.endsWith('tenant/manifests/latest-previous') || ++reads !== 2) return
    scene.registry.publish(TENANT, 'latest', { revision: OTHER_SHA })
    scene.registry.publish(TENANT, 'latest-previous', { revision: OLD_SHA })
  }
  await run(scene.promote())
  expect(ended()[1]).toBe('tag-moved-by-other')
  expect(latest(TENANT)).toBe(scene.built[TENANT]![OTHER_SHA])
  expect(scene.writes().filter((write) => write.includes(TENANT))).toEqual([])
  expect(latest(PLATFORM)).toBe(scene.built[PLATFORM]![OLD_SHA])
})

test('incident-harmless-keep', async () => {
  await open({ cannotDeleteTags: true })
  const before = scene.moving()
  scene.registry.faults.add({ ...targetOf, fault: '403', persist: true })
  await run(scene.promote())
  expect(ended()).toEqual(['restored', 'registry-denied', 1])
  // Only the protection that was not there before: docker-registry 2.8 deletes no tag.
  expect(scene.moving()).toEqual({ ...before, [`${TENANT}:latest-previous`]: before[`${TENANT}:latest`] })
  expect(evidenceOf(ran).images[1]!.keep).toMatchObject({ state: 'moved', after: before[`${TENANT}:latest`] })
  for (const told of [ran.stdout, ran.summary]) expect(told).toContain('stays, and shows just what latest shows')
  // The culprit before the innocent.
  expect(ran.summary.indexOf('tenant:latest')).toBeLessThan(ran.summary.indexOf('platform:latest'))
})
