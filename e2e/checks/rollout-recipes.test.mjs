// The recipes of examples/rollout: by shellcheck, against an ECS (ministack) with the real AWS command line, and over a real sshd.
import assert from 'node:assert/strict'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { startMinistack } from '../parts/ministack.mjs'
import { run, workFolder } from '../parts/process.mjs'
import { startSshd } from '../parts/sshd.mjs'
import { awsProgram, recipeTools, ROOT } from '../parts/tools.mjs'

const RECIPES = join(ROOT, 'examples/rollout')
const DIGEST = `sha256:${'d'.repeat(64)}`
const order = (image, slugs) => ({
  input: `${JSON.stringify({ version: 1, sha: 'b'.repeat(40), tag: 'staging-bbbbbbb', images: image ? { [image]: DIGEST } : {}, tenants: slugs.map((slug) => ({ slug, url: `https://${slug}.test` })) })}\n`,
  RELEASE_TENANTS: slugs.join(' '),
})
const program = (folder, name, text) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
  chmodSync(join(folder, name), 0o755)
}

await recipeTools()
for (const name of readdirSync(RECIPES)) {
  it(`shellcheck finds nothing in ${name}, and it says what it says to any POSIX shell`, async () => {
    const { stdout } = await run('shellcheck', ['--shell=sh', name], { cwd: RECIPES, check: false })
    assert.equal(stdout, '')
  })
}

describe('Amazon ECS', { concurrency: false }, async () => {
  const [aws, cloud, bin] = [await awsProgram(), await startMinistack(), workFolder('ecs')]
  after(() => cloud.stop())
  const repository = '111111111111.dkr.ecr.us-east-1.amazonaws.com/app'
  const env = { ...cloud.env('111111111111'), AWS_ENDPOINT_URL: cloud.endpoint, AWS_DEFAULT_REGION: 'us-east-1', HOME: bin }
  const ecs = async (...words) => JSON.parse((await run(aws, ['ecs', ...words, '--output', 'json'], { env: { PATH: process.env.PATH, ...env } })).stdout || 'null')
  const containers = [{ name: 'app', image: `${repository}:old`, memory: 64 }, { name: 'log', image: `${repository}-log:1`, memory: 64 }]
  await ecs('create-cluster', '--cluster-name', 'prod')
  const { taskDefinition: { taskDefinitionArn: old } } = await ecs('register-task-definition', '--family', 'app', '--container-definitions', JSON.stringify(containers))
  for (const slug of ['acme', 'beta']) await ecs('create-service', '--cluster', 'prod', '--service-name', slug, '--task-definition', old, '--desired-count', '1')
  const roll = (slugs) => {
    const { input, ...more } = order(repository, slugs)
    return run(join(RECIPES, 'ecs.sh'), ['prod', 'app'], { input, check: false, env: { PATH: `${bin}:${process.env.PATH}`, ...env, ...more } })
  }
  const running = async (slug) => {
    const { services: [{ taskDefinition }] } = await ecs('describe-services', '--cluster', 'prod', '--services', slug)
    const { taskDefinition: { containerDefinitions } } = await ecs('describe-task-definition', '--task-definition', taskDefinition)
    return containerDefinitions.map(({ image }) => image)
  }

  it('moves the services of the batch to the digest, and no other container', async () => {
    program(bin, 'aws', `exec ${aws} "$@"`)
    const { code, stderr } = await roll(['acme'])
    assert.deepEqual([code, stderr], [0, ''])
    assert.deepEqual(await running('acme'), [`${repository}@${DIGEST}`, `${repository}-log:1`])
    assert.deepEqual(await running('beta'), containers.map(({ image }) => image))
  })
  it('is red where ECS has rolled back, although the service is stable', async () => {
    program(bin, 'aws', `[ "$2" != wait ] || ${aws} ecs update-service --cluster prod --service beta --task-definition ${old} --force-new-deployment > /dev/null; exec ${aws} "$@"`)
    const { code, stderr } = await roll(['beta'])
    assert.equal(code, 1)
    assert.match(stderr, /^beta was rolled back/)
  })
})

describe('ssh', { concurrency: false }, async () => {
  const folder = workFolder('ssh')
  program(folder, 'docker', `[ "$*" = 'compose up --detach --wait' ] && cp .env ${folder}/started`)
  const sshd = await startSshd(`PATH=${folder}:$PATH RELEASE_FOLDER=${folder} ${RECIPES}/ssh-forced-command.sh ghcr.io/you/app`)
  after(() => sshd.stop())
  const env = { PATH: `${sshd.bin}:${process.env.PATH}`, HOME: folder }
  const roll = (image, slugs = ['acme']) => {
    const { input, ...more } = order(image, slugs)
    return run(join(RECIPES, 'ssh.sh'), [sshd.user, 'example.com'], { input, check: false, env: { ...env, ...more } })
  }

  it('starts the build on the host, by its digest', async () => {
    const { code, stderr } = await roll('ghcr.io/you/app')
    assert.deepEqual([code, stderr], [0, ''])
    assert.equal(readFileSync(join(folder, 'started'), 'utf8'), `IMAGE=ghcr.io/you/app@${DIGEST}\n`)
  })
  it('starts no other image, and runs no other command', async () => {
    writeFileSync(join(folder, 'started'), '')
    assert.equal((await roll('ghcr.io/you/other')).code, 1)
    for (const words of ['touch /tmp/x', '', `ghcr.io/you/app@${DIGEST}; id`, 'ghcr.io/you/app@sha256:']) {
      const { code, stderr } = await run('ssh', ['-n', `${sshd.user}@acme.example.com`, words].filter(Boolean), { env, check: false })
      assert.equal(code, 64)
      assert.match(stderr, /this is no ghcr\.io\/you\/app@sha256/)
    }
    assert.equal(readFileSync(join(folder, 'started'), 'utf8'), '')
  })
  it('says that it is called wrongly where there is no image', async () => assert.equal((await roll('')).code, 78))
})
