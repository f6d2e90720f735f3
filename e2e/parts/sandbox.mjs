import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { cached, ROOT } from './tools.mjs'

const FOLDERS = ['src/release', 'src/ports', 'src/sandbox', 'src/adapters', 'src/report', '__tests__/contract']
const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true }

/** Sandbox, adapters and contracts as JavaScript, made anew whenever a source of them has changed. */
async function compiled() {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => join(folder, name)))
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

/** A module by its path, such as `source('src/adapters/oci/registry')`. */
export async function source(path) {
  const folder = await compiled()
  return createRequire(import.meta.url)(join(folder, `${path}.js`))
}

/** A module of `src/sandbox`, such as `sandbox('fleet')`: the fleet, control plane and forge that the tests in TypeScript use. */
export const sandbox = (name) => source(`src/sandbox/${name}`)
