import type { Gate } from '../../../src/release/report'
import { gateRows, gateSentence } from '../../../src/report/rows/gates'
import { reportOf } from '../samples'

const AT = Date.UTC(2026, 10, 20, 10, 29, 15)
const read = (name: string, verdict: Gate['verdict'], detail: string, seconds = 0): Gate => ({ name, verdict, detail, readAt: AT + 1_000 * seconds })
const sentences = (gates: Gate[], verdict = ''): string[] => gateRows(reportOf({ gates, verdict })).map((row) => gateSentence(row, String))

test('a gate is one row, however often it was read', () => {
  const steps = [...Array.from({ length: 15 }, (_, at) => `batch ${at + 1} of 15`), 'the tags']
  const gates = steps.map((before, at) => read('head', 'passed', `main is at 4c1d56e; read before ${before}`, at / 5))
  expect(sentences(gates)).toEqual(['head: passed 16 times, 10:29:15 to 10:29:18, last before the tags (main is at 4c1d56e)'])
})

test.each<[string, Gate[], string[]]>([
  ['read once', [read('event', 'passed', 'a green push')], ['event: passed, 10:29:15 (a green push)']],
  ['of several images', [read('backward', 'passed', 'a is ahead'), read('backward', 'passed', 'b is ahead')], ['backward: passed 2 times, 10:29:15 (a is ahead; b is ahead)']],
  ['of many images', Array.from({ length: 9 }, (_, at) => read('backward', 'passed', `${at} is ahead`)), ['backward: passed 9 times, 10:29:15 (0 is ahead; 1 is ahead; 2 is ahead; 6 more)']],
  ['held after it had passed', [read('head', 'passed', 'is x; read before a tag'), read('head', 'held', 'is y', 3)], ['head: held, 10:29:18, after it had passed, 10:29:15 (is y)']],
  ['off for one reason', [read('ci', 'off', 'redeploy-tag is set'), read('head', 'off', 'redeploy-tag is set'), read('hold', 'off', 'by hand')],
    ['ci, head: off (redeploy-tag is set)', 'hold: off (by hand)']],
  ['the one that held first', [read('event', 'passed', 'x'), read('ci', 'off', 'y'), read('label', 'warned', 'z'), read('head', 'held', 'w')],
    ['head: held, 10:29:15 (w)', 'label: warned, 10:29:15 (z)', 'ci: off (y)', 'event: passed, 10:29:15 (x)']],
])('a gate %s', (_, gates, expected) => {
  expect(sentences(gates)).toEqual(expected)
})

test('what the verdict says already is not said once more', () => {
  expect(sentences([read('event', 'held', 'it was on x')], 'nothing was done: it was on x')).toEqual(['event: held, 10:29:15'])
})
