import type { Report, TagState } from '../../release/report'
import { shortState } from '../facts'
import { cell, columns, titled } from '../lines'
import { digestColumns, type Fate, fateWords, type ImageRow, imageRows, targetTags } from '../rows/tags'

/** What somebody has to look at stands out. */
const wordsOf = (state: Fate): string => (state === 'stranded' || state === 'refused-move' ? fateWords(state).toUpperCase() : fateWords(state))

const shown = (state: TagState): string => (state === 'unknown' ? 'UNKNOWN' : shortState(state))

/** A protection is told where it is not as it should be. */
const keepLine = (row?: ImageRow): string[] => (row?.keep ? [`    its ${cell(row.keep.tag)}: ${wordsOf(row.keep.state)}`] : [])

/** One row an image; its name, which may be long, last. */
export function imageLines(report: Report): string[] {
  const digests = digestColumns(report)
  const tags = targetTags(report)
  const images = imageRows(report)
  const rows = images.map((row) => [
    wordsOf(row.state), ...digests.map(({ of }) => shown(of(row))), cell(row.image),
  ])
  const [header = '', ...lines] = columns([['state', ...digests.map(({ title }) => title.toLowerCase()), 'image'], ...rows])
  const body = titled(tags.length === 1 ? `Images, ${cell(tags[0]!)}` : 'Images', lines.map((line, at) => [`  ${line}`, ...keepLine(images[at])]))
  return body.length > 0 ? [body[0]!, `  ${header}`, ...body.slice(1)] : []
}
