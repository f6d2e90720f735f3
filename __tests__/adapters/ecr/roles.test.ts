import nock from 'nock'
import {
  ACCOUNT,
  answer,
  asked,
  clock,
  EU,
  failing,
  found,
  image,
  lines,
  manifest,
  masked,
  OTHER,
  registry,
} from './support'

describe('aws-roles', () => {
  const STS = 'https://sts.eu-west-1.amazonaws.com'
  const role = `arn:aws:iam::${OTHER}:role/release`
  const roles = new Map([[OTHER, role]])
  const theirs = { ...image, registry: `${OTHER}.dkr.ecr.eu-west-1.amazonaws.com` }
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
  const assume = (key: string, expiration: string) =>
    nock(STS)
      .post(
        '/',
        (body: Record<string, string>) =>
          body['Action'] === 'AssumeRole' && body['RoleArn'] === role && body['RoleSessionName'] === 'release-action',
      )
      .reply(
        200,
        `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
      <AccessKeyId>${key}</AccessKeyId><SecretAccessKey>${key}-secret</SecretAccessKey><SessionToken>${key}-token</SessionToken>
      <Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
      )

  test('assumes a role once an account, whatever the regions, and masks what it gets', async () => {
    const one = registry({ roles })
    assume('ASIA1', inAnHour())
    const us = { ...theirs, registry: `${OTHER}.dkr.ecr.us-east-1.amazonaws.com` }
    answer(EU, 200, found())
    answer('https://api.ecr.us-east-1.amazonaws.com', 200, found())
    answer(EU, 200, found())
    await Promise.all([one.read(theirs, 'latest'), one.read(us, 'latest')])
    await one.read(image, 'latest')
    expect(asked.map(({ region }) => region).sort()).toEqual([
      'AKIDEXAMPLE eu-west-1',
      'ASIA1 eu-west-1',
      'ASIA1 us-east-1',
    ])
    expect(asked.map(({ body }) => body['registryId']).sort()).toEqual([ACCOUNT, OTHER, OTHER])
    expect(masked).toEqual(expect.arrayContaining(['ASIA1-secret', 'ASIA1-token', 'wJalrXUtnFEMI']))
  })

  test('assumes it anew before it expires', async () => {
    jest.useFakeTimers({
      now: Date.now(),
      doNotFake: [
        'nextTick',
        'setImmediate',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'queueMicrotask',
      ],
    })
    const one = registry({ roles, clock: { ...clock, now: () => Date.now() } })
    assume('ASIA1', inAnHour())
    answer(EU, 200, found())
    await one.read(theirs, 'latest')
    jest.setSystemTime(Date.now() + 56 * 60_000)
    assume('ASIA2', inAnHour())
    answer(EU, 200, found())
    await one.read(theirs, 'latest')
    jest.useRealTimers()
    expect(asked.map(({ region }) => region)).toEqual(['ASIA1 eu-west-1', 'ASIA2 eu-west-1'])
  })

  test('a refusal names the role and the trust policy', async () => {
    nock(STS)
      .post('/')
      .reply(
        403,
        `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
      <Code>AccessDenied</Code><Message>User: x is not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>`,
      )
    const thrown = await failing(registry({ roles }).read(theirs, 'latest'))
    expect(thrown).toMatchObject({ reason: 'registry-denied', transient: false, status: 403 })
    expect(thrown.hint).toMatch(/sts:AssumeRole on arn:aws:iam::222222222222:role\/release.*trust policy/)
  })

  test('where STS did not answer before a write, nothing was written, nor will be', async () => {
    nock(STS)
      .post('/')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    const thrown = await failing(registry({ roles }).write(theirs, 'latest', manifest))
    expect(thrown).toMatchObject({ reason: 'registry-unavailable', transient: true, unsent: true })
  })

  test('a broken connection to STS is tried again', async () => {
    nock(STS)
      .post('/')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    assume('ASIA1', inAnHour())
    answer(EU, 200, found())
    await expect(registry({ roles }).read(theirs, 'latest')).resolves.toEqual(manifest)
    expect(lines).toHaveLength(1)
  })
})
