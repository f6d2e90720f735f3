import { mends } from '../../src/report/rows/tags'
import { terminalText } from '../../src/report/terminal-text'
import { FRAGMENTS, samples as all } from './samples'

const samples = Object.entries(all)
/** Its commands are no commands, and its names as long as nothing is. */
const honest = samples.filter(([name]) => name !== 'hostile')

test.each(honest)('%s fits a terminal, but for what is to be copied and for names', (_, report) => {
  const wide = terminalText(report, 80).filter((line) => line.length > 80 && !/release-action |crane |curl |by hand: /.test(line))
  expect(wide.filter((line) => line.trim().split(' ').every((word) => word.length < 60))).toEqual([])
})

test.each(honest)('%s tells its verdict first, and every command whole', (_, report) => {
  const lines = terminalText(report, 80)
  expect(lines[0]).toBe(lines[0]!.toUpperCase())
  for (const command of [...mends(report), report.command, report.undo].filter((one) => one !== undefined)) {
    if (report.outcome === 'stranded' || command !== mends(report)[0]) expect(lines.map((line) => line.trim())).toContain(command)
  }
})

test('what passed is one line, and warnings went by already', () => {
  const [, report] = samples.find(([, { outcome }]) => outcome === 'done')!
  const gates = ['event', 'backward', 'backward', 'veto'].map((name) => ({ name, verdict: 'passed' as const, detail: 'x', readAt: 0 }))
  const text = terminalText({ ...report, gates: [...gates, { name: 'hold', verdict: 'held', detail: 'by ada', readAt: 0 }], warnings: ['a warning'] }, 80)
  expect(text).toContain('Passed: event, backward, veto')
  expect(text.join('\n')).toMatch(/^ {2}hold: held, .* \(by ada\)$/m)
  expect(text.join('\n')).not.toContain('a warning')
})

test('nothing from outside is more than text', () => {
  const [, report] = samples[0]!
  for (const text of FRAGMENTS) {
    const lines = terminalText({ ...report, verdict: text, next: text, faults: [text], gates: [{ name: text, verdict: 'held', detail: text, readAt: 0 }] }, 80)
    // eslint-disable-next-line no-control-regex -- what a terminal obeys is what is looked for
    for (const line of lines) expect(line).not.toMatch(/^::|##\[|[\u0000-\u001f\u007f-\u009f]/)
  }
})

test('a paragraph is broken once, in the width that there is', () => {
  const words = 'latest was moved to 4c1d56e in 2 of 2 images and read back, and this sentence goes on for longer than a log is wide'
  const lines = terminalText({ ...all.done!, verdict: words }, 80)
  const from = lines.findIndex((line) => line.startsWith('latest was moved'))
  expect(lines.slice(from, from + 2)).toEqual(['latest was moved to 4c1d56e in 2 of 2 images and read back, and this sentence', 'goes on for longer than a log is wide'])
})
