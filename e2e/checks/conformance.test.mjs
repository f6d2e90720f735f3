// The sandbox's registry against the OCI distribution specification's own suite: what the tests of this project are
// proved on is a registry, and not what we take for one.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { run, workFolder } from '../parts/process.mjs'
import { sandbox } from '../parts/sandbox.mjs'
import { goTool } from '../parts/tools.mjs'

/** What need not pass, and why. A row that no case meets any more is to go. */
const LEFT_OUT = [
  {
    cases: /^sha(256|512) blobs\/mount anonymous\/blob-mount-anonymous$/,
    why: 'as docker-registry and distribution, a mount names the repository that the blob comes from',
  },
]
/** As many as were seen to pass. One case may count for several parts of the specification. */
const PASSED = 856

/** Runs the suite on a registry. @returns the `counts` of its report, and its `cases` as `{ name, status }` */
async function conformance(host, { username = '', password = '' } = {}) {
  const folder = workFolder('conformance')
  const { stdout, stderr } = await run(await goTool('conformance'), [], {
    check: false, cwd: folder, timeout: 120_000,
    env: {
      PATH: process.env.PATH, HOME: folder, OCI_REGISTRY: host, OCI_TLS: 'disabled', OCI_VERSION: '1.1',
      OCI_USERNAME: username, OCI_PASSWORD: password, OCI_RESULTS_DIR: folder, OCI_API_BLOBS_UPLOAD_CANCEL: 'true',
    },
  })
  const junit = readFileSync(join(folder, 'junit.xml'), 'utf8')
  const [summary] = /<testsuite [^>]*>/.exec(junit)
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(summary)?.[1] ?? 0)
  const cases = [...junit.matchAll(/<testcase name="OCI Conformance Test\/([^"]*)"[^>]* status="([^"]*)"/g)]
  const counts = Object.fromEntries(['tests', 'failures', 'errors', 'skipped', 'disabled'].map((name) => [name, count(name)]))
  return { counts, cases: cases.map(([, name, status]) => ({ name, status })), log: stdout + stderr }
}

const { startRegistry } = await sandbox('registry')

for (const [auth, login] of [['none', undefined], ['token', { username: 'sandbox', password: 'sandbox' }]]) {
  describe(`the sandbox's registry, login: ${auth}`, async () => {
    const registry = await startRegistry({ auth })
    after(registry.close)
    const { counts, cases, log } = await conformance(registry.host, login)
    const left = cases.filter(({ status }) => status !== 'passed')

    it('passes every case that is not left out by name', () => {
      const unnamed = left.filter(({ name }) => !LEFT_OUT.some((row) => row.cases.test(name)))
      assert.deepEqual(unnamed, [], log)
    })

    it('leaves nothing out that would pass', () => {
      assert.deepEqual(LEFT_OUT.filter((row) => !left.some(({ name }) => row.cases.test(name))), [])
    })

    it(`passes ${PASSED}, and fails none`, () => {
      const { tests, failures, errors, skipped, disabled } = counts
      assert.deepEqual({ failures, errors, disabled }, { failures: 0, errors: 0, disabled: 0 })
      assert.ok(tests - skipped >= PASSED, JSON.stringify(counts))
    })
  })
}
