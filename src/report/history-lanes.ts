import { shortSha } from '../release/commit'
import { type Memory, type Span, spans } from '../release/history/spans'
import { longSpan, utcDate, utcTime } from './facts'
import { liveFor } from './history-text'
import { escaped } from './html'

/** In units of the drawing, which is as wide as a phone. */
const WIDTH = 360
const LANE = 46
const BAR = 22
/** So wide is a bar at least: a build that was live for seconds within months is to be seen, and to be touched. */
const LEAST = 14

/** How a bar looks, by what it was; the words stand in the bar's title and in the table. */
const look = ({ entry, veto }: Span): string => [entry.mode, ...(veto ? ['vetoed'] : [])].join(' ')

/**
 * One lane an image, the oldest build at the left. Widths are by the square root of the time, so that an hour can be
 * told from a month and both are seen; the times themselves stand in words.
 */
export function lanes(memories: readonly Memory[], now: number): string {
  const rows = memories.map((memory, index) => lane(memory, index, now))
  const first = Math.min(...memories.flatMap((memory) => memory.history.entries.map(({ at }) => new Date(at).getTime())))
  const bottom = memories.length * LANE
  const axis = Number.isFinite(first) ? `<text class="dim" x="0" y="${bottom + 10}">${utcDate(first)}</text><text class="dim" x="${WIDTH}" y="${bottom + 10}" text-anchor="end">now</text>` : ''
  const height = bottom + 16
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Which build was live when, one lane an image">
<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="bad" width="5" height="5"/><line class="stroke" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>
${rows.join('\n')}
${axis}
</svg>`
}

function lane(memory: Memory, index: number, now: number): string {
  const live = spans(memory).filter(({ entry }) => entry.mode !== 'veto').reverse()
  const top = index * LANE
  const title = `<text class="lane" x="0" y="${top + 12}">${escaped(lastPart(memory.image))}</text>`
  if (live.length === 0) return `${title}<text class="dim" x="0" y="${top + 34}">no move is recorded</text>`
  const widths = widthsOf(live, now)
  let left = 0
  const bars = live.map((span, at) => {
    const drawn = bar(span, left, top + 18, widths[at]!, now)
    left += widths[at]!
    return drawn
  })
  return [title, ...bars].join('\n')
}

/** An image's own name: the lane is narrow, and the whole one stands below. */
const lastPart = (image: string): string => image.slice(image.lastIndexOf('/') + 1)

function widthsOf(live: readonly Span[], now: number): number[] {
  const weights = live.map(({ from, to = now }) => (from === undefined ? 0 : Math.sqrt(Math.max(0, to - from))))
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1
  const room = Math.max(0, WIDTH - live.length * LEAST)
  const least = Math.min(LEAST, WIDTH / live.length)
  return weights.map((weight) => least + (room * weight) / sum)
}

function bar(span: Span, x: number, y: number, width: number, now: number): string {
  const { entry, from, to, isLive, veto } = span
  const name = entry.commit ? shortSha(entry.commit) : '?'
  const at = new Date(entry.at).getTime()
  const words = [
    `${name}: ${entry.mode} by ${entry.by}, ${utcDate(at)} ${utcTime(at)}`,
    isLive ? `live now${from === undefined ? '' : `, for ${longSpan(now - from)}`}` : `live for ${liveFor({ entry, from, to })}`,
    ...(veto ? ['vetoed'] : []),
  ].join('; ')
  const label = width > 50 ? `<text class="on" x="${round(x + width / 2)}" y="${y + 15}" text-anchor="middle">${escaped(name)}</text>` : ''
  return `<g class="${look(span)}${isLive ? ' live' : ''}"><title>${escaped(words)}</title>`
    + `<rect x="${round(x + 0.5)}" y="${y}" width="${round(width - 1)}" height="${BAR}" rx="3"/>${label}</g>`
}

const round = (number: number): number => Math.round(number * 10) / 10
