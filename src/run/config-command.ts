import * as v from 'valibot'
import type { Host } from '../ports/host'
import type { ConfigUse, Mode } from '../release/report'
import { harmlessJson } from '../report/json'
import { columns } from '../report/lines'
import { harmless } from '../report/safe'
import { type Fault, faultLine } from '../request/fault'
import { type Input, type InputName, INPUTS } from '../request/inputs'
import { type Layer, type Origin } from '../request/layers'
import { namesFor } from '../request/parse'
import { TYPED_DEFAULTS } from '../request/variables'
import { placed, resolveInputs } from './config'
import { createContext } from './context'
import { guardedOut, type Out } from './way-out'

/** As the command line read it. */
export interface ConfigCommand {
  /** Whose defaults and inputs they are; without one those of all modes. */
  mode?: Mode
  layers: readonly Layer[]
  json: boolean
}

/** One input: what it is, and where that comes from. */
export interface Shown {
  /** Of a secret only whether it is set; `null` where an input has no value. */
  value: string | null
  from: Origin['source'] | 'default'
  /** Of a value from the config file, with its line, and the block that it stands in. */
  file?: string
  line?: number
  environment?: string
  secret?: true
}

/** Prints every input with where it comes from. Returns the exit code: 2 where one is not right. */
export async function showConfig({ mode, layers, json }: ConfigCommand, host: Host, out: Out): Promise<0 | 2> {
  const names = namesFor(mode)
  const resolved = await resolveInputs(mode ? [{ source: 'option', values: { mode } }, ...layers] : layers, host, { names })
  const { raw, origins, config, warnings } = resolved
  const { log, secrets, http } = await createContext(raw, host, resolved.secrets)
  try {
    const values = Object.fromEntries(names.map((name) => [name, shown(name, raw[name], origins[name], config, mode)]))
    const isUnread = !config && resolved.faults.length > 0
    const faults = placed(names.flatMap((name) => faultsOf(name, raw[name])), resolved).map(faultLine)
    if (json) out.write(harmlessJson(secrets.clean({ config: config ?? null, values, faults, warnings })))
    else guardedOut(out, secrets).write(told(values, config, isUnread).map((line) => `${harmless(line)}\n`).join(''))
    for (const warning of warnings) log.warning(warning)
    for (const fault of faults) log.error(fault)
    return faults.length > 0 ? 2 : 0
  } finally {
    http.close()
  }
}

function shown(name: InputName, text: string | undefined, origin: Origin | undefined, config: ConfigUse | undefined, mode: Mode | undefined): Shown {
  const spec: Input<unknown> = INPUTS[name]
  const from = origin ? placeOf(origin, config) : { from: 'default' } as const
  if (spec.secret) return { value: origin ? 'set' : 'not set', ...from, secret: true }
  return { value: origin ? text!.trim() : ((mode && spec.defaultIn?.[mode]) ?? spec.default) || null, ...from }
}

const placeOf = (origin: Origin, config: ConfigUse | undefined): Omit<Shown, 'value'> => ('file' in origin
  ? { from: origin.source, file: origin.file, line: origin.line, ...(origin.source === 'environment' ? { environment: config?.environment } : {}) }
  : { from: origin.source })

function faultsOf(name: InputName, text: string | undefined): Fault[] {
  const given = text?.trim() ?? ''
  const spec: Input<unknown> = INPUTS[name]
  const read = v.safeParse(spec.schema, given)
  return given === '' || read.success ? [] : read.issues.map(({ message }) => ({ input: name, given: spec.secret ? undefined : given, expected: message }))
}

function told(values: Record<string, Shown>, config: ConfigUse | undefined, isUnread: boolean): string[] {
  const rows = Object.entries(values).map(([name, { value, from, file, line, environment }]) => {
    const words = TYPED_DEFAULTS[name as InputName] ?? (INPUTS[name as InputName] as Input<unknown>).defaultWords?.replaceAll('`', '')
    const where = file === undefined ? from : `${file}:${line}${environment === undefined ? '' : ` (environment ${environment})`}`
    return [name, where, value?.split('\n').map((item) => item.trim()).join(', ') ?? (words ? `not set: ${words}` : 'not set')]
  })
  const head = config
    ? `${config.file}${config.environment === undefined ? '' : `, environment ${config.environment}`}: ${config.counted} of ${config.keys} inputs counted`
    : isUnread ? 'a config file that is not read' : 'no config file'
  return [head, '', ...columns(rows)]
}
