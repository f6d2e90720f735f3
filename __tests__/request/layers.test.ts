import { parseConfig } from '../../src/request/config-file'
import { INPUT_NAMES } from '../../src/request/inputs'
import { type Layer, merge, valuesOf } from '../../src/request/layers'
import { reaches } from '../../src/request/reach'

const layer = (source: Layer['source'], values: Layer['values']): Layer => ({ source, values })

test('the first that was given, and an empty one was not', () => {
  const { raw, origins } = merge([
    layer('option', { images: 'a', branch: ' ' }), layer('variable', { images: 'b', branch: 'two', why: undefined }), layer('input', { images: 'c', branch: 'three', why: '', 'target-tag': 'x' }),
  ])
  expect(raw).toEqual({ images: 'a', branch: 'two', why: '', 'target-tag': 'x' })
  expect(origins).toEqual({ images: { source: 'option' }, branch: { source: 'variable' }, 'target-tag': { source: 'input' } })
})

test('a block beats the file, key by key, and another block says nothing', () => {
  const { config } = parseConfig('target-tag: a\nbranch: main\nenvironments:\n  one:\n    target-tag: b\n  two:\n    branch: other\n', 'f')
  const texts = (environment?: string) => Object.fromEntries([...valuesOf(config, environment)].map(([name, { text, isOfBlock }]) => [name, [text, isOfBlock]]))
  expect(texts()).toEqual({ 'target-tag': ['a', false], branch: ['main', false] })
  expect(texts('one')).toEqual({ 'target-tag': ['b', true], branch: ['main', false] })
  expect(texts('constructor')).toEqual(texts())
})

/** Every input that says where something is asked, run, written or believed; the others are words and numbers. */
test('which inputs reach out', () => {
  expect(INPUT_NAMES.filter(reaches)).toEqual(expect.arrayContaining([
    'branch', 'registry-realms', 'aws-roles', 'tenant-urls', 'smoke-suite', 'control-plane-url', 'tenant-url-template', 'api-url', 'config', 'evidence-file',
  ]))
  for (const name of ['images', 'sha', 'target-tag', 'source-tag', 'batch-size', 'canary-slug', 'on-missing-fleet', 'required-contexts'] as const) expect(reaches(name)).toBe(false)
  for (const name of ['fleet', 'fleet-command', 'rollout-command', 'rollout-env', 'ca-file', 'verify', 'trusted-root']) {
    if (INPUT_NAMES.includes(name as never)) expect([name, reaches(name as never)]).toEqual([name, true])
  }
})
