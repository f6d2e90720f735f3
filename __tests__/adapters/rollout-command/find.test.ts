import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whyMissing } from '../../../src/adapters/rollout-command/find'

const folder = mkdtempSync(join(tmpdir(), 'find-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['early', 'late']) mkdirSync(join(folder, name))
const file = (name: string, mode: number): void => {
  writeFileSync(join(folder, name), '')
  chmodSync(join(folder, name), mode)
}
file('late/move', 0o755)
file('early/folder.txt', 0o644)
mkdirSync(join(folder, 'early/a-folder'))
const env = { PATH: `${folder}/early:${folder}/late` }

test.each<[string[], string | undefined]>([
  [['move'], undefined],
  [[join(folder, 'late/move'), '--fast'], undefined],
  [['nobody-has-this'], 'there is no such program on the PATH'],
  [['./nobody-has-this.sh'], 'there is no such program'],
  [[join(folder, 'late/move/x')], 'there is no such program'],
  [[join(folder, 'early/folder.txt')], 'it may not be run'],
  [['folder.txt'], 'it may not be run'],
  [['a-folder'], 'it is no file'],
])('%j: %s', (words, why) => {
  expect(whyMissing(words, env)).toBe(why)
})
