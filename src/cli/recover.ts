import type { Host } from '../ports/host'
import { asFailure } from '../release/failure'
import type { Command } from './arguments'

type Streams = Record<'stdout' | 'stderr', Pick<NodeJS.WritableStream, 'write'>>

/**
 * Finishes the run of a journal; without one, or in a dry run, tells what waits to be finished.
 * @returns the exit code: 0 where all is put right, or only told
 */
export async function recoverOrList({ journal, inputs, json }: Extract<Command, { verb: 'recover' }>, host: Host, cancel: AbortSignal, { stdout, stderr }: Streams): Promise<0 | 1 | 2> {
  if (journal === undefined || inputs['dry-run'] === 'true') {
    const { listWaiting } = await import('../run/waiting')
    return listWaiting(host, { out: stdout, json, only: journal })
  }
  const { finish } = await import('../run/recover')
  try {
    const finished = await finish(journal, inputs, host, cancel)
    if (finished.state === 'lives') stderr.write('the run of this journal is still under way: it is left alone\n')
    if (finished.state === 'nothing') stderr.write('nothing is left to finish in this journal\n')
    return finished.state === 'nothing' || (finished.state === 'finished' && finished.isDone) ? 0 : 1
  } catch (thrown) {
    const { reason, message } = asFailure(thrown)
    host.log.error(reason === 'bad-input' ? message : thrown instanceof Error ? thrown.message : message)
    return reason === 'bad-input' ? 2 : 1
  }
}
