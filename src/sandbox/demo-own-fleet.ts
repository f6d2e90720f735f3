import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chapter, type DemoWorld, FIFTH, short, SIXTH } from './demo-world'
import { type SandboxFleet, startFleet } from './fleet'
import { listen, stop } from './server'

/** What a user's own script is here: it tells the machine of each tenant which commit to run, and believes it. */
const SCRIPT = `const { request } = require('node:http')
const { RELEASE_TENANTS, RELEASE_SHA } = process.env
for (const tenant of RELEASE_TENANTS.split(' ')) {
  console.log('moving ' + tenant + ' to ' + RELEASE_SHA.slice(0, 7))
  request(process.argv[2] + '/' + tenant + '/' + RELEASE_SHA, { method: 'POST' }).end()
}
`
const SLUGS = ['one', 'two', 'three']

/** A fleet that nobody but a script moves; one machine has gone back to the old build by itself, and its tenant says so. */
export async function movesOwnFleet(world: DemoWorld): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'release-action-demo-script-'))
  const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: FIFTH }])))
  let stuck: string | undefined = 'two'
  const machines = createServer((request, response) => {
    const [, slug = '', commit = ''] = (request.url ?? '').split('/')
    if (slug !== stuck) fleet.tenants.get(slug)?.deploy(commit)
    response.writeHead(204).end()
  })
  const host = await listen(machines)
  try {
    const script = join(folder, 'rollout.cjs')
    writeFileSync(script, SCRIPT)
    const command = `'${process.execPath}' '${script}' http://${host}`
    chapter(world, 'Without a control plane: a script moves the tenants',
      'The input fleet lists three tenants, rollout-command is a script of six lines. It ends with 0 for each; the machine of',
      'one has gone back to its old build, as an orchestrator does. The script does not notice. The tenant is asked.')
    const behind = await deploy(world, fleet, command)

    chapter(world, 'And once more', 'The machine is mended. Who runs the build already is proved, and the script is told of the others alone.')
    stuck = undefined
    const done = await deploy(world, fleet, command)
    return behind === 'tenant-stale' && done === 'ok'
  } finally {
    await Promise.all([fleet.close(), stop(machines)])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Deploys by the script, as a person would. @returns its reason */
async function deploy({ forge, paint, say, run }: DemoWorld, { tenants }: SandboxFleet, command: string): Promise<string> {
  say(paint('cyan', `\n$ release-action deploy ${short(SIXTH)} --fleet $'one …\\n' --rollout-command ./rollout.cjs --canary-slug one …`))
  const fleet = [...tenants.values()].map(({ slug, url }) => `${slug} ${url}`).join('\n')
  const { reason } = await run({
    mode: 'deploy', sha: SIXTH, 'redeploy-tag': `staging-${short(SIXTH)}`, 'required-contexts': 'none',
    fleet, 'rollout-command': command, 'canary-slug': 'one', 'soak-seconds': '0', 'verify-seconds': '1',
  }, forge.apiUrl)
  return reason
}
