import type { Place } from '../yaml/place'
import type { ConfigFile, Value } from './config-file'
import type { InputName } from './inputs'
import type { RawInputs } from './parse'

/** Who gave a value: an option, a variable, an input of the action, or the event that the job is about. */
export type Source = 'option' | 'variable' | 'input' | 'event'

/** What one of them gave. */
export interface Layer {
  source: Source
  values: RawInputs
}

/** Where a value that counts came from. What is in none has its default. */
export type Origin = { source: Source } | ({ source: 'file' | 'environment'; file: string } & Place)

export interface Merged {
  raw: RawInputs
  origins: Readonly<Partial<Record<string, Origin>>>
}

const isSaid = (text: string | undefined): text is string => (text?.trim() ?? '') !== ''

/** Of each name the first that was given. One that is empty was not, and stands behind all others. */
export function merge(layers: readonly Layer[]): Merged {
  const raw: Record<string, string | undefined> = {}
  const origins: Record<string, Origin> = {}
  for (const { source, values } of layers) {
    for (const [name, text] of Object.entries(values)) {
      if (isSaid(raw[name])) continue
      raw[name] = text ?? raw[name]
      if (isSaid(text)) origins[name] = { source }
    }
  }
  return { raw, origins }
}

/** The values of a file that count where nothing else is given: those of the block, then those of the file itself. */
export function valuesOf({ top, environments }: ConfigFile, environment: string | undefined): ReadonlyMap<InputName, Value & { isOfBlock: boolean }> {
  const block = environment === undefined ? undefined : environments?.get(environment)
  const all = new Map([...top].map(([name, value]) => [name, { ...value, isOfBlock: false }]))
  for (const [name, value] of block ?? []) all.set(name, { ...value, isOfBlock: true })
  return all
}
