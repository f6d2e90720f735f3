import type { Report } from '../release/report'
import { together } from './causes'
import { type TagRow, tagRows } from './tag-rows'

/** What a tag says that another's fault cut off: it explains nothing. */
const STOPPED = /^stopped, since /

/** What went wrong, as a list of causes, and what they stopped. */
export interface Wrong {
  /** With the tags that it is about, where it is about any. What the verdict says already is left out. */
  causes: { tags: string[]; fault: string }[]
  /** Tags that only another's fault cut off. */
  stopped: string[]
}

export function whatWentWrong(report: Report): Wrong {
  const { faults, verdict } = report
  const tags = tagRows(report)
  const told = tags.flatMap(({ fault }) => fault ?? [])
  const others = [...new Set(faults)].filter((fault) => !verdict.includes(fault) && !told.includes(fault))
  const causes = [...others.map((fault) => ({ tags: [], fault })), ...byFault(tags.filter(isUntold(report)))]
  const stopped = tags.filter(({ fault }) => fault && STOPPED.test(fault)).map(nameOf)
  return { causes, stopped: causes.length > 0 ? stopped : [] }
}

const nameOf = ({ image, tag }: TagRow): string => `${image}:${tag}`

const isUntold = ({ verdict }: Report) => ({ fault }: TagRow): boolean => !!fault && !STOPPED.test(fault) && !verdict.includes(fault)

function byFault(tags: readonly TagRow[]): Wrong['causes'] {
  return together(tags, ({ fault }) => fault!).map((group) => ({ tags: group.map(nameOf), fault: group[0]!.fault! }))
}

/** Warnings that neither a gate nor the list of the tenants to look at says already. */
export function otherWarnings({ warnings, gates, stragglers }: Report): string[] {
  const said = new Set(gates.flatMap(({ verdict, detail }) => (verdict === 'warned' ? [detail] : [])))
  const left = new Set(stragglers)
  const isLeft = (warning: string): boolean => left.has(/^left behind: (\S+) /.exec(warning)?.[1] ?? '')
  return [...new Set(warnings)].filter((warning) => !said.has(warning) && !isLeft(warning))
}
