// The workflows of examples/github under act, with the sandbox's forge in GitHub's shape, and real registries.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../parts/act.mjs'
import { witness } from '../parts/crane.mjs'
import { example } from '../parts/examples.mjs'
import { pushImage, retag } from '../parts/images.mjs'
import { startDockerRegistry } from '../parts/registries.mjs'
import { sandbox } from '../parts/sandbox.mjs'
import { NEW, OLD } from './support.mjs'

const IMAGES = ['molecule-ai/platform', 'molecule-ai/platform-tenant']
const SLUGS = ['canary-one', 'acme', 'beta']
const REPOSITORY = 'molecule-ai/platform'
const tag = (sha) => `staging-${sha.slice(0, 7)}`

describe('under act', () => {
  let registry, crane, forge, fleet, plane
  before(async () => {
    registry = await startDockerRegistry()
    crane = await witness(registry.host)
    const [{ startForge }, { startFleet }, { startControlPlane }] = await Promise.all(['forge', 'fleet', 'control-plane'].map(sandbox))
    forge = await startForge({ flavour: 'github', history: { [OLD]: null, [NEW]: OLD }, branches: { main: NEW } })
    fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: OLD }])))
    plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (name) => (name === tag(NEW) ? NEW : OLD) })
    for (const image of IMAGES) {
      for (const [name, revision] of [[tag(OLD), OLD], ['latest', OLD], [tag(NEW), NEW]]) await pushImage(registry.host, image, name, { kind: 'index', revision })
    }
  })
  after(() => Promise.all([registry, forge, fleet, plane].map((one) => (one?.stop ?? one?.close)?.call(one))))

  const names = () => [[`ghcr.io/${IMAGES[0]}`, `${registry.host}/${IMAGES[0]}`]]
  const deployInputs = () => ['          mode: deploy\n', `          mode: deploy
          control-plane-url: ${plane.url}
          allow-other-control-plane: 'true'
          tenant-url-template: ${fleet.urlTemplate}
          soak-seconds: '1'
          ci-poll-seconds: '1'
`]
  const secrets = { CP_ADMIN_API_TOKEN: 'sandbox', CONTROL_TOKEN: 'control', GITHUB_TOKEN: 'job' }
  const go = (event, payload, workflow, more = {}) => act({ event, payload: { repository: { full_name: REPOSITORY, default_branch: 'main' }, ...payload }, workflow, secrets, api: forge.apiUrl, ...more })
  const live = async () => {
    const [latest, old, now] = await Promise.all(['latest', tag(OLD), tag(NEW)].map((name) => Promise.all(IMAGES.map((image) => crane.digest(`${image}:${name}`)))))
    return String(latest) === String(now) ? 'new' : String(latest) === String(old) ? 'old' : String(latest)
  }
  const backToOld = () => Promise.all(IMAGES.map((image) => retag(registry.host, image, tag(OLD), 'latest')))
  const upstream = (more = {}) => ({
    workflow_run: { conclusion: 'success', event: 'push', head_branch: 'main', head_sha: NEW, html_url: 'https://github.com/x/actions/runs/1', head_repository: { full_name: REPOSITORY }, ...more },
  })

  it('a green upstream run promotes, with the summary on the run\'s page', async () => {
    const { code, log } = await go('workflow_run', upstream(), example('github/promote-on-e2e.yml', names()))
    assert.equal(code, 0, log)
    assert.match(log, /PROMOTE: DONE/)
    assert.match(log, /## .*Promote/i, 'the summary')
    assert.equal(await live(), 'new')
    await backToOld()
  })

  for (const [what, change, reason] of [
    ['a red upstream run', { conclusion: 'failure' }, 'upstream-not-green'],
    ['a run of a fork whose branch is main too', { head_repository: { full_name: 'somebody/platform' } }, 'not-on-branch'],
  ]) {
    it(`${what} promotes nothing, and ends well`, async () => {
      const { code, log } = await go('workflow_run', upstream(change), example('github/promote-on-e2e.yml', names()))
      assert.equal(code, 0, log)
      assert.match(log, new RegExp(reason))
      assert.equal(await live(), 'old')
    })
  }

  it('a push deploys, and a later step uses the outputs', async () => {
    for (const name of ['all-required', 'E2E API Smoke Test']) forge.ci.check(NEW, name, 'success')
    plane.tenants.set('beta', 'status-lies')
    const workflow = example('github/deploy.yml', [...names(), deployInputs(), ["max-stragglers: '1'", `max-stragglers: '1'\n          verify-seconds: '2'\n          sha: ${NEW}`]])
    const { code, log } = await go('push', { ref: 'refs/heads/main', after: NEW }, workflow)
    assert.equal(code, 0, log)
    assert.match(log, /DEPLOY: DONE/)
    assert.match(log, /left behind \["beta"\]/)
    assert.equal(forge.ci.of(NEW, 'release / production').at(-1).state, 'success', log)
    assert.deepEqual(forge.deployments.all.at(-1).states.map(({ state }) => state), ['in_progress', 'success'], log)
    assert.equal(await live(), 'new')
  })

  it('a dispatch rolls back', async () => {
    const { code, log } = await go('workflow_dispatch', { inputs: { sha: 'previous', why: 'broke sign-in' } }, example('github/rollback.yml', names()))
    assert.equal(code, 0, log)
    assert.match(log, /ROLLBACK: DONE/)
    assert.equal(await live(), 'old')
  })

  it('a failing step stops the job', async () => {
    const workflow = example('github/promote-on-e2e.yml', names()).concat('\n      - run: echo "went on"\n')
    // The rollback has vetoed it.
    const { code, log } = await go('workflow_run', upstream(), workflow)
    assert.notEqual(code, 0, log)
    assert.match(log, /vetoed/)
    assert.doesNotMatch(log, /went on\n/)
    assert.equal(await live(), 'old')
  })

  it('a pull request plans, and comments', async () => {
    const pullRequest = (from) => ({ pull_request: { number: 7, base: { sha: NEW, ref: 'main', repo: { full_name: REPOSITORY } }, head: { ref: 'change', sha: NEW, repo: { full_name: from } } } })
    const workflow = example('github/plan.yml', [...names(), deployInputs()])
    const { code, log } = await go('pull_request', pullRequest(REPOSITORY), workflow)
    assert.notEqual(code, undefined)
    assert.equal(forge.comments.all.length, 1, log)
    const fork = await go('pull_request', pullRequest('somebody/platform'), workflow, { secrets: {} })
    assert.equal(fork.code, 0, fork.log)
    assert.match(fork.log, /comes from a fork/)
    assert.equal(forge.comments.all.length, 1)
  })

  it('a canary is checked and promoted', async () => {
    for (const tenant of fleet.tenants.values()) tenant.deploy(OLD)
    const { 'tenant-urls': CANARY_TENANT_URLS, 'tenant-tokens': CANARY_ADMIN_TOKENS } = fleet.inputs()
    const workflow = example('github/canary.yml', names())
    const { code, log } = await go('workflow_dispatch', { inputs: { sha: OLD } }, workflow, { secrets: { ...secrets, CANARY_TENANT_URLS, CANARY_ADMIN_TOKENS } })
    assert.equal(code, 0, log)
    assert.match(log, /SMOKE: DONE/)
    assert.match(log, /PROMOTE: UNCHANGED/)
  })
})
