// Writes how the sample reports of the tests look: a page for a browser with every ending in it, as GitHub and as Gitea
// render it, and beside it the text of the log.
//   npm run preview [-- <folder>]        default: .cache/preview
// With --shots also how it looks at a desk's and a phone's width, light and dark (chromium, CHROMIUM names another).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import MarkdownIt from 'markdown-it'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import ts from 'typescript'

const require = createRequire(import.meta.url)
require.extensions['.ts'] = (module, file) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  module._compile(ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText, file)
}
const { samples } = require('../__tests__/report/samples.ts')
const { fleets } = require('../__tests__/report/samples-fleets.ts')
const { summary } = require('../src/report/summary.ts')
const { plainText } = require('../src/report/text.ts')
const { escaped } = require('../src/report/html.ts')

const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7)
const isShot = process.argv.includes('--shots')
const folder = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '.cache/preview')

const DIAGRAM = /<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs
/** The room that the diagram takes, and what its bars say. */
const diagram = (_, text) =>
  `<div class="gantt">${text.split('\n').filter((line) => / :(done|crit), /.test(line)).map((line) => `<div class="${/:crit,/.test(line) ? 'crit' : ''}">${line.split(' :')[0]}</div>`).join('')}</div>`

const gitea = new MarkdownIt({ html: true, linkify: true })
const FORGES = {
  github: (markdown) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }).replace(DIAGRAM, diagram),
  gitea: (markdown) => gitea.render(markdown),
}

/** As GitHub's markdown-body and Gitea's markup have it, near enough to judge a page by. */
const CSS = `
  :root { color-scheme: light dark; --ink: light-dark(#1f2328, #f0f6fc); --page: light-dark(#fff, #0d1117); --line: light-dark(#d1d9e0, #3d444d);
    --soft: light-dark(#f6f8fa, #151b23); --code: light-dark(#818b981f, #656c7633); --link: light-dark(#0969da, #4493f8) }
  body { color: var(--ink); background: var(--page); font: 16px/1.5 -apple-system, 'Liberation Sans', sans-serif; max-width: 980px; margin: 0 auto; padding: 16px }
  article { border: 1px solid var(--line); border-radius: 6px; padding: 16px; margin: 0 0 32px; overflow-wrap: break-word }
  article.gitea { font-size: 14px }
  h1 { font-size: 1.1em } h2, h3 { font-weight: 600; line-height: 1.25; margin: 24px 0 16px } h2 { font-size: 1.5em; border-bottom: 1px solid var(--line); padding-bottom: .3em; margin-top: 0 } h3 { font-size: 1.25em }
  a { color: var(--link) } p, table, ul, pre, details { margin: 0 0 16px } ul { padding-left: 2em }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) { background: var(--soft) }
  code, pre { font: 85% 'Liberation Mono', monospace } code { background: var(--code); padding: .2em .4em; border-radius: 6px; white-space: break-spaces }
  pre { background: var(--soft); padding: 16px; overflow: auto; border-radius: 6px } pre code { background: none; padding: 0; font-size: 100%; white-space: pre }
  .gantt div { height: 20px; margin: 4px 0; font-size: 12px; background: var(--soft); padding: 0 8px } .gantt .crit { background: #cf222e; color: #fff }
  nav { columns: 2; font-size: 14px } summary { cursor: pointer }`

const page = (title, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${CSS}</style>${body}</html>`

mkdirSync(folder, { recursive: true })
const all = Object.entries({ ...samples, ...fleets })
const slug = (name) => name.replace(/\W+/g, '-')
const articles = Object.entries(FORGES).flatMap(([forge, render]) => all.map(([name, report]) => {
  const shown = { ...report, forge: report.runUrl && forge }
  return [name, forge, `<article class="${forge}">${render(summary(shown))}</article>`]
}))
const nav = `<nav>${all.map(([name]) => `<a href="#${slug(name)}">${escaped(name)}</a><br>`).join('')}</nav>`
for (const forge of Object.keys(FORGES)) {
  const body = articles.filter(([, of]) => of === forge).map(([name, , article]) => `<h1 id="${slug(name)}">${escaped(name)}</h1>${article}`)
  writeFileSync(join(folder, `${forge}.html`), page(`Every ending, as ${forge} renders it`, nav + body.join('')))
}
for (const [name, report] of all) writeFileSync(join(folder, `${slug(name)}.txt`), `${plainText(report).join('\n')}\n`)
process.stdout.write(`${join(folder, 'github.html')}\n${join(folder, 'gitea.html')}\n`)

if (isShot) {
  const { chromium } = await import('playwright-core')
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args, chromiumSandbox: false })
  for (const [device, width, height] of [['phone', 420, 900], ['desk', 1280, 900]]) {
    for (const colorScheme of ['light', 'dark']) {
      const view = await browser.newPage({ viewport: { width, height }, colorScheme })
      for (const [name, forge, article] of articles.filter(([name, of]) => !only || `${slug(name)}.${of}`.includes(only))) {
        await view.setContent(page(name, article))
        await view.screenshot({ path: join(folder, `${slug(name)}.${forge}-${device}-${colorScheme}.png`), fullPage: true })
      }
      await view.close()
    }
  }
  await browser.close()
}
