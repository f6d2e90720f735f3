import fc from 'fast-check'
import { harmless } from '../../src/report/safe'
import { hostileText } from './hostile'

test.each([
  ['plain text stays: ghcr.io/a/b:latest is 1f0c2ab', 'plain text stays: ghcr.io/a/b:latest is 1f0c2ab'],
  ['    aligned   text stays', '    aligned   text stays'],
  ['an address of IPv6 stays: http://[::1]:5000', 'an address of IPv6 stays: http://[::1]:5000'],
  ['::set-env name=PATH::/evil', ': :set-env name=PATH::/evil'],
  ['  ::error::x', '  : :error: :x'],
  ['said ::add-mask::x', 'said : :add-mask: :x'],
  [':::error::', ': : :error::'],
  ['##[error]x', '# #[error]x'],
  ['said ###[group]', 'said # # #[group]'],
  ['two\r\nlines\u2028and\u2029more\u0085', 'two lines and more '],
  ['\u001b[31mred\u001b[0m and \u009b1mbold', 'red and bold'],
  ['torn \u001b', 'torn '],
  ['torn \u001b[3…', 'torn …'],
  ['torn \u001b[31;...', 'torn ...'],
  ['torn \u001b\u2028x', 'torn  x'],
  ['\u202Egnp.exe\u2066', 'gnp.exe'],
  [':\u200b:error::', ': :error::'],
  ['##\u00ad[error]', '# #[error]'],
  ['half \ud800 pair', 'half  pair'],
  ['a family \u{1f468}', 'a family \u{1f468}'],
])('%j becomes %j', (text, expected) => {
  expect(harmless(text)).toBe(expected)
})

test('nothing is left that a terminal or a runner acts on, and twice is the same as once', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const safe = harmless(text)
      expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(safe).not.toMatch(/(^|\s)::|::[a-z]|##\[/i)
      expect(harmless(safe)).toBe(safe)
    }),
    { numRuns: 1_000 },
  )
})

test.each([[':'], ['#'], ['\u001b;'], ['a ::'], ['\u200b']])('a text of 1 MiB of %j is done at once', (part) => {
  // A pattern that began anew at every character of a run would take minutes for it.
  expect(harmless(part.repeat(1024 * 1024 / part.length))).toBeDefined()
})
