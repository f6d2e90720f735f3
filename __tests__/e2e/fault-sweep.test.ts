import type { Evidence } from '../../src/report/evidence'
import type { FaultRule } from '../../src/sandbox/faults'
import type { Child } from '../support/child'
import { dishonesty, exitFault } from '../support/honesty'
import { pooled } from '../support/pool'
import { runAction, runPost, sweepFolders } from '../support/runner'
import { createContext } from '../support/scene'
import { arm, fits, isSlow, type Moment, momentsOf, type TroubleName, TROUBLES } from '../support/troubles'

/** Every trouble at every request of a promote of two images: never a state that the report does not tell. */
const ALL = Object.keys(TROUBLES) as TroubleName[]

afterAll(sweepFolders)

describe('a clean promote', () => {
  const moments = rehearse('done')
  test.each(ALL)('%s', (trouble) => sweep(trouble, moments(), []))
})

describe('a promote that is putting back', () => {
  // The second image's target is refused for good: what else goes wrong from there on meets the way back.
  const refused: FaultRule = { fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true }
  const moments = rehearse('restored', refused)
  const begun = (): Moment[] =>
    moments().slice(moments().findIndex(({ method, path }) => method === 'PUT' && path.endsWith('/latest')))
  test.each(ALL)('%s', (trouble) => sweep(trouble, begun(), [refused]))
})

/** Runs it once without trouble, to know its requests. */
function rehearse(outcome: string, ...faults: FaultRule[]): () => Moment[] {
  let moments: Moment[] = []
  beforeAll(async () => {
    const scene = await createContext()
    for (const fault of faults) scene.registry.faults.add(fault)
    const ran = await runAction(scene.promote())
    await scene.close()
    moments = momentsOf(scene.registry.requests)
    expect(ran.outputs.outcome).toBe(outcome)
    expect(moments.filter(({ method }) => method === 'PUT').length).toBeGreaterThanOrEqual(4)
  })
  return () => moments
}

interface Struck {
  label: string
  outcome: string
  wrong: string[]
}

async function sweep(trouble: TroubleName, moments: Moment[], faults: FaultRule[]): Promise<void> {
  const fitting = moments.filter((moment) => fits(trouble, moment))
  const firstWrite = moments.findIndex(({ method }) => method === 'PUT')
  const struck = await pooled(fitting, isSlow(trouble) ? 6 : 2, (moment) =>
    strike(trouble, moment, faults, moments.indexOf(moment) < firstWrite))
  const lines = struck.map(({ label, outcome }) => `${trouble} at ${label}: ${outcome}`)
  if (process.env.SHOW_RUNS) console.log(lines.join('\n'))
  expect(struck.flatMap(({ wrong }, at) => wrong.map((what) => `${lines[at]}: ${what}`))).toEqual([])
}

/** @param surveying whether the run still reads what there is, and writes nothing yet */
async function strike(trouble: TroubleName, moment: Moment, faults: FaultRule[], surveying: boolean): Promise<Struck> {
  const { method, path, nth } = moment
  const scene = await createContext()
  try {
    const before = scene.moving()
    for (const fault of faults) scene.registry.faults.add(fault)
    let child: Child | undefined
    const happened = arm(scene.registry, moment, trouble, () => child!)
    const ran = await runAction({ ...scene.promote(), onStart: (started) => (child = started) })
    const last = ran.signal === 'SIGKILL' ? await runPost(ran) : ran
    const denied = trouble === '404' && method === 'GET' && surveying
    const absent = denied ? path.replace(/^\/v2\/(.*)\/manifests\//, '$1:') : undefined
    const wrong = dishonesty(last, scene, before, absent)
    wrong.push(...(last === ran ? exitFault(ran) : await again()))
    if (faults.length === 0 && !happened()) wrong.push('this request was never made')
    const { outcome, reason } = (last.evidence ?? {}) as Partial<Evidence>
    return { label: `${method} ${path} #${nth}`, outcome: `${outcome}, ${reason}`, wrong }

    /** A second post step has nothing to do. */
    async function again(): Promise<string[]> {
      const asked = scene.registry.requests.length
      await runPost(ran)
      return scene.registry.requests.slice(asked).map((more) => `a second post step asked ${more.method} ${more.path}`)
    }
  } finally {
    await scene.close()
  }
}
