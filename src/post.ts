import { readJournalText } from './adapters/journal/read'
import { outliveStreams } from './adapters/streams'

/**
 * Runs after the action, also after one that was killed. Its file is small and asks nobody: a run that ended by itself
 * took its journal away, or closed it with a line that says how it ended.
 */
outliveStreams()
const journal = process.env['STATE_journal']

/** What is no file of this user's is told of by whoever would finish it. */
function unfinished(path: string): boolean {
  try {
    return !readJournalText(path).trimEnd().split('\n').at(-1)!.startsWith('{"kind":"end"')
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

const { STATE_notice: notice, STATE_shown: shown } = process.env

if (journal && unfinished(journal)) void import('./resume').then(({ resume }) => resume(journal, process.env))
else if (notice || shown) void import('./resume').then(({ tellLate }) => tellLate({ notice, shown }, process.env))
