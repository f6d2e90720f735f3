// docs/without-a-control-plane.md from an empty repository, word by word, by the recipe for ssh: its service, its workflow and
// the scripts of docs/rollouts.md, on three hosts with a real sshd each. Played are docker, which starts the service as the
// Dockerfile says, and the forge.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { parse } from 'yaml'
import { pushImage, readImage } from '../parts/images.mjs'
import { freePort, run, serve, workFolder } from '../parts/process.mjs'
import { action } from '../parts/product.mjs'
import { startCraneRegistry } from '../parts/registries.mjs'
import { sandbox } from '../parts/sandbox.mjs'
import { startSshd } from '../parts/sshd.mjs'
import { goTool, ROOT } from '../parts/tools.mjs'
import { NEW, OLD } from './support.mjs'

const [PAGE, ROLLOUTS] = ['without-a-control-plane', 'rollouts'].map((name) => readFileSync(join(ROOT, 'docs', `${name}.md`), 'utf8'))
/** The first fence of a page that begins so. */
const block = (page, beginning) => {
  const found = [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, text]) => text).find((text) => text.startsWith(beginning))
  assert.ok(found, `no block begins with ${beginning}`)
  return found
}
const SLUGS = ['acme', 'beta', 'gamma']

it('a workflow that the page shows is one', async () => {
  const folder = workFolder('workflows')
  for (const name of ['build', 'deploy']) writeFileSync(join(folder, `${name}.yml`), block(PAGE, `# .github/workflows/${name}.yml`))
  const { stdout } = await run(await goTool('actionlint'), ['-no-color', 'build.yml', 'deploy.yml'], { cwd: folder, check: false })
  assert.equal(stdout, '')
})

it('a push is rolled out, canary first, each tenant proves itself, and :latest shows it; the next one too', async () => {
  const { startForge } = await sandbox('forge')
  const [registry, forge, repository] = [await startCraneRegistry(), await startForge({ history: { [OLD]: null, [NEW]: OLD }, branches: { main: OLD } }), workFolder('repository')]
  after(() => Promise.all([registry.stop(), forge.close()]))
  const file = (name, text, mode = 0o644) => writeFileSync(join(repository, name), text, { mode })

  // 1 and 3: the files of the repository.
  file('server.mjs', block(PAGE, '// server.mjs').replace('8080', 'process.env.PORT'))
  assert.match(block(PAGE, 'FROM node'), /ENV GIT_SHA=\$GIT_SHA\nCOPY server\.mjs \.\nCMD \["node", "server\.mjs"\]/)
  file('rollout.sh', block(ROLLOUTS, '#!/bin/sh\n# ssh:'), 0o755)
  file('release-this', block(ROLLOUTS, '#!/bin/sh\n# On each host'), 0o755)
  const image = `${registry.host}/you/app`
  const hosts = await Promise.all(SLUGS.map((slug) => startHost(slug, repository, image)))
  after(() => Promise.all(hosts.map((host) => host.stop())))
  file('ssh', `#!/bin/sh\nfor word; do case $word in\n${hosts.map(({ slug, ssh }) => `  *@${slug}.example.com) exec ${ssh} "$@" ;;`).join('\n')}\nesac; done\nexit 255\n`, 0o755)

  // 4: the inputs as the page has them, with the names of this machine.
  const { with: given } = parse(block(PAGE, '# .github/workflows/deploy.yml')).jobs.deploy.steps.find(({ uses }) => uses.startsWith('molecule-ai/'))
  const inputs = {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value).replace('ghcr.io/${{ github.repository }}', image).replace(/\$\{\{.*\}\}/, '')])),
    fleet: given.fleet.replace(/(\S+) https:\S+/g, (_, slug) => `${slug} ${hosts.find((host) => host.slug === slug).url}`),
    'rollout-command': `${given['rollout-command']} ${hosts[0].user} example.com`, 'soak-seconds': '0', 'github-token': 'f0rge-token',
  }
  assert.equal(given['rollout-command'], './rollout.sh')
  const live = async () => (await readImage(registry.host, 'you/app', 'latest'))?.digest
  for (const sha of [OLD, NEW]) {
    // 2: CI has built it.
    const digest = await pushImage(registry.host, 'you/app', `sha-${sha.slice(0, 7)}`, { revision: sha })
    for (const host of hosts) host.builds[digest] = sha
    forge.branches.set('main', sha)
    forge.ci.check(sha, given['required-contexts'], 'success')
    const deploy = (more) => action({ inputs: { ...inputs, ...more }, sha, forge: { url: forge.apiUrl }, env: { PATH: `${repository}:${process.env.PATH}` }, cwd: repository })
    const planned = await deploy({ 'dry-run': 'true' })
    assert.equal(planned.outputs.outcome, 'planned', planned.log)
    const { outputs, log } = await deploy({})
    assert.equal(`${outputs.outcome} ${outputs.reason}`, 'done ok', log)
    for (const { url } of hosts) assert.equal((await (await fetch(`${url}/buildinfo`)).json()).git_sha, sha)
    assert.equal(await live(), digest)
  }
})

/** A tenant's machine: sshd with the forced command, and a docker that starts the service of the page at the build of `.env`. */
async function startHost(slug, repository, image) {
  const [folder, port, builds] = [workFolder(slug), await freePort(), {}]
  let service
  const docker = createServer(async (asked, answer) => {
    const [, digest] = /@(sha256:\w+)/.exec(readFileSync(join(folder, '.env'), 'utf8'))
    await service?.stop()
    const url = `http://127.0.0.1:${port}/health`
    service = await serve(process.execPath, ['server.mjs'], {
      cwd: repository, log: join(folder, 'log'), env: { PATH: process.env.PATH, PORT: String(port), GIT_SHA: builds[digest] },
      ready: () => fetch(url).then(({ ok }) => ok, () => false),
    })
    answer.end()
  }).listen(0, '127.0.0.1')
  await once(docker, 'listening')
  mkdirSync(join(folder, 'bin'))
  const said = `[ "$*" = 'compose up --detach --wait' ] && exec ${process.execPath} -e "fetch('http://127.0.0.1:${docker.address().port}').then((a) => a.text())"`
  writeFileSync(join(folder, 'bin/docker'), `#!/bin/sh\n${said}\n`)
  chmodSync(join(folder, 'bin/docker'), 0o755)
  const sshd = await startSshd(`PATH=${folder}/bin:$PATH RELEASE_FOLDER=${folder} ${join(repository, 'release-this')} ${image}`)
  return {
    slug, builds, user: sshd.user, ssh: join(sshd.bin, 'ssh'), url: `http://127.0.0.1:${port}`,
    async stop() {
      docker.closeAllConnections()
      docker.close()
      await Promise.all([service?.stop(), sshd.stop()])
    },
  }
}
