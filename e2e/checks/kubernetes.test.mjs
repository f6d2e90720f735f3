// The recipe for Kubernetes on a real API server, etcd and kubectl, with the controllers of a rollout; the built command line
// moves the tenants, and their own /buildinfo proves it. Where a machine would pull and start a container a part stands in.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { startForge } from '../parts/forge.mjs'
import { buildImage, pushImage, readImage } from '../parts/images.mjs'
import { RUNNER, startKubernetes } from '../parts/kubernetes.mjs'
import { cli } from '../parts/product.mjs'
import { startCraneRegistry } from '../parts/registries.mjs'
import { ROOT } from '../parts/tools.mjs'
import { endedAs, HISTORY, NEW, OLD, UNBUILT } from './support.mjs'

const SLUGS = ['acme', 'beta', 'gamma']
const PAGE = readFileSync(join(ROOT, 'docs/rollouts.md'), 'utf8')
/** The list, and the rights of the runner's account, as the page has them. */
const [, FLEET_COMMAND] = /fleet-command: (kubectl get namespaces .*)/.exec(PAGE)
const RIGHTS = [...PAGE.matchAll(/^kubectl (create clusterrole.*)$/gm)].map(([, words]) => words.replace(/--serviceaccount=\S+/, `--user=${RUNNER}`).split(' '))

describe('Kubernetes', { concurrency: false }, async () => {
  const { digest: old } = buildImage({ revision: OLD })
  const { digest: fresh } = buildImage({ revision: NEW })
  // Whose third build no machine can pull.
  const [registry, forge, cluster] = await Promise.all([startCraneRegistry(), startForge(HISTORY), startKubernetes({ [old]: OLD, [fresh]: NEW })])
  after(() => Promise.all([registry, forge, cluster].map((part) => part.stop())))
  const image = `${registry.host}/k8s/app`
  for (const revision of HISTORY) await pushImage(registry.host, 'k8s/app', `staging-${revision.slice(0, 7)}`, { revision })
  await pushImage(registry.host, 'k8s/app', 'latest', { revision: OLD })
  for (const words of RIGHTS) await cluster.kubectl(...words)
  for (const slug of SLUGS) {
    await cluster.kubectl('create', 'namespace', slug)
    await cluster.kubectl('label', 'namespace', slug, 'tenant=true')
    await cluster.kubectl('--namespace', slug, 'create', 'deployment', 'app', `--image=${image}@${old}`)
    // How long one may be stuck: ten minutes, where nobody says otherwise. The container is called as the image.
    await cluster.kubectl('--namespace', slug, 'patch', 'deployment', 'app', '--patch', '{"spec":{"progressDeadlineSeconds":3}}')
  }
  for (const slug of SLUGS) await cluster.kubectl('--namespace', slug, 'rollout', 'status', 'deployment/app', '--timeout', '60s')

  const deploy = (sha) => cli([
    'deploy', sha, '--redeploy-tag', `staging-${sha.slice(0, 7)}`, '--images', image, '--required-contexts', 'none', '--canary-slug', 'acme',
    '--fleet-command', FLEET_COMMAND, '--tenant-url-template', cluster.services, '--rollout-command', `'${join(ROOT, 'examples/rollout/kubernetes.sh')}' app app`,
    '--soak-seconds', '0', '--verify-seconds', '3',
  ], { env: { ...cluster.env, GITHUB_API_URL: forge.url, GITHUB_REPOSITORY: 'acme/release' } })
  const pinned = (slug) => cluster.kubectl('--namespace', slug, 'get', 'deployment', 'app', '--output', 'jsonpath={.spec.template.spec.containers[*].image}')
  const runs = async (slug) => (await (await fetch(`${cluster.services.replace('{slug}', slug)}/buildinfo`)).json()).git_sha
  const live = async () => (await readImage(registry.host, 'k8s/app', 'latest')).digest

  it('a deploy sets each deployment to the digest, and every tenant says that it runs the build', async () => {
    const result = await deploy(NEW)
    endedAs(result, 'done', 'ok')
    for (const slug of SLUGS) assert.deepEqual([await pinned(slug), await runs(slug)], [`${image}@${fresh}`, NEW])
    assert.equal(await live(), fresh)
    assert.deepEqual(result.evidence.tenants.map(({ slug, state }) => `${slug} ${state}`).sort(), SLUGS.map((slug) => `${slug} proved`))
  })

  it('a build that no machine can pull: the rollout ends at its deadline, the old pod serves on, and the canary says so', async () => {
    const result = await deploy(UNBUILT)
    endedAs(result, 'failed', 'canary-failed')
    assert.match(result.log, /exceeded its progress deadline/)
    assert.equal(await runs('acme'), NEW)
    for (const slug of ['beta', 'gamma']) assert.equal(await pinned(slug), `${image}@${fresh}`)
    assert.equal(await live(), fresh)
  })

  it('kubectl rollout undo brings the canary back, and the next deploy proves it without moving anybody', async () => {
    await cluster.kubectl('--namespace', 'acme', 'rollout', 'undo', 'deployment/app')
    assert.equal(await pinned('acme'), `${image}@${fresh}`)
    const result = await deploy(NEW)
    assert.equal(result.code, 0, result.log)
    assert.doesNotMatch(result.log, /image updated/)
  })
})
