import { isDigest, shortDigest } from '../release/digest'
import { clip } from './bounded'
import { harmless } from './safe'

/** Words that mean nothing to any Markdown, to no reader of mentions, references, emoji codes or addresses. */
const PLAIN = /^(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,6}(?:[.,]\d{1,3})?|[–—…·→])$/u
const WORD = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?…]*)$/su

/**
 * Text from outside as a sentence: plain words stay, every other word (an image, a digest, an address, a mention, HTML,
 * anything a renderer could take for its own) stands in a code span, which GitHub and Gitea leave alone.
 * Digests are shortened. Good anywhere inside a line, table cells included.
 * @param limit characters that are shown at most
 */
export function prose(text: string, limit = 2_000): string {
  return clip(harmless(text).trim(), limit).split(/\s+/).map(word).join(' ')
}

function word(text: string): string {
  if (text === '->') return '→'
  const [, open = '', core = '', close = ''] = WORD.exec(text) ?? []
  if (core === '') return text === '' ? '' : `${open}${escapeEnd(close)}`
  // "www." begins an address, also where the rest of it was cut off.
  if (!PLAIN.test(core) || /^www$/i.test(core)) return `${open}${span(isDigest(core) ? shortDigest(core) : core)}${close}`
  // "1." and "1)" begin a list.
  return `${open}${core}${/\d$/.test(core) ? escapeEnd(close) : close}`
}

const escapeEnd = (text: string): string => text.replace(/[.):]/g, '\\$&')

/**
 * Text from outside as a code span. Backticks and pipes stand beside the span as entities: how a span holds them, and
 * how a table cell does, is where renderers differ.
 */
export const code = (text: string, limit = 300): string => span(clip(harmless(text).trim(), limit))

const span = (text: string): string =>
  text
    .split(/( *[`|] *)/)
    .map((part, index) => (index % 2 === 1 ? part.replace('`', '&#96;').replace('|', '&#124;') : part && `\`${part}\``))
    .join('')

/** Lines to copy, each made harmless, in a fence that none of them can close. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const safe = lines.map(harmless)
  const longest = Math.max(2, ...safe.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [fence + language, ...safe, fence].join('\n')
}

/** A plain address, in which nothing could end the link it stands in. */
export const isAddress = (url: string): boolean => /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?(?:\?[\w=&%.~-]*)?$/.test(url)

/** A link to an address that is one; anything else is only shown. */
export const link = (label: string, url: string): string => (isAddress(url) ? `[${label}](${url})` : code(url))

/** Rows of cells that `prose` or `code` made, or that are ours. */
export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`
}

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Folded away. @param title ours: it is HTML, in which nothing is escaped */
export const details = (title: string, content: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`
