import { digestOf } from '../../../src/release/digest'
import type { Build, Entry } from '../../../src/release/entry'
import { type History } from '../../../src/release/history/history'
import { olderBuilds, wayBack } from '../../../src/release/history/previous'

const build = (name: string): Build => ({ digest: digestOf(Buffer.from(name)), mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 3 })
const says = { by: 'eve', at: '2026-11-20T04:00:00.000Z', why: '' }

/** A history from words such as `promote B over A`, the newest first; `!` behind it: vetoed. */
const history = (...lines: string[]): History => ({
  entries: lines.map((line, nth): Entry => {
    const [mode, to, , from] = line.replace('!', '').split(' ')
    return {
      mode: mode as Entry['mode'], build: build(to!), replaced: from === undefined ? undefined : build(from).digest,
      at: new Date(1_700_000_000_000 - nth * 1_000).toISOString(), by: 'ada', commit: `${to!.toLowerCase()}000000`, veto: line.endsWith('!') ? says : undefined,
    }
  }),
})
const shown = (name: string) => build(name).digest
const names = ['A', 'B', 'C', 'D', 'X', 'Z']
const name = (digest: string | undefined) => names.find((one) => build(one).digest === digest)

test.each<[string, string[], string, string]>([
  ['the one before', ['promote B over A', 'found A'], 'B', 'build A'],
  ['past a veto', ['promote C over B', 'promote B over A !', 'found A'], 'C', 'build A'],
  ['after a rollback it stays', ['rollback A over B', 'promote B over A !', 'found A', 'found Z'], 'A', 'stay'],
  ['and does not go forward where nothing was vetoed', ['rollback A over B', 'promote B over A', 'found A'], 'A', 'stay'],
  ['nor to what a rollback left, from the release after it', ['promote C over A', 'rollback A over B', 'promote B over A', 'found A', 'found Z'], 'C', 'build A'],
  ['nor there where the one between is vetoed', ['promote C over A', 'rollback A over B !', 'promote B over A', 'promote A over Z !', 'found Z'], 'C', 'build Z'],
  ['what was released anew is the newest again', ['promote A over B', 'promote B over A', 'found A', 'found Z'], 'A', 'build B'],
  ['a tag that somebody moved back by hand goes back from there', ['promote C over B', 'promote B over A', 'found A'], 'B', 'build A'],
  ['all vetoed', ['promote B over A', 'found A !'], 'B', 'kept'],
  ['nothing older', ['found A'], 'A', 'kept'],
  ['moved to what the history does not tell of', ['promote B over A', 'found A'], 'X', 'kept, else B'],
])('%s', (_, lines, at, expected) => {
  const way = wayBack(history(...lines), shown(at))
  const words = way.to === 'build' ? `build ${name(way.entry.build.digest)}`
    : way.to === 'kept' && way.instead ? `kept, else ${name(way.instead.build.digest)}` : way.to
  expect(words).toBe(expected)
})

test('a rollback that is written down nowhere is known by what it left', () => {
  const told = history('promote B over A', 'found A', 'found Z')
  expect(wayBack(told, shown('A'), shown('B'))).toEqual({ to: 'stay' })
  expect(wayBack(told, shown('A'), shown('C'))).toMatchObject({ to: 'build', entry: { build: build('Z') } })
  expect(wayBack(undefined, shown('A'))).toEqual({ to: 'kept' })
  expect(wayBack(told, undefined)).toMatchObject({ to: 'kept' })
})

test('what is older stands in the order of a way back', () => {
  const told = history('promote D over C', 'promote C over B', 'promote B over A', 'found A')
  expect(olderBuilds(told, shown('D')).map(({ build: { digest } }) => name(digest))).toEqual(['C', 'B', 'A'])
  expect(olderBuilds(told, shown('B')).map(({ build: { digest } }) => name(digest))).toEqual(['A'])
})
