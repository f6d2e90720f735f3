import { helpersFor, readDockerConfig, storedFor } from '../../../src/adapters/oci/docker-config'

const GOOD = { auth: Buffer.from('u:p').toString('base64') }
const text = JSON.stringify({ auths: { 'ghcr.io': GOOD } })
const bytes = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const found = (file: Buffer): unknown => storedFor(readDockerConfig(file)!, 'ghcr.io', 'o/a')?.stored

test.each<[string, Buffer]>([
  ['a BOM', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(text)])],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a BOM', Buffer.from(text, 'utf16le')],
  ['NULs behind it', Buffer.concat([bytes(text), Buffer.alloc(3)])],
  ['something behind it', bytes(`${text}\n}`)],
  ['stray bytes before it', Buffer.concat([Buffer.from([0xff, 0x80]), bytes(text)])],
  ['a line break inside of a text', bytes(text.replace('"auth":"', '"auth":"\n'))],
  ['null for a table', bytes({ auths: { 'ghcr.io': GOOD }, credHelpers: null, credsStore: null })],
  ['fields of other tools', bytes({ auths: { 'ghcr.io': { ...GOOD, email: null, registrytoken: 7 } }, HttpHeaders: [], psFormat: 7 })],
])('a file with %s is read, and nothing is told', (_, file) => {
  expect(found(file)).toEqual({ user: 'u', password: 'p' })
  expect(readDockerConfig(file)!.faults).toEqual([])
})

test.each<[string, unknown, string]>([
  ['a null', { auths: { x: null, 'ghcr.io': GOOD } }, 'the entry for "x" is no login'],
  ['a text', { auths: { x: 'u:p', 'ghcr.io': GOOD } }, 'the entry for "x" is no login'],
  ['a number in it', { auths: { x: { auth: 7 }, 'ghcr.io': GOOD } }, 'the entry for "x" is no login'],
  ['a login that is not in base64', { auths: { x: { auth: 'u:p' }, 'ghcr.io': GOOD } }, 'the entry for "x" is no login'],
  ['a user alone', { auths: { x: { username: 'u' }, 'ghcr.io': GOOD } }, 'the entry for "x" is no login'],
  ['a helper that is null', { auths: { 'ghcr.io': GOOD }, credHelpers: { x: null } }, 'the helper for "x" has no name'],
  ['a table that is a list', { auths: { 'ghcr.io': GOOD }, credHelpers: [] }, '"credHelpers" is no table of registries'],
  ['a store that is none', { auths: { 'ghcr.io': GOOD }, credsStore: {} }, '"credsStore" is no name of a helper'],
  ['a key that speaks to the runner', { auths: { 'x\n::set-env': null, 'ghcr.io': GOOD } }, 'the entry for "x ::set-env" is no login'],
])('an entry with %s is skipped by its name, and no other', (_, value, fault) => {
  expect(found(bytes(value))).toEqual({ user: 'u', password: 'p' })
  expect(readDockerConfig(bytes(value))!.faults).toEqual([fault])
})

test.each([
  ['NULs behind it, which docker cuts', 'u:p\0\0'],
  ['a line\'s end, which echo leaves', 'u:p\n'],
])('a password with %s', (_, pair) => {
  expect(found(bytes({ auths: { 'ghcr.io': { auth: Buffer.from(pair).toString('base64') } } }))).toEqual({ user: 'u', password: 'p' })
})

test('a token that the registry takes itself', () => {
  expect(found(bytes({ auths: { 'ghcr.io': { registrytoken: 't' } } }))).toEqual({ registryToken: 't' })
})

test('a registry whose helper is named by nothing has none, whatever the store of all others', () => {
  const config = readDockerConfig(bytes({ credHelpers: { 'ghcr.io': '', 'quay.io': 'own' }, credsStore: 'all' }))!
  expect([config.faults, ...['ghcr.io', 'quay.io', 'gcr.io'].map((host) => helpersFor(config, host))]).toEqual([[], [], ['own', 'all'], ['all']])
})

test('logins at the top, as ~/.dockercfg has them, are told', () => {
  const config = readDockerConfig(bytes({ 'ghcr.io': GOOD, psFormat: 'table', plugins: { 'x.y': { auth: 'z' } } }))!
  expect(config.faults).toEqual(['"ghcr.io" does not stand under "auths"'])
})

test('an empty entry beside a helper is no fault', () => {
  expect(readDockerConfig(bytes({ auths: { x: {}, y: { auth: '' } } }))!.faults).toEqual([])
})

test.each(['', '7', 'null', '[]', '{"auths":', '<html>'])('%j is no config', (file) => {
  expect(readDockerConfig(bytes(file))).toBeUndefined()
})
