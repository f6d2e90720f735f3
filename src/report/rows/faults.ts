import type { Report } from '../../release/report'
import { together } from './causes'
import { type TagRow, tagRows } from './tags'

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
  const told = new Set(tags.flatMap(({ fault }) => fault ?? []))
  const others = [...new Set(faults)].filter((fault) => !verdict.includes(fault) && !told.has(fault))
  const ofTags = byFault(tags).filter(({ fault }) => !STOPPED.test(fault) && !verdict.includes(fault))
  const place = new Map(faults.map((fault, at) => [fault, at]))
  // The fault that decided is the first of them.
  const causes = [...others.map((fault) => ({ tags: [], fault })), ...ofTags]
    .toSorted((a, b) => (place.get(a.fault) ?? Infinity) - (place.get(b.fault) ?? Infinity) || 0)
  const stopped = tags.filter(({ fault }) => fault && STOPPED.test(fault)).map(nameOf)
  return { causes, stopped: causes.length > 0 ? stopped : [] }
}

const nameOf = ({ image, tag }: TagRow): string => `${image}:${tag}`

function byFault(tags: readonly TagRow[]): Wrong['causes'] {
  const faulty = tags.filter(({ fault }) => fault)
  return together(faulty, ({ fault }) => fault!).map((group) => ({ tags: group.map(nameOf), fault: group[0]!.fault! }))
}

/** Warnings that neither a gate nor the list of the tenants to look at says already. */
export function otherWarnings({ warnings, gates, stragglers }: Report): string[] {
  const said = new Set(gates.flatMap(({ verdict, detail }) => (verdict === 'warned' ? [detail] : [])))
  const left = new Set(stragglers)
  const isLeft = (warning: string): boolean => left.has(/^left behind: (\S+) /.exec(warning)?.[1] ?? '')
  return [...new Set(warnings)].filter((warning) => !said.has(warning) && !isLeft(warning))
}
