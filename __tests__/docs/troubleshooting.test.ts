import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REASONS } from '../../src/release/reason'

const page = readFileSync(join(__dirname, '../../docs/troubleshooting.md'), 'utf8')
const sections = new Map(page.split('\n### ').slice(1).map((part) => [/^`([a-z-]+)`\n/.exec(part)?.[1] ?? part.split('\n')[0]!, part]))

test.each(REASONS)('%s is explained: what it means, what to look at, what to run', (reason) => {
  const section = sections.get(reason)
  for (const part of ['Means', 'Look at', 'Run']) expect(section).toMatch(new RegExp(`^- \\*\\*${part}:\\*\\* \\S.{5,}`, 'm'))
})

test('nothing is explained that no run ends with', () => {
  expect([...sections.keys()].filter((name) => !(REASONS as readonly string[]).includes(name))).toEqual([])
})
