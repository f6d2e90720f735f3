import { json } from './answer'
import { goesAcross } from './demo-across'
import { deploys } from './demo-deploy'
import { chapter, type DemoHost, type DemoWorld, deploy, FIFTH, FIRST, FOURTH, images, move, publish, SECOND, shelves, short, sign, SIXTH, test, THIRD } from './demo-world'
import { movesOwnFleet } from './demo-own-fleet'
import { startFleet } from './fleet'
import { startForge } from './forge'
import { startRegistry } from './registry'
import { signingKey } from './signing'

/**
 * Tells in under a minute what this is for: tests a build on canaries, promotes, fails half-way, rolls a fleet out,
 * goes back, takes a build to another registry and moves tenants by a script alone, against a registry, a forge, a control plane and tenants that live in this process. Needs no account and no network.
 * @returns whether every chapter ended as it should
 */
export async function playDemo(host: DemoHost): Promise<boolean> {
  const [registry, forge, canaries] = await Promise.all([
    startRegistry({ auth: 'token' }),
    startForge({ history: { [FIRST]: null, [SECOND]: FIRST, [THIRD]: SECOND, [FOURTH]: THIRD, [FIFTH]: FOURTH, [SIXTH]: FIFTH } }),
    startFleet({ acme: { commit: FIRST }, beta: { commit: FIRST } }),
  ])
  const world = { ...host, registry, forge, canaries }
  try {
    return await smokes(world) && await promotes(world) && await deploys(world) && await goesBack(world) && await goesAcross(world) && await movesOwnFleet(world)
  } finally {
    await Promise.all([registry.close(), forge.close(), canaries.close()])
  }
}

/** Three tries of canaries, of which one lets a build through. */
async function smokes(world: DemoWorld): Promise<boolean> {
  const { registry, canaries } = world
  const [canary] = canaries.tenants.values()
  chapter(world, 'Two images are live',
    `A registry and two canary tenants run inside this process, at ${registry.host} and beside it: no network, no account.`,
    `:latest shows commit ${short(FIRST)} in both images. CI has just pushed :staging-${short(SECOND)}.`)
  publish(world, FIRST, 'latest')
  publish(world, SECOND)
  shelves(world)

  chapter(world, 'Smoke: a build that is not there yet',
    'The canaries still run the old build. A script that waits six minutes and goes on would test that, and pass.')
  const absent = await test(world, SECOND)

  chapter(world, 'Smoke: a red canary',
    `Now they run ${short(SECOND)}, and one of them lets anybody in. That its door is shut is one of the checks.`)
  deploy(world, SECOND)
  canary!.onRequest = ({ path, headers }) => (path === '/admin/liveness' && !headers.authorization ? json(200, { subsystems: {} }) : undefined)
  const red = await test(world, SECOND)

  chapter(world, 'Smoke: green',
    `${short(SECOND)} goes nowhere. The fix is ${short(THIRD)}, and what the checks make they delete again.`)
  publish(world, THIRD)
  deploy(world, THIRD)
  canary!.onRequest = undefined
  const green = await test(world, THIRD)

  return absent === 'build-not-running' && red === 'smoke-red' && green === 'ok' && canaries.left().length === 0
}

/** A promote, and one that breaks half-way. */
async function promotes(world: DemoWorld): Promise<boolean> {
  const { registry } = world
  const key = signingKey()
  chapter(world, 'Promote: nobody signed it',
    'Whoever may push to a registry may push anything. Here verify names the key of CI, and the first try comes too early.')
  const unsigned = await move(world, 'promote', THIRD, { key })

  chapter(world, 'Promote',
    'CI has signed both by their digests (cosign sign). Both images move, or none. The old build gets a tag of its own',
    'first, and every move is read back.')
  sign(world, THIRD, key)
  const promoted = await move(world, 'promote', THIRD, { key })

  chapter(world, 'A push breaks half-way',
    `Now ${short(FOURTH)}. This time the registry takes the first image and refuses the second.`,
    'A script of crane lines would leave :latest of two commits behind, and nobody would know what was there before.')
  publish(world, FOURTH)
  registry.faults.add({ fault: '403', method: 'PUT', path: /platform-tenant\/manifests\/latest$/, persist: true })
  const broken = await move(world, 'promote', FOURTH)
  registry.faults.clear()

  return unsigned === 'failed' && promoted === 'done' && broken === 'restored'
}

/** The night after. */
async function goesBack(world: DemoWorld): Promise<boolean> {
  chapter(world, 'Roll back',
    `It is 3 a.m. and ${short(FIFTH)} turns out to be bad. Nobody has to remember which build was good: the registry does.`)
  const back = await move(world, 'rollback', 'previous', { why: 'memory search is empty' })

  chapter(world, 'The next automatic promote is held',
    `Half an hour later a job wants to promote the next build, made from ${short(FIFTH)}. Releases wait for a person since the`,
    'rollback, so it ends well and moves nothing. A script would have put the fault straight back.')
  publish(world, SIXTH)
  const held = await move(world, 'promote', SIXTH, { event: 'push' })

  chapter(world, 'A person lifts the hold', `${short(SIXTH)} turns out to hold the fix. Somebody says so, and it goes out.`)
  const lifted = await historyCommand(world, 'lift')
  const out = await move(world, 'promote', SIXTH)

  chapter(world, 'What the registry remembers', 'Who moved what when, what spoke for it, and what is vetoed. --html FILE makes a page of it.')
  const shown = await historyCommand(world, 'history')
  return back === 'done' && held === 'skipped' && lifted === 0 && out === 'done' && shown === 0
}

function historyCommand(world: DemoWorld, command: 'history' | 'lift'): Promise<number> {
  const { registry, say, paint, history } = world
  const all = images(world)
  say(paint('cyan', `\n$ release-action ${command} --images ${all}`))
  return history(command, { images: all, 'registry-auth': `${registry.host}=sandbox:sandbox` })
}
