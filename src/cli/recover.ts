import type { Host } from '../ports/host'
import { asFailure } from '../release/failure'
import { harmless } from '../report/safe'
import type { Command } from './arguments'
import type { Outlet } from './outlet'

/**
 * Finishes the run of a journal; without one, or in a dry run, tells what waits to be finished.
 * @returns the exit code: 0 where all is put right, or only told
 */
export async function recoverOrList({ journal, inputs, json }: Extract<Command, { verb: 'recover' }>, host: Host, cancel: AbortSignal, { out, fault }: Outlet): Promise<0 | 1 | 2> {
  if (journal === undefined) {
    const { listWaiting } = await import('../run/waiting')
    return listWaiting(host, { out, json })
  }
  const { finish, isDryRun, planOf } = await import('../run/recover')
  try {
    if (isDryRun(inputs)) {
      const plan = await planOf(journal, inputs, host, cancel)
      out.write(['a dry run, nothing was written:', ...plan].map((line) => `${harmless(line)}\n`).join(''))
      return 0
    }
    const finished = await finish(journal, inputs, host, cancel)
    if (finished.state === 'lives') fault('the run of this journal is still under way: it is left alone')
    if (finished.state === 'nothing') fault('nothing is left to finish in this journal')
    return finished.state === 'nothing' || (finished.state === 'finished' && finished.isDone) ? 0 : 1
  } catch (thrown) {
    const { reason, message } = asFailure(thrown)
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') {
      host.log.error(`there is no journal ${journal}: release-action recover lists those that wait`)
      return 2
    }
    host.log.error(reason === 'bad-input' ? message : thrown instanceof Error ? thrown.message : message)
    return reason === 'bad-input' ? 2 : 1
  }
}
