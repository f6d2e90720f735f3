import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { run, workFolder } from '../e2e/parts/process.mjs'
import { DIST, nodes, stepEnvironment } from './contenders.mjs'
import { interleave, median, ratio } from './figures.mjs'
import { NEW } from './place.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const CANARIES = 50
const LATENCY = 100

/** Five checks, as many answers: what the shell script that is replaced asks. */
const SUITE = `name: bench
checks:
  - liveness: GET /admin/liveness | 200 | $.subsystems is object
  - workspaces: GET /workspaces | 200 | $ is array
  - commit: POST /memories/commit {"content":"{probe}"} | 200, 201 | $.id is string -> memory
  - events: GET /events | 200 | $ is array
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string
clean-up:
  - DELETE /memories/{memory} | 2xx, 404
`

function answer({ method, url, headers }) {
  if (url === '/buildinfo') return [200, { git_sha: NEW }]
  if (!headers.authorization) return [401, { error: 'admin auth required' }]
  if (url === '/admin/liveness') return [200, { subsystems: {} }]
  if (method === 'POST') return [201, { id: 'm-1' }]
  return [200, []]
}

/** Canaries of an address each, in this process, which answer after a while. */
async function startCanaries() {
  const seen = { requests: 0, open: 0, most: 0 }
  const servers = await Promise.all(Array.from({ length: CANARIES }, async () => {
    const server = createServer(async (request, response) => {
      seen.requests += 1
      request.resume()
      await sleep(LATENCY)
      const [status, body] = answer(request)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    server.on('connection', (socket) => {
      seen.most = Math.max(seen.most, (seen.open += 1))
      socket.on('close', () => (seen.open -= 1))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return server
  }))
  return {
    urls: servers.map((server) => `http://127.0.0.1:${server.address().port}`),
    seen,
    stop: () => servers.forEach((server) => (server.closeAllConnections(), server.close())),
  }
}

/** Writes what a process held at its most, in KiB, when it ends. */
const PEAK = join(workFolder('bench'), 'peak.cjs')
writeFileSync(PEAK, `process.on('exit', () =>
  require('fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)))`)

/** The time of a smoke of 50 canaries beside the curl loop and one canary's own five answers. */
export async function smokeFigures(rounds = 9) {
  const programs = await nodes()
  const suite = join(workFolder('bench'), 'smoke.yml')
  writeFileSync(suite, SUITE)
  const canaries = await startCanaries()
  const notes = {}
  const ours = (name, node) => async () => {
    const env = stepEnvironment({
      forgeUrl: 'http://127.0.0.1:9',
      inputs: {
        mode: 'smoke', sha: NEW, 'tenant-urls': canaries.urls.join('\n'), 'smoke-suite': suite,
        'tenant-tokens': canaries.urls.map((_, at) => `bench-token-${at}`).join('\n'),
      },
    })
    const peak = join(env.RUNNER_TEMP, 'peak')
    Object.assign(canaries.seen, { requests: 0, most: canaries.seen.open })
    const { milliseconds } = await run(node, ['--require', PEAK, join(DIST, 'index.js')], { env: { ...env, BENCH_PEAK: peak } })
    notes[name] = { requests: canaries.seen.requests, connections: canaries.seen.most, peak: Number(readFileSync(peak)) * 1024 }
    return milliseconds
  }
  const script = (...addresses) => async () =>
    (await run(join(HERE, 'smoke-with-curl.sh'), [NEW, ...addresses], { env: { PATH: process.env.PATH } })).milliseconds
  try {
    const contenders = Object.fromEntries([
      ...Object.entries(programs).map(([major, node]) => [`smoke, the action, Node ${major}`, ours(`smoke, the action, Node ${major}`, node)]),
      ['one canary\'s five answers, one connection', async () => fiveAnswers(canaries.urls[0])],
    ])
    const taken = await interleave(contenders, rounds)
    // A loop over all of them takes half a minute a round: its time grows with each canary alike.
    const loop = await interleave({ 'the curl loop, 5 canaries': script(...canaries.urls.slice(0, 5)) }, 3)
    return { canaries: CANARIES, latency: LATENCY, rounds, taken, loop, notes }
  } finally {
    canaries.stop()
  }
}

/** The floor: what the slowest canary needs for its own five answers, one after another, in a process that runs already. */
async function fiveAnswers(url) {
  const began = performance.now()
  for (let at = 0; at < 5; at += 1) await (await fetch(`${url}/events`, { headers: { authorization: 'Bearer x' } })).text()
  return performance.now() - began
}

/** As a part of docs/benchmarks.md. */
export function smokePage({ canaries, latency, rounds, taken, loop, notes }) {
  const floor = taken['one canary\'s five answers, one connection']
  const goal = (met, text) => `${text}: ${met ? 'met' : 'missed'}`
  const rows = Object.entries(taken).map(([name, times]) => {
    const note = notes[name]
    const counted = note ? [note.requests, note.connections, `${(note.peak / 1024 / 1024).toFixed(0)} MB`] : ['5', '1', '']
    return `| ${[name, `${Math.round(median(times))} ms`, `${ratio(times, floor).toFixed(2)}x`, ...counted].join(' | ')} |`
  })
  const [[loopName, looped]] = Object.entries(loop)
  const whole = (median(looped) / 5) * canaries
  rows.push(`| ${[`${loopName}`, `${Math.round(median(looped))} ms`, `${(median(looped) / median(floor)).toFixed(2)}x`, '30', '1', ''].join(' | ')} |`)
  rows.push(`| ${[`the same for ${canaries}, reckoned from that`, `${(whole / 1_000).toFixed(1)} s`, `${(whole / median(floor)).toFixed(0)}x`, canaries * 6, '1', ''].join(' | ')} |`)
  const ratios = Object.keys(notes).map((name) => ratio(taken[name], floor))
  const peaks = Object.values(notes).map(({ peak }) => peak / 1024 / 1024)
  return [
    `## A smoke of ${canaries} canaries that answer after ${latency} ms`, '',
    `Five checks each, with the build read before and after and the clean-up; medians of ${rounds} rounds, in turns with the floor, on ${new Date().toISOString().slice(0, 10)}.`, '',
    '| what | median | of the floor | requests | connections at once | memory at its most |', '| --- | --- | --- | --- | --- | --- |', ...rows, '',
    `- ${goal(Math.max(...ratios) <= 1.5, `at most 1.5x the floor (measured ${ratios.map((one) => `${one.toFixed(2)}x`).join(', ')})`)}`,
    `- ${goal(Math.max(...peaks) < 150, `below 150 MB (measured ${peaks.map((one) => `${one.toFixed(0)} MB`).join(', ')})`)}`, '',
  ].join('\n')
}
