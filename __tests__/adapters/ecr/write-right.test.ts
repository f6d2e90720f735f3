import nock from 'nock'
import { createEcrWriteRight } from '../../../src/adapters/ecr/write-right'
import { answer, asked, clock, EU, image } from './support'

const right = () => createEcrWriteRight({ roles: new Map(), clock, mask: () => undefined })
const repository = (more: object) => answer(EU, 200, { repositories: [{ repositoryName: image.repository, ...more }] })

beforeEach(() => {
  process.env['AWS_ACCESS_KEY_ID'] = 'AKIDEXAMPLE'
  process.env['AWS_SECRET_ACCESS_KEY'] = 'secret-of-the-example'
  asked.length = 0
})
afterEach(() => nock.cleanAll())

test.each<[string, object, boolean]>([
  ['mutable', { imageTagMutability: 'MUTABLE' }, false],
  ['immutable', { imageTagMutability: 'IMMUTABLE' }, true],
  ['immutable but for it', { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest*' }] }, false],
  ['immutable but for others', { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'dev.*' }] }, true],
  ['mutable but for it', { imageTagMutability: 'MUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: '*previous' }, { filterType: 'WILDCARD', filter: 'lat*st' }] }, true],
])('a repository whose tags are %s', async (_, said, isLocked) => {
  repository(said)
  expect((await right().lockOf(image, 'latest')) !== undefined).toBe(isLocked)
  expect(asked.map(({ target }) => target)).toEqual(['DescribeRepositories'])
})

test('what a policy allows it does not tell, and a refusal is no bad login', async () => {
  repository({})
  expect(await right().prove(image)).toMatchObject({ state: 'unproved', hint: expect.stringMatching(/ecr:PutImage/) })
  answer(EU, 400, { __type: 'AccessDeniedException', message: 'not authorized' })
  expect(await right().prove(image)).toMatchObject({ state: 'unproved', words: expect.stringMatching(/ECR DescribeRepositories/) })
})
