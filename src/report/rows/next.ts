import type { Report } from '../../release/report'

/** What a forge's own page does in place of a command. */
export interface OwnAction {
  /** The button, or what is dispatched. */
  kind: 'rerun' | 'dispatch'
  /** As the forge calls it: `Re-run failed jobs`; of a dispatch the mode. */
  label: string
  /** Of a dispatch: the input that it wants, e.g. `sha: previous`. */
  input?: string
  /** Where it is done, where that is known. */
  url?: string
}

/** What is next: what comes before the act, and by what it is done. */
export interface NextAction {
  /** Without what the forge's own button says. */
  words: string
  own?: OwnAction
  /** The same on a command line, or the only way. */
  command?: string
}

/** The button as it is called; Gitea has `Re-run failed jobs` from 1.26 on alone. */
const rerunOf = ({ forge }: Report): string => (forge === 'gitea' ? 'Re-run' : 'Re-run failed jobs')

/** How a sentence of ours ends that means the same run once more. */
const AGAIN = /(?:^|[,:;] (?:then )?| then )run (?:again|this to go on where it stopped)$/i

/** What is next, and on a forge the forge's own way to it: whoever reads a summary on a phone has no command line. */
export function nextAction(report: Report): NextAction {
  const { next, command, runUrl } = report
  if (!isJob(report)) return { words: next, command }
  if (AGAIN.test(next) && !command?.startsWith('release-action recover')) {
    return { words: next.replace(AGAIN, ''), own: { kind: 'rerun', label: rerunOf(report), url: runUrl }, command }
  }
  return { words: next, own: command ? dispatchOf(command, report) : undefined, command }
}

/** A run of a forge's; what else has no page and no button. */
const isJob = ({ forge, runUrl }: Report): boolean => forge !== undefined || runUrl !== undefined

/** What is dispatched in place of a command of ours; nothing on a command line, or where it is more than one, or no mode. */
export function dispatchOf(command: string, report: Report): OwnAction | undefined {
  if (!isJob(report)) return undefined
  const [, mode = '', commit = '', rest = ''] = /^release-action (promote|rollback|deploy) ([\w-]+)(.*)$/s.exec(command) ?? []
  if (mode === '' || /&&|;/.test(rest)) return undefined
  const url = report.runUrl?.replace(/\/runs\/\d+.*$/, '')
  if (mode !== 'deploy') return { kind: 'dispatch', label: mode, input: `sha: ${commit}`, url }
  const [, tag] = / --redeploy-tag ([\w.-]+)/.exec(rest) ?? []
  return tag ? { kind: 'dispatch', label: mode, input: `redeploy-tag: ${tag}`, url } : undefined
}
