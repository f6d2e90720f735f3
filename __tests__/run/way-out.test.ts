import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Secrets } from '../../src/adapters/secrets'
import type { Host, Publication } from '../../src/ports/host'
import type { Log } from '../../src/ports/log'
import { guarded, guardedOut } from '../../src/run/way-out'
import { reportOf } from '../report/samples'

const SRC = join(__dirname, '../../src')
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('sandbox/'))
const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8')

test('only the doors and the adapters know a stream of the process', () => {
  const knowing = sources.filter((file) => /\bprocess\.std(out|err)\b|\bconsole\./.test(textOf(file)))
  expect(knowing.filter((file) => /^(modes|release|report|request|smoke|run)\//.test(file))).toEqual([])
  expect(textOf('cli.ts')).toMatch(/openOutlet\(/)
})

test('whatever the room run/ writes or prints goes through the redaction', () => {
  const writers = sources.filter((file) => file.startsWith('run/') && /\.write\(|writeFileSync|appendFileSync/.test(textOf(file)))
  expect(writers).toEqual(expect.arrayContaining(['run/suite-run.ts', 'run/tell.ts', 'run/way-out.ts']))
  // What waits is told through the command line's outlet, which is guarded.
  for (const file of writers.filter((one) => one !== 'run/waiting.ts')) expect(textOf(file)).toMatch(/guardedOut|redact|clean\(/)
})

test('a host tells no secret, whatever it is asked to tell', () => {
  const told: string[] = []
  const tell = (line: string): void => void told.push(line)
  const log: Log = { info: tell, progress: tell, notice: tell, warning: tell, error: tell, group: tell, endGroup: () => undefined }
  let published: Publication | undefined
  const host: Host = {
    trigger: { commandLine: true, event: 'x' }, log, folder: '/', env: {}, home: '/', announceSecret: () => undefined, keepInputs: () => undefined, keepJournal: () => undefined, keepNotice: () => undefined, keepShown: () => undefined,
    publish: (publication) => { published = publication },
  }
  const secrets = new Secrets(() => undefined)
  secrets.add('hunter2-long')
  const { log: quiet, publish } = guarded(host, secrets)
  for (const level of ['info', 'progress', 'notice', 'warning', 'error', 'group'] as const) quiet[level]('x hunter2-long')
  publish({ report: reportOf({}), outputs: {}, summary: '| hunter2-long |', text: ['hunter2-long'], evidence: '{}' })
  let out = ''
  guardedOut({ write: (text: string | Uint8Array) => { out += String(text); return true } }, secrets).write('x hunter2-long\n')
  expect([...told, published?.summary, ...published?.text ?? [], out].join('\n')).toBe([...Array<string>(6).fill('x ***'), '| *** |', '***', 'x ***\n'].join('\n'))
})
