import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { devDependencies } from '../../package.json'
import { OUTCOMES, REASONS } from '../../src/release/reason'
import { type Input, INPUTS } from '../../src/request/inputs'

interface ActionFile {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}

const root = join(__dirname, '../..')
/** The first cells of every table of README.md. */
const rows = readFileSync(join(root, 'README.md'), 'utf8').split('\n').flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? [])
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile
const inputs: [string, Input<unknown>][] = Object.entries(INPUTS)

/** Outputs are API, and no schema makes them. */
const OUTPUTS = ['outcome', 'reason', 'ran', 'sha', 'short-sha', 'digests', 'previous-digests', 'stragglers', 'evidence', 'junit']

test.each(Object.keys(devDependencies))('docs/dependencies.md says why there is %s', (name) => {
  expect(readFileSync(join(root, 'docs/dependencies.md'), 'utf8')).toContain(`\`${name}\``)
})

test('npm run docs would change nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('action.yml has every input of the schema, and no other', () => {
  expect(Object.keys(action.inputs)).toEqual(inputs.map(([name]) => name))
})

test.each(inputs)('action.yml and README.md: %s', (name, spec) => {
  const declared = action.inputs[name]!
  // A default that is set would beat the config file; its words tell it.
  expect(declared.default).toBe(name === 'github-token' ? '${{ github.token }}' : undefined)
  expect(declared.description.startsWith(spec.help)).toBe(true)
  if (spec.default && !spec.defaultWords) expect(declared.description).toContain(`Default: \`${spec.default}\`.`)
  for (const mode of spec.modes.length === 4 ? ['all'] : spec.modes) {
    expect(declared.description.split('. ').at(-1)).toContain(mode)
  }
  expect(rows).toContain(name)
})

test('action.yml runs the bundle, and the post step whatever happened', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js', 'post-if': 'always()' })
})

test.each(OUTPUTS)('the output %s is in action.yml and README.md', (name) => {
  expect(action.outputs[name]?.description).toBeTruthy()
  expect(rows).toContain(name)
})

test('action.yml has no output that nobody writes', () => {
  expect(Object.keys(action.outputs)).toEqual(OUTPUTS)
})

test.each([...OUTCOMES, ...REASONS])('README.md explains %s', (word) => {
  expect(rows).toContain(word)
})
