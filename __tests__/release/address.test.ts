import { addressFault, isLoopback } from '../../src/release/address'

test.each(['https://plane.test', 'https://plane.test:8443/base', 'http://127.0.0.1:8080/x', 'http://[::1]:1', 'https://chat.test/hook/a@b/x'])('%s is one', (text) => {
  expect(addressFault(text)).toBeUndefined()
})

test.each([
  ['plane.test', /starts with https/], ['ftp://plane.test', /starts with https/], ['https://', /starts with https/],
  ['https://me:pw@plane.test', /credentials/], ['https://me@plane.test', /credentials/],
  ['https://corp\\me:pw@plane.test', /without \\/], ['https:\\\\plane.test', /starts with https/],
  ['https://plane.test?x', /without \? and #/], ['https://plane.test/#x', /without \? and #/], ['http://plane.test', /loopback alone/], ['http://127.0.0.1.plane.test', /loopback alone/],
])('%s is none', (text, words) => {
  expect(addressFault(text)).toMatch(words)
})

test.each([['127.9.9.9:80', true], ['registry.localhost', true], ['[::1]', true], ['127.0.0.1.evil.test', false], ['notlocalhost', false]])('%s on this machine: %s', (host, here) => {
  expect(isLoopback(host)).toBe(here)
})
