import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../../src/ports/clock'
import type { Log } from '../../../src/ports/log'
import { Failure } from '../../../src/release/failure'

/** A clock that sleeps at once and remembers for how long it was to sleep, in milliseconds. */
export function fakeClock(start = Date.UTC(2026, 10,
  20)): Clock & { slept: number[]; pass(milliseconds: number): void } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    elapsed: () => now - start,
    pass(milliseconds) { now += milliseconds },
    sleep(milliseconds) {
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  }
}

/** A log that keeps its lines, each after the name of its kind. */
export function fakeLog(): Log & { lines: string[] } {
  const lines: string[] = []
  const keep = (kind: string) => (line: string): void => { lines.push(`${kind}: ${line}`) }
  return {
    lines,
    info: keep('info'),
    progress: keep('progress'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    group: keep('group'),
    endGroup: () => undefined,
  }
}

const servers: Server[] = []

/** A server on loopback for the present test. @returns its origin */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Ends what `serve` began. */
export async function stopServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })))
}

/** The failure that a promise ends in. */
export async function failureFrom(work: Promise<unknown>): Promise<Failure> {
  const thrown: unknown = await work.then(() => undefined, (error: unknown) => error)
  if (thrown instanceof Failure) return thrown
  throw new Error(`expected a failure, got ${String(thrown)}`)
}
