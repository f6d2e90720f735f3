import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whyMissing } from '../../../src/adapters/rollout-command/find'

const folder = mkdtempSync(join(tmpdir(), 'find-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['early', 'late']) mkdirSync(join(folder, name))
const file = (name: string, mode: number, text = ''): void => {
  writeFileSync(join(folder, name), text)
  chmodSync(join(folder, name), mode)
}
file('late/move', 0o755)
file('early/folder.txt', 0o644)
mkdirSync(join(folder, 'early/a-folder'))
const env = { PATH: `${folder}/early:${folder}/late` }

file('late/of-windows.sh', 0o755, '#!/bin/sh\r\necho\r\n')
file('late/of-nobody.sh', 0o755, '#!/opt/nobody/has/this -x\n')
file('late/of-sh.sh', 0o755, '#!/bin/sh -e\n')

test.each<[string[], string | undefined]>([
  [['move'], undefined],
  [['of-sh.sh'], undefined],
  [[join(folder, 'late/move'), '--fast'], undefined],
  [['nobody-has-this'], 'there is no such program'],
  [['./nobody-has-this.sh'], 'there is no such program'],
  [[join(folder, 'late/move/x')], 'there is no such program'],
  [[join(folder, 'early/folder.txt')], 'it may not be run'],
  [['folder.txt'], 'it may not be run'],
  [['a-folder'], 'it is a folder'],
  [['of-windows.sh'], 'its lines end as on Windows, so that its first names no program'],
  [['of-nobody.sh'], 'its first line names a program that is not there: /opt/nobody/has/this -x'],
])('%j: %s', (words, why) => {
  expect(whyMissing(words, env)?.why).toBe(why)
})
