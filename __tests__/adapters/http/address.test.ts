import { isSafe, originFor, spoken } from '../../../src/adapters/http/address'
import { isLoopback } from '../../../src/release/address'

test.each([
  ['127.0.0.1', true],
  ['127.0.0.1:5000', true],
  ['127.255.255.254', true],
  ['localhost', true],
  ['LOCALHOST:5000', true],
  ['[::1]', true],
  ['[::1]:5000', true],
  ['127.0.0.1.example.com', false],
  ['registry.localhost', true],
  ['a.b.localhost:5000', true],
  ['localhost.example.com', false],
  ['.localhost', false],
  ['x.localhost.example.com', false],
  ['example-localhost', false],
  ['128.0.0.1', false],
  ['10.0.0.1', false],
  ['0.0.0.0', false],
  ['[::2]', false],
  ['ghcr.io', false],
])('isLoopback(%s) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})

test.each([
  ['ghcr.io', 'https://ghcr.io'],
  ['registry.example:5000', 'https://registry.example:5000'],
  // As a URL has it: to compare them is to compare these.
  ['ghcr.io:443', 'https://ghcr.io'],
  ['localhost:443', 'http://localhost:443'],
  ['localhost:80', 'http://localhost'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['localhost:5000', 'http://localhost:5000'],
  ['registry.localhost:5000', 'http://registry.localhost:5000'],
  ['[::1]:5000', 'http://[::1]:5000'],
])('originFor(%s) is %s', (host, expected) => {
  expect(originFor(host)).toBe(expected)
})

test.each([
  ['https://example.com/', true],
  ['http://127.0.0.1:1/', true],
  ['http://[::1]:1/', true],
  ['http://127.1/', true],
  ['http://example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['ftp://127.0.0.1/', false],
])('isSafe(%s) is %s', (url, expected) => {
  expect(isSafe(new URL(url))).toBe(expected)
})

test('an address is spoken without login, query and fragment', () => {
  expect(spoken('https://user:secret@example.com:8443/v2/x?signature=secret#secret')).toBe('example.com:8443/v2/x')
})
