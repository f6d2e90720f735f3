import { readCommand } from '../../src/cli/arguments'
import { deploy } from '../../src/modes/deploy'
import { rollback } from '../../src/modes/rollback'
import { parseRequest } from '../../src/request/parse'
import type { DeployRequest, FleetInputs } from '../../src/request/request'
import { deployRequest, deployWorld, type DeployWorld, NEW, OLD, OLD_SHA, OTHER_SHA, SLUGS } from '../support/deploy-world'
import { TEMPLATE } from '../support/fleet-memory'
import { byHand, rollbackRequest } from '../support/ports'
import { manifest } from '../support/registry'

const FLEET: FleetInputs = deployRequest({ soakSeconds: 0 })

const back = (it: DeployWorld, more: Partial<ReturnType<typeof rollbackRequest>> = {}) =>
  rollback(rollbackRequest({ sha: OLD_SHA, history: true, why: 'sign-in fails', ...more }), byHand, it.ports)

/** What a command line means, with the secrets that come from the environment. */
function requestOf(command: string): DeployRequest {
  const words = command.split(' ').slice(1).map((word) => word.replaceAll('\'', ''))
  const parsed = readCommand(words, { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'token' })
  const read = parseRequest('inputs' in parsed ? parsed.inputs : {})
  if (!read.ok || read.request.mode !== 'deploy') throw new Error(JSON.stringify(read))
  return read.request
}

test('a deploy that was wrong after all: the tags go back, the one command brings the tenants back, and it is done', async () => {
  const it = deployWorld()
  expect(await it.go({ history: true, soakSeconds: 0 })).toMatchObject({ outcome: 'done' })
  const report = await back(it, { fleet: FLEET })
  expect(report.next).toMatch(/^Bring the tenants back too, with this \(on \d{4}-\d\d-\d\d [\d:]+ UTC: 6 of 6 tenants run bbbbbbb\)\. Release the fix by hand: bbbbbbb is vetoed, and automatic releases are held until then$/)
  expect(report.command).toBe(`release-action deploy ${OLD_SHA} --canary-slug canary --redeploy-tag staging-aaaaaaa --required-contexts none --soak-seconds 0 --batch-size 2 --tenant-url-template '${TEMPLATE}'`)
  expect(it.latest()).toEqual([OLD.digest, OLD.digest])
  it.fleet.calls.length = 0
  it.fleet.faults.push((slugs, { tenants }) => {
    for (const slug of slugs) tenants.get(slug)!.runs = OLD_SHA
    return { ok: true, words: 'HTTP 200', missing: [] }
  })
  const again = await deploy({ ...requestOf(report.command!), controlToken: undefined }, byHand, it.ports)
  expect(again).toMatchObject({ outcome: 'done', verdict: expect.stringContaining('6 of 6 tenants run aaaaaaa') })
  expect(it.fleet.calls.flat().sort()).toEqual(SLUGS)
  expect(new Set(it.fleet.tags.slice(-it.fleet.calls.length))).toEqual(new Set(['staging-aaaaaaa']))
  expect(it.latest()).toEqual([OLD.digest, OLD.digest])
})

test('nobody has named the fleet: words, with the shape of the command', async () => {
  const report = await back(deployWorld(), { history: false })
  expect(report.command).toBeUndefined()
  expect(report.outcome).toBe('unchanged')
  const it = deployWorld()
  for (const name of ['a', 'b']) it.registry.tags.set(`${name}:latest`, NEW)
  const moved = await back(it, { history: false, veto: false, hold: false })
  expect(moved.command).toBeUndefined()
  expect(moved.next).toBe(`Where tenants run what was left, bring them back too: release-action deploy ${OLD_SHA} --redeploy-tag staging-aaaaaaa --required-contexts none --canary-slug SLUG`)
})

test('to previous: the target shows the build from now on, whatever became of its own tag', async () => {
  const it = deployWorld()
  for (const name of ['a', 'b']) {
    it.registry.tags.set(`${name}:latest`, NEW)
    it.registry.tags.set(`${name}:latest-previous`, OLD)
    it.registry.tags.delete(`${name}:staging-aaaaaaa`)
  }
  const report = await back(it, { sha: 'previous', history: false, fleet: FLEET })
  expect([report.outcome, report.sha]).toEqual(['done', OLD_SHA])
  expect(report.command).toContain(`release-action deploy ${OLD_SHA} --canary-slug canary --redeploy-tag latest --required-contexts none`)
  expect(requestOf(report.command!)).toMatchObject({ sha: OLD_SHA, redeployTag: 'latest', images: [] })
})

test('to builds of several commits: nobody knows what the tenants are to show', async () => {
  const it = deployWorld()
  for (const [name, kept] of [['a', OLD], ['b', manifest(OTHER_SHA)]] as const) {
    it.registry.tags.set(`${name}:latest`, NEW)
    it.registry.tags.set(`${name}:latest-previous`, kept)
  }
  const report = await back(it, { sha: 'previous', history: false, veto: false, hold: false, fleet: FLEET })
  expect([report.outcome, report.sha, report.command]).toEqual(['done', '', undefined])
  expect(report.next).toBe('The tenants run on as they did: bring them back by a deploy of the commit that they are to show')
})

test('the fleet is what a deploy\'s inputs name, and they do nothing else in a rollback', () => {
  const raw = { mode: 'rollback', sha: 'previous', images: 'r.test/a', 'canary-slug': 'acme', 'soak-seconds': '5' }
  const read = parseRequest(raw)
  expect(read).toMatchObject({ ok: true, request: { fleet: { canarySlug: 'acme', soakSeconds: 5, batchSize: 3 } } })
  expect(read.warnings).toEqual([
    'the input canary-slug does nothing in mode rollback but to fill the command for the tenants in its report; it belongs to deploy',
    'the input soak-seconds does nothing in mode rollback but to fill the command for the tenants in its report; it belongs to deploy',
  ])
  expect(parseRequest({ ...raw, 'canary-slug': 'No Slug' })).toMatchObject({ ok: true, request: { fleet: undefined } })
})
