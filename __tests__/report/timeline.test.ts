import { summary } from '../../src/report/summary'
import { FRAGMENTS, reportOf } from './samples'

const phase = (name: string, index = 0) => ({ name, from: 1_000 * index, to: 1_000 * index + 900, ok: true })
const rows = (page: string): string[] => /```mermaid\n(.*?)```/s.exec(page)![1]!.split('\n').filter((line) => / :(done|crit), /.test(line))

test('a phase that went wrong stands out', () => {
  const page = summary(reportOf({ mode: 'deploy', timeline: [phase('CI'), { ...phase('batch 1 of 2', 1), ok: false }] }))
  expect(rows(page)).toEqual(['  CI (0.9 s) :done, 0, 900', '  batch 1 of 2 (0.9 s) :crit, 1000, 1900'])
})

test('of many stretches the first and the last are drawn, and how many are between', () => {
  const drawn = rows(summary(reportOf({ mode: 'deploy', timeline: Array.from({ length: 100 }, (_, index) => phase(`batch ${index + 1}`, index)) })))
  expect(drawn).toHaveLength(40)
  expect([drawn[0], drawn[20], drawn[39]]).toEqual([
    '  batch 1 (0.9 s) :done, 0, 900', '  61 more (1 min 1 s) :done, 20000, 80900', '  batch 100 (0.9 s) :done, 99000, 99900',
  ])
})

test('no name breaks out of its row', () => {
  for (const name of FRAGMENTS) expect(rows(summary(reportOf({ mode: 'deploy', timeline: [phase(name)] })))).toHaveLength(1)
})
