import { Nesting } from './line-parts'

/** An item of a list whose text stands in the file as it is meant. */
export interface PlainItem {
  text: string
  /** Of its text, counted from 1. */
  column: number
}

/** `- name: text`, where the text is neither quoted nor anything else that YAML has a sign for. */
const NAMED = /^([ \t]*-[ \t]+[^\s"'&*!|>%@`{}[\],?#:-](?:[^:#]|:(?![ \t])|(?<![ \t])#)*:[ \t]+)([^\s"'&*!|>%@`{}[\],?#:-][^]*)$/
/** `- METHOD /path …`, which may hold a colon and a blank further on. */
const NAMELESS = /^([ \t]*-[ \t]+)([A-Za-z]+[ \t]+\/[^]*)$/

/**
 * Items on one line are read as they stand, to the end of the line: a body may hold `": "` and `" #"`, which YAML would
 * take for a mapping and for a comment. A comment is one only outside of strings.
 * @returns the text with such items in quotes, for YAML, its lines still where they were; and the items, by line (from 1)
 */
export function quotePlainItems(text: string): { yaml: string; items: ReadonlyMap<number, PlainItem> } {
  const items = new Map<number, PlainItem>()
  const lines = text.split('\n')
  const below = indentsBelow(lines)
  const quoted = lines.map((line, index) => {
    // An item that goes on below is YAML's to fold into one line.
    const whole = line.replace(/\r$/, '')
    const found = below[index]! > indent(line) ? null : NAMELESS.exec(whole) ?? NAMED.exec(whole)
    if (!found) return line
    const [, head = '', tail = ''] = found
    const item = { text: withoutComment(tail), column: head.length + 1 }
    if (item.text.endsWith(':')) return line
    items.set(index + 1, item)
    return `${head}'${item.text.replaceAll('\'', '\'\'')}'`
  })
  return { yaml: quoted.join('\n'), items }
}

/** For every line, how far the next one is indented that is neither blank nor a comment. */
function indentsBelow(lines: string[]): number[] {
  const indents = new Array<number>(lines.length)
  let below = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    indents[index] = below
    if (!/^\s*(?:#|$)/.test(lines[index]!)) below = indent(lines[index]!)
  }
  return indents
}

const indent = (line: string): number => line.length - line.trimStart().length

function withoutComment(text: string): string {
  const nesting = new Nesting()
  for (let at = 0; at < text.length; at++) {
    const inString = nesting.inString
    if (text[at] === '#' && !inString && /\s/.test(text[at - 1] ?? '')) return text.slice(0, at).trimEnd()
    nesting.take(text[at]!, at)
  }
  return text.trimEnd()
}
