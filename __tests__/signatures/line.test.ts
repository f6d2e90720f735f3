import { readVerifyLines, wordsOf } from '../../src/signatures/line'

const PEM = '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----'
const [ISSUER, SUBJECT] = ['https://token.actions.githubusercontent.com', 'https://github.com/acme/app/.github/workflows/*@refs/heads/main']

test.each<[string, object]>([
  ['key cosign.pub', { signer: { by: 'key', source: 'cosign.pub' } }],
  ['  key   keys/my key.pub ', { signer: { by: 'key', source: 'keys/my key.pub' } }],
  [`identity ${ISSUER} ${SUBJECT}`, { signer: { by: 'identity', issuer: ISSUER, subject: SUBJECT } }],
  ['attestation https://slsa.dev/provenance/v1 key cosign.pub', { predicate: 'https://slsa.dev/provenance/v1', signer: { by: 'key', source: 'cosign.pub' } }],
  [`attestation https://slsa.dev/provenance/v1 identity ${ISSUER} *`, { predicate: 'https://slsa.dev/provenance/v1', signer: { by: 'identity', issuer: ISSUER, subject: '*' } }],
  [`key ${PEM}`, { signer: { by: 'key', source: PEM } }],
  [`key ${PEM.replaceAll('\n', ' ')}`, { signer: { by: 'key', source: PEM.replaceAll('\n', ' ') } }],
])('reads %j', (text, wanted) => {
  expect(readVerifyLines(text)).toEqual({ lines: [{ line: 1, text: text.trim(), predicate: undefined, ...wanted }], faults: [] })
})

test('a PEM goes on until its end, and the lines behind it keep their numbers', () => {
  const { lines, faults } = readVerifyLines(`\nkey ${PEM.replaceAll('\n', '\r\n  ')}\r\n\nkey b.pub\n`)
  expect(faults).toEqual([])
  expect(lines.map(({ line }) => line)).toEqual([2, 6])
  expect(lines.map(wordsOf)).toEqual(['key (PEM)', 'key b.pub'])
})

test('every fault is told, with its line and nothing of what stands there', () => {
  const secret = 'hunter2'
  const text = [
    'key', `keys ${secret}`, `identity ${secret}`, 'identity https://issuer a b', 'identity https://*.example a', 'attestation', `attestation https://x.test ${secret}`,
    'attestation slsaprovenance key a.pub', 'attestation https://x.test', 'key awskms://alias/x', `key -----BEGIN EC PRIVATE KEY-----\n${secret}\n-----END EC PRIVATE KEY-----`,
    `key -----BEGIN PUBLIC KEY-----\n${secret}`,
  ].join('\n')
  const { lines, faults } = readVerifyLines(text)
  expect(lines).toEqual([])
  expect(faults.map((fault) => /; (line \d+ .*)$/.exec(fault)?.[1])).toEqual([
    'line 1 lacks the key: a file, or its PEM', 'line 2 is none of these', 'line 3 lacks the issuer or the subject', 'line 4 has more words than an issuer and a subject',
    'line 5 has a * in its issuer: that is compared letter by letter', 'line 6 lacks who is to have signed the attestation: key …, or identity …', 'line 7 is none of these',
    'line 8 names no predicate type: those are addresses such as https://slsa.dev/provenance/v1', 'line 9 lacks who is to have signed the attestation: key …, or identity …',
    'line 10 names a key by an address: write the public key to a file, or give its PEM', 'line 11 gives a private key, which is to be shown to nobody: give the public one (cosign public-key prints it)', 'line 14 begins a PEM that does not end',
  ])
  expect(faults.join()).not.toContain(secret)
})

test.each([
  ['a PEM', Buffer.from('-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n-----END').toString('base64')], ['a DER', `M${'Ab3/'.repeat(40)}==`],
])('%s in base64 is told, and not taken for a path that would be shown', (_, text) => {
  const { lines, faults } = readVerifyLines(`key ${text}`)
  expect(lines).toEqual([])
  expect(faults).toEqual([expect.stringContaining('gives a key in base64')])
  expect(faults.join()).not.toContain(text.slice(0, 12))
})

test.each(['keys/cosign.pub', 'MyKeys/release.pub', `MFolder/${'deep/'.repeat(20)}cosign.pub`])('%s is a path', (path) => {
  expect(readVerifyLines(`key ${path}`)).toMatchObject({ faults: [], lines: [{ signer: { source: path } }] })
})
