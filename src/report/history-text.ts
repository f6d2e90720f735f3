import { shortSha } from '../release/commit'
import { shortDigest } from '../release/digest'
import type { Entry } from '../release/entry'
import { inWords } from '../release/history/history'
import { type Memory, type Span, spans } from '../release/history/spans'
import { clip } from './bounded'
import { longSpan, utcDate, utcTime } from './facts'
import { groupsOf } from './groups'
import { cell, columns, entry as item, short, wrap } from './lines'

/**
 * What the images remember, the newest first. Images that remember the same are told once. Nothing from outside is more
 * than text in it.
 * @param width of a terminal: notes stand on lines of their own then, and in a pipe at the end of their row
 */
export function historyText(memories: readonly Memory[], now: number, width?: number): string[] {
  const groups = groupsOf(memories.map((memory) => ({ memory, rows: rowsOf(memory, now) })), ({ memory, rows }) =>
    JSON.stringify([memory.history.hold, memory.shown === undefined, rows.map(({ cells, notes }) => [cells, notes])]))
  return groups.flatMap((alike, index) => [...(index > 0 ? [''] : []), ...table(alike, width)])
}

/** One entry as a table shows it. */
interface Row {
  mark: string
  cells: string[]
  digest: string
  by: string
  notes: string
}

interface Told {
  memory: Memory
  rows: Row[]
}

function table(alike: readonly Told[], width?: number): string[] {
  const { memory: { history }, rows } = alike[0]!
  const titles = alike.map(({ memory: { image, tag, shown } }) => `${short(image)}:${tag} shows ${shown ? shortDigest(shown) : 'nothing: there is no such tag'}`)
  const held = history.hold ? item(`automatic releases are held ${inWords(history.hold)}`) : []
  if (rows.length === 0) return [...titles, ...held, '  no move is recorded']
  const hasOne = rows.every(({ digest }, at) => alike.every((other) => other.rows[at]!.digest === digest))
  const lines = width === undefined ? wide(rows, hasOne) : narrow(rows, hasOne, width)
  return [...titles, ...held, ...lines.map((line) => `  ${line}`)]
}

/** Of images whose builds differ no digest is told: each has its own. */
const cellsOf = ({ mark, cells: [when = '', what = '', commit = '', lived = ''], digest, by }: Row, hasDigest: boolean) =>
  ({ first: [mark, when, what, commit, ...(hasDigest ? [digest] : [])], by, lived })

function wide(rows: readonly Row[], hasDigest: boolean): string[] {
  const cells = rows.map((row) => ({ ...cellsOf(row, hasDigest), notes: row.notes }))
  return columns([
    ['', 'when (UTC)', 'what', 'commit', ...(hasDigest ? ['digest'] : []), 'by', 'live for', 'notes'],
    ...cells.map(({ first, by, lived, notes }) => [...first, by, lived, notes]),
  ])
}

/** The seconds of a date are of no use to a person, and cost the place of a name. */
const minutes = ([mark = '', when = '', ...rest]: readonly string[]): string[] => [mark, when.slice(0, 16), ...rest]

function narrow(rows: readonly Row[], hasDigest: boolean, width: number): string[] {
  const cells = rows.map((row) => cellsOf(row, hasDigest))
  const head = ['', 'when (UTC)', 'what', 'commit', ...(hasDigest ? ['digest'] : []), 'live for', 'by']
  const lines = columns([head, ...cells.map(({ first, by, lived }) => [...minutes(first), lived, by])])
  const [title = '', ...others] = lines.map((line) => clip(line, width - 2))
  return [title, ...others.flatMap((line, at) => [line, ...(rows[at]!.notes === '' ? [] : wrap(rows[at]!.notes, '      ', width - 2))])]
}

/** The text of a veto is told once: it stands in every entry of its build. */
function rowsOf(memory: Memory, now: number): Row[] {
  const told = new Set<string>()
  return spans(memory).map((span) => {
    const veto = span.veto && inWords(span.veto)
    const isTold = veto !== undefined && told.has(veto)
    if (veto !== undefined) told.add(veto)
    return row(span, now, veto === undefined ? '' : isTold ? 'vetoed, as above' : `vetoed ${veto}`)
  })
}

function row({ entry, from, to, isLive }: Span, now: number, veto: string): Row {
  const at = Date.parse(entry.at)
  const notes = [isLive ? 'live now' : '', veto, entry.proof ?? '', ...signers(entry)]
  return {
    mark: isLive ? '>' : ' ',
    cells: [`${utcDate(at)} ${utcTime(at)}`, entry.mode, entry.commit ? shortSha(entry.commit) : '?', liveFor({ entry, from, to: isLive ? now : to })],
    digest: entry.build ? shortDigest(entry.build.digest) : 'no build',
    by: cell(entry.by),
    notes: short(notes.filter((note) => note !== '').join('; ')),
  }
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
