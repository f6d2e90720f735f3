import type { JournalEntry } from '../../src/release/journal'
import { isMisshapen } from '../../src/release/journal-shape'

const begin = { kind: 'begin', at: 1, mode: 'promote', sha: 'bbbbbbb', startedBy: 'push', evidenceFile: 'e.json' }
const fleet = { kind: 'fleet', at: 1, sha: 'bbbbbbb', tag: 't', urlTemplate: 'https://{slug}', slugs: [], current: [], images: [], again: 'release-action deploy' }
const misshapen = (entry: object): boolean => isMisshapen(entry as JournalEntry)

test.each<[object]>([
  [begin], [fleet], [{ kind: 'plan', at: 1, images: [], moves: [] }], [{ kind: 'intended', at: 1, move: 0 }], [{ kind: 'committed', at: 1 }],
  [{ kind: 'found', at: 1, shown: [], behind: [] }], [{ kind: 'end', at: 1, outcome: 'done' }], [{ kind: 'a kind of tomorrow', at: 1 }],
])('%j is as it is written', (entry) => expect(misshapen(entry)).toBe(false))

test.each<[object]>([
  [{ kind: 'begin', at: 1 }], [{ ...begin, at: '2026-11-25' }], [{ ...begin, evidenceFile: undefined }], [{ ...fleet, slugs: 'acme' }], [{ kind: 'plan', at: 1 }],
  [{ kind: 'plan', at: 1, images: [], moves: null }],
  [{ kind: 'intended', at: 1 }], [{ kind: 'sent', at: 1, move: 'latest' }], [{ kind: 'redeploying', at: 1 }], [{ kind: 'found', at: 1, shown: [] }],
])('%j is not', (entry) => expect(misshapen(entry)).toBe(true))
