import { shortSha } from '../release/commit'
import { shortDigest } from '../release/digest'
import type { Entry } from '../release/entry'
import { inWords } from '../release/history/history'
import { type Memory, type Span, spans } from '../release/history/spans'
import { longSpan, utcDate, utcTime } from './facts'
import { cell, columns, entry as item, short } from './lines'

/** What the images remember, a table each, the newest first. Nothing from outside is more than text in it. */
export const historyText = (memories: readonly Memory[], now: number): string[] =>
  memories.flatMap((memory, index) => [...(index > 0 ? [''] : []), ...table(memory, now)])

function table(memory: Memory, now: number): string[] {
  const { image, tag, shown, history } = memory
  const title = `${short(image)}:${tag} shows ${shown ? shortDigest(shown) : 'nothing: there is no such tag'}`
  const held = history.hold ? item(`automatic releases are held ${inWords(history.hold)}`) : []
  const rows = spans(memory).map((span) => row(span, now))
  if (rows.length === 0) return [title, ...held, '  no move is recorded']
  const lines = columns([['', 'when (UTC)', 'what', 'commit', 'digest', 'by', 'live for', 'notes'], ...rows])
  return [title, ...held, ...lines.map((line) => `  ${line}`)]
}

function row({ entry, from, to, isLive, veto }: Span, now: number): string[] {
  const at = Date.parse(entry.at)
  const notes = [isLive ? 'live now' : '', veto ? `vetoed ${inWords(veto)}` : '', entry.proof ?? '', ...signers(entry)]
  return [
    isLive ? '>' : ' ',
    `${utcDate(at)} ${utcTime(at)}`,
    entry.mode,
    entry.commit ? shortSha(entry.commit) : '?',
    entry.build ? shortDigest(entry.build.digest) : 'no build',
    cell(entry.by),
    liveFor({ entry, from, to: isLive ? now : to }),
    short(notes.filter((note) => note !== '').join('; ')),
  ]
}

/** Who signed, each once. */
export const signers = ({ signed = [] }: Entry): string[] => [...new Set(signed.map(({ by }) => `signed by ${by}`))]

/** How long a build stood there, in words; nothing where it never did, or nobody knows. */
export function liveFor({ entry, from, to }: { entry: Entry; from?: number; to?: number }): string {
  if (entry.mode === 'veto') return ''
  if (from === undefined || to === undefined || to === from) return 'not known'
  return longSpan(to - from)
}

/** The same as data, for a script. */
export const historyJson = (memories: readonly Memory[]): object => memories.map((memory) => ({
  image: memory.image,
  tag: memory.tag,
  shown: memory.shown ?? null,
  hold: memory.history.hold ?? null,
  entries: spans(memory).map(({ entry: { build, ...told }, from, to, isLive, veto }) => ({
    ...told, digest: build?.digest, mediaType: build?.mediaType, veto,
    live: isLive, from: from === undefined ? undefined : new Date(from).toISOString(), to: to === undefined ? undefined : new Date(to).toISOString(),
  })),
}))
