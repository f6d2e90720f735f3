import { generateKeyPairSync, sign } from 'node:crypto'
import { readPublicKey } from '../../src/signatures/key'

const bytes = Buffer.from('what was signed')
const pem = (pair: { publicKey: { export(how: { type: 'spki'; format: 'pem' }): string | Buffer } }): string => pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

test.each([
  ['P-256', p256, 'sha256', true], ['P-384 with SHA-384', p384, 'sha384', true], ['P-384 with SHA-256', p384, 'sha256', true], ['RSA', rsa, 'sha256', true],
  ['P-256 with a hash of its own', p256, 'sha384', false], ['RSA with another hash', rsa, 'sha1', false],
] as const)('%s', (_, pair, hash, holds) => {
  const key = readPublicKey(pem(pair))
  if (typeof key === 'string') throw new Error(key)
  const signature = sign(hash, bytes, pair.privateKey)
  expect(key.made(signature, bytes)).toBe(holds)
  expect(key.made(signature, Buffer.from('something else'))).toBe(false)
  expect(key.made(signature.subarray(1), bytes)).toBe(false)
  expect(key.made(Buffer.alloc(0), bytes)).toBe(false)
  expect(key.id).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('a PEM that a folded line of YAML has made one line of', () => {
  expect(readPublicKey(pem(p256).replaceAll('\n', ' '))).toMatchObject({ id: expect.stringMatching(/^sha256:/) as string })
})

test.each<[string, (text: string) => string]>([
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')], ['after a byte order mark', (text) => `\uFEFF${text}`],
  ['between other text', (text) => `# our key, of 2026\n\n${text}\n\nsee the wiki\n`], ['with blanks at the ends of its lines', (text) => text.replaceAll('\n', '  \n')],
])('a PEM %s is the same key', (_, make) => {
  expect(readPublicKey(make(pem(p256)))).toMatchObject({ id: (readPublicKey(pem(p256)) as { id: string }).id })
})

test('an RSA key in PKCS #1 is the one of its SPKI', () => {
  const own = rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  expect(own).toContain('BEGIN RSA PUBLIC KEY')
  expect(readPublicKey(own)).toMatchObject({ id: (readPublicKey(pem(rsa)) as { id: string }).id })
})

const ed25519 = generateKeyPairSync('ed25519')
const small = generateKeyPairSync('rsa', { modulusLength: 1024 })
const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' })
test.each([
  ['Ed25519', pem(ed25519), /P-256 or P-384, or RSA of at least 2048 bits; Ed25519/],
  ['a short RSA key', pem(small), /at least 2048 bits/],
  ['P-521', pem(p521), /P-256 or P-384/],
  ['a private key', p256.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), /this is a private one/],
  ['cosign\'s private key', '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----', /this is a private one/],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', /not a certificate/],
  ['a public key with its private one behind it', pem(p256) + p256.privateKey.export({ type: 'sec1', format: 'pem' }).toString(), /one public key/],
  ['two keys', pem(p256) + pem(p384), /one public key/],
  ['half a key', pem(p256).replace(/\n.{20}/, '\n'), /whole/],
  ['no PEM', 'ssh-ed25519 AAAA', /one public key in PEM/],
  ['nothing', '', /one public key in PEM/],
])('%s is told to be none', (_, text, words) => {
  expect(readPublicKey(text)).toMatch(words)
})
