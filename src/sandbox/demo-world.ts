import { type Digest, shortDigest } from '../release/digest'
import type { Report } from '../release/report'
import type { SandboxFleet } from './fleet'
import type { SandboxForge } from './forge'
import type { SandboxRegistry } from './registry'
import { bundleArtifact, type SigningKey, signedBundle, statement } from './signing'

/** The one who tells the story and runs the action in it. */
export interface DemoHost {
  say(line: string): void
  paint(colour: 'bold' | 'cyan' | 'dim', text: string): string
  /** Runs the action for real, with the forge at this address, and shows its report. */
  run(inputs: Record<string, string>, apiUrl: string, more?: { event: string }): Promise<Pick<Report, 'outcome' | 'reason'>>
  /** Runs a command on the histories for real, and shows what it says. Gives its exit code. */
  history(command: 'history' | 'lift', inputs: Record<string, string>): Promise<number>
}

/** What every chapter uses. */
export interface DemoWorld extends DemoHost {
  registry: SandboxRegistry
  forge: SandboxForge
  canaries: SandboxFleet
}

/** Six builds, each on the one before it. */
export const FIRST = '4c1d56e0b9a7f3d2c8e6145a90b3f7d8e2c1a654'
export const SECOND = '8f2ab91c47d05e3b6a19f8c2d7e40b5163f9a8d0'
export const THIRD = 'd07c3e9f5b812a64c0e7d93f1b58a2460c9e7f31'
export const FOURTH = '2b94f6ad83e15c07f9b2a4d6e8013c5b7d9f1a20'
export const FIFTH = '6e51d0c2f7a948b3c1e0d95f2a7b86431c0f5ed9'
export const SIXTH = 'a83f10b6d4e29c5782f0b13d6e94a7c5d8021f3e'
export const short = (commit: string): string => commit.slice(0, 7)

export const REPOSITORIES = ['molecule-ai/platform', 'molecule-ai/platform-tenant']

export function chapter({ say, paint }: DemoWorld, title: string, ...lines: string[]): void {
  say(`\n${paint('bold', `== ${title}`)}`)
  for (const line of lines) say(line)
}

/** Pushes a build of both images, as CI does. */
export function publish({ registry }: DemoWorld, revision: string, ...tags: string[]): void {
  const build = { revision, platforms: 2 } as const
  for (const repository of REPOSITORIES) {
    for (const tag of [`staging-${short(revision)}`, ...tags]) registry.publish(repository, tag, build)
  }
}

/** Signs a build of both images by its digest, as `cosign sign` in CI does. */
export function sign({ registry }: DemoWorld, revision: string, key: SigningKey): void {
  for (const repository of REPOSITORIES) {
    const digest = registry.tags(repository).get(`staging-${short(revision)}`) as Digest
    const { manifest, blobs } = bundleArtifact(digest, signedBundle(statement(digest), key))
    registry.put(repository, manifest, blobs)
  }
}

/** Puts every canary onto a build, as its auto-updater does. */
export function deploy({ canaries }: DemoWorld, commit: string): void {
  for (const tenant of canaries.tenants.values()) tenant.deploy(commit)
}

/** Tests a build on the canaries, as a person would. @returns its reason */
export async function test({ canaries, forge, paint, say, run }: DemoWorld, sha: string): Promise<string> {
  const inputs = canaries.inputs()
  const urls = inputs['tenant-urls'].replaceAll('\n', ',')
  say(paint('cyan', `\n$ release-action smoke ${short(sha)} --tenant-urls ${urls} --wait-seconds 0`))
  return (await run({ mode: 'smoke', sha, ...inputs, 'wait-seconds': '0' }, forge.apiUrl)).reason
}

/** Moves tags, as a person would, and shows what the registry then holds. @returns its outcome */
export async function move(world: DemoWorld, mode: 'promote' | 'rollback', sha: string, more: { why?: string; event?: string; key?: SigningKey } = {}): Promise<string> {
  const { registry, forge, paint, say, run } = world
  const all = images(world)
  const word = sha === 'previous' ? sha : short(sha)
  const { why, event, key } = more
  const asked = event ? `a job, started by ${event}: mode ${mode}, ${word}` : `$ release-action ${mode} ${word} --images ${all}${why ? ` --why '${why}'` : ''}${key ? ' --verify \'key cosign.pub\'' : ''}`
  say(paint('cyan', `\n${asked}`))
  const inputs = { mode, sha, images: all, 'registry-auth': `${registry.host}=sandbox:sandbox`, ...(why ? { why } : {}), ...(key ? { verify: `key ${key.publicKey}` } : {}) }
  const { outcome } = await run(inputs, forge.apiUrl, event ? { event } : undefined)
  shelves(world)
  return outcome
}

/** Both images, as the input takes them. */
export const images = ({ registry }: DemoWorld): string => REPOSITORIES.map((repository) => `${registry.host}/${repository}`).join(',')

/** What the registry itself holds, whatever a report says. */
export function shelves({ registry, say, paint }: DemoWorld): void {
  const builds = new Map<string, string>()
  const moving: [name: string, digest: string][] = []
  for (const repository of REPOSITORIES) {
    for (const [tag, digest] of registry.tags(repository)) {
      if (tag.startsWith('staging-')) builds.set(digest, tag.slice('staging-'.length))
      else if (!tag.endsWith('-history')) moving.push([`${repository}:${tag}`, digest])
    }
  }
  say(paint('dim', '\nin the registry now'))
  for (const [name, digest] of moving) {
    say(paint('dim', `  ${name.padEnd(46)} ${builds.get(digest) ?? '?'}  ${shortDigest(digest)}`))
  }
}
