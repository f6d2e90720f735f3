import * as fc from 'fast-check'
import { digestOf } from '../../../src/release/digest'
import type { Build, Entry } from '../../../src/release/entry'
import { builds } from '../../../src/release/history/builds'
import { all, begin, type Change, enter, lift, setHold, trim, unveto, veto } from '../../../src/release/history/change'
import { settled } from '../../../src/release/history/format'
import { EMPTY, type History, liveEntry, vetoOf } from '../../../src/release/history/history'

const build = (name: string): Build => ({ digest: digestOf(Buffer.from(name)), mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 3 })
const at = (second: number): string => new Date(1_700_000_000_000 + second * 1_000).toISOString()
const [A, B, C] = [build('a'), build('b'), build('c')]

/** A move from one build to the next. */
const move = (second: number, to: Build, from: Build | undefined, commit = 'ccccccc'): Entry =>
  ({ mode: 'promote', build: to, replaced: from?.digest, commit, at: at(second), by: 'ada' })
const says = { by: 'eve', at: at(100), why: 'broke sign-in' }
const names = ({ entries }: History): string[] => entries.map(({ mode, build: one }) =>
  `${mode} ${[A, B, C].findIndex(({ digest }) => digest === one?.digest)}`)

test('the first move also enters what it replaced', () => {
  expect(names(enter(move(1, B, A), { ...A, commit: 'aaaaaaa' })(EMPTY))).toEqual(['promote 1', 'found 0'])
  expect(names(enter(move(1, B, undefined), undefined)(EMPTY))).toEqual(['promote 1'])
})

test('a move by somebody who keeps no history is entered as found', () => {
  const first = enter(move(1, B, A), A)(EMPTY)
  expect(names(enter(move(2, A, C), { ...C })(first))).toEqual(['promote 0', 'found 2', 'promote 1', 'found 0'])
})

test('two moves that were written down in the wrong order stand in the right one', () => {
  const [first, second] = [enter(move(1, B, A), A), enter(move(2, C, B), B)]
  expect(names(first(second(EMPTY)))).toEqual(['promote 2', 'promote 1', 'found 0'])
  expect(names(second(first(EMPTY)))).toEqual(['promote 2', 'promote 1', 'found 0'])
})

test('every change done twice is the same as once', () => {
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(fc.nat(5), fc.constantFrom(A, B, C), fc.constantFrom(A, B, C, undefined)).map(([when, to, from]) => enter(move(when, to, from), from)),
    fc.constantFrom(A, B, C).map((one) => veto({ digest: one.digest }, says, one)),
    fc.constantFrom('ccccccc', 'ddddddd').map((commit) => veto({ commit }, says)),
    fc.constantFrom(A, B, C).map(({ digest }) => unveto({ digest })),
    fc.constantFrom('ccccccc', 'ddddddd').map((commit) => unveto({ commit })),
    fc.constant(setHold(says)), fc.constant(lift(says)), fc.nat(4).map(trim),
  )
  fc.assert(fc.property(fc.array(change, { maxLength: 8 }), change, (before, last) => {
    const once = last(all(...before)(EMPTY))
    expect(settled(last(once))).toBe(settled(once))
  }))
})

test('a veto counts for the digest and for the commit, and is taken back whole', () => {
  const history = veto({ digest: B.digest, commit: 'bbbbbbb' }, says, B)(enter(move(1, A, undefined, 'aaaaaaa'), undefined)(EMPTY))
  expect(vetoOf(history, { digest: B.digest })).toEqual(says)
  expect(vetoOf(history, { commit: 'bbbbbbb0123' })).toEqual(says)
  expect(vetoOf(history, { digest: A.digest, commit: 'aaaaaaa' })).toBeUndefined()
  const free = unveto({ commit: 'bbbbbbb' })(history)
  expect(vetoOf(free, { digest: B.digest, commit: 'bbbbbbb' })).toBeUndefined()
  expect(names(free)).toEqual(['promote 0'])
})

test('a veto of a commit whose build is known by another one is taken back by either name, or by the digest', () => {
  const known = enter(move(1, B, A, 'bbbbbbb'), A)(EMPTY)
  const vetoed = veto({ digest: B.digest, commit: '5555555' }, says, B)(known)
  expect(vetoOf(vetoed, { commit: 'bbbbbbb' })).toEqual(says)
  for (const sought of [{ commit: '5555555' }, { commit: 'bbbbbbb' }, { digest: B.digest }]) {
    expect(settled(unveto(sought)(vetoed))).toBe(settled(known))
  }
})

test('a history that is begun by a word and no move names what is shown', () => {
  const held = all(begin(A, says), setHold(says))(EMPTY)
  expect(names(held)).toEqual(['found 0'])
  expect(names(begin(B, says)(held))).toEqual(['found 0'])
  expect(names(enter(move(1, B, A), A)(held))).toEqual(['promote 1', 'found 0'])
})

test('a later hold is not lifted by whoever saw an earlier one', () => {
  const later = { ...says, at: at(200) }
  expect(lift(says)(setHold(later)(EMPTY)).hold).toEqual(later)
  expect(lift(later)(setHold(later)(EMPTY)).hold).toBeUndefined()
})

test('each build is named once, and the oldest entries go first', () => {
  const history = all(enter(move(1, B, A), A), enter(move(2, A, B), B))(EMPTY)
  expect(builds(history).map(({ digest }) => digest)).toEqual([A.digest, B.digest])
  expect(names(trim(2)(history))).toEqual(['promote 0', 'promote 1'])
})

test('what is live is told by the newest move alone', () => {
  const history = enter(move(1, B, A), A)(EMPTY)
  expect(liveEntry(history, B.digest)?.by).toBe('ada')
  expect(liveEntry(history, A.digest)).toBeUndefined()
  expect(liveEntry(veto({ commit: 'ddddddd' }, says)(history), B.digest)?.by).toBe('ada')
})
