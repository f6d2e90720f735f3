import { INPUT_NAMES, type InputName } from '../request/inputs'
import { camel, type RawInputs } from '../request/parse'
import type { Request } from '../request/request'

/** The inputs that only whoever recovers can give: no journal holds a secret, nor the way through a network. */
const OF_TAGS: InputName[] = ['registry-auth', 'aws-roles', 'ca-file']
const OF_CANARIES: InputName[] = ['tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'ca-file']

/** Which of a run's inputs its recovery must be given as well; not what the config file says. */
export function neededFor(request: Request, raw: RawInputs): string[] {
  const isGiven = (name: string): boolean => (raw[name]?.trim() ?? '') !== '' && !(camel(name) in (request.standing ?? {}))
  if (request.mode === 'smoke') return OF_CANARIES.filter(isGiven)
  const ofGhcr = request.images.some(({ registry }) => registry === 'ghcr.io')
  return [...OF_TAGS, ...(ofGhcr ? ['github-token'] : [])].filter(isGiven)
}

/** As a person types it. */
export const recoverCommand = (path: string): string => `release-action recover ${quoted(path)}`

/**
 * The end of a sentence, `, with RELEASE_ACTION_REGISTRY_AUTH set: release-action recover /path`: the variables that it
 * needs by name, never what stands in them.
 */
export const byCommand = (path: string, needs: readonly string[]): string =>
  `${needs.length === 0 ? '' : `, with ${variables(needs)} set`}: ${recoverCommand(path)}`

/** Which of them are not given. */
export const missingOf = (needs: readonly string[], raw: RawInputs): string[] => needs.filter((name) => (raw[name]?.trim() ?? '') === '')

/** Input names as the variables of a command line. Names that are no input's are left out. */
export const variablesOf = (names: readonly string[]): string[] =>
  names.filter((name) => (INPUT_NAMES as readonly string[]).includes(name)).map((name) => `RELEASE_ACTION_${name.toUpperCase().replaceAll('-', '_')}`)

/** The same in a sentence. */
export function variables(names: readonly string[]): string {
  const all = variablesOf(names)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

const quoted = (path: string): string => (/^[\w/.:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll('\'', '\'\\\'\'')}'`)
