import type { ImageReport, Report, TagReport } from '../../release/report'
import { listed } from '../blocks'
import { fit, more } from '../bounded'
import { configWords, utcTime } from '../facts'
import { code, codeBlock, details, link, prose } from '../markdown'
import { type Fate, fatesOf, fateWords } from '../rows/tags'
import { ROOM } from './room'

/** Every tag of every image, the protection too, with its state and its digests whole. */
export function digests(report: Report): string {
  const { images: all } = report
  if (all.length === 0) return ''
  const fateOf = fatesOf(report)
  const { shown, hidden } = fit(all, ROOM.digests, (image) => [nameOf(image), ...[image.target, image.keep].flatMap((tag) => (tag ? lines(tag, fateOf(tag)) : []))].join('\n'))
  const rest = hidden > 0 ? `\n\n${more(hidden)}` : ''
  return details('Digests in full', codeBlock(shown.flatMap((block) => block.split('\n'))) + rest)
}

const nameOf = ({ image, source, mediaType }: ImageReport): string =>
  `${image}${source.startsWith('sha256:') ? '@' : ':'}${source}${mediaType ? ` (${mediaType})` : ''}`

const lines = (tag: TagReport, fate: Fate): string[] => [
  `  ${tag.tag} (${fateWords(fate)})`, ...(['before', 'wanted', 'after'] as const).map((when) => `    ${when.padEnd(6)}  ${tag[when] ?? 'absent'}`),
]

export function happenings({ happenings: all }: Report): string {
  if (all.length === 0) return ''
  const shown = listed(all, ROOM.happenings, ({ at, text }) => `${utcTime(at)} ${prose(text, 500)}`)
  return details('What happened, with times (UTC)', shown.join('\n'))
}

export function theRun({ sha, runUrl, journal, config }: Report): string {
  const facts = [
    sha && `- Commit: ${code(sha)}`,
    runUrl && `- ${link('The run', runUrl)}`,
    journal && `- Journal: ${code(journal)}`,
    config && `- ${prose(configWords(config), 300)}`,
  ].filter(Boolean)
  return facts.length > 0 ? details('The run', facts.join('\n')) : ''
}
