import type { Phase, Report } from '../../release/report'
import { duration } from '../facts'

const ROWS = 40

/** A small Mermaid gantt of a deploy, for a page that draws it: Gitea's shows the text. */
export function timeline({ timeline: all = [], forge }: Report): string {
  if (all.length === 0 || forge === 'gitea') return ''
  const rows = shown(all).map(({ name, from, to, ok }) =>
    `  ${plain(name)} (${duration(to - from)}) :${ok ? 'done' : 'crit'}, ${from}, ${Math.max(to, from + 1)}`)
  return ['### Timeline\n', '```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...rows, '```'].join('\n')
}

/** The first and the last where there are too many: how it began and how it ended. */
function shown(all: readonly Phase[]): Phase[] {
  if (all.length <= ROWS) return [...all]
  const [head, tail] = [all.slice(0, ROWS / 2), all.slice(-(ROWS / 2 - 1))]
  const middle = all.slice(head.length, all.length - tail.length)
  const [first, last] = [middle[0]!, middle.at(-1)!]
  const name = `${middle.length} more`
  return [...head, { name, from: first.from, to: last.to, ok: middle.every(({ ok }) => ok) }, ...tail]
}

/** Letters, digits and spaces: everything else may mean something to Mermaid. */
const plain = (name: string): string => name.replace(/[^\p{L}\p{N} .-]/gu, ' ').slice(0, 60).trim() || 'phase'
