import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { askHelper, type Asking } from '../../../src/adapters/oci/docker-helper'
import { failureFrom } from '../http/fakes'

let folder: string
let asking: Asking
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helper-'))
  asking = { env: { PATH: `${folder}${delimiter}${process.env.PATH}` }, waiting: () => undefined }
})
afterEach(() => rmSync(folder, { recursive: true }))

function helper(script: string): void {
  const file = join(folder, 'docker-credential-x')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

const isAlive = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] !== 'Z'
  } catch {
    return false
  }
}
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('one that is too late is named, and killed with what it started', async () => {
  const started = join(folder, 'started')
  helper(`sleep 30 & echo $! > ${started}\nwait`)
  const failure = await failureFrom(askHelper('x', 'registry.example', { ...asking, patience: 300 }))
  expect(failure).toMatchObject({ reason: 'registry-denied', transient: false, command: 'echo registry.example | docker-credential-x get' })
  expect(failure.message).toBe('the helper docker-credential-x gave no login for registry.example within 0.3 s')
  const child = Number(readFileSync(started, 'utf8'))
  await until(() => !isAlive(child))
})

test('one that is asked when the run is asked to stop is killed', async () => {
  const started = join(folder, 'started')
  helper(`echo $$ > ${started}\nexec sleep 30`)
  const stop = new AbortController()
  const asked = askHelper('x', 'registry.example', { ...asking, signal: stop.signal })
  await until(() => existsSync(started) && readFileSync(started, 'utf8') !== '')
  stop.abort()
  expect(await failureFrom(asked)).toMatchObject({ reason: 'registry-unavailable', transient: true })
  await until(() => !isAlive(Number(readFileSync(started, 'utf8'))))
})

test('one that leaves a daemon behind, which keeps its output open, is not waited for', async () => {
  helper('sleep 3 &\necho \'{"Username":"u","Secret":"s"}\'')
  expect(await askHelper('x', 'registry.example', { ...asking, patience: 2_500 })).toEqual({ user: 'u', password: 's' })
})

test('it sees neither the inputs of the run nor the job\'s token', async () => {
  helper('printf \'{"Username":"%s","Secret":"-%s%s%s"}\' "$AWS_PROFILE" "$INPUT_GITHUB_TOKEN" "$RELEASE_ACTION_REGISTRY_AUTH" "$GITHUB_TOKEN"')
  const secrets = { INPUT_GITHUB_TOKEN: 'a', RELEASE_ACTION_REGISTRY_AUTH: 'b', GITHUB_TOKEN: 'c' }
  const env = { ...asking.env, ...secrets, AWS_PROFILE: 'release' }
  expect(await askHelper('x', 'registry.example', { ...asking, env })).toEqual({ user: 'release', password: '-' })
})

test.each([
  ['what went wrong', 'echo "pass not initialized: exit status 1"; exit 1', 'ended with exit code 1 ("pass not initialized: exit status 1")'],
  ['nothing', 'echo "to the log alone" >&2; exit 3', 'ended with exit code 3'],
  ['what may be a login', 'echo \'{"Secret": "s3 cret"}\'; exit 1', 'ended with exit code 1'],
  ['a word, which may be one', 'echo s3cret; exit 1', 'ended with exit code 1'],
])('one that fails and says %s', async (_, script, words) => {
  helper(script)
  expect(await askHelper('x', 'registry.example', asking)).toBe(words)
})

test('a byte order mark before its answer is none', async () => {
  helper('printf \'\\357\\273\\277{"Username":"u","Secret":"s"}\'')
  expect(await askHelper('x', 'registry.example', asking)).toEqual({ user: 'u', password: 's' })
})
