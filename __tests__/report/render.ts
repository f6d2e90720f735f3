import MarkdownIt from 'markdown-it'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const markdownIt = new MarkdownIt({ html: true, linkify: true })

/** As Gitea and other forges render it, near enough: tables, and links made of every address. */
export const asGitea = (markdown: string): string => markdownIt.render(markdown)

/** As GitHub renders it, to the letter of GFM. One process for all, since micromark is an ES module and jest is not. */
export function asGitHub(markdowns: string[]): string[] {
  const child = spawnSync(process.execPath, [join(__dirname, 'micromark.mjs')], {
    input: JSON.stringify(markdowns), encoding: 'utf8', maxBuffer: 1 << 28,
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout) as string[]
}

/** The tags of a page, each once, with their attributes. */
export const tagsOf = (html: string): string[] => [...new Set(html.match(/<[^>]*>/g) ?? [])].sort()

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' }
/** What a reader sees of it. */
export const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim()

/** The number of cells of every row of every table. */
export const cellsOf = (html: string): number[][] =>
  (html.match(/<table>.*?<\/table>/gs) ?? []).map((table) =>
    (table.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) => (row.match(/<t[hd]>/g) ?? []).length))
