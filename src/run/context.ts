import { randomBytes } from 'node:crypto'
import { systemClock } from '../adapters/clock'
import { createHttp, type Http } from '../adapters/http/client'
import { Secrets } from '../adapters/secrets'
import type { Host } from '../ports/host'
import type { Log } from '../ports/log'
import { type Input, INPUT_NAMES, type InputName, INPUTS } from '../request/inputs'
import { items } from '../request/kinds'
import type { RawInputs } from '../request/parse'
import { readAuthLines } from '../request/registry-auth'

/** What every part of a run shares. */
export interface RunContext {
  host: Host
  http: Http
  log: Log
  secrets: Secrets
  /** Tells runs apart that share a folder. */
  id: string
}

/** Masks every secret before anything else is done with the inputs. */
export function createContext(raw: RawInputs, host: Host): RunContext {
  const secrets = new Secrets(host.announceSecret)
  for (const name of INPUT_NAMES) {
    const { secret }: Input<unknown> = INPUTS[name]
    if (secret) for (const part of secretParts(name, raw[name] ?? '')) secrets.add(part)
  }
  const log = redacting(host.log, secrets)
  const http = createHttp({ clock: systemClock, log })
  return { host, http, log, secrets, id: randomBytes(4).toString('hex') }
}

/** A secret input may be a list, each item a secret of its own. A password is one secret, whatever words it is made of. */
function secretParts(name: InputName, text: string): string[] {
  const parts = name === 'registry-auth' ? loginParts(text) : items(text)
  return [text, ...parts].filter((part) => part.trim() !== '')
}

/** Also where a line is no login: a password whose host was forgotten is one. A brace of a key's JSON is none. */
function loginParts(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line.length > 3)
  const passwords = lines.map((line) => /^[^=]*=[^:]*:(?!\s*\{\s*$)(.*)$/.exec(line)?.[1] ?? '')
  return [...lines, ...passwords, ...readAuthLines(text.trim()).map(({ login }) => login?.password ?? '')]
}

const redacting = (log: Log, { redact }: Secrets): Log => ({
  info: (line) => log.info(redact(line)),
  progress: (line) => log.progress(redact(line)),
  notice: (line) => log.notice(redact(line)),
  warning: (line) => log.warning(redact(line)),
  error: (line) => log.error(redact(line)),
  group: (title) => log.group(redact(title)),
  endGroup: () => log.endGroup(),
})
