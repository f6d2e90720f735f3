import { shortSha } from '../release/commit'
import { shortDigest } from '../release/digest'
import { type Memory, type Span, spans, standingHold } from '../release/history/spans'
import { longSpan, utcDate, utcTime } from './facts'
import { lanes } from './history-lanes'
import { PAGE_STYLE } from './history-style'
import { liveFor, signers } from './history-text'
import { anchor, escaped } from './html'

/**
 * What the images remember, as one page that needs nothing from elsewhere: no script, no font, no picture. Read on a
 * phone at 3 a.m. as well as on a desk; every text from outside is text and no more.
 */
export function historyPage(memories: readonly Memory[], now: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Release history</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>Release history</h1>
${hold(memories)}
${memories.map((memory) => liveNow(memory, now)).join('\n')}
<section aria-label="Timeline">
${lanes(memories, now)}
<p class="legend"><span class="key promote"></span> promote, deploy <span class="key rollback"></span> rollback <span class="key found"></span> found there <span class="key vetoed"></span> vetoed</p>
</section>
${memories.map((memory) => table(memory, now)).join('\n')}
<footer>
<p>Made ${stamp(now)} UTC by <code>release-action history --html</code>. A bar's width is by the square root of its time.</p>
<p>To go back: <code>release-action rollback previous --images …</code>. To let automatic releases run again: <code>release-action lift --images …</code>.</p>
</footer>
</main>
</body>
</html>
`
}

const stamp = (at: number): string => `${utcDate(at)} ${utcTime(at)}`

function hold(memories: readonly Memory[]): string {
  const found = standingHold(memories)
  if (!found) return ''
  const at = new Date(found.at).getTime()
  return `<p class="hold" role="alert"><strong>Automatic releases are held</strong> ${anchor(`by ${found.by}`, found.run)} since ${stamp(at)} UTC${found.why ? `: ${escaped(found.why)}` : ''}</p>`
}

/** What is live, in one sentence. */
function liveNow(memory: Memory, now: number): string {
  const live = spans(memory).find(({ isLive }) => isLive)
  const name = `<code>${escaped(memory.image)}:${escaped(memory.tag)}</code>`
  if (!live) return `<p class="now">${name} shows ${memory.shown ? `<b>${shortDigest(memory.shown)}</b>, which no history tells of` : 'nothing: there is no such tag'}</p>`
  const since = live.from === undefined ? '' : `, live for <span class="time">${longSpan(now - live.from)}</span>`
  return `<p class="now">${name} shows <b>${live.entry.commit ? shortSha(live.entry.commit) : 'a build of no known commit'}</b>${since}</p>`
}

function table(memory: Memory, now: number): string {
  const rows = spans(memory).map((span) => row(span, now)).join('\n')
  const body = rows === '' ? '<p>No move is recorded.</p>' : `<ol class="moves">\n${rows}\n</ol>`
  return `<section>\n<h2>${escaped(memory.image)}:${escaped(memory.tag)}</h2>\n${body}\n</section>`
}

const lived = (words: string): string => (words === 'not known' ? 'how long it was live is not known' : `live for <span class="time">${words}</span>`)

function row({ entry, from, to, isLive, veto }: Span, now: number): string {
  const at = new Date(entry.at).getTime()
  const facts = [
    entry.build ? `<code>${shortDigest(entry.build.digest)}</code>` : 'no build',
    anchor(`by ${entry.by}`, entry.run),
    entry.mode === 'veto' ? '' : lived(liveFor({ entry, from, to: isLive ? now : to })),
    entry.proof ? `proved by ${escaped(entry.proof)}` : '',
    ...signers(entry).map(escaped),
  ].filter((fact) => fact !== '')
  const ruling = veto ? `<p class="veto">Vetoed by ${escaped(veto.by)} on ${stamp(new Date(veto.at).getTime())}${veto.why ? `: ${escaped(veto.why)}` : ''}</p>` : ''
  return `<li class="${entry.mode}${veto ? ' vetoed' : ''}"><p><b>${entry.commit ? shortSha(entry.commit) : '?'}</b> <span class="mode">${entry.mode}</span>`
    + `${isLive ? ' <span class="badge">live now</span>' : ''} <time datetime="${escaped(entry.at)}">${stamp(at)}</time></p><p class="facts">${facts.join(' · ')}</p>${ruling}</li>`
}
