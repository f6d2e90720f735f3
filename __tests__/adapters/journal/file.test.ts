import { appendFileSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal, reopenJournal } from '../../../src/adapters/journal/file'
import { readJournal as read } from '../../../src/adapters/journal/read'
import type { JournalEntry } from '../../../src/release/journal'
import { planMoves } from '../../../src/release/tags/plan'
import { planEntry, replay } from '../../../src/release/tags/replay'
import { manifest } from '../../support/registry'

const readJournal = (at: string): JournalEntry[] => read(at).entries
const path = (): string => join(mkdtempSync(join(tmpdir(), 'journal-')), 'j')
const BEGIN: JournalEntry = { kind: 'begin', at: 1, mode: 'promote', sha: 'bbbbbbb', startedBy: 'push', evidenceFile: 'e' }

test('an entry is on disk when append returns, and only its owner reads it', () => {
  const at = path()
  const journal = openJournal(at)
  journal.append(BEGIN)
  expect(readJournal(at)).toEqual([BEGIN])
  expect(statSync(at).mode & 0o777).toBe(0o600)
  journal.close()
})

test('a journal is never opened over another', () => {
  const at = path()
  openJournal(at).close()
  expect(() => openJournal(at)).toThrow(/EEXIST/)
})

test('a line that the kill cut off is left out, and the next one stands on its own', () => {
  const at = path()
  openJournal(at).append(BEGIN)
  appendFileSync(at, '{"kind":"inten')
  expect(readJournal(at)).toEqual([BEGIN])
  reopenJournal(at).append({ kind: 'end', at: 2, outcome: 'restored' })
  expect(readJournal(at).at(-1)).toEqual({ kind: 'end', at: 2, outcome: 'restored' })
})

test('another file is no journal', () => {
  const at = path()
  writeFileSync(at, '{"kind":"plan"}\n', { mode: 0o600 })
  expect(() => readJournal(at)).toThrow(/not a journal/)
})

test('a line of another version is not carried out, and is said to be one', () => {
  const at = path()
  openJournal(at).append(BEGIN)
  appendFileSync(at, '{"kind":"plan","at":2,"steps":[]}\n')
  expect(() => readJournal(at)).toThrow(/line 2 is not as this version of release-action writes one \("plan"\); finish it with the version that wrote it/)
})

test('a plan comes back byte for byte, and an intended step may have happened', () => {
  const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
  const image = { name: 'a', registry: 'r.test', repository: 'a' }
  const plan = planMoves([{ image, sourceTag: 's', source: NEW, targetTag: 'latest', target: OLD, keepTag: 'latest-previous' }], false, new Map())
  const at = path()
  const journal = openJournal(at)
  journal.append(BEGIN)
  journal.append(planEntry(plan, 2))
  journal.append({ kind: 'intended', at: 3, move: 0 })
  const story = replay(readJournal(at))
  expect(story.steps.map(({ state }) => state)).toEqual(['unsettled', 'waiting'])
  expect(story.steps[1]!.move).toEqual(plan.moves[1])
  expect(Buffer.from(story.steps[1]!.move.from!.bytes).equals(Buffer.from(OLD.bytes))).toBe(true)
})
