import type { Image } from './image'
import { quoted } from './quoted'

/** The config file of a run: a command that it tells means the same one, and the same block of it. */
export interface SameConfig<T = object> {
  /** The file's path, where it was named. */
  config?: string
  environment?: string
  /** What the file says, which whoever runs a command has too. */
  standing?: Partial<T> & Pick<SameConfig, 'environment'>
}

/** What of a request names it. */
export const sameConfig = <T>({ config, environment, standing }: SameConfig<T>): SameConfig<T> => ({ config, environment, standing })

interface Tags {
  images: readonly Image[]
  /** Of a command that asks for no build by its tag it does not matter. */
  sourceTag?: string
  targetTag: string
}

/** The inputs that a command must repeat to mean the same tags. */
export type SameTags = Tags & SameConfig<Tags>

/** Inputs as texts, by name; one that is not given has none. */
export type Said = Readonly<Record<string, string | undefined>>

const DEFAULTS = { 'source-tag': 'staging-{sha7}', 'target-tag': 'latest' }

const saidOf = ({ images, sourceTag, targetTag }: Partial<Tags>, alone: boolean): Said =>
  ({ images: images && namesOf(images, alone), 'source-tag': sourceTag, 'target-tag': targetTag })

/** An image that comes from another repository is given as it was, but where only what is released counts. */
export const namesOf = (images: readonly Image[], alone = false): string =>
  images.map(({ name, from }) => (from && !alone ? `${from.name}=>${name}` : name)).join(',')

/** A command about tags, as a person types it. */
export function tagsCommand(verb: string, same: SameTags): string {
  const alone = !verb.startsWith('promote')
  return ['release-action', verb, ...optionsOf(saidOf(same, alone), saidOf(same.standing ?? {}, alone), DEFAULTS), ...configOptions(same)].join(' ')
}

/**
 * The options that say so. What the config file says already, or the default where it says nothing, is left out: at 3 a.m.
 * a short command is the right one. What it says otherwise is not, though it be the default.
 */
export const optionsOf = (said: Said, standing: Said, defaults: Said): string[] =>
  Object.entries(said).flatMap(([name, value]) =>
    (value === undefined || value === (standing[name] ?? defaults[name]) ? [] : [`--${name} ${quoted(value)}`]))

/** The file and the block that were chosen otherwise than by the file itself. */
export const configOptions = ({ config, environment, standing = {} }: SameConfig): string[] =>
  optionsOf({ config, environment }, { environment: standing.environment }, {})
