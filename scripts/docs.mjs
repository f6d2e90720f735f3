// Writes what users read of the inputs, the table in README.md, the list in action.yml, the man page and the JSON Schema of
// the config file, from the schema that checks them (src/request/inputs.ts) and the table of commands
// (src/cli/commands.ts), and into docs/rollouts.md the scripts that it is about. With --check it writes nothing, and ends
// with 1 where a file is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const require = createRequire(import.meta.url)
require.extensions['.ts'] = (module, fileName) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  module._compile(ts.transpileModule(readFileSync(fileName, 'utf8'), { compilerOptions }).outputText, fileName)
}
const { INPUTS } = require('../src/request/inputs.ts')
const { manPage } = require('../src/cli/man.ts')
const { version } = require('../package.json')
const { configSchema } = require('../src/request/config-schema.ts')

/** What only the action's own file can say: the runner fills it in. */
const RUNNER_DEFAULTS = { 'github-token': '${{ github.token }}' }

const ALL = 4
const modesOf = ({ modes }) => (modes.length === ALL ? 'all' : modes.join(', '))

const quote = (text) => `'${text.replaceAll("'", "''")}'`

function actionInput([name, spec]) {
  const needed = spec.required && !spec.defaultWords ? 'Required' : 'Modes'
  const value = RUNNER_DEFAULTS[name]
  // Told, and not set: what an input has by default a config file may say otherwise.
  const words = spec.defaultWords ?? (spec.default && `\`${spec.default}\``)
  const fallback = words && !value ? ` Default: ${words}.` : ''
  return [
    `  ${name}:`,
    `    description: ${quote(`${spec.help}${fallback} ${needed}: ${modesOf(spec)}.`)}`,
    ...(name === 'mode' ? ['    required: true'] : []),
    ...(value ? [`    default: ${quote(value)}`] : []),
  ]
}

function row([name, spec]) {
  const words = spec.defaultWords ?? (spec.required ? 'required' : '')
  const cells = [`\`${name}\``, spec.default ? `\`${spec.default}\`` : words, modesOf(spec), spec.help]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

const table = () => ['', '| input | default | modes | meaning |', '|---|---|---|---|', ...Object.entries(INPUTS).map(row), '']

/** Replaces the lines between two, which stay. */
function between(text, begin, end, lines) {
  const all = text.split('\n')
  const first = all.indexOf(begin)
  const last = all.indexOf(end, first)
  if (first < 0 || last < 0) throw new Error(`there is no part from ${begin} to ${end}`)
  return [...all.slice(0, first + 1), ...lines, ...all.slice(last)].join('\n')
}

const check = process.argv.includes('--check')
function keep(file, make) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url))
  const old = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const now = make(old)
  if (now === old) return
  if (!check) return writeFileSync(path, now)
  process.stderr.write(`${file} is not what its source says: run npm run docs\n`)
  process.exitCode = 1
}

keep('docs/release-action.1', () => manPage(version))
keep('README.md', (text) => between(text, '<!-- inputs -->', '<!-- /inputs -->', table()))
keep('action.yml', (text) => between(text, 'inputs:', 'outputs:', [...Object.entries(INPUTS).flatMap(actionInput), '']))
keep('docs/config.schema.json', () => `${JSON.stringify(configSchema(), null, 2)}\n`)

const RECIPES = new URL('../examples/rollout/', import.meta.url)
for (const name of readdirSync(RECIPES)) {
  const script = readFileSync(new URL(name, RECIPES), 'utf8').trimEnd().split('\n')
  keep('docs/rollouts.md', (text) => between(text, `<!-- ${name} -->`, `<!-- /${name} -->`, ['', '```sh', ...script, '```', '']))
}
