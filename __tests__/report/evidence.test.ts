import addFormats from 'ajv-formats'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import fc from 'fast-check'
import schema from '../../docs/evidence.schema.json'
import { OUTCOMES, REASONS } from '../../src/release/reason'
import { evidence, type Evidence, EVIDENCE_SCHEMA, evidenceJson } from '../../src/report/evidence'
import { hostileText } from './hostile'
import { digest, reportOf, reportOfText, samples } from './samples'

let valid: ValidateFunction
beforeAll(() => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  addFormats(ajv)
  valid = ajv.compile(schema)
})

const parsed = (name: string): Evidence => JSON.parse(evidenceJson(samples[name]!)) as Evidence

test.each(Object.keys(samples).filter((name) => name !== 'hostile'))('the evidence of %s fits its schema', (name) => {
  expect([valid(parsed(name)), valid.errors]).toEqual([true, null])
})

test('the samples show every outcome', () => {
  expect(new Set(Object.values(samples).map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES))
})

test('the schema knows every outcome and every reason, and has the id that the evidence names', () => {
  expect(schema.properties.outcome.enum).toEqual(OUTCOMES)
  expect(schema.properties.reason.enum).toEqual(REASONS)
  expect(schema.$id).toBe(EVIDENCE_SCHEMA)
})

const without = (key: keyof Evidence) => (record: Evidence) => {
  const { [key]: _, ...rest } = record
  return rest
}
test.each<[string, (record: Evidence) => object]>([
  ['no outcome', without('outcome')],
  ['no gates', without('gates')],
  ['an unknown outcome', (record) => ({ ...record, outcome: 'fine' })],
  ['an unknown reason', (record) => ({ ...record, reason: 'because' })],
  ['a time in milliseconds', (record) => ({ ...record, startedAt: 1_700_000_000_000 })],
  ['a time that is none', (record) => ({ ...record, finishedAt: 'yesterday' })],
  ['a sha that is none', (record) => ({ ...record, sha: 'main' })],
  ['a short digest', (record) => ({ ...record, images: record.images.map((image) => ({ ...image, after: 'sha256:1234' })) })],
  ['a property nobody knows', (record) => ({ ...record, extra: true })],
])('evidence with %s is refused', (_, broken) => {
  expect(valid(broken(parsed('done')))).toBe(false)
})

test('an image shows its target at the top, and target and keep whole', () => {
  const image = 'ghcr.io/molecule-ai/platform-tenant'
  const record = parsed('stranded').images.find((one) => one.image === image)
  expect(record).toMatchObject({
    before: digest(`${image} old`), wanted: digest(`${image} new`), after: 'unknown', state: 'stranded',
    target: { tag: 'latest', state: 'stranded', fault: 'HTTP 503 while reading the tag back' },
    keep: { tag: 'latest-previous', before: digest(`${image} older`), state: 'stranded' },
  })
})

test('times are RFC 3339, and the commit is also told short', () => {
  expect(parsed('done')).toMatchObject({
    startedAt: '2026-11-20T03:07:12.000Z', finishedAt: '2026-11-20T03:07:13.840Z', shortSha: '4c1d56e', dryRun: false, mode: 'promote',
  })
})

test('nothing is left off', () => {
  expect(parsed('large').images).toHaveLength(200)
  expect(parsed('large').gates).toHaveLength(200)
})

test('the file says what the report said, and prints harmlessly', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = reportOfText(text)
      const json = evidenceJson(report)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(evidence(report))))
      for (const line of json.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }),
    { numRuns: 500 },
  )
})

test('what is not known is left out, not written as nothing', () => {
  expect(evidenceJson(reportOf({ runUrl: undefined }))).not.toContain('runUrl')
})
