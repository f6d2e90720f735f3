import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { cached, ROOT } from './tools.mjs'

const FOLDERS = ['src/release', 'src/sandbox']
const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true }

/** The sandbox of `src/sandbox` as JavaScript, made anew whenever a source of it has changed. */
async function compiled() {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)))
  const sources = files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])
  const hash = createHash('sha256').update(JSON.stringify(sources)).digest('hex')
  return cached('sandbox', hash.slice(0, 12), (path) => {
    for (const [file, source] of sources) {
      const place = join(path, file.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, ts.transpileModule(source, { compilerOptions: options }).outputText)
    }
  })
}

/** A module of `src/sandbox`, such as `sandbox('fleet')`: the registry, fleet, control plane and forge that the tests in TypeScript use. */
export async function sandbox(name) {
  const folder = await compiled()
  return createRequire(import.meta.url)(join(folder, 'src/sandbox', `${name}.js`))
}
