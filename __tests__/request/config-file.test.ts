import { parseConfig } from '../../src/request/config-file'
import { faultLine } from '../../src/request/fault'
import { type Input, INPUT_NAMES, type InputName, INPUTS } from '../../src/request/inputs'

const read = (text: string) => parseConfig(text, 'release-action.yml')
const faults = (text: string): string[] => read(text).faults.map(faultLine)
const texts = (text: string) => Object.fromEntries([...read(text).config.top].map(([name, value]) => [name, value.text]))

test('inputs under their own names, lists as lists, with the lines they stand on', () => {
  const { config, faults: wrong } = read('# ours\nimages:\n  - ghcr.io/o/a\n  - ghcr.io/o/b\ntarget-tag: stable\nkeep-previous: false\nbatch-size: 5\n')
  expect(wrong).toEqual([])
  expect([...config.top]).toEqual([
    ['images', { text: 'ghcr.io/o/a\nghcr.io/o/b', line: 2, column: 1 }], ['target-tag', { text: 'stable', line: 5, column: 1 }],
    ['keep-previous', { text: 'false', line: 6, column: 1 }], ['batch-size', { text: '5', line: 7, column: 1 }],
  ])
})

test('blocks under environments', () => {
  const { config, faults: wrong } = read('target-tag: a\nenvironments:\n  production:\n    target-tag: b\n  staging:\n')
  expect(wrong).toEqual([])
  expect([...config.environments!.keys()]).toEqual(['production', 'staging'])
  expect(config.environments!.get('production')!.get('target-tag')).toEqual({ text: 'b', line: 4, column: 5 })
})

test.each([[''], ['# nothing yet\n'], ['---\n'], ['~\n'], ['target-tag:\n'], ['target-tag: ""\n'], ['target-tag: ~\n'], ['registry-auth:\n'], ['environments:\n']])(
  '%j says nothing, which is no fault', (text) => {
    expect(faults(text)).toEqual([])
    expect(texts(text)).toEqual({})
  })

test.each<[string, string, string[]]>([
  ['an unknown name', 'images: a/b\nsource_tag: x\n', ['release-action.yml:2:1: source_tag: expected an input by its name; the nearest is source-tag']],
  ['one in a block', 'environments:\n  a:\n    targettag: x\n', ['release-action.yml:3:5: targettag: expected an input by its name; the nearest is target-tag']],
  ['what would be merged', 'environments:\n  a:\n    <<: {target-tag: x}\n', ['release-action.yml:3:5: <<: expected the inputs themselves: << merges nothing here']],
  ['a name of every object', 'constructor: x\n__proto__: x\n', [expect.stringContaining('release-action.yml:1:1: constructor: expected an input by its name'), expect.stringContaining('2:1: __proto__: expected')] as string[]],
  ['a name twice', 'target-tag: a\nbranch: main\ntarget-tag: b\n', ['release-action.yml:3:1: target-tag: expected once: line 1 has it']],
  ['an environment twice', 'environments:\n  a:\n  a:\n', ['release-action.yml:3:3: a: expected once: line 2 has it']],
  ['a value that is none', 'soak-seconds: soon\n', ['release-action.yml:1:15: soak-seconds: "soon" is not right; expected a whole number of seconds from 0 to 86400']],
  ['yes for true', 'dry-run: yes\n', ['release-action.yml:1:10: dry-run: "yes" is not right; expected one of true, false']],
  ['a map for a text', 'target-tag:\n  a: b\n', ['release-action.yml:2:3: target-tag: expected a text: this input is no list']],
  ['a list for a text', 'target-tag: [a]\n', ['release-action.yml:1:13: target-tag: expected a text: this input is no list']],
  ['a list in a list', 'images:\n  - [a/b]\n', ['release-action.yml:2:5: images: expected a list of texts, one behind each dash']],
  ['an item that is nothing', 'images:\n  - a/b\n  -\n', ['release-action.yml:3:4: images: expected a list of texts, one behind each dash']],
  ['a list for the file', '- a\n', ['release-action.yml:1:1: expected inputs by their names, such as target-tag: latest']],
  ['a list of environments', 'environments: [a]\n', ['release-action.yml:1:1: environments: expected blocks by the names of environments']],
  ['a text for a block', 'environments:\n  a: b\n', ['release-action.yml:2:3: a: expected inputs by their names']],
  ['config in the config', 'config: other.yml\n', ['release-action.yml:1:1: config: expected no config in a config file: it is given as an option, a variable or an input']],
  ['environment in a block', 'environments:\n  a:\n    environment: b\n', ['release-action.yml:3:5: environment: expected environment at the top of the file, outside of the blocks']],
  ['an anchor', 'target-tag: &a x\nsource-tag: *a\n', [expect.stringContaining('1:16: expected the value itself'), expect.stringContaining('2:13: expected the value itself')] as string[]],
  ['a merge', 'a: &a {}\nenvironments:\n  b:\n    <<: *a\n', [expect.stringContaining('1:7: expected the value itself'), expect.stringContaining('4:9: expected the value itself')] as string[]],
  ['a tag of YAML', 'target-tag: !!binary aGk=\n', ['release-action.yml:1:22: expected the value in single quotes, since ! begins a tag in YAML']],
  ['a bracket that is open', 'images: [a/b\n', [expect.stringContaining('every bracket closed')] as string[]],
  ['two documents', 'branch: main\n---\nbranch: main\n', [expect.stringContaining('expected one document')] as string[]],
])('%s', (_, text, expected) => expect(faults(text)).toEqual(expected))

test('all mistakes at once, in the order of the file', () => {
  expect(faults('dry-run: yes\nenvironments:\n  a:\n    batch-size: none\nnonsense: 1\n').map((line) => line.split(': ')[0])).toEqual([
    'release-action.yml:1:10', 'release-action.yml:4:17', 'release-action.yml:5:1',
  ])
})

const SECRETS = INPUT_NAMES.filter((name) => (INPUTS[name] as Input<unknown>).secret)

test.each(SECRETS)('%s is a secret: its fault says where it belongs, and nothing shows it', (name: InputName) => {
  for (const text of [`${name}: host=user:hunter2hunter2\n`, `environments:\n  a:\n    ${name}: [host=user:hunter2hunter2]\n`]) {
    const { secrets } = read(text)
    expect(faults(text)).toEqual([expect.stringContaining(`${name}: expected no secret in a file: give it as the input ${name}`)])
    expect(faults(text).join('')).not.toContain('hunter2')
    expect(secrets).toEqual(['host=user:hunter2hunter2'])
  }
})

test.each(['registry_auth: hunter2hunter2', 'registry-auth: a\nregistry-auth: hunter2hunter2', 'registry-auth: hunter2hunter2\n\tx: 1', 'registry-auth: "hunter2hunter2\\q"', 'registry-auth: {hunter2hunter2', 'registry-auth: *hunter2hunter2'])(
  'no fault of %j quotes what stands there', (text) => {
    expect(faults(text).length).toBeGreaterThan(0)
    expect(faults(text).join('\n').replaceAll('\\q', '')).not.toContain('hunter2')
  })

test('what is too large, too deep or without an end is told, and soon', () => {
  expect(faults(`why: ${'x'.repeat(70_000)}\n`)).toEqual(['release-action.yml:1:1: expected a file of at most 64 KiB'])
  for (const open of ['[', '{a: ', '- ', '? ', '- [', 'a: [']) expect(faults(open.repeat(64_000 / open.length))).toEqual(['release-action.yml:1:1: expected inputs by their names, nested no deeper'])
  expect(faults(`environments:\n${Array.from({ length: 2_000 }, (_, at) => `  e${at}:\n    nonsense: 1\n`).join('')}`)).toHaveLength(50)
})

test('a name cannot speak to whoever prints it', () => {
  expect(faults('"x\\n::set-env name=a::b\\u202e": 1\n').join('')).not.toMatch(/[\n\u202e]/)
})
