// Makes one file of the command line that runs alone, with every chunk of dist/cli in it, and its checksum beside it:
// what is attached to a release. Wants a build. It is CommonJS, as what it is made of is.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const from = new URL('dist/cli/', root)
const out = new URL(process.argv[2] ? `file://${process.argv[2].replace(/\/*$/, '/')}` : '.cache/standalone/', root)
const NAME = 'release-action.cjs'

/** How the bundle loads a chunk. */
const LOADS = 'require("./" + __nccwpck_require__.u(chunkId))'

const main = readFileSync(new URL('index.js', from), 'utf8').replace(/^#!.*\n/, '')
if (main.split(LOADS).length !== 2) throw new Error(`dist/cli/index.js does not load its chunks by ${LOADS}: see what ncc writes now`)
const chunks = readdirSync(from).filter((name) => /^\d+\.index\.js$/.test(name)).sort()

/** Each is compiled when it is loaded, as a file of its own would be. */
const wrapped = chunks.map((name) => `${JSON.stringify(name)}: function (module, exports) {\n${readFileSync(new URL(name, from), 'utf8')}\n}`)
const text = [
  '#!/usr/bin/env node',
  `const CHUNKS = {\n${wrapped.join(',\n')}\n}`,
  'const chunk = (name) => { const module = { exports: {} }; CHUNKS[name](module, module.exports); return module.exports }',
  main.replace(LOADS, () => 'chunk(__nccwpck_require__.u(chunkId))'),
].join('\n')

mkdirSync(out, { recursive: true })
const file = new URL(NAME, out)
writeFileSync(file, text)
chmodSync(file, 0o755)
writeFileSync(new URL(`${NAME}.sha256`, out), `${createHash('sha256').update(text).digest('hex')}  ${NAME}\n`)
process.stdout.write(`${fileURLToPath(file)}\n`)
