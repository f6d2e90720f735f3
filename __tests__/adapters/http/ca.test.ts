import { X509Certificate } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trusting } from '../../../src/adapters/http/ca'
import { selfSigned } from '../../support/certificate'

const folder = mkdtempSync(join(tmpdir(), 'ca-'))
afterAll(() => rmSync(folder, { recursive: true }))
const NOW = Date.UTC(2026, 10, 25)
const [one, other] = [selfSigned('one.test').cert, selfSigned('other.test').cert]

const file = (bytes: string | Buffer): string => {
  writeFileSync(join(folder, 'ca'), bytes)
  return join(folder, 'ca')
}
const read = (path: string) => trusting(path, {}, NOW)

test.each<[string, string | Buffer]>([
  ['several', one + other],
  ['lines as on Windows', (one + other).replaceAll('\n', '\r\n')],
  ['words between, in any encoding', Buffer.concat([Buffer.from(`\uFEFF# ours\nsubject=CN = one\n${one}\n`), Buffer.from('issuer=Z\xfcrich\n', 'latin1'), Buffer.from(other)])],
])('%s', (_, bytes) => {
  expect(read(file(bytes)).warnings).toEqual([])
})

test.each<[string, string | Buffer, RegExp]>([
  ['nothing', '', /it holds no certificate in PEM/],
  ['a key', selfSigned('key.test').key, /it holds no certificate in PEM/],
  ['one that is cut', one.replace(/\n-----END[^]*/, ''), /it holds no certificate in PEM/],
  ['one that is none', `${one}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`, /certificate 2 of 2 in it is none/],
  ['DER', new X509Certificate(one).raw, /is DER: openssl x509 -inform der -in .*ca writes it as PEM/],
  ['UTF-16', Buffer.from(`\uFEFF${one}`, 'utf16le'), /is UTF-16/],
])('%s is told', (_, bytes, words) => {
  expect(() => read(file(bytes))).toThrow(words)
})

test('a folder, a link to itself and a file that is not there, in words', () => {
  mkdirSync(join(folder, 'folder'))
  symlinkSync('loop', join(folder, 'loop'))
  for (const [name, words] of [['folder', /it is a folder/], ['loop', /link to itself/], ['none', /there is no such file/]] as const) {
    expect(() => read(join(folder, name))).toThrow(words)
  }
})

test('what counts for nobody today is a warning with its name', () => {
  const [gone, early] = [selfSigned('gone.test', ['200101000000Z', '210101000000Z']).cert, selfSigned('early.test', ['270101000000Z', '491231235959Z']).cert]
  expect(read(file(one + gone + early)).warnings).toEqual([
    expect.stringMatching(/^ca-file: certificate 2 of 3 in it \(CN=gone\.test\) expired on Jan {2}1 00:00:00 2021 GMT/),
    expect.stringMatching(/^ca-file: certificate 3 of 3 in it \(CN=early\.test\) is not valid before Jan {2}1/),
  ])
})
