import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { serve, stopServers } from '../adapters/http/fakes'
import { type Child, ROOT, start } from './child'

/** Asks for each path, with a deadline of 10 s, and tells at which millisecond of its own time it knew what became of it. */
const SCRIPT = `
const { get } = require('node:http')
const { setTimeout: sleep } = require('node:timers/promises')
const began = Date.now()
const say = (what) => console.log(what + ' at ' + (Date.now() - began))
const ask = (path) => new Promise((resolve) => {
  const request = get(process.env.SERVER + path, (response) => response.resume().on('end', () => end('answered')))
  const deadline = setTimeout(() => end('late'), 10_000)
  const end = (what) => { clearTimeout(deadline); request.destroy(); say(path + ' ' + what); resolve() }
  request.on('error', () => undefined)
})
process.once('SIGTERM', () => say('asked to stop'))
setTimeout(() => say('never'), 60_000).unref()
const main = async () => {
  for (const path of process.argv.slice(2)) await ask(path)
  await Promise.all([sleep(20), sleep(10)])
  await sleep(5_000, undefined, { signal: AbortSignal.timeout(100) }).catch(({ name }) => say(name))
}
void main()
`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'child-clock-'))
  writeFileSync(join(folder, 'script.cjs'), SCRIPT)
})
afterEach(stopServers)
afterAll(() => rmSync(folder, { recursive: true }))

async function told(paths: string[], answer: (path: string, response: ServerResponse, child: Child) => void): Promise<string[]> {
  const SERVER = await serve(({ url = '' }, response) => answer(url, response, child))
  const child = start({ script: relative(ROOT, join(folder, 'script.cjs')), args: paths, env: { SERVER }, cwd: folder })
  const { code, stdout, stderr } = await child.ended
  expect([code, stderr]).toEqual([0, ''])
  return stdout.trimEnd().split('\n')
}

test('a busy server is waited for, and one that says nothing is not', async () => {
  const said = await told(['/soon', '/never', '/later'], (path, response) => {
    // What a busy machine does to a server: it does not come to its work.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    if (path === '/soon') response.end()
    if (path === '/later') setImmediate(() => setImmediate(() => response.end()))
  })
  expect(said).toEqual(['/soon answered at 0', '/never late at 10000', '/later answered at 10000', 'AbortError at 10120'])
})

test('a signal comes before any time passes', async () => {
  const said = await told(['/never'], (_path, _response, child) => child.kill('SIGTERM'))
  expect(said).toEqual(['asked to stop at 0', '/never late at 10000', 'AbortError at 10120'])
})
