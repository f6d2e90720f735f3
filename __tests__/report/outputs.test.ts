import { OUTCOMES } from '../../src/release/reason'
import { outputs } from '../../src/report/outputs'
import { digest, imageOf, reportOf, samples, tagOf } from './samples'

const IMAGES = ['ghcr.io/molecule-ai/platform', 'ghcr.io/molecule-ai/platform-tenant'] as const
const map = (name: string) => JSON.stringify(Object.fromEntries(IMAGES.map((image) => [image, digest(`${image} ${name}`)])))

test('the outputs of a promote', () => {
  expect(outputs(samples.done!)).toEqual({
    outcome: 'done', reason: 'ok', ran: 'true', sha: '4c1d56e0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4', 'short-sha': '4c1d56e',
    digests: map('new'), 'previous-digests': map('old'), stragglers: '[]',
  })
})

test.each(OUTCOMES)('ran is false where it was skipped: %s', (outcome) => {
  expect(outputs(reportOf({ outcome })).ran).toBe(String(outcome !== 'skipped'))
})

test('a smoke ran where it asked a check', () => {
  const of = (tries: number) => outputs(reportOf({ mode: 'smoke', outcome: 'failed', tenants: [{
    tenant: 'https://one.test', state: 'failed', wanted: 'aaaaaaa', got: 'aaaaaaa', checks: [{ name: 'x', verdict: 'skipped', milliseconds: 0, tries }],
  }] })).ran
  expect([of(0), of(1), outputs(reportOf({ mode: 'smoke', outcome: 'failed' })).ran]).toEqual(['false', 'true', 'false'])
})

test('digests tell what was wanted, whatever is there at the end', () => {
  expect(outputs(samples.restored!)).toMatchObject({ digests: map('new'), 'previous-digests': map('old') })
})

test.each([null, 'unknown'] as const)('a digest that is %s is left out', (before) => {
  const image = { ...imageOf('a.example/b', 'moved', 'moved'), target: tagOf('latest', before, digest('new'), 'moved') }
  expect(outputs(reportOf({ images: [image] }))).toMatchObject({
    digests: JSON.stringify({ 'a.example/b': digest('new') }), 'previous-digests': '{}',
  })
})

test('a run that read nothing has empty outputs, and all of them', () => {
  expect(outputs(samples['bad-input']!)).toEqual({
    outcome: 'failed', reason: 'bad-input', ran: 'false', sha: '', 'short-sha': '', digests: '{}', 'previous-digests': '{}', stragglers: '[]',
  })
})

test('stragglers are a list', () => {
  expect(outputs(samples.deploy!).stragglers).toBe('["acme","globex"]')
})

test('an image may be called anything', () => {
  const image = imageOf('__proto__', 'moved', 'moved')
  expect(outputs(reportOf({ images: [image] })).digests).toBe(`{"__proto__":"${digest('__proto__ new')}"}`)
})
