import type { Mode } from '../release/report'
import { parseAlone } from '../request/parse'
import type { Request } from '../request/request'
import type { Resolved } from './config'

/** What whoever runs a command of the report has without typing it: what the config file says. */
export const standingOf = ({ standing, config }: Resolved, mode: Mode): Request['standing'] =>
  config && parseAlone(standing, mode)
