import { readFleet } from '../../../src/adapters/rollout-command/fleet-list'
import type { Failure } from '../../../src/release/failure'

const reasonOf = (printed: string): string => {
  try {
    readFleet(Buffer.from(printed))
    return 'ok'
  } catch (thrown) {
    return (thrown as Failure).reason
  }
}

test.each([
  ['lines', 'acme\nbeta https://beta.test\n'],
  ['JSON', '\uFEFF [{"slug":"acme","url":null,"more":1},{"slug":"beta","url":"https://beta.test/"},{"slug":"acme"}]\n'],
])('%s', (_, printed) => {
  expect(readFleet(Buffer.from(printed))).toEqual([{ slug: 'acme' }, { slug: 'beta', url: 'https://beta.test' }])
})

test.each([
  ['', 'ok'], ['[]', 'ok'], ['Acme', 'bad-slug'], ['[{"slug":"../x"}]', 'bad-slug'], ['acme http://a.test', 'fleet-unreadable'],
  ['[{"slug":', 'fleet-unreadable'], ['{"slug":"acme"}', 'fleet-unreadable'], ['["acme"]', 'fleet-unreadable'], ['a b c', 'fleet-unreadable'],
  ['<html>', 'bad-slug'],
])('%j is %s', (printed, reason) => {
  expect(reasonOf(printed)).toBe(reason)
})
