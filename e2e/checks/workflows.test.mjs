// The workflows of this repository and those of the examples, by actionlint.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { run } from '../parts/process.mjs'
import { goTool, ROOT } from '../parts/tools.mjs'

const files = ['.github/workflows', 'examples/github', 'examples/gitea'].filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name)))

it('there are workflows to look at', () => assert.ok(files.length > 0))

for (const file of files) {
  it(`actionlint finds nothing in ${file}`, async () => {
    const { stdout } = await run(await goTool('actionlint'), ['-no-color', file], { cwd: ROOT, check: false })
    assert.equal(stdout, '')
  })
}
