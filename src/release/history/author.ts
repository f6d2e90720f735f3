import type { RunPorts } from '../../ports/run'
import type { Trigger } from '../../ports/trigger'
import type { Author, Entry, Hold } from '../entry'
import { isPage } from './history'

/** Who does what, when and where, as every history writes it down. */
export function authorOf(mode: Entry['mode'], { commandLine, event, actor, runUrl }: Trigger, { clock }: Pick<RunPorts, 'clock'>): Author {
  const by = actor ?? (commandLine ? 'somebody on the command line' : event)
  return { mode, at: new Date(clock.now()).toISOString(), by, run: runUrl !== undefined && isPage(runUrl) ? runUrl : undefined }
}

/** What somebody says against a build, or holds releases with. */
export const ruling = ({ at, by, run }: Author, why: string): Omit<Hold, 'set'> => ({ by, at, why, run })
