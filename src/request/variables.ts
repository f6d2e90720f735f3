import { INPUT_NAMES, type InputName } from './inputs'
import type { RawInputs } from './parse'

export const PREFIX = 'RELEASE_ACTION_'

/** The variable that an input may be given by. */
export const variableOf = (name: InputName): string => `${PREFIX}${name.toUpperCase().replaceAll('-', '_')}`

/** Where a default is worked out: as it is on a command line, which knows no runner. */
export const TYPED_DEFAULTS: Partial<Record<InputName, string>> = {
  sha: '', 'github-token': 'GITHUB_TOKEN', 'api-url': 'GITHUB_API_URL', 'evidence-file': 'under ~/.local/state/release-action',
}

/** The inputs that a job's variables give, by name; one that is no input's keeps the variable's, to be told. */
export function jobVariables(env: RawInputs): Record<string, string | undefined> {
  const names = new Map<string, string>(INPUT_NAMES.map((name) => [variableOf(name), name]))
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[names.get(name) ?? name, value]] : [])))
}
