import { type Input, type InputName, INPUTS } from './inputs'

/** An input of such a name is an address, a command, a file, or whom something is believed of, also where nobody marked it. */
const NAMES = /(?:^|-)(?:urls?|url-template|realms|roles|command|env|file|root|address|hosts?)$|^(?:fleet|verify|notify|config)$/

/** Whether an input says where something is asked, run, written or believed: a file of another branch may not. */
export const reaches = (name: InputName): boolean => (INPUTS[name] as Input<unknown>).reaches ?? NAMES.test(name)
