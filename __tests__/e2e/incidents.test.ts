import { evidenceOf } from '../support/evidence'
import { EVENT_SHA, type Given, type Ran, REPOSITORY, runAction, sweepFolders } from '../support/runner'
import {
  createContext,
  NEW_SHA, OLD_SHA, OTHER_SHA, PLATFORM, REPOSITORIES, ROOT_SHA,
  type Scene, type SceneOptions,
  TENANT,
} from '../support/scene'

/** Every incident of the pipelines before this one that concerns tags, replayed against the built bundle. */
let scene: Scene
let ran: Ran

const open = async (options?: SceneOptions): Promise<void> => {
  scene = await createContext(options)
}
const run = async (given: Given): Promise<void> => {
  ran = await runAction(given)
}
/** The run's last word, checked on every channel that tells it. */
const ended = (): [string | undefined, string | undefined, number | null] => {
  expect(evidenceOf(ran)).toMatchObject({ outcome: ran.outputs.outcome, reason: ran.outputs.reason })
  expect(ran.summary).not.toBe('')
  return [ran.outputs.outcome, ran.outputs.reason, ran.code]
}
const latest = (repository: string): string | undefined => scene.registry.tags(repository).get('latest')
const allLatest = (sha: string): void => {
  for (const repository of REPOSITORIES) expect(latest(repository)).toBe(scene.built[repository]?.[sha])
}

afterEach(() => scene.close())
afterAll(sweepFolders)

describe('incident-half-promoted', () => {
  const refused = { fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true } as const

  test('what moved is put back and read back', async () => {
    await open()
    const before = scene.moving()
    scene.registry.faults.add(refused)
    await run(scene.promote())
    expect(ended()).toEqual(['restored', 'registry-denied', 1])
    expect(scene.moving()).toEqual(before)
    const told = evidenceOf(ran).images.map(({ target }) => target.before)
    expect(told).toEqual(REPOSITORIES.map((repository) => before[`${repository}:latest`]))
  })

  test('a repository where the login may only read', async () => {
    await open({ readOnly: [TENANT] })
    const before = scene.moving()
    await run(scene.promote())
    expect(ended()[1]).toBe('registry-denied')
    expect(scene.moving()).toEqual(before)
  })

  test('a target that a registry cannot take back is stranded, and what can be done is told', async () => {
    await open({ cannotDeleteTags: true })
    const other = `${scene.registry.host}/molecule-ai/new`
    scene.registry.publish('molecule-ai/new', `staging-${NEW_SHA.slice(0, 7)}`, { revision: NEW_SHA })
    scene.registry.faults.add(refused)
    await run(scene.promote({ images: [other, ...scene.images].join('\n') }))
    expect(ended()).toEqual(['stranded', 'registry-denied', 1])
    // Nor does crane delete there: no command is told that would not work.
    expect(evidenceOf(ran).images[0]?.target).toMatchObject({ state: 'stranded', before: null })
    expect(evidenceOf(ran).images[0]?.target.mend).toBeUndefined()
    for (const told of [ran.stdout, ran.summary]) {
      expect(told).toContain('cannot delete a tag')
      expect(told).toContain('No command is known')
      expect(told).toContain('by digest')
    }
  })
})

test('incident-lying-201', async () => {
  await open()
  const before = scene.moving()
  scene.registry.faults.add({ fault: 'lying-201', method: 'PUT', path: /tenant\/manifests\/latest$/ })
  await run(scene.promote())
  expect(ended()).toEqual(['restored', 'digest-mismatch', 1])
  expect(scene.moving()).toEqual(before)
})

test('incident-late-read', async () => {
  await open()
  scene.registry.faults.add({ fault: 'late-read', method: 'PUT', path: /manifests\/latest$/, persist: true, reads: 5 })
  await run(scene.promote())
  expect(ended()).toEqual(['done', 'ok', 0])
  allLatest(NEW_SHA)
})

describe('incident-lost-way-back', () => {
  // A build that no tag but `latest` holds, on a registry that drops a digest with its last tag.
  const alone = async (): Promise<string> => {
    await open({ cleanUp: true })
    return scene.registry.publish(PLATFORM, 'latest', { revision: OLD_SHA, whitespace: true })
  }

  test('the old digest has a tag before the move, and a rollback finds it', async () => {
    const old = await alone()
    await run(scene.promote())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(scene.registry.tags(PLATFORM).get('latest-previous')).toBe(old)
    const puts = scene.writes().filter((write) => write.includes(PLATFORM))
    expect(puts).toEqual(['latest-previous', 'latest', 'latest-history'].map((tag) => `PUT /v2/${PLATFORM}/manifests/${tag}`))
    await run(scene.rollback('previous'))
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(latest(PLATFORM)).toBe(old)
  })

  test('a promote that cannot protect it does not move', async () => {
    await alone()
    const before = scene.moving()
    scene.registry.faults.add({ fault: '403', method: 'PUT', path: /latest-previous$/, persist: true })
    await run(scene.promote())
    expect(ended()[0]).toMatch(/failed|restored/)
    expect(scene.moving()).toEqual(before)
  })

  test('what has no tag any more is put back from its bytes', async () => {
    await alone()
    const before = scene.moving()
    scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true })
    await run(scene.promote())
    expect(ended()).toEqual(['restored', 'registry-denied', 1])
    expect(scene.moving()).toEqual(before)
  })
})

describe('incident-single-platform', () => {
  test.each([
    ['an index', { platforms: 2 }],
    ['a docker list', { platforms: 2, kind: 'docker' }],
    ['a docker image', { kind: 'docker' }],
    ['an image', {}],
    ['an index with unusual white space', { platforms: 2, whitespace: true }],
  ] as const)('%s stays the same bytes', async (_name, build) => {
    await open({ build })
    await run(scene.promote())
    expect(ended()).toEqual(['done', 'ok', 0])
    allLatest(NEW_SHA)
    const digests = REPOSITORIES.map((repository, at) => [scene.images[at], scene.built[repository]?.[NEW_SHA]])
    expect(JSON.parse(ran.outputs.digests ?? '')).toEqual(Object.fromEntries(digests))
  })
})

describe('incident-absent-or-denied', () => {
  test.each([
    ['401', 'registry-denied'],
    ['403', 'registry-denied'],
    ['404-html', 'registry-unavailable'],
    ['429', 'registry-unavailable'],
    ['500', 'registry-unavailable'],
    ['503', 'registry-unavailable'],
    ['torn', 'registry-unavailable'],
    ['drop', 'registry-unavailable'],
  ] as const)('%s is never "no such tag"', async (fault, reason) => {
    await open()
    const before = scene.moving()
    scene.registry.faults.add({ fault, path: /manifests\/latest$/, persist: true })
    await run(scene.promote())
    expect(ended()).toEqual(['failed', reason, 1])
    expect(scene.writes()).toEqual([])
    expect(scene.moving()).toEqual(before)
  })

  test('a definite not-found is', async () => {
    await open()
    for (const repository of REPOSITORIES) scene.registry.publish(repository, 'staging-2222222', { revision: NEW_SHA })
    await run(scene.promote({ 'target-tag': 'stable' }))
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(scene.registry.tags(TENANT).get('stable')).toBe(scene.built[TENANT]?.[NEW_SHA])
  })
})

describe('incident-older-run-wins', () => {
  test.each([
    ['github', 'an older commit', ROOT_SHA],
    ['github', 'a commit that went another way', OTHER_SHA],
    ['gitea', 'an older commit', ROOT_SHA],
    ['gitea', 'a commit that went another way', OTHER_SHA],
  ] as const)('%s: %s is backward', async (flavour, _name, sha) => {
    await open({ flavour })
    await run(scene.promote({ sha }))
    expect(ended()).toEqual(['failed', 'backward', 1])
    expect(scene.writes()).toEqual([])
    allLatest(OLD_SHA)
  })

  test('a run that moved it meanwhile is left alone, and told', async () => {
    await open()
    let reads = 0
    let foreign = ''
    scene.registry.onRequest = ({ method, path }) => {
      const again = method === 'GET' && path.endsWith('/tenant/manifests/latest') && ++reads === 2
      if (again) foreign = scene.registry.publish(TENANT, 'latest', { revision: OTHER_SHA })
    }
    await run(scene.promote())
    expect(ended()).toEqual(['restored', 'tag-moved-by-other', 1])
    expect(latest(TENANT)).toBe(foreign)
    expect(latest(PLATFORM)).toBe(scene.built[PLATFORM]?.[OLD_SHA])
    const before = scene.built[TENANT]?.[OLD_SHA]
    expect(evidenceOf(ran).images[1]).toMatchObject({ before, after: foreign, state: 'foreign' })
  })

  test('unless it is meant', async () => {
    await open()
    await run(scene.promote({ sha: ROOT_SHA, 'allow-backward': 'true' }))
    expect(ended()).toEqual(['done', 'ok', 0])
    allLatest(ROOT_SHA)
  })
})

describe('incident-head-unreadable', () => {
  const faults = [401, 403, 404, 429, 500, 503, 'drop', 'torn', 'html', 'empty'] as const
  test.each(faults)('the comparison answers %s', async (fault) => {
    await open()
    scene.forge.fault = fault
    await run(scene.promote())
    expect(ended()).toEqual(['failed', 'head-unreadable', 1])
    expect(scene.writes()).toEqual([])
    allLatest(OLD_SHA)
  })
})

describe('incident-wrong-commit', () => {
  const upstream = (more: object = {}): Given => {
    const { sha, ...inputs } = scene.promote().inputs
    const repository = { full_name: REPOSITORY }
    const workflow_run = {
      head_sha: sha, head_branch: 'main', event: 'push', conclusion: 'success', status: 'completed', repository,
      head_repository: repository, html_url: 'https://example.com/run/1', ...more,
    }
    const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: EVENT_SHA }
    return { ...scene.promote(), inputs, env, event: { action: 'completed', workflow_run, repository } }
  }

  test('it is the upstream run that says which commit was built', async () => {
    await open()
    await run(upstream())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ran.outputs.sha).toBe(NEW_SHA)
    allLatest(NEW_SHA)
  })

  test.each([
    ['upstream-not-green', 'failed', { conclusion: 'failure' }],
    ['upstream-not-green', 'cancelled', { conclusion: 'cancelled' }],
    ['not-on-branch', 'on another branch', { head_branch: 'feature' }],
    ['not-on-branch', 'a pull request', { event: 'pull_request' }],
    ['not-on-branch', 'a fork whose branch is main too', { head_repository: { full_name: 'mallory/platform' } }],
  ])('%s: an upstream run that was %s moves nothing', async (reason, _name, more) => {
    await open()
    await run(upstream(more))
    expect(ended()).toEqual(['skipped', reason, 0])
    expect(ran.outputs.ran).toBe('false')
    expect(scene.registry.requests).toEqual([])
  })
})

describe('incident-comma-or-space', () => {
  const separators = [[','], [' '], ['\n'], [', '], [' ,\n\n , ']]
  test.each(separators)('images separated by %j are the same two', async (separator) => {
    await open()
    await run(scene.promote({ images: scene.images.join(separator) }))
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(evidenceOf(ran).images.map(({ image }) => image)).toEqual(scene.images)
    allLatest(NEW_SHA)
  })

  test.each([[''], [','], [' , \n']])('images %j are none, and told so', async (images) => {
    await open()
    await run(scene.promote({ images }))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
    expect(ran.stdout).toContain('images')
    expect(scene.registry.requests).toEqual([])
  })
})

describe('incident-empty-token-header', () => {
  const logins = [['sandbox:'], [':sandbox'], [''], ['sandbox']]
  test.each(logins)('a login of "%s" is bad input, and asks nobody', async (login) => {
    await open()
    await run(scene.promote({ 'registry-auth': `${scene.registry.host}=${login}` }))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
    expect(ran.stdout).toContain('registry-auth')
    expect([scene.registry.requests, scene.forge.requests]).toEqual([[], []])
  })

  test.each([[''], ['  ']])('a github-token of %j sends no header at all', async (token) => {
    await open({ auth: 'none' })
    await run(scene.promote({ 'github-token': token, 'registry-auth': '' }))
    expect(ended()).toEqual(['done', 'ok', 0])
    const sent = [...scene.registry.requests, ...scene.forge.requests].map(({ authorization }) => authorization)
    expect(sent.length).toBeGreaterThan(0)
    expect(new Set(sent)).toEqual(new Set([undefined]))
  })
})

test('incident-stale-latest', async () => {
  await open()
  await run(scene.promote())
  expect(ended()).toEqual(['done', 'ok', 0])
  allLatest(NEW_SHA)
  for (const write of scene.writes()) expect(write).toMatch(/^PUT \/v2\/molecule-ai\/\w+\/manifests\/latest(-previous|-history)?$/)
})
