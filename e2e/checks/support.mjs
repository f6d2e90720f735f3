import assert from 'node:assert/strict'
import { pushImage, readTags } from '../parts/images.mjs'
import { startCraneRegistry, startDistribution, startDockerRegistry, startOlareg } from '../parts/registries.mjs'

/** Two commits on main, and one whose build never finished. */
export const OLD = '4c1d56e0a1f2b3c4d5e6f708192a3b4c5d6e7f80'
export const NEW = '9fd7ab2c3d4e5f60718293a4b5c6d7e8f9012345'
export const UNBUILT = 'e83ab0012345678899aabbccddeeff0011223344'
export const HISTORY = [OLD, NEW, UNBUILT]

/** Every make of registry and login that the checks run on. */
export const MAKES = [
  { name: 'docker-registry', start: () => startDockerRegistry() },
  { name: 'docker-registry with htpasswd', start: () => startDockerRegistry({ auth: 'htpasswd' }) },
  { name: 'docker-registry with a token server', start: () => startDockerRegistry({ auth: 'token' }) },
  { name: 'distribution 3', start: () => startDistribution() },
  { name: 'distribution 3 with a token server', start: () => startDistribution({ auth: 'token' }) },
  { name: 'crane registry serve', start: startCraneRegistry },
  { name: 'olareg', start: startOlareg },
]

export const TAGS = ['latest', 'latest-previous', 'latest-rolled-back']

/**
 * Two images in a registry, each with two builds, the older one promoted.
 * @param kinds what kind of image each is; `target: false` leaves `latest` unset; `host` where the product sees them
 * @returns `images` as the action takes them; `digests`: `{ old, new }`, by image; `tags()`: what the tags name now
 */
export async function publish(registry, name, { kinds = ['index', 'odd-space'], target = true, previous, host } = {}) {
  const auth = registry.login
  const repositories = [`${name}/app`, `${name}/tenant`]
  const digests = { old: {}, new: {} }
  for (const [index, repository] of repositories.entries()) {
    const push = (tag, revision) => pushImage(registry.host, repository, tag, { kind: kinds[index], revision, auth })
    if (previous) await push('latest-previous', UNBUILT)
    digests.old[repository] = await push(`staging-${OLD.slice(0, 7)}`, OLD)
    if (target) await push('latest', OLD)
    digests.new[repository] = await push(`staging-${NEW.slice(0, 7)}`, NEW)
  }
  return {
    repositories,
    digests,
    images: repositories.map((repository) => `${host ?? registry.host}/${repository}`),
    tags: () => readTags(registry.host, repositories, TAGS, { auth }),
  }
}

/** The same digest map under a tag: `{ 'x/app:latest': … }`. */
export const under = (tag, digests) =>
  Object.fromEntries(Object.entries(digests).map(([repository, digest]) => [`${repository}:${tag}`, digest]))

/** A login as `registry-auth` takes it. */
export const loginLine = (registry, { username, password } = registry.login ?? {}, host = registry.host) =>
  (username === undefined ? '' : `${host}=${username}:${password}`)

/** Asserts how a run ended, showing its log where it ended otherwise. */
export function endedAs(result, outcome, reason) {
  const got = result.evidence ?? result.outputs ?? {}
  assert.equal(`${got.outcome} ${got.reason}`, `${outcome} ${reason}`, result.log)
}

/** The manifest writes and tag deletions among requests: what a run that changes nothing may not make. */
export const writes = (requests) => requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')

/** Asserts that a report tells no more and no less than what the registry shows: `before` and `now` as of `tags()`. */
export function honest({ outcome, images }, before, now) {
  const rows = images.flatMap(({ image, target, keep }) => [target, keep].filter(Boolean).map((row) =>
    ({ key: `${image.slice(image.indexOf('/') + 1)}:${row.tag}`, ...row })))
  const known = rows.filter(({ after }) => after !== 'unknown')
  const shown = Object.fromEntries(known.map(({ key, after }) => [key, after ?? undefined]))
  assert.deepEqual(shown, Object.fromEntries(known.map(({ key }) => [key, now[key]])), 'the report and the registry differ')
  const untold = Object.keys(before).filter((key) => !rows.some((row) => row.key === key))
  for (const key of untold) assert.equal(now[key], before[key], `${key} moved, and the report does not name it`)
  if (outcome === 'failed' || outcome === 'restored') assert.deepEqual(now, before, `${outcome}, and something moved`)
  const stranded = rows.filter(({ state }) => state === 'stranded')
  assert.equal(outcome === 'stranded', stranded.length > 0, `${outcome} with ${stranded.length} stranded tags`)
  // Where a registry deletes no tag there is no such command, and the report says so.
  for (const { key, mend, fault } of stranded) assert.ok(mend || /cannot delete a tag/.test(fault), `${key} is stranded without a command that mends it`)
}
