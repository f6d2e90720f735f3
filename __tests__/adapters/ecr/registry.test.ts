import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nock from 'nock'
import type { Clock } from '../../../src/ports/clock'
import { digestOf } from '../../../src/release/digest'
import { Failure } from '../../../src/release/failure'
import { MANIFEST_TYPES } from '../../../src/release/manifest'
import {
  ACCOUNT,
  answer,
  asked,
  clock,
  EU,
  failing,
  fault,
  found,
  image,
  INDEX,
  lines,
  manifest,
  masked,
  missing,
  pauses,
  registry,
  text,
} from './support'

describe('read', () => {
  test('asks by tag with all four media types, in the account and region of the host', async () => {
    answer(EU, 200, found())
    await expect(registry().read(image, 'latest')).resolves.toEqual(manifest)
    expect(asked).toEqual([
      {
        target: 'BatchGetImage',
        region: 'AKIDEXAMPLE eu-west-1',
        body: {
          registryId: ACCOUNT,
          repositoryName: 'molecule-ai/platform',
          imageIds: [{ imageTag: 'latest' }],
          acceptedMediaTypes: [...MANIFEST_TYPES],
        },
      },
    ])
    expect(masked).toEqual(['wJalrXUtnFEMI'])
  })

  test('asks by digest', async () => {
    answer(EU, 200, found())
    await expect(registry().read(image, manifest.digest)).resolves.toEqual(manifest)
    expect(asked[0]?.body['imageIds']).toEqual([{ imageDigest: manifest.digest }])
  })

  test.each([
    ['another region', `${ACCOUNT}.dkr.ecr.us-east-2.amazonaws.com`, 'https://api.ecr.us-east-2.amazonaws.com'],
    ['the dual stack', `${ACCOUNT}.dkr-ecr.eu-west-1.on.aws`, 'https://ecr.eu-west-1.api.aws'],
    ['FIPS', `${ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com`, 'https://api.ecr-fips.us-east-1.amazonaws.com'],
    ['FIPS on the dual stack', `${ACCOUNT}.dkr-ecr-fips.us-east-1.on.aws`, 'https://ecr-fips.us-east-1.api.aws'],
    ['China', `${ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com.cn`, 'https://api.ecr.cn-north-1.amazonaws.com.cn'],
  ])('finds the endpoint of %s', async (_name, host, endpoint) => {
    answer(endpoint, 200, found())
    await expect(registry().read({ ...image, registry: host }, 'latest')).resolves.toEqual(manifest)
  })

  test.each([
    image.registry, `${ACCOUNT}.dkr-ecr.eu-west-1.on.aws`, `${ACCOUNT}.dkr.ecr-fips.eu-west-1.amazonaws.com`,
  ])('honours the endpoint of the SDK settings for %s', async (host) => {
    process.env['AWS_ENDPOINT_URL_ECR'] = 'https://vpce.example'
    answer('https://vpce.example', 200, found())
    await expect(registry().read({ ...image, registry: host }, 'latest')).resolves.toEqual(manifest)
  })

  test('takes the manifest’s own word where ECR names another type', async () => {
    answer(EU, 200, found({ imageManifestMediaType: MANIFEST_TYPES[1] }))
    await expect(registry().read(image, 'latest')).resolves.toMatchObject({ mediaType: INDEX })
  })

  test('takes the media type from the manifest where ECR names none', async () => {
    answer(EU, 200, found({ imageManifestMediaType: undefined }))
    await expect(registry().read(image, 'latest')).resolves.toMatchObject({ mediaType: INDEX })
  })

  test('asks for the bytes by digest where those of the tag were translated', async () => {
    answer(EU, 200, found({ imageManifest: JSON.stringify(JSON.parse(text)) }))
    answer(EU, 200, found())
    await expect(registry().read(image, 'latest')).resolves.toEqual(manifest)
    expect(asked.map(({ body }) => body['imageIds'])).toEqual([
      [{ imageTag: 'latest' }],
      [{ imageDigest: manifest.digest }],
    ])
  })

  test('other bytes than those of the digest, twice, are a mismatch', async () => {
    const other = found({ imageManifest: '{"mediaType":"application/vnd.oci.image.index.v1+json"}' })
    answer(EU, 200, other)
    answer(EU, 200, other)
    await expect(registry().read(image, 'latest')).rejects.toMatchObject({
      reason: 'digest-mismatch',
      transient: false,
    })
  })

  test('an answer to a digest that names another one is a mismatch', async () => {
    answer(EU, 200, found())
    await expect(registry().read(image, `sha256:${'0'.repeat(64)}`)).rejects.toMatchObject({
      reason: 'digest-mismatch',
    })
  })

  test.each([
    ['an image that is not there', 200, missing],
    ['a repository that is not there', 400, fault('RepositoryNotFoundException')],
  ])('%s is absent', async (_name, status, body) => {
    answer(EU, status, body)
    await expect(registry().read(image, 'latest')).resolves.toBeUndefined()
  })

  const failure = (failureCode: string) => ({
    images: [],
    failures: [{ imageId: { imageTag: 'latest' }, failureCode, failureReason: 'because' }],
  })
  test.each([
    ['neither image nor failure', 200, { images: [], failures: [] }, 'registry-unavailable', undefined],
    ['a failure that is no not-found', 200, failure('ImageInaccessible'), 'registry-denied', /archive/],
    ['a key that cannot be used', 200, failure('KmsError'), 'registry-denied', /kms:Decrypt/],
    [
      'an artefact',
      200,
      found({ imageManifestMediaType: 'application/vnd.example+json', imageManifest: '{"mediaType":"application/vnd.example+json"}' }),
      'registry-unavailable',
      undefined,
    ],
    [
      'AccessDenied',
      400,
      fault('AccessDeniedException', 'User: arn:aws:iam::111111111111:user/ci is not authorized'),
      'registry-denied',
      /ecr:BatchGetImage on arn:aws:ecr:eu-west-1:111111111111:repository\/molecule-ai\/platform/,
    ],
    ['an unknown key', 400, fault('UnrecognizedClientException'), 'registry-denied', /AWS_ACCESS_KEY_ID/],
    ['an unknown key, which is also a region that is not enabled', 400, fault('UnrecognizedClientException'), 'registry-denied', /region eu-west-1 is enabled/],
    ['an expired token', 400, fault('ExpiredTokenException'), 'registry-denied', /expired/],
    ['a clock that is behind', 403, fault('InvalidSignatureException', 'Signature expired: 20261125T090000Z is now earlier than 20261125T091000Z'), 'registry-denied', /Set the clock/],
    ['a clock that is ahead', 403, fault('SignatureDoesNotMatch', 'Signature not yet current: 20261125T093000Z is still later than'), 'registry-denied', /Set the clock/],
    ['a request that came late', 400, fault('RequestExpired'), 'registry-denied', /Set the clock/],
    ['a fault of the request', 400, fault('InvalidParameterException'), 'registry-denied', undefined],
  ])('%s is not absent', async (_name, status, body, reason, hint) => {
    answer(EU, status, body)
    const thrown = await failing(registry().read(image, 'latest'))
    expect(thrown).toMatchObject({ name: 'Failure', reason, transient: false })
    if (hint) expect(thrown.hint).toMatch(hint)
    else expect(thrown.hint).toBeUndefined()
    expect(lines).toEqual([])
  })

  test("says what AWS said of a denial, but not a signature's headers", async () => {
    answer(EU, 400, fault('AccessDeniedException', 'User: x is not\nauthorized'))
    expect((await failing(registry().read(image, 'latest'))).message).toBe(
      'platform: ECR BatchGetImage in eu-west-1: AccessDeniedException: User: x is not authorized',
    )
    answer(EU, 403, fault('InvalidSignatureException', 'canonical string x-amz-security-token:secret'))
    expect((await failing(registry().read(image, 'latest'))).message).toBe(
      'platform: ECR BatchGetImage in eu-west-1: InvalidSignatureException',
    )
  })

  test.each([
    ['throttling', 400, fault('ThrottlingException'), 'ThrottlingException (400)'],
    ['an upstream that throttles', 200, failure('UpstreamTooManyRequests'), 'UpstreamTooManyRequests: because'],
    ['a fault of the service', 500, fault('ServerException'), 'ServerException (500)'],
    ['a torn answer', 200, '{"images":[{', 'the answer could not be read'],
  ])('%s is tried again, visibly', async (_name, status, body, said) => {
    answer(EU, status, body)
    answer(EU, 200, found())
    const troubles: number[] = []
    await expect(registry().read(image, 'latest', { onTrouble: (since) => troubles.push(since) })).resolves.toEqual(
      manifest,
    )
    expect(lines).toEqual([`platform: ECR BatchGetImage in eu-west-1: ${said}; trying again in 0.3 s (2 of 3)`])
    expect(troubles).toEqual([1_000])
  })

  test('a broken connection is tried three times, then told', async () => {
    nock(EU)
      .post('/')
      .times(3)
      .replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
    await expect(registry().read(image, 'latest')).rejects.toMatchObject({
      reason: 'registry-unavailable',
      transient: true,
    })
    expect(pauses).toEqual([300, 1_000])
    expect(lines.map((line) => /\(\d of 3\)$/.exec(line)?.[0])).toEqual(['(2 of 3)', '(3 of 3)'])
  })

  test('an answer that does not come ends at the deadline', async () => {
    nock(EU).post('/').times(3).delay(3_600_000).reply(200, found())
    let requests = 0
    // The first wait of each try is for credentials, the second for the answer.
    const impatient: Clock = {
      ...clock,
      sleep: (ms, signal) => (ms >= 10_000 && (requests += 1) % 2 === 0 ? Promise.resolve() : clock.sleep(ms, signal)),
    }
    const thrown = await failing(registry({ clock: impatient }).read(image, 'latest'))
    expect(thrown).toMatchObject({ reason: 'registry-unavailable', transient: true })
    expect(thrown.message).toMatch(/no answer within 10 s/)
    nock.abortPendingRequests()
    nock.cleanAll()
  })

  test('a signal ends it at once, without another try', async () => {
    nock(EU).post('/').delay(3_600_000).reply(200, found())
    const stop = new AbortController()
    const reading = failing(registry().read(image, 'latest', { signal: stop.signal }))
    setImmediate(() => stop.abort())
    await expect(reading).resolves.toMatchObject({ reason: 'registry-unavailable', transient: true })
    expect(lines).toEqual([])
    nock.abortPendingRequests()
    nock.cleanAll()
  })

  test('a region that nobody answers for is looked for in the name', async () => {
    nock(EU).post('/').times(3).replyWithError(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    const thrown = await failing(registry().read(image, 'latest'))
    expect(thrown).toMatchObject({ reason: 'registry-unavailable', hint: 'Check the region in the name of platform: nobody answers for eu-west-1' })
  })

  test('without any credentials it says how to get them', async () => {
    delete process.env['AWS_ACCESS_KEY_ID']
    const thrown = await failing(registry().read(image, 'latest'))
    expect(thrown).toMatchObject({ reason: 'registry-denied', transient: false })
    expect(thrown.hint).toMatch(/aws-actions\/configure-aws-credentials/)
  })

  test('a profile that is named and gives none is told by its name', async () => {
    delete process.env['AWS_ACCESS_KEY_ID']
    process.env['AWS_PROFILE'] = 'release'
    const thrown = await failing(registry().read(image, 'latest'))
    expect(thrown).toMatchObject({ reason: 'registry-denied', transient: false })
    expect(thrown.hint).toBe('See that the profile release, which AWS_PROFILE names, is there and gives credentials: aws sts get-caller-identity --profile release')
  })

  test('a session of SSO that has ended asks for a new one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aws-'))
    delete process.env['AWS_ACCESS_KEY_ID']
    process.env['AWS_PROFILE'] = 'sso'
    process.env['AWS_CONFIG_FILE'] = join(folder, 'config')
    writeFileSync(join(folder, 'config'), '[profile sso]\nsso_start_url = https://x.test\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = r\n')
    const thrown = await failing(registry().read(image, 'latest'))
    rmSync(folder, { recursive: true })
    expect(thrown).toMatchObject({ reason: 'registry-denied', hint: 'Log in again with aws sso login, for the profile that AWS_PROFILE names' })
  })

  test('a token file that is not there is no trouble that passes', async () => {
    delete process.env['AWS_ACCESS_KEY_ID']
    process.env['AWS_ROLE_ARN'] = `arn:aws:iam::${ACCOUNT}:role/x`
    process.env['AWS_WEB_IDENTITY_TOKEN_FILE'] = '/nonexistent/token'
    const thrown = await failing(registry().read(image, 'latest'))
    expect(thrown).toMatchObject({ reason: 'registry-denied', transient: false, message: 'AWS credentials: /nonexistent/token cannot be read (ENOENT)' })
    expect(thrown.hint).toContain('AWS_WEB_IDENTITY_TOKEN_FILE')
  })
})

describe('write', () => {
  test('puts the very bytes under their digest, type and tag', async () => {
    answer(EU, 200, { image: {} })
    await registry().write(image, 'latest', manifest)
    expect(asked).toEqual([
      {
        target: 'PutImage',
        region: 'AKIDEXAMPLE eu-west-1',
        body: {
          registryId: ACCOUNT,
          repositoryName: 'molecule-ai/platform',
          imageManifest: text,
          imageManifestMediaType: INDEX,
          imageDigest: manifest.digest,
          imageTag: 'latest',
        },
      },
    ])
  })

  test('the same image under the same tag is success', async () => {
    answer(EU, 400, fault('ImageAlreadyExistsException'))
    await expect(registry().write(image, 'latest', manifest)).resolves.toBeUndefined()
  })

  test.each([
    ['ImageTagAlreadyExistsException', 400, 'tag-immutable', false, /exclusion filter/],
    ['ImageDigestDoesNotMatchException', 400, 'digest-mismatch', false, undefined],
    ['LayersNotFoundException', 400, 'source-missing', false, /publish the build again/],
    ['ReferencedImagesNotFoundException', 400, 'source-missing', false, /publish the build again/],
    ['AccessDeniedException', 400, 'registry-denied', false, /ecr:PutImage/],
    ['RepositoryNotFoundException', 400, 'registry-denied', false, undefined],
    ['ThrottlingException', 400, 'registry-unavailable', true, undefined],
    ['ProvisionedThroughputExceededException', 400, 'registry-unavailable', true, undefined],
    ['EC2ThrottledException', 400, 'registry-unavailable', true, undefined],
    ['LimitExceededException', 400, 'registry-denied', false, undefined],
    ['ServerException', 500, 'registry-unavailable', true, undefined],
  ])('%s is told at once', async (type, status, reason, transient, hint) => {
    answer(EU, status, fault(type))
    const thrown = await failing(registry().write(image, 'latest', manifest))
    expect(thrown).toMatchObject({ reason, transient })
    if (hint) expect(thrown.hint).toMatch(hint)
  })

  test('a lost answer is not sent again', async () => {
    nock(EU)
      .post('/')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    await expect(registry().write(image, 'latest', manifest)).rejects.toMatchObject({
      reason: 'registry-unavailable',
      transient: true,
    })
    expect(lines).toEqual([])
  })
})

describe('untag', () => {
  test('deletes by the tag, never by the digest', async () => {
    answer(EU, 200, { imageIds: [], failures: [] })
    await registry().untag(image, 'latest')
    expect(asked).toMatchObject([{ target: 'BatchDeleteImage', body: { imageIds: [{ imageTag: 'latest' }] } }])
  })

  test.each([
    ['no such tag', 200, missing],
    ['no such repository', 400, fault('RepositoryNotFoundException')],
  ])('%s is success', async (_name, status, body) => {
    answer(EU, status, body)
    await expect(registry().untag(image, 'latest')).resolves.toBeUndefined()
  })

  test('a refusal is told', async () => {
    answer(EU, 200, {
      failures: [{ failureCode: 'ImageReferencedByManifestList', failureReason: 'an index names it' }],
    })
    await expect(registry().untag(image, 'latest')).rejects.toMatchObject({ reason: 'registry-denied' })
  })
})

describe('readBlob', () => {
  const blob = Buffer.from('{"config":{}}')
  const url = 'https://bucket.example/layer?X-Amz-Signature=secret'

  test('gets the bytes from the presigned address and proves them', async () => {
    answer(EU, 200, { downloadUrl: url, layerDigest: digestOf(blob) })
    const fetchBlob = jest.fn(() => Promise.resolve<Uint8Array>(blob))
    await expect(registry({ fetchBlob }).readBlob(image, digestOf(blob))).resolves.toEqual(blob)
    expect(fetchBlob).toHaveBeenCalledWith(url, {})
    expect(asked).toMatchObject([
      { target: 'GetDownloadUrlForLayer', body: { registryId: ACCOUNT, layerDigest: digestOf(blob) } },
    ])
  })

  test('other bytes are a mismatch', async () => {
    answer(EU, 200, { downloadUrl: url })
    await expect(
      registry({ fetchBlob: () => Promise.resolve(Buffer.from('{}')) }).readBlob(image, digestOf(blob)),
    ).rejects.toMatchObject({ reason: 'digest-mismatch' })
  })

  test('the address appears in no failure', async () => {
    answer(EU, 200, { downloadUrl: url })
    const fetchBlob = () =>
      Promise.reject(new Failure('registry-unavailable', `GET ${url}`, { url, status: 503, transient: true }))
    const thrown = await failing(registry({ fetchBlob }).readBlob(image, digestOf(blob)))
    expect(thrown).toMatchObject({ reason: 'registry-unavailable', status: 503, transient: true })
    expect(`${thrown.message} ${thrown.url} ${String(thrown.cause)}`).not.toContain('Signature')
  })
})

describe('referrers', () => {
  const subject = digestOf(Buffer.from('subject'))
  const entry = (digest: string) => ({ digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', artifactType: 'x', size: 1 })

  test('are read to the last page', async () => {
    answer(EU, 200, { referrers: [entry('sha256:1')], nextToken: 'more' })
    answer(EU, 200, { referrers: [entry('sha256:2')] })
    expect(await registry().referrers(image, subject)).toEqual([{ digest: 'sha256:1', artifactType: 'x' }, { digest: 'sha256:2', artifactType: 'x' }])
    expect(asked).toMatchObject([
      { target: 'ListImageReferrers', body: { registryId: ACCOUNT, subjectId: { imageDigest: subject } } }, { body: { nextToken: 'more' } },
    ])
  })

  test('of a repository that is not there are none', async () => {
    answer(EU, 400, fault('RepositoryNotFoundException'))
    expect(await registry().referrers(image, subject)).toEqual([])
  })

  test('that are refused on any page are a failure, which names the permission that AWS asks for', async () => {
    answer(EU, 200, { referrers: [], nextToken: 'more' })
    answer(EU, 400, fault('AccessDeniedException'))
    expect(await failing(registry().referrers(image, subject))).toMatchObject({ reason: 'registry-denied', hint: expect.stringContaining('ecr:BatchGetImage') as string })
  })

  test('of an endpoint that does not know the call are a failure, and not none', async () => {
    answer(EU, 400, fault('UnknownOperationException'))
    expect((await failing(registry().referrers(image, subject))).reason).toBe('registry-denied')
  })
})
