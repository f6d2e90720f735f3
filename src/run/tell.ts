import type { Secrets } from '../adapters/secrets'
import type { Log } from '../ports/log'
import { harmlessJson } from '../report/json'
import { guardedOut, type Out } from './way-out'

interface Teller {
  log: Log
  secrets: Secrets
}

/** What a command says by itself, below what went on: lines that are harmless already. */
export function tellLines(lines: readonly string[], out: Out, { log, secrets }: Teller): void {
  log.over?.()
  guardedOut(out, secrets).write(lines.map((line) => `${line}\n`).join(''))
}

/** The same for a script: data that holds no secret already. */
export function tellJson(value: unknown, out: Out, { log }: Pick<Teller, 'log'>): void {
  log.over?.()
  out.write(harmlessJson(value))
}
