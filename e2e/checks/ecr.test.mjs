// ECR and STS of ministack: accounts, regions and immutable tags, alone and together with an OCI registry.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { startForge } from '../parts/forge.mjs'
import { startMinistack } from '../parts/ministack.mjs'
import { action } from '../parts/product.mjs'
import { HALF, startDockerRegistry } from '../parts/registries.mjs'
import { endedAs, HISTORY, loginLine, NEW, OLD, publish, under, UNBUILT } from './support.mjs'

const HOME = { account: '111111111111', region: 'us-east-1' }
const AWAY = { account: '222222222222', region: 'eu-west-1' }
const ROLES = `${AWAY.account}=arn:aws:iam::${AWAY.account}:role/release`
const TAGS = ['latest', 'latest-previous', 'latest-rolled-back']
const WRITES = ['PutImage', 'BatchDeleteImage']

describe('on ECR', { concurrency: false }, async () => {
  const [aws, registry, forge] = await Promise.all([
    startMinistack(), startDockerRegistry({ auth: 'token' }), startForge(HISTORY),
  ])
  after(() => Promise.all([aws.stop(), registry.stop(), forge.stop()]))

  /** An image in each place, with two builds, the older one promoted. */
  const publishThere = async (name, places, kinds = ['index', 'odd-space']) => {
    const rows = await Promise.all(places.map(async (place, index) => {
      const repository = await aws.repository({ ...place, name })
      const push = (tag, revision) => repository.push(tag, { kind: kinds[index], revision })
      const old = await push(`staging-${OLD.slice(0, 7)}`, OLD)
      await push('latest', OLD)
      return { ...repository, old, new: await push(`staging-${NEW.slice(0, 7)}`, NEW) }
    }))
    const tags = async () => Object.fromEntries(await Promise.all(rows.flatMap(({ image, read }) =>
      TAGS.map(async (tag) => [`${image}:${tag}`, (await read(tag))?.digest]))))
    const of = (build) => Object.fromEntries(rows.map((row) => [row.image, row[build]]))
    return { rows, tags, images: rows.map(({ image }) => image), digests: { old: of('old'), new: of('new') } }
  }
  const act = async (images, inputs = {}, sha = NEW) => {
    const from = aws.calls.length
    const result = await action({
      inputs: { mode: 'promote', images: images.join('\n'), 'aws-roles': ROLES, 'github-token': 'e2e', ...inputs },
      env: aws.env(HOME.account), forge, sha,
    })
    return { ...result, calls: aws.calls.slice(from) }
  }

  it('deleting a tag leaves the other tags, as on AWS', async () => {
    const repository = await aws.repository({ ...HOME, name: 'untag/app' })
    const digest = await repository.push('one', { kind: 'index', revision: OLD })
    await repository.push('two', { kind: 'index', revision: OLD })
    await repository.untag('one')
    assert.equal(await repository.read('one'), undefined)
    assert.equal((await repository.read('two')).digest, digest)
    await repository.untag('two')
    assert.equal(await repository.read('two'), undefined)
  })

  it('promotes in two accounts and two regions in one run, byte for byte, and a second run writes nothing', async () => {
    const there = await publishThere('both/app', [HOME, AWAY])
    const result = await act(there.images)
    endedAs(result, 'done', 'ok')
    const tags = await there.tags()
    assert.deepEqual(tags, {
      ...tags, ...under('latest', there.digests.new), ...under('latest-previous', there.digests.old),
    })
    for (const { read } of there.rows) {
      assert.deepEqual(await read('latest'), await read(`staging-${NEW.slice(0, 7)}`))
    }
    assert.ok(result.calls.some(({ action: call }) => call === 'AssumeRole'))
    const regions = result.calls.filter(({ action: call }) => call === 'PutImage').map(({ region }) => region)
    assert.deepEqual([...new Set(regions)].sort(), [AWAY.region, HOME.region])

    const again = await act(there.images)
    endedAs(again, 'unchanged', 'already-current')
    assert.deepEqual(again.calls.filter(({ action: call }) => WRITES.includes(call)), [])
  })

  it('carries a docker list too, and rolls back to `previous`', async () => {
    const there = await publishThere('back/app', [HOME, AWAY], ['docker-list', 'oci'])
    endedAs(await act(there.images), 'done', 'ok')
    endedAs(await act(there.images, { mode: 'rollback', sha: 'previous' }), 'done', 'ok')
    const tags = await there.tags()
    assert.deepEqual(tags, {
      ...tags, ...under('latest', there.digests.old), ...under('latest-rolled-back', there.digests.new),
    })
  })

  it('an immutable tag in the second account: `tag-immutable`, all tags as before', async () => {
    const there = await publishThere('fixed/app', [HOME, AWAY])
    await there.rows[1].setImmutable(true)
    const before = await there.tags()
    const result = await act(there.images)
    assert.equal(result.outputs.reason, 'tag-immutable', result.log)
    assert.match(result.outputs.outcome, /^(restored|failed)$/, result.log)
    assert.deepEqual(await there.tags(), before)
  })

  it('a first promote into an immutable repository is no fault', async () => {
    const repository = await aws.repository({ ...HOME, name: 'fixed-first/app', immutable: true })
    const digest = await repository.push(`staging-${NEW.slice(0, 7)}`, { revision: NEW })
    endedAs(await act([repository.image]), 'done', 'ok')
    assert.equal((await repository.read('latest')).digest, digest)
  })

  it('a source that one account lacks, and a repository that is not there: nothing is written', async () => {
    const there = await publishThere('lacks/app', [HOME, AWAY])
    await there.rows[0].push(`staging-${UNBUILT.slice(0, 7)}`, { revision: UNBUILT })
    const before = await there.tags()
    const result = await act(there.images, {}, UNBUILT)
    endedAs(result, 'failed', 'source-missing')
    const nowhere = await act([there.images[0], `${AWAY.account}.dkr.ecr.${AWAY.region}.amazonaws.com/nowhere/app`])
    assert.equal(nowhere.outputs.outcome, 'failed', nowhere.log)
    assert.deepEqual([...result.calls, ...nowhere.calls].filter(({ action: call }) => WRITES.includes(call)), [])
    assert.deepEqual(await there.tags(), before)
  })

  it('does not go backward: the label is read from a layer of ECR', async () => {
    const there = await publishThere('older/app', [HOME, AWAY])
    endedAs(await act(there.images), 'done', 'ok')
    const before = await there.tags()
    endedAs(await act(there.images, {}, OLD), 'failed', 'backward')
    assert.deepEqual(await there.tags(), before)
  })

  it('ECR and a registry with a token login in one promote: all of them, or none', async () => {
    const [there, here] = [await publishThere('mixed/app', [HOME, AWAY]), await publish(registry, 'mixed', { previous: true })]
    const [before, beforeHere] = [await there.tags(), await here.tags()]
    const images = [...there.images, ...here.images]
    const refused = await act(images, { 'registry-auth': loginLine(registry, HALF) })
    assert.equal(refused.outputs.reason, 'registry-denied', refused.log)
    assert.match(refused.outputs.outcome, /^(restored|failed)$/, refused.log)
    assert.deepEqual([await there.tags(), await here.tags()], [before, beforeHere])

    endedAs(await act(images, { 'registry-auth': loginLine(registry) }), 'done', 'ok')
    const now = { ...(await there.tags()), ...(await here.tags()) }
    assert.deepEqual(now, {
      ...now, ...under('latest', { ...there.digests.new, ...here.digests.new }),
      ...under('latest-previous', { ...there.digests.old, ...here.digests.old }),
    })
  })
})
