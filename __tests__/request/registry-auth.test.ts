import type { Host } from '../../src/ports/host'
import { faultLine } from '../../src/request/fault'
import { parseLogins } from '../../src/request/parse'
import { readAuthLines } from '../../src/request/registry-auth'
import { createContext } from '../../src/run/context'

const KEY = '{\n  "type": "service_account",\n  "private_key": "-----BEGIN\\nabc}{\\"-----END",\n  "more": [{}]\n}'

const logins = (text: string): unknown => {
  const read = parseLogins({ 'registry-auth': text })
  return read.ok ? Object.fromEntries(read.inputs.registryAuth) : read.faults.map(faultLine)
}

test.each<[string, string, object]>([
  ['a host', 'ghcr.io=me:pw', { 'ghcr.io': { user: 'me', password: 'pw' } }],
  ['a path', 'ghcr.io/acme/app=me:pw', { 'ghcr.io/acme/app': { user: 'me', password: 'pw' } }],
  ['a path with a slash behind', 'ghcr.io/acme/=me:pw', { 'ghcr.io/acme': { user: 'me', password: 'pw' } }],
  ['what nobody sees, as it comes along with a copy', 'ghcr.io = me : p w\u00a0\u200b\ufeff\r\n\r\n', { 'ghcr.io': { user: 'me', password: 'p w' } }],
  ['a port and white space', ' GHCR.io:5000 = me:pw \r\n', { 'ghcr.io:5000': { user: 'me', password: 'pw' } }],
  ['another name of Docker Hub', 'registry.hub.docker.com/acme=me:pw', { 'registry-1.docker.io/acme': { user: 'me', password: 'pw' } }],
  ['a password with = and :', 'ghcr.io=me:a=b:c', { 'ghcr.io': { user: 'me', password: 'a=b:c' } }],
  ['a key of many lines, and a login behind it', `gcr.io=_json_key:${KEY}\nghcr.io=me:pw`,
    { 'gcr.io': { user: '_json_key', password: KEY }, 'ghcr.io': { user: 'me', password: 'pw' } }],
  ['a key with the line ends of Windows', `gcr.io=_json_key:${KEY.replaceAll('\n', '\r\n')}\r\n`,
    { 'gcr.io': { user: '_json_key', password: KEY.replaceAll('\n', '\r\n') } }],
  ['a key in one line', 'gcr.io=_json_key: {"a":"}"}', { 'gcr.io': { user: '_json_key', password: '{"a":"}"}' } }],
  ['an empty key', 'gcr.io=_json_key:{ }', { 'gcr.io': { user: '_json_key', password: '{ }' } }],
  ['a password that only looks like one', 'ghcr.io=me:{x\nquay.io=me:pw',
    { 'ghcr.io': { user: 'me', password: '{x' }, 'quay.io': { user: 'me', password: 'pw' } }],
])('%s', (_, text, expected) => {
  expect(logins(text)).toEqual(expected)
})

const SHAPE = 'registry-auth: expected lines host=user:password or host/path=user:password'
test.each([
  ['no host', '=me:pw', `${SHAPE}; line 1 is not one`],
  ['an address', 'https://ghcr.io=me:pw', `${SHAPE}; line 1 is not one`],
  ['a path that is none', 'ghcr.io/Acme=me:pw', `${SHAPE}; line 1 is not one`],
  ['no user', 'ghcr.io=:pw', `${SHAPE}; line 1 is not one`],
  ['no password', 'ghcr.io=me:', `${SHAPE}; line 1 is not one`],
  ['a line that is none behind a key', `gcr.io=_json_key:${KEY}\nx`, `${SHAPE}; line 6 is not one`],
  ['a JSON that does not end', 'ghcr.io=me:pw\ngcr.io=_json_key:{\n"a":1\nquay.io=me:pw', `${SHAPE}; line 2 begins a JSON that does not end`],
  ['something behind a JSON', 'gcr.io=_json_key:{"a":1} x', `${SHAPE}; line 1 goes on behind its JSON`],
  ['a host twice, by two names', 'docker.io=me:pw\nindex.docker.io=me:pw', `${SHAPE}, each once; line 2 repeats an earlier one`],
])('%s is one fault, and shows no secret', (_, text, expected) => {
  expect(logins(text)).toEqual([expected])
})

test('a line knows where it begins', () => {
  expect(readAuthLines(`\ngcr.io=_json_key:${KEY}\n\nx`).map(({ line }) => line)).toEqual([2, 8])
})

test('every line of a key is masked, and no brace', async () => {
  const announced: string[] = []
  const log = { info: jest.fn(), progress: jest.fn(), notice: jest.fn(), warning: jest.fn(), error: jest.fn(), group: jest.fn(), endGroup: jest.fn() }
  const host = { announceSecret: (secret: string) => announced.push(secret), log, env: {} } as unknown as Host
  const { secrets } = await createContext({ 'registry-auth': `gcr.io=_json_key:${KEY}\nghcr.io=me:pass word` }, host)
  expect(announced.filter((form) => form.length < 4)).toEqual([])
  expect(announced).toContain(KEY)
  expect(secrets.redact('x "type": "service_account", y pass word')).toBe('x *** y ***')
})

describe('registry-realms', () => {
  const realms = (text: string): unknown => {
    const read = parseLogins({ 'registry-realms': text })
    return read.ok ? Object.fromEntries(read.inputs.registryRealms) : read.faults.map(faultLine)
  }

  test('by host, as registries are called', () => {
    expect(realms('registry.example.com=Login.example.net\ndocker.io = auth.example.net:8443'))
      .toEqual({ 'registry.example.com': 'login.example.net', 'registry-1.docker.io': 'auth.example.net:8443' })
  })

  test.each(['registry.example.com', 'registry.example.com=https://login.example.net', 'a/b=c.test', 'registry.example.com='])('%s is none', (text) => {
    expect(realms(text)).toEqual([expect.stringContaining('expected lines registry-host=token-host; line 1 is not one')])
  })
})
