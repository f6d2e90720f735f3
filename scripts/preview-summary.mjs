// Writes how the sample reports of the tests look, as a page for a browser and as the text of the log:
//   node scripts/preview-summary.mjs <folder> [dark]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import ts from 'typescript'

const require = createRequire(import.meta.url)
require.extensions['.ts'] = (module, file) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  module._compile(ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText, file)
}
const { samples } = require('../__tests__/report/samples.ts')
const { summary } = require('../src/report/summary.ts')
const { plainText } = require('../src/report/text.ts')

const [folder, theme] = process.argv.slice(2)
if (!folder) throw new Error('usage: node scripts/preview-summary.mjs <folder> [dark]')
const colours = theme === 'dark'
  ? { ink: '#f0f6fc', page: '#0d1117', line: '#3d444d', soft: '#151b23', code: '#656c7633', link: '#4493f8' }
  : { ink: '#1f2328', page: '#fff', line: '#d1d9e0', soft: '#f6f8fa', code: '#818b981f', link: '#0969da' }
// As GitHub's markdown-body and Gitea's markup have it, near enough to judge a page by.
const css = `
  body { color: ${colours.ink}; background: ${colours.page}; font: 16px/1.5 'Liberation Sans', sans-serif; max-width: 980px; margin: 24px }
  h2, h3 { font-weight: 600; line-height: 1.25; margin: 24px 0 16px } h2 { font-size: 1.5em; border-bottom: 1px solid ${colours.line}; padding-bottom: .3em } h3 { font-size: 1.25em }
  a { color: ${colours.link} } p, table, ul, pre, details { margin: 0 0 16px }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  th, td { border: 1px solid ${colours.line}; padding: 6px 13px } tr:nth-child(2n) { background: ${colours.soft} }
  code, pre { font: 85% 'Liberation Mono', monospace } code { background: ${colours.code}; padding: .2em .4em; border-radius: 6px }
  pre { background: ${colours.soft}; padding: 16px; overflow: auto; border-radius: 6px } pre code { background: none; padding: 0; font-size: 100% }`

mkdirSync(folder, { recursive: true })
for (const [name, report] of Object.entries(samples)) {
  const body = micromark(summary(report), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${css}</style>${body}`)
  writeFileSync(join(folder, `${name}.txt`), `${plainText(report).join('\n')}\n`)
}
