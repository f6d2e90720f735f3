import { resultText } from '../../src/report/result-text'

const said = (image: string, words: string, failed = false) => ({ image, words, failed })

test('what is the same of several images is said once, its command for all of them', () => {
  const words = (image: string): string => `4c1d56e is vetoed; it is live now, until somebody runs: release-action rollback previous --images ${image}`
  expect(resultText([said('r.test/a', words('r.test/a')), said('r.test/b', words('r.test/b'))], Infinity)).toEqual([
    'r.test/a, r.test/b: 4c1d56e is vetoed; it is live now, until somebody runs: release-action rollback previous --images r.test/a,r.test/b',
  ])
})

test('a failure stands by itself, also where the words are alike', () => {
  expect(resultText([said('a', 'refused'), said('b', 'refused', true), said('c', 'refused')], Infinity)).toEqual(['a, c: refused', 'b: FAILED: refused'])
})

test('on a terminal it is broken in its width, and the command is not', () => {
  expect(resultText([said('a', `${'it is live '.repeat(5)}until: release-action rollback previous --images a --target-tag stable`)], 40)).toEqual([
    'a: it is live it is live it is live it', '  is live it is live until:', '  release-action rollback previous --images a --target-tag stable',
  ])
})

test('text from outside moves no cursor', () => {
  // eslint-disable-next-line no-control-regex -- that is what must not be in it
  expect(resultText([said('a', 'x\u001b[1Ay\nz')], 80).join('')).not.toMatch(/[\u0000-\u001f]/)
})
