import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const running = new Set()
const folders = new Set()

// Servers also carry PR_SET_PDEATHSIG (setpriv), so not even a SIGKILL of this process leaves one behind.
const killNow = () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
process.on('exit', killNow)
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
  process.on(signal, () => process.exit(code))
}

/** A folder of its own for one part, removed when this process ends. */
export function workFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `release-action-${name}-`))
  folders.add(folder)
  return folder
}

/** A loopback port that nobody listens on at this moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** Waits until `check` gives something true. Throws with `what` after `milliseconds`. */
export async function until(check, what, milliseconds = 60_000) {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(20)) {
    const found = await check()
    if (found) return found
  }
  throw new Error(`${what}: not within ${milliseconds / 1000} s`)
}

/**
 * Runs a command to its end, with nothing on its standard input.
 * @param options `env` replaces the whole environment; `check: false` gives a failure back instead of throwing;
 *   `timeout` in milliseconds, then SIGKILL; `onStart` is handed the child
 */
export async function run(command, args, { env, cwd, check = true, timeout = 600_000, input, onStart } = {}) {
  const began = performance.now()
  const child = spawn(command, args, { env, cwd, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] })
  running.add(child)
  onStart?.(child)
  if (input !== undefined) child.stdin.end(input)
  const texts = ['', '']
  for (const [index, stream] of [child.stdout, child.stderr].entries()) {
    stream.setEncoding('utf8').on('data', (text) => (texts[index] += text))
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
  const [code, signal] = await once(child, 'close').finally(() => {
    clearTimeout(timer)
    running.delete(child)
  })
  const [stdout, stderr] = texts
  if (check && code !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${code ?? signal}\n${stdout}${stderr}`)
  return { code, signal, stdout, stderr, milliseconds: performance.now() - began }
}

/**
 * Starts a server and waits until it is ready; what it prints goes to the file `log`.
 * @param ready asked again and again; true when the server can be used
 */
export async function serve(command, args, { log, env = process.env, cwd, ready }) {
  const output = openSync(log, 'a')
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], {
    env, cwd, stdio: ['ignore', output, output],
  })
  closeSync(output)
  running.add(child)
  const ended = once(child, 'exit')
  const gone = () => child.exitCode !== null || child.signalCode !== null
  const stop = async () => {
    child.kill('SIGCONT')
    child.kill('SIGKILL')
    await ended
    running.delete(child)
  }
  try {
    await until(async () => gone() || (await ready()), `${command} is ready`)
    if (gone()) throw new Error(`${command} ended at once:\n${readFileSync(log, 'utf8')}`)
  } catch (fault) {
    await stop()
    throw fault
  }
  return {
    pid: child.pid,
    log,
    stop,
    /** As a registry whose plug was pulled: connections stay, nothing answers. */
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
  }
}
