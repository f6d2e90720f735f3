import fc from 'fast-check'
import { code, codeBlock, link, prose, tableHead, tableRow } from '../../src/report/markdown'
import { harmless } from '../../src/report/safe'
import { hostileText } from './hostile'
import { asGitea, asGitHub, cellsOf, tagsOf, textOf } from './render'
import { digest, FRAGMENTS } from './samples'

test.each([
  ['every tag is back where it was, read back', 'every tag is back where it was, read back'],
  ["the registry's answer (twice)", "the registry's answer (twice)"],
  ['ghcr.io/a/b:latest was moved', '`ghcr.io/a/b:latest` was moved'],
  ['x -> y', 'x → y'],
  [`shows ${digest('x')}.`, `shows \`${digest('x').slice(7, 19)}\`.`],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '`-` not a list'],
  ['by @octocat, see #12', 'by `@octocat`, see `#12`'],
  ['a|b', '`a`&#124;`b`'],
  ['a`b', '`a`&#96;`b`'],
  ['<b>', '`<b>`'],
  ['www.evil.example', '`www.evil.example`'],
  ['took 8.2 s', 'took 8.2 s'],
  ['two\nlines', 'two lines'],
  ['', ''],
])('prose %j is written %j', (text, expected) => {
  expect(prose(text)).toBe(expected)
})

test('text is clipped by characters, none of them halved', () => {
  expect(prose('a'.repeat(20), 5)).toBe('aaaa…')
  expect(code('\u{1f468}'.repeat(4), 3)).toBe('`\u{1f468}\u{1f468}…`')
  expect(code('\u{1f468}'.repeat(3), 3)).toBe('`\u{1f468}\u{1f468}\u{1f468}`')
})

test.each([
  ['https://github.com/a/b/actions/runs/1', true],
  ['http://gitea.internal:3000/a/b/actions/runs/1?attempt=2', true],
  ['javascript:alert(1)', false],
  ['https://github.com@evil.example/', false],
  ['https://x.example/)[y](z', false],
  ['https://x.example/ "onclick=', false],
])('an address is a link only where it is a plain one: %s', (url, linked) => {
  expect(link('The run', url)).toBe(linked ? `[The run](${url})` : code(url))
})

test('no line closes the fence it stands in', () => {
  const html = asGitea(codeBlock(['```', '````', '<b>', '~~~', '::error::x'], 'sh'))
  expect(tagsOf(html)).toEqual(['</code>', '</pre>', '<code class="language-sh">', '<pre>'])
  expect(textOf(html)).toBe('```\n````\n<b>\n~~~\n: :error: :x')
})

/** What a reader should see of a text in a table: itself, harmless, with single spaces. */
const seen = (text: string): string => harmless(text).trim().replace(/\s+/g, ' ')
const cell = (text: string): string => `${tableHead(['a', 'b'])}\n${tableRow([text, 'end'])}\n`
const ofProse = (text: string): string => seen(text).split(' ').map((word) => (word === '->' ? '→' : word)).join(' ')

test('whatever the text, a table cell shows it as text and nothing else', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const [written, expected] of [[prose(text), ofProse(text)], [code(text), seen(text)]] as const) {
        const html = asGitea(cell(written))
        expect(cellsOf(html)).toEqual([[2, 2]])
        expect(tagsOf(html).filter((tag) => !/^<\/?(table|thead|tbody|tr|th|td|code)>$/.test(tag))).toEqual([])
        const [, body = ''] = /<td>(.*?)<\/td>/s.exec(html) ?? []
        expect(textOf(body).replace(/\s+/g, ' ')).toBe(expected)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('GFM shows it the same, in a table and at the beginning of a line', () => {
  const texts = [...FRAGMENTS, ...fc.sample(hostileText, 500)].filter((text) => seen(text) !== '')
  const inTables = asGitHub(texts.map((text) => cell(prose(text))))
  const inLines = asGitHub(texts.map((text) => `${prose(text)}\n`))
  texts.forEach((text, index) => {
    expect(cellsOf(inTables[index]!)).toEqual([[2, 2]])
    expect(textOf(/<td>(.*?)<\/td>/s.exec(inTables[index]!)![1]!).replace(/\s+/g, ' ')).toBe(ofProse(text))
    expect(tagsOf(inLines[index]!).filter((tag) => !/^<\/?(p|code)>$/.test(tag))).toEqual([])
    expect(textOf(inLines[index]!).replace(/\s+/g, ' ')).toBe(ofProse(text))
  })
})
