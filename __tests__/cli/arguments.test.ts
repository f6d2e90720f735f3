import { readCommand, UsageFault } from '../../src/cli/arguments'
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands'
import { help } from '../../src/cli/help'
import { inputsOf } from '../../src/request/inputs'
import { parseRequest } from '../../src/request/parse'

const read = (line: string, env = {}) => readCommand(line === '' ? [] : line.split(' '), env)

test('a commit as a plain word, as the old script took it', () => {
  expect(read('rollback 4c1d56e --images a,b')).toEqual({
    verb: 'run', json: false, verbose: false, yes: false, inputs: { mode: 'rollback', sha: '4c1d56e', images: 'a,b', 'github-token': undefined },
  })
})

test.each([
  ['--dry-run', 'true'], ['--dry-run true', 'true'], ['--dry-run false', 'false'], ['--dry-run=yes', 'yes'],
])('promote 4c1d56e %s', (words, value) => {
  expect(read(`promote 4c1d56e ${words} --images a`)).toMatchObject({ inputs: { 'dry-run': value, images: 'a', sha: '4c1d56e' } })
})

test('inputs come from variables too, and what is typed beats them', () => {
  const env = { RELEASE_ACTION_IMAGES: 'a', RELEASE_ACTION_REGISTRY_AUTH: 'h=u:p', GITHUB_TOKEN: 'old' }
  expect(read('promote 4c1d56e', env)).toMatchObject({ inputs: { images: 'a', 'registry-auth': 'h=u:p', 'github-token': 'old' } })
  expect(read('promote 4c1d56e --images b', { ...env, RELEASE_ACTION_GITHUB_TOKEN: 'new' })).toMatchObject({ inputs: { images: 'b', 'github-token': 'new' } })
})

test.each<[string, object]>([
  ['', { verb: 'help' }], ['--help', { verb: 'help' }], ['-h', { verb: 'help' }], ['-v', { verb: 'version' }], ['version', { verb: 'version' }],
  ['completion zsh', { verb: 'completion', shell: 'zsh' }], ['status --json --images a', { verb: 'status', json: true, inputs: { images: 'a' } }],
  ['promote 4c1d56e -y --verbose', { verb: 'run', yes: true, verbose: true }], ['doctor', { verb: 'doctor' }],
  ['help promote', { verb: 'help', about: 'promote' }],
  ['rollback --help', { verb: 'help', about: 'rollback' }], ['--version', { verb: 'version' }], ['demo', { verb: 'demo' }],
  ['suite check smoke.yml', { verb: 'suite', action: 'check', what: 'smoke.yml' }], ['suite show canary', { verb: 'suite', action: 'show', what: 'canary' }],
  ['suite --help', { verb: 'help', about: 'suite' }],
  ['recover', { verb: 'recover', journal: undefined }],
  ['verify r.test/a:latest --verify one --verify two --json', { verb: 'verify', what: 'r.test/a:latest', json: true, inputs: { verify: 'one\ntwo' } }],
  ['recover /j --json', { verb: 'recover', journal: '/j', json: true }],
])('%s', (line, expected) => expect(read(line)).toMatchObject(expected))

test.each([
  ['ship it', /"ship" is no command/], ['--images a', /no command is given, only options; see release-action --help/], ['--json', /no command is given/],
  ['promote 4c1d56e --no-history', /--no-history is no option; did you mean --history false\?/], ['promote 4c1d56e --no-images', /--no-images is no option; did you mean --images/], ['promote a b', /takes one commit/], ['promote a --sha b', /given twice/],
  ['promote --no-such x', /--no-such/], ['recover /a /b', /path of one journal/], ['promote --images', /images/],
  ['verify', /verify takes one image/], ['verify a b', /verify takes one image/],
  ['suite', /suite check FILE/], ['suite check', /suite check FILE/], ['suite list x', /suite check FILE/], ['suite show a b', /suite check FILE/],
])('%s is refused', (line, words) => {
  expect(() => read(line)).toThrow(UsageFault)
  expect(() => read(line)).toThrow(words)
})

test('the overview shows every command, and every mode with an example; no line is wider than a terminal', () => {
  for (const name of COMMAND_NAMES) expect(help()).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  for (const mode of ['smoke', 'promote', 'rollback', 'deploy']) expect(help()).toContain(`\n      release-action ${mode} `)
})

test.each(COMMAND_NAMES)('the help of %s has an example that this command line takes, and fits a terminal', (name) => {
  const text = help(name)
  const { examples } = COMMANDS[name]
  for (const example of examples) {
    expect(text).toContain(`  ${example}\n`)
    const words = example.replace(/^source <\(|\)$| > .*$/g, '').match(/'[^']*'|\S+/g)!.slice(1).map((word) => word.replaceAll('\'', ''))
    expect(() => readCommand(words, {})).not.toThrow()
  }
  expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('release-action '))).toEqual([])
  expect(text).not.toMatch(/INPUT_|RUNNER_TEMP|\bstep\b|workflow_run|\[required\]/)
})

test('the overview fits a terminal, but for its examples', () => {
  expect(help().split('\n').filter((line) => line.length > 80 && !line.includes('release-action '))).toEqual([])
})

test.each(['smoke', 'promote', 'rollback', 'deploy'] as const)('the examples of %s lack nothing but their secrets', (mode) => {
  for (const example of COMMANDS[mode].examples) {
    const words = example.replace('HEAD', '4c1d56e').match(/'[^']*'|\S+/g)!.slice(1).map((word) => word.replaceAll('\'', ''))
    const command = readCommand(words, { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'x', RELEASE_ACTION_TENANT_TOKENS: 'x' })
    expect(parseRequest((command as { inputs: Record<string, string> }).inputs)).toMatchObject({ ok: true })
  }
})

test('what must be given reads like no default', () => {
  expect(help('deploy')).toContain('--control-plane-token <value> (this, fleet or fleet-command is required)\n')
  expect(help('status')).toContain('--control-plane-token <value>\n')
  expect(help('deploy')).toContain('--canary-slug <value> (must be given)\n')
  expect(help('promote')).toContain('--images <value> (must be given)\n')
  expect(help('promote')).toContain('--target-tag <value> (default: latest)\n')
})

test.each(['smoke', 'promote', 'rollback', 'deploy'] as const)('the help of %s names each of its inputs', (mode) => {
  for (const name of inputsOf(mode)) if (name !== 'mode') expect(help(mode)).toContain(`--${name}`)
})

test('a list that is given twice is one list, and of any other option neither is dropped', () => {
  expect(read('rollback 4c1d56e --images a --images b')).toMatchObject({ inputs: { images: 'a\nb' } })
  expect(() => read('rollback 4c1d56e --images a --target-tag x --target-tag y')).toThrow('--target-tag is given 2 times')
})

test('a variable that names no input is told, since the default of the one it should be would be used', () => {
  expect(() => readCommand(['promote', '4c1d56e'], { RELEASE_ACTION_TARGETTAG: 'stable' })).toThrow('RELEASE_ACTION_TARGETTAG: there is no such input')
})

test.each([
  ['promote 4c1d56e --dry_run', /^--dry_run is no option; did you mean --dry-run\?; see release-action promote --help$/],
  ['promote 4c1d56e --image x', /did you mean --images\?/], ['--imges x rollback', /did you mean --images\?; see release-action rollback --help/],
  ['promot 4c1d56e', /^"promot" is no command; did you mean promote\?; see release-action promote --help$/],
  ['histroy', /did you mean history\?/], ['stat', /did you mean status\?/], ['undo', /did you mean rollback\?/], ['promot --help', /did you mean promote\?/],
  ['help promot', /did you mean promote\?/], ['bananas', /^"bananas" is no command; see release-action --help$/],
  ['promote 4c1d56e --images', /^--images wants a value behind it/], ['promote --images --dry-run', /^--images wants a value behind it/],
  ['history --json=yes', /^--json takes no value/], ['status --yes', /^--yes belongs to promote, rollback, deploy, and not to status; see release-action status --help$/],
  ['completion', /completion takes one word: bash, zsh, fish/], ['completion tcsh', /completion takes one word/], ['status x', /status takes no commit/],
])('%s is refused, and what may be meant is told', (line, words) => expect(() => read(line)).toThrow(words))

test('of a variable it is told as well', () => {
  expect(() => readCommand(['promote', '4c1d56e'], { RELEASE_ACTION_TARGETTAG: 'stable' })).toThrow('did you mean RELEASE_ACTION_TARGET_TAG?')
})

test.each(['yes', 'no', '1', 'TRUE', 'off'])('--dry-run %s is taken for its value, which it cannot be', (word) => {
  expect(readCommand(['hold', '--dry-run', word], {})).toMatchObject({ verb: 'hold', inputs: { 'dry-run': word } })
})

test('--dry-run stands before a commit as well', () => {
  expect(read('rollback --dry-run previous --images a')).toMatchObject({ inputs: { 'dry-run': 'true', sha: 'previous' } })
})
