import Ajv from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { parseConfig } from '../../src/request/config-file'
import { configSchema } from '../../src/request/config-schema'
import { INPUT_NAMES } from '../../src/request/inputs'

const root = join(__dirname, '../..')
const published = JSON.parse(readFileSync(join(root, 'docs/config.schema.json'), 'utf8')) as ReturnType<typeof configSchema>
const valid = new Ajv({ allowUnionTypes: true }).compile(published)
const properties = published['properties'] as Record<string, unknown>

test('every input stands in it, secrets as what does not belong there', () => {
  expect(Object.keys(properties)).toEqual([...INPUT_NAMES.filter((name) => name !== 'config'), 'environments'])
})

test('what is published is what the inputs say', () => expect(published).toEqual(configSchema()))

/** What an editor would call right, and what the action does. */
const CASES: [string, boolean][] = [
  ['', true], ['images: [a/b, c/d]', true], ['images: a/b', true], ['soak-seconds: 60', true], ['soak-seconds: "60"', true], ['dry-run: true', true],
  ['mode: deploy', true], ['environments:\n  production:\n    target-tag: stable', true], ['environments:\n  production:', true], ['branch:', true],
  ['images: {a: b}', false], ['soak-seconds: -1', false], ['soak-seconds: soon', false], ['dry-run: yes please', false], ['mode: ship', false],
  ['targettag: x', false], ['config: x', false], ['registry-auth: a=b:c', false], ['github-token: x', false], ['target-tag: [a]', false],
  ['environments:\n  production:\n    environment: x', false], ['environments: [a]', false],
]

test.each(CASES)('%j', (text, right) => {
  expect([valid(parse(text)), valid.errors]).toEqual([right, right ? null : expect.anything()])
  expect(parseConfig(text, 'f').faults.length === 0).toBe(right)
})

/** What users copy. */
const EXAMPLES: [string, string][] = [
  ['examples/release-action.yml', readFileSync(join(root, 'examples/release-action.yml'), 'utf8')],
  ...[...readFileSync(join(root, 'docs/config.md'), 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map(([, text], at): [string, string] => [`docs/config.md, ${at + 1}`, text!]),
]

test.each(EXAMPLES)('%s is right, and names the schema for editors', (_, text) => {
  expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${String(published['$id'])}`)
  expect([valid(parse(text)), valid.errors]).toEqual([true, null])
  const { config, faults } = parseConfig(text, 'f')
  expect(faults).toEqual([])
  expect(config.environments!.size).toBeGreaterThan(0)
})
