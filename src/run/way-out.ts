import type { Secrets } from '../adapters/secrets'
import type { Host, Publication } from '../ports/host'
import type { Log } from '../ports/log'

/** Where a command's own words go. */
export type Out = Pick<NodeJS.WritableStream, 'write'>

/**
 * The host as a run knows it: nothing gets out of it with a secret in it. Reports and answers are redacted as data
 * before they are written down (`Secrets.clean`); here once more, as they are written.
 */
export const guarded = (host: Host, secrets: Secrets): Host => ({
  ...host,
  log: guardedLog(host.log, secrets),
  ask: host.ask && ((lines, signal) => host.ask!(lines.map(secrets.redact), signal)),
  publish: (publication) => host.publish(guardedPublication(publication, secrets)),
})

/** A log that holds no secret. */
export const guardedLog = (log: Log, { redact }: Secrets): Log => ({
  info: (line) => log.info(redact(line)),
  progress: (line) => log.progress(redact(line)),
  notice: (line) => log.notice(redact(line)),
  warning: (line) => log.warning(redact(line)),
  error: (line) => log.error(redact(line)),
  group: (title) => log.group(redact(title)),
  endGroup: () => log.endGroup(),
  over: () => log.over?.(),
})

/** A stream that holds no secret. */
export const guardedOut = (out: Out, { redact }: Secrets): Out => ({ write: (text: string | Uint8Array) => out.write(redact(String(text))) })

/**
 * What is read by people is searched once more. Outputs and evidence are read by scripts: they are data that holds no
 * secret already, and a password that is the name of a field would tear them.
 */
const guardedPublication = ({ summary, text, ...rest }: Publication, { redact }: Secrets): Publication =>
  ({ ...rest, summary: redact(summary), text: text.map(redact) })
