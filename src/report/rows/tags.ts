import type { ImageReport, Report, TagReport, TagState } from '../../release/report'

/** One tag of one image, with the name that places it. */
export interface TagRow extends TagReport {
  image: string
}

const ORDER: TagReport['state'][] = ['stranded', 'foreign', 'refused', 'restored', 'untouched', 'planned', 'moved', 'unchanged']

/** Whose fault decided: it was not written, or had to be put back, for what it met itself. */
function culpritsOf({ faults, verdict }: Report): (tag: TagReport) => boolean {
  // Of thousands of tags most say the same.
  const known = new Map<string, boolean>()
  return ({ fault }) => {
    if (!fault) return false
    const found = known.get(fault) ?? (faults.includes(fault) || verdict.includes(fault))
    known.set(fault, found)
    return found
  }
}

type IsCulprit = ReturnType<typeof culpritsOf>

/** Stranded first, then whoever brought it about, then whatever has a fault of its own, then by how far it is from what was wanted. */
function rank(tag: TagReport, isCulprit: IsCulprit): number {
  if (tag.state === 'stranded') return 0
  return isCulprit(tag) ? 1 : ORDER.indexOf(tag.state) + (tag.fault ? 2 : 12)
}

function sorted(report: Report): ImageReport[] {
  const isCulprit = culpritsOf(report)
  const ranked = report.images.map((image) => {
    const { target, keep } = image
    return { image, worst: Math.min(rank(target, isCulprit), keep ? rank(keep, isCulprit) : Infinity) }
  })
  return ranked.toSorted((a, b) => a.worst - b.worst).map(({ image }) => image)
}

/** Every tag, the images with the worst first, in each the target before its protection. */
export const tagRows = (report: Report): TagRow[] =>
  sorted(report).flatMap(({ image, target, keep }) => [target, ...(keep ? [keep] : [])].map((tag) => ({ ...tag, image })))

/** How an image came out of it, as its one row says it. */
export type Fate = TagReport['state'] | 'refused-move'

/** How a tag came out of it: one that could not be written is not "untouched". */
export function fatesOf(report: Report): (tag: TagReport) => Fate {
  const isCulprit = culpritsOf(report)
  return (tag) => (tag.state === 'untouched' && isCulprit(tag) ? 'refused-move' : tag.state)
}

const FATES: Partial<Record<Fate, string>> = {
  'refused-move': 'not moved', foreign: 'moved by others', refused: 'not written', restored: 'put back', planned: 'would move',
}
/** In plain words. */
export const fateWords = (fate: Fate): string => FATES[fate] ?? fate

/** One row an image: what its target shows; its protection is told where it is in trouble. */
export interface ImageRow {
  image: string
  /** `refused-move`: the tag could not be written, and so nothing of it is "untouched". */
  state: Fate
  now: TagState
  before: TagState
  wanted: TagState
  /** The protection that is not as it should be, and how. */
  keep?: { tag: string; state: TagReport['state'] }
}

const IN_TROUBLE: ReadonlySet<TagReport['state']> = new Set(['stranded', 'foreign', 'refused'])

export function imageRows(report: Report): ImageRow[] {
  const isCulprit = culpritsOf(report)
  return sorted(report).map(({ image, target, keep }) => {
    const isRefused = target.state === 'untouched' && (isCulprit(target) || (keep !== undefined && isCulprit(keep)))
    return {
      image,
      state: keep?.state === 'stranded' ? 'stranded' : isRefused ? 'refused-move' : target.state,
      now: target.after,
      before: target.before,
      wanted: target.wanted,
      keep: keep && IN_TROUBLE.has(keep.state) ? { tag: keep.tag, state: keep.state } : undefined,
    }
  })
}

/** The digests that say something in this run: what shows now, and of the others those that anywhere differ from it. */
export function digestColumns(report: Report): { title: string; of: (row: ImageRow) => TagState }[] {
  const rows = imageRows(report)
  const differs = (pick: (row: ImageRow) => TagState): boolean => rows.some((row) => pick(row) !== row.now)
  return [
    { title: 'Now', of: ({ now }) => now },
    ...(differs(({ before }) => before) ? [{ title: 'Before', of: ({ before }: ImageRow) => before }] : []),
    ...(differs(({ wanted }) => wanted) ? [{ title: report.outcome === 'planned' ? 'Would be' : 'Wanted', of: ({ wanted }: ImageRow) => wanted }] : []),
  ]
}

/** The tags that move, each once. */
export const targetTags = ({ images }: Report): string[] => [...new Set(images.map(({ target }) => target.tag))]

/** What puts the stranded tags right, in the order to run it: a target before the protection that keeps its digest. */
export const mends = (report: Report): string[] =>
  report.images.flatMap(({ target, keep }) => [target, keep]).flatMap((tag) => tag?.mend ?? [])

/** What stands above them: they are the fallback where a journal can be recovered. */
export const mendTitle = ({ journal, command }: Report, count: number): string =>
  `${journal && command ? 'Where that cannot be, run' : 'Run'} ${count === 1 ? 'this' : 'these, in this order'}`

/** Stranded tags that no command is known for. */
export const unmended = (report: Report): string[] =>
  tagRows(report).filter(({ state, mend }) => state === 'stranded' && !mend).map(({ image, tag }) => `${image}:${tag}`)
