// The workflows of this repository, those of the examples and those that the pages hold whole, by actionlint.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

const PAGES = ['docs/signatures.md', 'docs/across-registries.md']
const workflowsIn = (page) => [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text).filter((text) => /^jobs:/m.test(text))

for (const page of PAGES) {
  it(`actionlint finds nothing in the workflows of ${page}, of GitHub and of Gitea`, async () => {
    const all = workflowsIn(page)
    assert.deepEqual([/^# \.github/m, /^# \.gitea/m].map((where) => all.some((text) => where.test(text))), [true, true])
    for (const input of all) {
      const { stdout } = await run(await goTool('actionlint'), ['-no-color', '-'], { cwd: ROOT, check: false, input })
      assert.equal(stdout, '')
    }
  })
}
