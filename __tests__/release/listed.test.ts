import { readFleetLines } from '../../src/release/listed'

test('lines of slugs and addresses, each tenant once', () => {
  const text = 'acme\r\n\n  beta   https://beta.test/base/ \nacme https://acme.test\nbeta https://beta.test/base\nbeta'
  expect(readFleetLines(text)).toEqual({
    listed: [{ slug: 'acme', url: 'https://acme.test' }, { slug: 'beta', url: 'https://beta.test/base' }], faults: [],
  })
})

test.each<[string, boolean, RegExp]>([
  ['acme\nAcme', true, /^line 2 is "Acme", which is no slug$/],
  ['../x', true, /which is no slug/],
  ['acme, beta', true, /"acme,"/],
  ['a b c', false, /^line 1 holds more/],
  ['a http://b.test', false, /^line 1, behind a, is not https:\/\//],
  ['a https://user:secret@b.test', false, /is not an address without credentials in it$/],
  ['a https://a.test\na https://b.test', false, /^line 2 gives a another address/],
])('%j is a fault', (text, ofSlug, words) => {
  expect(readFleetLines(text).faults[0]).toEqual({ ofSlug, words: expect.stringMatching(words) })
})
