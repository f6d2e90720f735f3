// Sums what the steps of .ci/run left in a folder; prints `N passed, N failed` as the last line. A test that was
// skipped, and a step that failed without a test to show for it, count as failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined)
const number = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0)

/** What a step's tests say: jest's JSON, node:test's TAP, or jest's closing lines among npm's. */
function counted(step) {
  const [json, tap, log] = [read(`${step}.json`), read(`${step}.tap`), read(`${step}.log`) ?? '']
  if (json !== undefined) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(json)
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites }
  }
  if (tap !== undefined) {
    const last = (name) => number(tap, new RegExp(`^# ${name} (\\d+)$`, 'm'))
    return { passed: last('pass'), failed: last('fail') + last('cancelled') + last('skipped') + last('todo') }
  }
  // eslint-disable-next-line no-control-regex -- colours
  const line = /^Tests:.*$/m.exec(log.replaceAll(/\x1b\[[\d;]*m/g, ''))?.[0] ?? ''
  const [passed, ...others] = ['passed', 'failed', 'skipped', 'todo'].map((word) => number(line, new RegExp(`(\\d+) ${word}`)))
  return { passed, failed: others.reduce((sum, count) => sum + count, 0) }
}

const rows = readdirSync(folder).filter((name) => name.endsWith('.exit')).map((name) => {
  const step = name.slice(0, -'.exit'.length)
  const { passed, failed } = counted(step)
  const ended = read(name).trim() === '0'
  // A step without tests is itself one.
  if (passed + failed === 0) return { step, passed: ended ? 1 : 0, failed: ended ? 0 : 1 }
  return { step, passed, failed: failed === 0 && !ended ? 1 : failed }
})

console.log()
for (const { step, passed, failed } of rows) console.log(`${step.padEnd(10)} ${passed} passed, ${failed} failed`)
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 && rows.length > 0 ? 0 : 1
