// Leaves out of a bundle what nobody calls: ncc keeps all of a library of which one function is used, and V8 reads
// whatever stands in a file. Names and lines stay, so that a reader sees what runs. prune.mjs <folder>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify } from 'terser'

const OPTIONS = {
  ecma: 2020,
  mangle: false,
  compress: { defaults: false, dead_code: true, side_effects: true, unused: true, passes: 2 },
  format: { beautify: true, comments: 'some', indent_level: 1 },
}

const [folder] = process.argv.slice(2)
for (const name of readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.js'))) {
  const file = join(folder, name)
  const { code } = await minify(readFileSync(file, 'utf8'), OPTIONS)
  writeFileSync(file, `${code}\n`)
}
