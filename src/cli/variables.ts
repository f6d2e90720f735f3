import type { InputName } from '../request/inputs'

export const PREFIX = 'RELEASE_ACTION_'

/** The variable that an input may be given by. */
export const variableOf = (name: InputName): string => `${PREFIX}${name.toUpperCase().replaceAll('-', '_')}`
