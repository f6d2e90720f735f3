import { isCommit } from '../../src/release/commit'

test.each([['0000000', true], ['0'.repeat(39), true], ['0'.repeat(40), false], ['0'.repeat(64), false], [`${'0'.repeat(39)}a`, true], ['a'.repeat(41), false]])(
  '%s is a commit: %s (zeros are none only as a whole name)', (text, is) => expect(isCommit(text)).toBe(is))
