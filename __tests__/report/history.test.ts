import { digestOf } from '../../src/release/digest'
import type { Entry } from '../../src/release/entry'
import type { History } from '../../src/release/history/history'
import type { Memory } from '../../src/release/history/spans'
import { historyPage } from '../../src/report/history-page'
import { historyJson, historyText } from '../../src/report/history-text'
import { FRAGMENTS } from './samples'

const NOW = Date.parse('2026-11-21T06:00:00.000Z')
const build = (name: string) => ({ digest: digestOf(Buffer.from(name)), mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 3 } as const)
const [A, B] = [build('a'), build('b')]
const entries: Entry[] = [
  { mode: 'rollback', build: A, commit: 'aaaaaaa', at: '2026-11-21T03:00:00.000Z', by: 'ada', replaced: B.digest },
  { mode: 'promote', build: B, commit: 'bbbbbbb', at: '2026-11-21T02:15:00.000Z', by: 'bot', proof: 'smoke: 2 canaries, 10 checks', veto: { by: 'ada', at: '2026-11-21T03:00:00.000Z', why: 'broke sign-in' } },
  { mode: 'found', build: A, commit: 'aaaaaaa', at: '2026-11-21T02:15:00.000Z', by: 'bot' },
]
const memory = (history: History, shown: Memory['shown'] = A.digest): Memory => ({ image: 'r.test/a', tag: 'latest', shown, history })
const whole = memory({ entries, hold: { by: 'ada', at: '2026-11-21T03:00:00.000Z', why: 'broke sign-in' } })

test('the table on a terminal', () => {
  expect(`\n${historyText([whole], NOW).join('\n')}\n`).toMatchInlineSnapshot(`
"
r.test/a:latest shows ca978112ca1b
  - automatic releases are held by ada on 2026-11-21 03:00:00 UTC: broke sign-in
     when (UTC)           what      commit   digest        by   live for   notes
  >  2026-11-21 03:00:00  rollback  aaaaaaa  ca978112ca1b  ada  3 h 0 min  live now
     2026-11-21 02:15:00  promote   bbbbbbb  3e23e8160039  bot  45 min     vetoed by ada on 2026-11-21 03:00:00 UTC: broke sign-in; smoke: 2 canaries, 10 checks
     2026-11-21 02:15:00  found     aaaaaaa  ca978112ca1b  bot  not known
"
`)
})

test('eighty columns of a terminal take it, and the text of a veto stands there once', () => {
  const again: Entry = { ...entries[1]!, mode: 'deploy', at: '2026-11-21T02:00:00.000Z' }
  const lines = historyText([memory({ entries: [...entries, again] })], NOW, 80)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(lines.filter((line) => line.includes('broke sign-in'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('vetoed, as above'))).toHaveLength(1)
})

test('images that remember the same are told once, without digests where they differ', () => {
  const other = { ...memory({ entries: entries.map((entry) => ({ ...entry, build: build(entry.commit!) })) }, build('aaaaaaa').digest), image: 'r.test/b' }
  const text = historyText([memory({ entries }), other], NOW).join('\n')
  expect(text).toMatch(/^r\.test\/a:latest shows .*\nr\.test\/b:latest shows /)
  expect(text.match(/rollback/g)).toHaveLength(1)
  expect(text).not.toContain('digest')
  const apart = historyText([memory({ entries }), { ...memory({ entries: entries.slice(1) }, B.digest), image: 'r.test/b' }], NOW).join('\n')
  expect(apart.match(/promote/g)).toHaveLength(2)
})

test('a tag that somebody has moved without a word is live for nobody knows how long', () => {
  const json = historyJson([memory({ entries }, B.digest)]) as { entries: { live: boolean }[] }[]
  expect(json[0]!.entries.map(({ live }) => live)).toEqual([false, false, false])
  expect(historyText([memory({ entries }, B.digest)], NOW).join('\n')).not.toContain('live now')
})

test('nothing recorded, and no such tag', () => {
  const none: Memory = { image: 'r.test/a', tag: 'latest', history: { entries: [] } }
  expect(historyText([none], NOW)).toEqual(['r.test/a:latest shows nothing: there is no such tag', '  no move is recorded'])
  expect(historyPage([none], NOW)).toContain('No move is recorded.')
})

test('a commit that was vetoed by hand was never live', () => {
  const vetoed: Entry = { mode: 'veto', commit: 'ccccccc', at: '2026-11-21T04:00:00.000Z', by: 'ada', veto: { by: 'ada', at: '2026-11-21T04:00:00.000Z', why: 'leaks' } }
  const lines = historyText([memory({ entries: [vetoed, ...entries] })], NOW)
  expect(lines.find((line) => line.includes('ccccccc'))).toMatch(/no build +ada +vetoed by ada/)
  expect(lines.filter((line) => line.includes('live now'))).toHaveLength(1)
})

test('what others wrote is text and no more', () => {
  for (const text of [...FRAGMENTS, '"><script>alert(1)</script>', 'javascript:alert(1)', '\' onload=\'x']) {
    const odd: Entry = { ...entries[1]!, by: text, proof: text, run: text, veto: { by: text, at: '2026-11-21T03:00:00.000Z', why: text } }
    const page = historyPage([{ ...memory({ entries: [odd], hold: { by: text, at: '2026-11-21T03:00:00.000Z', why: text, run: text } }), image: text }], NOW)
    expect(page).not.toMatch(/<script|<img|onerror=[^&]*>|href="(?!https?:)/i)
    for (const line of historyText([memory({ entries: [odd] })], NOW)) expect(line).not.toMatch(/^::|##\[|\n/)
  }
})

test('the page needs nothing from elsewhere', () => {
  const page = historyPage([whole, memory({ entries })], NOW)
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\((?!#)/)
  expect(page).toContain('default-src \'none\'')
  expect(page.match(/<g class=/g)).toHaveLength(6)
})
