import type { Report, TagState } from '../../release/report'
import { table } from '../blocks'
import { shortState } from '../facts'
import { code } from '../markdown'
import { digestColumns, type Fate, imageRows, targetTags } from '../rows/tags'
import { ROOM } from './room'

const STATES: Record<Fate, string> = {
  stranded: '🛑&nbsp;**stranded**',
  'refused-move': '❌&nbsp;**not&nbsp;moved**',
  foreign: '⚠️&nbsp;moved by others',
  refused: '⚠️&nbsp;not written',
  restored: '↩️&nbsp;put&nbsp;back',
  untouched: 'untouched',
  planned: 'would&nbsp;move',
  moved: '✅&nbsp;moved',
  unchanged: 'unchanged',
}

/** One row an image, its state first: a phone shows no more than two columns. */
export function images(report: Report): string {
  const digests = digestColumns(report)
  const tags = targetTags(report)
  return table(tags.length === 1 ? `Images, ${code(tags[0]!)}` : 'Images', ['State', 'Image', ...digests.map(({ title }) => title)], imageRows(report), ROOM.images, (row) => [
    STATES[row.state],
    code(row.image) + (row.keep ? `, ${code(row.keep.tag)} ${STATES[row.keep.state]}` : ''),
    ...digests.map(({ of }) => digest(of(row))),
  ])
}

/** What could not be read stands out. */
const digest = (state: TagState): string =>
  state === null ? 'absent' : state === 'unknown' ? '**unknown**' : code(shortState(state))
