import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Mode } from '../../src/release/report'
import { type Input, type InputName, INPUTS, inputsOf } from '../../src/request/inputs'

const root = join(__dirname, '../..')
const Step = v.object({ id: v.optional(v.string()), uses: v.optional(v.string()), run: v.optional(v.string()), with: v.optional(v.record(v.string(), v.unknown()), {}) })
const Job = v.looseObject({ steps: v.array(Step) })
const Workflow = v.looseObject({ on: v.record(v.string(), v.unknown()), jobs: v.record(v.string(), Job) })

const files = ['github', 'gitea'].flatMap((forge) => readdirSync(join(root, 'examples', forge)).map((name) => `${forge}/${name}`))
const text = (file: string): string => readFileSync(join(root, 'examples', file), 'utf8')
const workflow = (file: string) => v.parse(Workflow, parse(text(file)))
const steps = (file: string) => Object.values(workflow(file).jobs).flatMap((job) => job.steps)
const ours = (file: string) => steps(file).filter(({ uses }) => uses?.startsWith('molecule-ai/release-action@'))
const outputs = Object.keys((parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { outputs: object }).outputs)

test('each forge has the same six', () => {
  for (const forge of ['github', 'gitea']) {
    expect(files.filter((file) => file.startsWith(forge)).map((file) => file.slice(forge.length + 1))).toEqual(['canary.yml', 'deploy.yml', 'own-fleet.yml', 'plan.yml', 'promote-on-e2e.yml', 'rollback.yml'])
  }
})

describe.each(files)('%s', (file) => {
  test('gives the action what its mode takes, and all that it needs', () => {
    expect(ours(file).length).toBeGreaterThan(0)
    for (const { with: given } of ours(file)) {
      const mode = given['mode'] as Mode
      expect(Object.keys(given).filter((name) => !inputsOf(mode).includes(name as InputName))).toEqual([])
      const needed = inputsOf(mode).filter((name) => (INPUTS[name] as Input<unknown>).required && name !== 'sha')
      expect(needed.filter((name) => !(name in given))).toEqual([])
    }
  })

  test('uses outputs that there are, of steps that there are', () => {
    const ids = new Set(steps(file).map(({ id }) => id))
    for (const [, id, name] of text(file).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ids).toContain(id)
      expect(outputs).toContain(name)
    }
  })

  test('lets no secret and nothing from outside into a script', () => {
    for (const { run } of steps(file)) expect(run ?? '').not.toContain('${{')
  })
})

/** https://docs.gitea.com/1.22/usage/actions/comparison: what that version ignores, or does not know. */
describe.each(files.filter((file) => file.startsWith('gitea')))('%s on Gitea 1.22', (file) => {
  test('relies on nothing that is ignored there', () => {
    const { jobs, ...rest } = workflow(file)
    for (const key of ['concurrency', 'permissions', 'run-name']) expect(rest).not.toHaveProperty(key)
    for (const job of Object.values(jobs)) {
      for (const key of ['concurrency', 'permissions', 'timeout-minutes', 'continue-on-error', 'environment']) expect(job).not.toHaveProperty(key)
      expect(job['runs-on']).toBe('ubuntu-latest')
    }
    expect(text(file)).not.toMatch(/hashFiles|github\.event\.workflow_run|\$\{\{ *inputs\./)
  })

  test('is started by events that there are', () => {
    expect(Object.keys(workflow(file).on).filter((event) => !['push', 'pull_request', 'workflow_dispatch', 'schedule'].includes(event))).toEqual([])
  })

  test('says what concurrency would do, where runs may meet', () => {
    expect(text(file)).toMatch(/concurrency/)
  })
})

describe.each(files.filter((file) => file.startsWith('github')))('%s on GitHub', (file) => {
  test('has the rights that it needs and no others, and an end', () => {
    expect(workflow(file)).toHaveProperty('permissions')
    for (const job of Object.values(workflow(file).jobs)) expect(job).toHaveProperty('timeout-minutes')
    expect(text(file)).toMatch(/concurrency/i)
  })

  test('has its result shown, once: by the action, and not by GitHub for the job', () => {
    const { permissions, jobs } = workflow(file)
    for (const { environment, steps: of } of Object.values(jobs)) {
      const shown = of.map(({ with: given }) => given['environment']).filter(Boolean)
      expect(environment).toEqual(shown.length > 0 ? { name: shown[0], deployment: false } : undefined)
      if (shown.length > 0) expect(permissions).toMatchObject({ statuses: 'write', deployments: 'write' })
    }
    expect(ours(file).filter(({ with: { mode, environment, 'dry-run': plans } }) => mode !== 'smoke' && !plans && !environment)).toEqual([])
  })

  test('drops no promote that waits for another', () => {
    const { concurrency } = workflow(file) as { concurrency?: Record<string, unknown> }
    if (!concurrency || concurrency['cancel-in-progress'] === true) return
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' })
  })

  // "CI / all-required" is how a page shows it: GitHub calls a check by its job alone (incident name-as-shown).
  test('names contexts as GitHub does', () => {
    for (const { with: { 'required-contexts': contexts } } of ours(file)) expect(contexts ?? '').not.toMatch(/ \/ /)
  })
})
