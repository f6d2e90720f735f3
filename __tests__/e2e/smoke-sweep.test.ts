import type { Evidence } from '../../src/report/evidence'
import { setCanaries, type Shape } from '../support/canaries'
import type { Child } from '../support/child'
import { exitFault } from '../support/honesty'
import { pooled } from '../support/pool'
import { runAction, runPost, sweepFolders } from '../support/runner'
import { smokeDishonesty } from '../support/smoke-honesty'
import { armTenant, pathOf, TENANT_TROUBLES, type TenantTroubleName } from '../support/tenant-troubles'
import { type Moment, momentsOf } from '../support/troubles'

/** Every trouble at every request of a smoke of two canaries: never a false pass, nothing left that is not told. */
const ALL = Object.keys(TENANT_TROUBLES) as TenantTroubleName[]
const SHAPES: [Shape, checks: number][] = [['canary', 6], ['workspace-server', 7]]
/** A trouble that stays, or hits the clean-up, may leave something behind, as long as it is told. */
const MAY_LEAVE = /for good/
/** A tenant that answers a DELETE with 404 is believed: it had nothing to delete (contracts: tenant). */
const believed = (trouble: TenantTroubleName, { method }: Moment): boolean => trouble.startsWith('404') && method === 'DELETE'

afterAll(sweepFolders)

describe.each(SHAPES)('a smoke with the suite %s', (shape, checks) => {
  let moments: Moment[] = []
  beforeAll(async () => {
    const scene = await setCanaries(shape)
    const ran = await runAction(scene.smoke())
    await scene.close()
    expect([ran.outputs.outcome, scene.fleet.left()]).toEqual(['done', []])
    moments = momentsOf(scene.acme.requests.map((call) => ({ ...call, path: pathOf(call.path) })))
    expect(moments.length).toBeGreaterThan(checks + 2)
  })

  test.each(ALL)('%s', async (trouble) => {
    const struck = await pooled(moments, /hang|drip|for good|no answer/.test(trouble) ? 6 : 2, (moment) => strike(shape, checks, trouble, moment))
    const lines = struck.map(({ label, outcome }) => `${trouble} at ${label}: ${outcome}`)
    if (process.env.SHOW_RUNS) console.log(lines.join('\n'))
    expect(struck.flatMap(({ wrong }, at) => wrong.map((what) => `${lines[at]}: ${what}`))).toEqual([])
  })
})

async function strike(shape: Shape, checks: number, trouble: TenantTroubleName, moment: Moment) {
  const scene = await setCanaries(shape)
  try {
    let child: Child | undefined
    const happened = armTenant(scene.acme, moment, trouble, () => child!)
    const ran = await runAction({ ...scene.smoke(), onStart: (started) => (child = started) })
    const last = ran.signal === 'SIGKILL' ? await runPost(ran) : ran
    const wrong = believed(trouble, moment) ? [] : smokeDishonesty(last, scene, checks)
    wrong.push(...(last === ran ? exitFault(ran) : await again()))
    if (!happened()) wrong.push('this request was never made')
    const left = scene.fleet.left()
    if (moment.method !== 'DELETE' && !MAY_LEAVE.test(trouble)) wrong.push(...left.map((thing) => `left: ${thing}`))
    const { outcome, reason } = (last.evidence ?? {}) as Partial<Evidence>
    return { label: `${moment.method} ${moment.path} #${moment.nth}`, outcome: `${outcome}, ${reason}, ${left.length} left`, wrong }

    /** A second post step has nothing to do, unless the first one told that something is left. */
    async function again(): Promise<string[]> {
      const count = () => [...scene.fleet.tenants.values()].reduce((sum, { requests }) => sum + requests.length, 0)
      const asked = count()
      await runPost(ran)
      const isLeft = ((last.evidence ?? {}) as Partial<Evidence>).warnings?.length
      return count() === asked || isLeft ? [] : ['a second post step asked something']
    }
  } finally {
    await scene.close()
  }
}
