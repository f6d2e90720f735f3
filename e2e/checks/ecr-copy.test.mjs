// From a registry with a token login to ECR: two accounts, two regions, by ministack's own registry API and its tokens.
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { startEcrFront } from '../parts/ecr-front.mjs'
import { startForge } from '../parts/forge.mjs'
import { pushImage } from '../parts/images.mjs'
import { startMinistack } from '../parts/ministack.mjs'
import { action } from '../parts/product.mjs'
import { startDistribution } from '../parts/registries.mjs'
import { endedAs, HISTORY, loginLine, NEW, OLD } from './support.mjs'

const HOME = { account: '111111111111', region: 'us-east-1' }
const AWAY = { account: '222222222222', region: 'eu-west-1' }
const ROLES = `${AWAY.account}=arn:aws:iam::${AWAY.account}:role/release`
const hostOf = ({ account, region }) => `${account}.dkr.ecr.${region}.amazonaws.com`
const staging = `staging-${NEW.slice(0, 7)}`

describe('a build goes to ECR', async () => {
  const [aws, source, forge] = await Promise.all([startMinistack(), startDistribution({ auth: 'token' }), startForge(HISTORY)])
  const front = await startEcrFront([HOME, AWAY].map(hostOf), aws.host)
  after(() => Promise.all([front.stop(), aws.stop(), source.stop(), forge.stop()]))
  const targets = await Promise.all([HOME, AWAY].map((place) => aws.repository({ ...place, name: 'copy/app' })))
  const go = (images, inputs = {}) => action({
    inputs: { mode: 'promote', images: images.join('\n'), 'aws-roles': ROLES, 'registry-auth': loginLine(source), 'github-token': 'e2e', ...inputs },
    env: { ...aws.env(HOME.account), ...front.env }, forge, sha: NEW,
  })

  it('of two accounts in two regions in one run, each with its own token, and a second run sends nothing', async () => {
    const kinds = ['index', 'odd-space']
    const digests = await Promise.all(kinds.map((kind) => pushImage(source.host, `${kind}/app`, staging, { kind, revision: NEW, auth: source.login })))
    for (const { push } of targets) await push('latest', { kind: 'oci', revision: OLD })
    const lines = kinds.map((kind, at) => `${source.host}/${kind}/app => ${targets[at].image}`)
    endedAs(await go(lines), 'done', 'ok')
    for (const [at, { read }] of targets.entries()) assert.equal((await read('latest')).digest, digests[at])
    const tokens = aws.calls.filter(({ action: call }) => call === 'GetAuthorizationToken')
    assert.deepEqual(tokens.map(({ region }) => region).sort(), [AWAY.region, HOME.region])
    // Each password is the account's own: the first letters of ministack's are AWS, and nobody else's login is shown.
    assert.deepEqual([...new Set(front.asked.map(({ login }) => login))].sort(), ['AWS', undefined])
    assert.deepEqual([...new Set(front.asked.map(({ host }) => host))].sort(), [HOME, AWAY].map(hostOf).sort())

    const from = front.asked.length
    endedAs(await go(lines), 'unchanged', 'already-current')
    assert.deepEqual(front.asked.slice(from).filter(({ method }) => !['GET', 'HEAD'].includes(method)), [])
  })

  it('a repository that is not there, and a source that cannot list what refers to a build, move no tag', async () => {
    await pushImage(source.host, 'index/app', staging, { kind: 'index', revision: NEW, auth: source.login })
    const nowhere = await go([`${source.host}/index/app => ${hostOf(AWAY)}/nowhere/app`])
    assert.equal(nowhere.outputs.outcome, 'failed', nowhere.log)
    assert.match(nowhere.outputs.reason, /^(copy-failed|registry-unavailable|source-missing)$/, nowhere.log)
    // ministack knows no ListImageReferrers: what may be a signature would stay behind untold.
    const there = await aws.repository({ ...AWAY, name: 'onward/app' })
    const onward = await go([`${targets[0].image} => ${there.image}`], { 'source-tag': 'latest', 'target-tag': 'stable' })
    assert.equal(onward.outputs.outcome, 'failed', onward.log)
    assert.match(onward.log, /ListImageReferrers/)
    assert.equal(await there.read('stable'), undefined)
  })
})
