// The action where its users run it: a real Gitea with its runner, the workflows of examples/gitea, Gitea's own container
// registry beside another one, and the sandbox's fleet.
import assert from 'node:assert/strict'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { witness } from '../parts/crane.mjs'
import { example } from '../parts/examples.mjs'
import { startGate } from '../parts/gate.mjs'
import { dispatch, publishAction, publishCheckout, runEnded, startGitea } from '../parts/gitea.mjs'
import { pushImage } from '../parts/images.mjs'
import { until, workFolder } from '../parts/process.mjs'
import { cli } from '../parts/product.mjs'
import { startDockerRegistry } from '../parts/registries.mjs'
import { sandbox, source } from '../parts/sandbox.mjs'

const IMAGES = ['molecule-ai/platform', 'molecule-ai/platform-tenant']
const CONTEXTS = ['CI / all-required (push)', 'E2E / e2e (push)']
const SWITCH = 'PROD_AUTO_DEPLOY_DISABLED'
const SLUGS = ['canary-one', 'acme', 'beta']

for (const version of ['1.23', '1.26']) {
  describe(`on Gitea ${version}`, () => {
    let gitea, registry, gate, fleet, plane, repository, crane, live, before_
    const builds = new Map()

    before(async () => {
      gitea = await startGitea(version)
      registry = await startDockerRegistry()
      gate = await startGate(registry.host)
      const [{ startFleet }, { startControlPlane }] = await Promise.all([sandbox('fleet'), sandbox('control-plane')])
      fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: '0'.repeat(40) }])))
      plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => builds.get(tag) })
      await publishAction(gitea)
      repository = await gitea.repository('shop', { 'README.md': 'A shop.\n' })
      await secretsOf(repository)
      crane = [await witness(gitea.host, gitea.login), await witness(registry.host)]
    })
    after(async () => {
      await gate?.stop()
      await Promise.all([gitea, registry, fleet, plane].map((one) => (one?.stop ?? one?.close)?.call(one)))
    })

    const registryAuth = () => `${gitea.host}=ada:${gitea.token}`
    const secretsOf = async ({ path }) => {
      const secrets = { CP_ADMIN_API_TOKEN: 'sandbox', CONTROL_TOKEN: gitea.token, RELEASE_TOKEN: gitea.token, REGISTRY_AUTH: registryAuth() }
      for (const [name, data] of Object.entries(secrets)) await gitea.api('PUT', `${path}/actions/secrets/${name}`, { data })
    }
    /** The names that a user changes. */
    const names = () => [
      [`gitea.example.com/${IMAGES[0]}`, `${gitea.host}/${IMAGES[0]}`],
      [`registry.example.com/${IMAGES[1]}`, `${gate.host}/${IMAGES[1]}`],
    ]
    const deployInputs = () => `          mode: deploy
          control-plane-url: ${plane.url}
          allow-other-control-plane: 'true'
          tenant-url-template: ${fleet.urlTemplate}
          soak-seconds: '1'
          ci-poll-seconds: '1'
`
    const deployWorkflow = (more = '') => more + example('gitea/deploy.yml', [
      ...names(),
      ['          mode: deploy\n', deployInputs()],
      ['      - name: Tell who', `      - name: Use the outputs
        if: always()
        run: echo "outputs \${{ steps.deploy.outputs.outcome }} \${{ steps.deploy.outputs.reason }} \${{ steps.deploy.outputs.short-sha }}"
      - name: Tell who`],
    ])

    /** Pushes a commit and its two images; the statuses come later. */
    async function publish(files, message) {
      const sha = await repository.commit(files, message)
      await publishBuild(sha)
      return sha
    }
    async function publishBuild(sha) {
      builds.set(tag(sha), sha)
      await pushImage(gitea.host, IMAGES[0], tag(sha), { kind: 'oci', revision: sha, auth: gitea.login })
      await pushImage(registry.host, IMAGES[1], tag(sha), { kind: 'index', revision: sha })
    }
    /** Both images of another application, in Gitea's own registry. */
    const publishHere = async (image, revision) => {
      for (const one of [image, `${image}-tenant`]) await pushImage(gitea.host, one, tag(revision), { kind: 'oci', revision, auth: gitea.login })
    }
    const green = async (sha) => {
      for (const context of CONTEXTS) await gitea.api('POST', `${repository.path}/statuses/${sha}`, { context, state: 'success' })
    }
    const logOf = (of = '/shop/') => gitea.logs().filter((file) => file.includes(of)).map((file) => readFileSync(file, 'utf8')).join('\n')
    const shown = (tag) => Promise.all(crane.map((one, at) => one.digest(`${IMAGES[at]}:${tag}`)))
    const tasks = async () => (await gitea.api('GET', `${repository.path}/actions/tasks?limit=50`)).value.workflow_runs ?? []
    const jobsEnded = (of, sha, count) => until(async () => {
      const { value } = await gitea.api('GET', `${of.path}/actions/tasks?limit=50`)
      const jobs = (value.workflow_runs ?? []).filter((one) => one.head_sha === sha && ['success', 'failure'].includes(one.status))
      return jobs.length >= count && jobs
    }, `${count} jobs of ${sha}`, 60_000)
    const images = () => names().map(([, name]) => name)
    const running = () => [...fleet.tenants.values()].map((tenant) => tenant.running)

    /** What the newest job says, from where the logs ended before it. */
    let told = 0
    const news = () => {
      const all = logOf()
      const text = all.slice(told)
      told = all.length
      return text
    }
    const ended = async (sha, status, workflow = 'deploy.yml') => {
      const run = await runEnded(gitea, repository, { sha, workflow })
      const text = news()
      assert.equal(run.status, status, text)
      return text
    }
    const tag = (sha) => `staging-${sha.slice(0, 7)}`
    /** What stands beside a commit as the result of a release, the oldest first. */
    const results = async (sha) => {
      const { value } = await gitea.api('GET', `${repository.path}/commits/${sha}/statuses?page=1&limit=50&sort=highestindex`)
      return value.filter(({ context }) => context === 'release / production')
    }
    const resultsOf = async (sha) => (await results(sha)).map(({ status }) => status)

    it('deploys: waits for the contexts, rolls the fleet out, moves both images', async () => {
      const workflows = { deploy: deployWorkflow(), rollback: example('gitea/rollback.yml', names()) }
      const first = await publish(Object.fromEntries(Object.entries(workflows).map(([name, text]) => [`.gitea/workflows/${name}.yml`, text])), 'Deploy')
      await green(first)
      const text = await ended(first, 'success')
      assert.match(text, new RegExp(`outputs done ok ${first.slice(0, 7)}`))
      assert.match(text, /DEPLOY: DONE/)
      assert.deepEqual(await shown('latest'), await shown(tag(first)))
      assert.deepEqual(running(), SLUGS.map(() => first))
      // By the job's own token.
      assert.deepEqual(await resultsOf(first), ['pending', 'success'], text)
      assert.match((await results(first)).at(-1).description, /^deploy: 3 of 3 tenants run [0-9a-f]{7}; latest moved in 2 images/)
      live = first
    })

    it('deploys the next commit, and keeps the way back in both registries', async () => {
      const second = await publish({ 'README.md': 'Two.\n' }, 'Second')
      await green(second)
      await ended(second, 'success')
      assert.deepEqual(await shown('latest'), await shown(tag(second)))
      assert.deepEqual(await shown('latest-previous'), await shown(tag(live)))
      before_ = live
      live = second
    })

    it('rolls back by a dispatch, to the build that stood there before', async () => {
      await dispatch(gitea, repository, 'rollback.yml', { sha: 'previous', why: 'broke sign-in' })
      const text = await ended(live, 'success', 'rollback.yml')
      assert.match(text, /ROLLBACK: DONE/)
      assert.equal((await resultsOf(live)).at(-1), 'failure', text)
      assert.equal((await resultsOf(before_)).at(-1), 'success', text)
      assert.deepEqual(await shown('latest'), await shown(tag(before_)))
    })

    it('holds the next push, and says so', async () => {
      const held = await publish({ 'README.md': 'Held.\n' }, 'Held')
      await green(held)
      const text = await ended(held, 'success')
      assert.match(text, /outputs skipped held/)
      assert.match(text, /automatic releases are held by ada .*broke sign-in/)
      assert.deepEqual(await shown('latest'), await shown(tag(before_)))
      await cli(['lift', '--images', images().join(',')], { env: { RELEASE_ACTION_REGISTRY_AUTH: registryAuth() } })
    })

    it('leaves a deploy to the newer commit that has superseded it', async () => {
      const old = await publish({ 'README.md': 'Old.\n' }, 'Old')
      await until(async () => (await tasks()).some((one) => one.head_sha === old && one.status === 'running'), 'the run of the old commit')
      await repository.commit({ 'README.md': 'Newer.\n' }, 'Newer [skip ci]')
      assert.match(await ended(old, 'success'), /outputs skipped superseded/)
    })

    it('stops at a kill switch that is pulled while it waits for CI', async () => {
      await gitea.api('POST', `${repository.path}/actions/variables/${SWITCH}`, { value: 'false' })
      const stopped = await publish({ 'README.md': 'Stopped.\n' }, 'Stopped')
      await until(async () => (await tasks()).some((one) => one.head_sha === stopped && one.status === 'running'), 'the run')
      await gitea.api('PUT', `${repository.path}/actions/variables/${SWITCH}`, { value: 'true' })
      await green(stopped)
      assert.match(await ended(stopped, 'success'), /outputs skipped kill-switch-on/)
      await gitea.api('PUT', `${repository.path}/actions/variables/${SWITCH}`, { value: 'false' })
    })

    it('holds where the token may not read the kill switch', async () => {
      const set = (data) => gitea.api('PUT', `${repository.path}/actions/secrets/CONTROL_TOKEN`, { data })
      await set(await gitea.stranger('eve'))
      const blind = await publish({ 'README.md': 'Blind.\n' }, 'Blind')
      await green(blind)
      assert.match(await ended(blind, 'failure'), /outputs failed kill-switch-unreadable/)
      await set(gitea.token)
    })

    it('puts the tags back and reports, where it is killed in mid-promotion', async () => {
      const before = await shown('latest')
      // 1.23 kills a job at every newer push; 1.26 only where a workflow asks for it.
      const concurrency = version === '1.26' ? 'concurrency:\n  group: deploy\n  cancel-in-progress: true\n' : ''
      let isHeld = false
      gate.onRequest(async ({ method, path }) => {
        if (method !== 'PUT' || !path.endsWith('/manifests/latest') || isHeld) return
        isHeld = true
        await new Promise(() => undefined)
      })
      const evidence = join(workFolder('evidence'), 'evidence.json')
      const workflow = deployWorkflow(concurrency).replace('          mode: deploy\n', `          mode: deploy\n          evidence-file: ${evidence}\n          github-token: \${{ secrets.RELEASE_TOKEN }}\n`)
      const killed = await publish({ '.gitea/workflows/deploy.yml': workflow, 'README.md': 'Killed.\n' }, 'Killed')
      await green(killed)
      await until(() => isHeld, 'the run at the second tag', 60_000)
      const [inGitea] = await shown('latest')
      assert.equal(inGitea, (await shown(tag(killed)))[0], 'the first image has not moved yet')
      await repository.commit({ 'README.md': 'And on.\n' }, 'And on')
      await ended(killed, 'cancelled')
      // Gitea calls the run cancelled at once; its post step has only begun then.
      await until(async () => String(await shown('latest')) === String(before), 'the tags as they were', 30_000)
      // Gitea keeps no line that a cancelled job says: the report is the evidence file, where it lies outside of the job.
      // The write that the kill cut off may land for a minute yet, and the post step watches for it.
      const report = await until(() => existsSync(evidence) && JSON.parse(readFileSync(evidence, 'utf8')), 'the report of the post step', 100_000)
      assert.equal(`${report.mode} ${report.outcome} ${report.reason}`, 'deploy restored cancelled')
      assert.deepEqual(report.tenants.map(({ state }) => state), SLUGS.map(() => 'proved'))
      // The job's own token is taken no more once a job is cancelled; a person's is.
      await until(async () => (await resultsOf(killed)).at(-1) === 'failure', 'the result beside the commit', 30_000)
    })

    it('plans on a pull request, and writes one comment that the next plan updates', async () => {
      const plan = example('gitea/plan.yml', [...names(), ['          mode: deploy\n', deployInputs()]])
      await repository.git('checkout', '-q', '-b', 'change')
      const first = await repository.commit({ '.gitea/workflows/plan.yml': plan }, 'Plan')
      const { value: pull } = await gitea.api('POST', `${repository.path}/pulls`, { head: 'change', base: 'main', title: 'A change' })
      await publishBuild(pull.base.sha)
      await runEnded(gitea, repository, { sha: first, workflow: 'plan.yml' })
      const second = await repository.commit({ 'README.md': 'More.\n' }, 'More')
      assert.equal((await runEnded(gitea, repository, { sha: second, workflow: 'plan.yml' })).status, 'success', news())
      const { value: comments } = await gitea.api('GET', `${repository.path}/issues/${pull.number}/comments`)
      assert.equal(comments.length, 1)
      for (const slug of SLUGS) assert.match(comments[0].body, new RegExp(slug))
      await repository.git('checkout', '-q', 'main')
    })

    it('promotes what the end-to-end tests have passed, and not what they have not', async () => {
      const e2e = await gitea.repository('e2e', {
        '.gitea/workflows/e2e.yml': example('gitea/promote-on-e2e.yml', [[`gitea.example.com/${IMAGES[0]}`, `${gitea.host}/molecule-ai/e2e`]]),
        // So long a build takes to be published here.
        'scripts/e2e.sh': '#!/bin/sh\nsleep 3\n',
      })
      await secretsOf(e2e)
      await publishCheckout(gitea)
      chmodSync(join(e2e.folder, 'scripts/e2e.sh'), 0o755)
      const green = await e2e.commit({}, 'Green')
      await publishHere('molecule-ai/e2e', green)
      assert.equal((await jobsEnded(e2e, green, 2)).map(({ status }) => status).join(), 'success,success', logOf('/e2e/'))
      const latest = await crane[0].digest('molecule-ai/e2e:latest')
      assert.equal(latest, await crane[0].digest(`molecule-ai/e2e:${tag(green)}`))
      const red = await e2e.commit({ 'scripts/e2e.sh': '#!/bin/sh\nexit 1\n' }, 'Red')
      await publishHere('molecule-ai/e2e', red)
      assert.ok((await jobsEnded(e2e, red, 1)).some(({ status }) => status === 'failure'))
      assert.equal(await crane[0].digest('molecule-ai/e2e:latest'), latest)
    })

    it('adds a canary, writes both secrets, and a push is checked on it and promoted', async () => {
      plane.orgs.onRunning = (org) => (org.token = fleet.tenants.get(org.slug).token)
      const canary = await gitea.repository('canaries', { 'README.md': 'Canaries.\n' })
      await secretsOf(canary)
      const env = {
        RELEASE_ACTION_CONTROL_PLANE_URL: plane.url, RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox', RELEASE_ACTION_ALLOW_OTHER_CONTROL_PLANE: 'true',
        RELEASE_ACTION_TENANT_URL_TEMPLATE: fleet.urlTemplate, RELEASE_ACTION_API_URL: `${gitea.url}/api/v1`, RELEASE_ACTION_GITHUB_TOKEN: gitea.token,
      }
      const words = ['canary', 'add', '--slug', 'acme', '--name', 'Acme', '--plan', 'free', '--repository', canary.full, '--wait-interval-seconds', '1']
      const added = await cli(words, { env })
      assert.equal(added.code, 0, added.log)
      assert.match((await cli(words, { env })).log, /is set already/)
      const workflow = example('gitea/canary.yml', [
        [`gitea.example.com/${IMAGES[0]}`, `${gitea.host}/molecule-ai/canary`], ["wait-seconds: '1800'", "wait-seconds: '30'\n          wait-interval-seconds: '1'"],
      ])
      const sha = await canary.commit({ '.gitea/workflows/canary.yml': workflow }, 'Canary')
      await publishHere('molecule-ai/canary', sha)
      fleet.tenants.get('acme').deploy(sha)
      const run = await runEnded(gitea, canary, { sha, workflow: 'canary.yml' })
      assert.equal(run.status, 'success', logOf('/canaries/'))
      assert.match(logOf('/canaries/'), /SMOKE: DONE[^]*PROMOTE: DONE/)
      const { evidence: [{ entries }] } = await cli(['history', '--images', `${gitea.host}/molecule-ai/canary`], { env: { RELEASE_ACTION_REGISTRY_AUTH: registryAuth() } })
      assert.match(entries[0].proof, /smoke: 1 canary, \d+ checks/)
    })

    it('keeps to the contract of the forge port', async (test) => {
      const [{ FORGE_CONTRACT }, { createForge }, { createHttp }, { systemClock }] = await Promise.all([
        source('__tests__/contract/forge'), source('src/adapters/forge/forge'), source('src/adapters/http/client'), source('src/adapters/clock'),
      ])
      const contract = await gitea.repository('contract', { 'README.md': 'A contract.\n' })
      const { first, path, full } = contract
      const [second, third] = [await contract.commit({}, 'Second'), await contract.commit({}, 'Third')]
      await contract.git('checkout', '-q', '-b', 'side', first)
      const side = await contract.commit({}, 'Side')
      const http = createHttp({ clock: systemClock, log: { info() {}, warning() {} } })
      const forge = (controlToken) => createForge({
        http, apiUrl: `${gitea.url}/api/v1`, repository: full, token: gitea.token, controlToken, jobToken: gitea.token,
      })
      const lab = {
        forge: forge(gitea.token), stranger: forge(await gitea.stranger('mallory')), commits: { first, second, third, side }, compares: true,
        status: async (sha, context, state) => void await gitea.api('POST', `${path}/statuses/${sha}`, { context, state }),
        variable: async (name, value) => void await gitea.api('POST', `${path}/actions/variables/${name}`, { value }),
      }
      for (const { name, run } of FORGE_CONTRACT) await test.test(name, () => run(lab))
      http.close()
    })
  })
}
