import { shortDigest } from '../release/digest'
import type { Outcome } from '../release/reason'
import { startForge, type SandboxForge } from './forge'
import { startRegistry, type SandboxRegistry } from './registry'

/** The one who tells the story and runs the action in it. */
export interface Teller {
  say(line: string): void
  paint(colour: 'bold' | 'cyan' | 'dim', text: string): string
  /** Runs the action for real, with the forge at this address, and shows its report. */
  run(inputs: Record<string, string>, apiUrl: string): Promise<Outcome>
}

const REPOSITORIES = ['molecule-ai/platform', 'molecule-ai/platform-tenant']
/** Three builds, each on the one before it. */
const FIRST = '4c1d56e0b9a7f3d2c8e6145a90b3f7d8e2c1a654'
const SECOND = '8f2ab91c47d05e3b6a19f8c2d7e40b5163f9a8d0'
const THIRD = 'd07c3e9f5b812a64c0e7d93f1b58a2460c9e7f31'
const short = (commit: string): string => commit.slice(0, 7)

/** What every chapter uses. */
interface Stage extends Teller {
  registry: SandboxRegistry
  forge: SandboxForge
}

/**
 * Tells in under a minute what this is for: promotes, fails half-way and rolls back, against a registry and a forge
 * that live in this process. Needs no account and no network.
 * @returns whether every chapter ended as it should
 */
export async function tellStory(teller: Teller): Promise<boolean> {
  const [registry, forge] = await Promise.all([
    startRegistry({ auth: 'token' }),
    startForge({ history: { [FIRST]: null, [SECOND]: FIRST, [THIRD]: SECOND } }),
  ])
  try {
    return await story({ ...teller, registry, forge })
  } finally {
    await Promise.all([registry.close(), forge.close()])
  }
}

async function story(stage: Stage): Promise<boolean> {
  const { registry } = stage
  chapter(stage, 'Two images are live',
    `A registry runs inside this process, at ${registry.host}: no network, no account.`,
    `Its :latest shows commit ${short(FIRST)} in both images. CI has just pushed :staging-${short(SECOND)}.`)
  publish(registry, FIRST, 'latest')
  publish(registry, SECOND)
  shelves(stage)

  chapter(stage, 'Promote',
    'Both images move, or none. The old build gets a tag of its own first, and every move is read back.')
  const promoted = await act(stage, 'promote', SECOND)

  chapter(stage, 'A push breaks half-way',
    `Now ${short(THIRD)}. This time the registry takes the first image and refuses the second.`,
    'A script of crane lines would leave :latest of two commits behind, and nobody would know what was there before.')
  publish(registry, THIRD)
  registry.faults.add({ fault: '403', method: 'PUT', path: /platform-tenant\/manifests\/latest$/, persist: true })
  const broken = await act(stage, 'promote', THIRD)
  registry.faults.clear()

  chapter(stage, 'Roll back',
    `It is 3 a.m. and ${short(SECOND)} turns out to be bad. Nobody has to remember which build was good: its tag does.`)
  const back = await act(stage, 'rollback', 'previous')

  return promoted === 'done' && broken === 'restored' && back === 'done'
}

function chapter({ say, paint }: Stage, title: string, ...lines: string[]): void {
  say(`\n${paint('bold', `== ${title}`)}`)
  for (const line of lines) say(line)
}

function publish(registry: SandboxRegistry, revision: string, ...tags: string[]): void {
  const build = { revision, platforms: 2 } as const
  for (const repository of REPOSITORIES) {
    for (const tag of [`staging-${short(revision)}`, ...tags]) registry.publish(repository, tag, build)
  }
}

/** Runs the action as a person would, and shows what it reports and what the registry then holds. */
async function act(stage: Stage, mode: 'promote' | 'rollback', sha: string): Promise<Outcome> {
  const { registry, forge, paint, say, run } = stage
  const images = REPOSITORIES.map((repository) => `${registry.host}/${repository}`).join(',')
  const word = sha === 'previous' ? sha : short(sha)
  say(paint('cyan', `\n$ release-action ${mode} ${word} --images ${images}`))
  const outcome = await run({ mode, sha, images, 'registry-auth': `${registry.host}=sandbox:sandbox` }, forge.apiUrl)
  shelves(stage)
  return outcome
}

/** What the registry itself holds, whatever a report says. */
function shelves({ registry, say, paint }: Stage): void {
  const builds = new Map<string, string>()
  const moving: [name: string, digest: string][] = []
  for (const repository of REPOSITORIES) {
    for (const [tag, digest] of registry.tags(repository)) {
      if (tag.startsWith('staging-')) builds.set(digest, tag.slice('staging-'.length))
      else moving.push([`${repository}:${tag}`, digest])
    }
  }
  say(paint('dim', '\nin the registry now'))
  for (const [name, digest] of moving) {
    say(paint('dim', `  ${name.padEnd(46)} ${builds.get(digest) ?? '?'}  ${shortDigest(digest)}`))
  }
}
