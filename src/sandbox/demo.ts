import { json } from './answer'
import { startFleet } from './fleet'
import { startForge } from './forge'
import { startRegistry } from './registry'
import { deploys } from './demo-deploy'
import { chapter, deploy, FIFTH, FIRST, FOURTH, images, move, publish, SECOND, shelves, short, SIXTH, test, THIRD, type Stage, type Teller } from './demo-stage'

/**
 * Tells in under a minute what this is for: tests a build on canaries, promotes, fails half-way, rolls a fleet out and
 * goes back, against a registry, a forge, a control plane and tenants that live in this process. Needs no account and no network.
 * @returns whether every chapter ended as it should
 */
export async function tellStory(teller: Teller): Promise<boolean> {
  const [registry, forge, canaries] = await Promise.all([
    startRegistry({ auth: 'token' }),
    startForge({ history: { [FIRST]: null, [SECOND]: FIRST, [THIRD]: SECOND, [FOURTH]: THIRD, [FIFTH]: FOURTH, [SIXTH]: FIFTH } }),
    startFleet({ acme: { commit: FIRST }, beta: { commit: FIRST } }),
  ])
  const stage = { ...teller, registry, forge, canaries }
  try {
    return await smokes(stage) && await promotes(stage) && await deploys(stage) && await goesBack(stage)
  } finally {
    await Promise.all([registry.close(), forge.close(), canaries.close()])
  }
}

/** Three tries of canaries, of which one lets a build through. */
async function smokes(stage: Stage): Promise<boolean> {
  const { registry, canaries } = stage
  const [canary] = canaries.tenants.values()
  chapter(stage, 'Two images are live',
    `A registry and two canary tenants run inside this process, at ${registry.host} and beside it: no network, no account.`,
    `:latest shows commit ${short(FIRST)} in both images. CI has just pushed :staging-${short(SECOND)}.`)
  publish(stage, FIRST, 'latest')
  publish(stage, SECOND)
  shelves(stage)

  chapter(stage, 'Smoke: a build that is not there yet',
    'The canaries still run the old build. A script that waits six minutes and goes on would test that, and pass.')
  const absent = await test(stage, SECOND)

  chapter(stage, 'Smoke: a red canary',
    `Now they run ${short(SECOND)}, and one of them lets anybody in. That its door is shut is one of the checks.`)
  deploy(stage, SECOND)
  canary!.onRequest = ({ path, headers }) => (path === '/admin/liveness' && !headers.authorization ? json(200, { subsystems: {} }) : undefined)
  const red = await test(stage, SECOND)

  chapter(stage, 'Smoke: green',
    `${short(SECOND)} goes nowhere. The fix is ${short(THIRD)}, and what the checks make they delete again.`)
  publish(stage, THIRD)
  deploy(stage, THIRD)
  canary!.onRequest = undefined
  const green = await test(stage, THIRD)

  return absent === 'build-not-running' && red === 'smoke-red' && green === 'ok' && canaries.left().length === 0
}

/** A promote, and one that breaks half-way. */
async function promotes(stage: Stage): Promise<boolean> {
  const { registry } = stage
  chapter(stage, 'Promote',
    'Both images move, or none. The old build gets a tag of its own first, and every move is read back.')
  const promoted = await move(stage, 'promote', THIRD)

  chapter(stage, 'A push breaks half-way',
    `Now ${short(FOURTH)}. This time the registry takes the first image and refuses the second.`,
    'A script of crane lines would leave :latest of two commits behind, and nobody would know what was there before.')
  publish(stage, FOURTH)
  registry.faults.add({ fault: '403', method: 'PUT', path: /platform-tenant\/manifests\/latest$/, persist: true })
  const broken = await move(stage, 'promote', FOURTH)
  registry.faults.clear()

  return promoted === 'done' && broken === 'restored'
}

/** The night after. */
async function goesBack(stage: Stage): Promise<boolean> {
  chapter(stage, 'Roll back',
    `It is 3 a.m. and ${short(FIFTH)} turns out to be bad. Nobody has to remember which build was good: the registry does.`)
  const back = await move(stage, 'rollback', 'previous', { why: 'memory search is empty' })

  chapter(stage, 'The next automatic promote is held',
    `Half an hour later a job wants to promote the next build, made from ${short(FIFTH)}. Releases wait for a person since the`,
    'rollback, so it ends well and moves nothing. A script would have put the fault straight back.')
  publish(stage, SIXTH)
  const held = await move(stage, 'promote', SIXTH, { event: 'push' })

  chapter(stage, 'A person lifts the hold', `${short(SIXTH)} turns out to hold the fix. Somebody says so, and it goes out.`)
  const lifted = await remembered(stage, 'lift')
  const out = await move(stage, 'promote', SIXTH)

  chapter(stage, 'What the registry remembers', 'Who moved what when, what spoke for it, and what is vetoed. --html FILE makes a page of it.')
  const shown = await remembered(stage, 'history')
  return back === 'done' && held === 'skipped' && lifted === 0 && out === 'done' && shown === 0
}

function remembered(stage: Stage, command: 'history' | 'lift'): Promise<number> {
  const { registry, say, paint, remember } = stage
  const all = images(stage)
  say(paint('cyan', `\n$ release-action ${command} --images ${all}`))
  return remember(command, { images: all, 'registry-auth': `${registry.host}=sandbox:sandbox` })
}
