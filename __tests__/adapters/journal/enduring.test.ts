import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type EnduringJournal, keepJournal } from '../../../src/adapters/journal/enduring'
import { readJournal } from '../../../src/adapters/journal/read'
import type { JournalEntry } from '../../../src/release/journal'

const folder = (): string => mkdtempSync(join(tmpdir(), 'journal-'))
const BEGIN: JournalEntry = { kind: 'begin', at: 1, mode: 'promote', sha: 'bbbbbbb', startedBy: 'push', evidenceFile: 'e' }
const SENT: JournalEntry = { kind: 'sent', at: 2, move: 0 }
const FULL = '/dev/full/journals'

function kept(folders: string[], isOptional = false): { journal: EnduringJournal; told: string[] } {
  const told: string[] = []
  const journal = keepJournal({
    name: 'j', folders, isOptional,
    onPlace: (path, why) => void told.push(`${path}${why.length > 0 ? `, since ${why.join('; ')}` : ''}`),
    onLost: (why) => void told.push(`lost: ${why.join('; ')}`),
  })
  return { journal, told }
}

test('it lies in the first folder that can be written, and says why not in an earlier one', () => {
  const second = folder()
  const { journal, told } = kept([FULL, second])
  journal.append(BEGIN)
  expect(told).toEqual([expect.stringMatching(new RegExp(`^${second}/j, since ${FULL} cannot be written `))])
  expect(readJournal(join(second, 'j')).entries).toEqual([BEGIN])
})

test('where its folder goes away in mid-run the next one holds all of it', () => {
  const [first, second] = [folder(), folder()]
  const { journal, told } = kept([first, second])
  journal.append(BEGIN)
  rmSync(first, { recursive: true })
  journal.append(SENT)
  expect(readJournal(journal.path!).entries).toEqual([BEGIN, SENT])
  expect(dirname(journal.path!)).toBe(second)
  expect(told).toHaveLength(2)
  journal.remove()
  expect(readdirSync(second)).toEqual([])
})

test('where no folder takes it nothing that it is to tell of may begin', () => {
  const { journal, told } = kept([FULL])
  for (const entry of [BEGIN, SENT]) expect(() => journal.append(entry)).toThrow(expect.objectContaining({ reason: 'journal-unwritable' }))
  expect(told).toEqual([expect.stringMatching(/^lost: .*is no folder/)])
})

test('one that is optional is told once to be lost, and keeps nobody', () => {
  const first = folder()
  const { journal, told } = kept([first], true)
  journal.append(BEGIN)
  rmSync(first, { recursive: true })
  for (let nth = 0; nth < 3; nth++) journal.append(SENT)
  expect(told.filter((line) => line.startsWith('lost'))).toHaveLength(1)
  expect(journal.isKept).toBe(false)
  journal.close()
})

describe('reading', () => {
  const plan = (moves: number): JournalEntry => ({ kind: 'plan', at: 1, images: [], moves: Array.from({ length: moves }, () => ({}) as never) })
  const written = (text: string, mode = 0o600): string => {
    const at = join(folder(), 'j')
    writeFileSync(at, text)
    chmodSync(at, mode)
    return at
  }
  const line = (entry: JournalEntry): string => `${JSON.stringify(entry)}\n`

  test('a line torn in the midst hides nothing: every step that was not heard of may have begun', () => {
    const text = `${line(BEGIN)}${line(plan(3))}${line({ kind: 'intended', at: 2, move: 0 })}{"kind":"inten${line({ kind: 'proved', at: 4, move: 2 })}`
    expect(readJournal(written(text))).toMatchObject({ isTorn: false, entries: [{ kind: 'begin' }, { kind: 'plan' }, { kind: 'intended', move: 0 }, { move: 1 }, { move: 2 }] })
    const { entries, isTorn } = readJournal(written(`${text}${line({ kind: 'proved', at: 5, move: 0 })}`))
    expect(isTorn).toBe(true)
    expect(entries.slice(2).map((entry) => `${entry.kind} ${'move' in entry ? entry.move : ''}`)).toEqual(['intended 0', 'intended 1', 'intended 2', 'proved 0'])
  })

  test.each([['others may read', 0o644], ['others may write', 0o622]])('a file that %s is not taken for a journal', (_, mode) => {
    expect(() => readJournal(written(line(BEGIN), mode))).toThrow(/chmod 600/)
  })

  test('nor is a folder, nor what is not there', () => {
    expect(() => readJournal(folder())).toThrow(/it is no file/)
    expect(existsSync('/nowhere/j')).toBe(false)
    expect(() => readJournal('/nowhere/j')).toThrow(/ENOENT/)
  })
})
