import { secretsOf, veiled, veiledText } from '../../src/smoke/veil'

test.each<[string, unknown, unknown]>([
  ['a text', { auth_token: 'live' }, { auth_token: '…' }],
  ['a number', { token: 123456789 }, { token: '…' }],
  ['a list', { tokens: ['live-1', 'live-2'], id: 1 }, { tokens: '…', id: 1 }],
  ['an object', { credentials: { user: 'u', key: 'live' } }, { credentials: '…' }],
  ['one far inside', [{ a: [{ apiKey: 'live' }] }], [{ a: [{ apiKey: '…' }] }]],
  ['nothing, and a flag, which are none', { token: null, has_token: true }, { token: null, has_token: true }],
])('%s is not shown', (_, value, shown) => expect(veiled(value)).toEqual(shown))

test.each([
  ['{"auth_token":"live', '{"auth_token":"…"'],
  ['{"a":1,"token": 12345678, "b":2', '{"a":1,"token": "…", "b":2'],
  ['{"tokens":["live-1","live-2"],"b"', '{"tokens":…'],
  ['{"secret":{"a":"live"', '{"secret":…'],
  ['<p>token=live-1 and password: live-2</p>', '<p>token=… and password: …</p>'],
  ['Authorization: Bearer live.token', 'Authorization: Bearer …'],
  ['a text without any', 'a text without any'],
])('of %s is shown %s', (text, shown) => expect(veiledText(text)).toBe(shown))

test('what is called a secret is found, whatever it is, and a bound many of them', () => {
  expect(secretsOf({ a: { auth_token: 'live-token-1' }, tokens: ['live-token-2', 1234567890, 'short'], id: 'not-this-one' })).toEqual(['live-token-1', 'live-token-2', '1234567890'])
  expect(secretsOf({ tokens: Array.from({ length: 1_000 }, (_, at) => `live-token-${at}`) })).toHaveLength(50)
})

test('an answer that is nested without an end is bounded', () => {
  let deep: unknown = { token: 'live-token' }
  for (let depth = 0; depth < 5_000; depth++) deep = [deep]
  expect(JSON.stringify(veiled(deep))).not.toContain('live-token')
  expect(secretsOf(deep)).toEqual([])
})
