import { digestOf } from '../../src/release/digest'
import { bundleArtifact, oldSignature, SIGNATURE, signedBundle, signingKey, statement } from '../../src/sandbox/signing'
import { openKeyless } from '../../src/signatures/keyless'
import type { Keyless } from '../../src/signatures/policy'
import { ISSUER, startServices, SUBJECT } from './keyless-services'
import { ended, identityLine, keyLine, other, scene, subject } from './scene'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
type Services = Awaited<ReturnType<typeof startServices>>
let services: Services
let keyless: Keyless
beforeAll(async () => {
  services = await startServices()
  keyless = opened(await services.root())
})

function opened(text: string): Keyless {
  const made = openKeyless(text)
  if (typeof made === 'string') throw new Error(made)
  return made
}

/** How a bundle ends, for who should have made it. */
async function judged(bundle: object, by: Keyless = keyless, line = identityLine(ISSUER, SUBJECT)): Promise<unknown> {
  const { refer, judge } = scene()
  refer(bundleArtifact(subject, Buffer.from(JSON.stringify(bundle))))
  return ended(await judge(by, line))
}
const wrong = (why: RegExp): unknown => [['signature-wrong', expect.stringMatching(why)]]

describe('an identity', () => {
  test.each([[['timestamp']], [['log']], [['log', 'timestamp']]] as const)('holds where %j vouches for the time', async (times) => {
    expect(await judged(await services.bundle(statement(subject), { times }))).toEqual([SIGNATURE])
  })

  test('is named in what held', async () => {
    const { refer, judge } = scene()
    refer(bundleArtifact(subject, Buffer.from(JSON.stringify(await services.bundle(statement(subject))))))
    expect((await judge(keyless, identityLine(ISSUER, SUBJECT))).signed).toMatchObject([{ by: `${SUBJECT}, as ${ISSUER} says` }])
  })

  test('may have a * in its subject, and in nothing else', async () => {
    const bundle = await services.bundle(statement(subject))
    expect(await judged(bundle, keyless, identityLine(ISSUER, 'https://github.com/acme/*@refs/heads/main'))).toEqual([SIGNATURE])
    expect(await judged(bundle, keyless, identityLine(ISSUER, 'https://github.com/acme/*@refs/heads/dev'))).toEqual(wrong(/made by somebody else: https:\/\/github.com\/acme/))
    expect(await judged(bundle, keyless, identityLine('https://accounts.google.com', SUBJECT))).toEqual(wrong(/another issuer/))
  })

  test('of an attestation, and an attestation is no signature', async () => {
    const bundle = await services.bundle(statement(subject, PROVENANCE))
    expect(await judged(bundle, keyless, identityLine(ISSUER, SUBJECT, PROVENANCE))).toEqual([PROVENANCE])
    expect(await judged(bundle)).toEqual([['unsigned']])
  })

  test('of a forge with a root of its own, that has no logs: a root of several holds by any', async () => {
    const forge = await startServices({ logsCertificates: false })
    const root = await forge.root({ tlogs: false, ctlogs: false })
    const bundle = await forge.bundle(statement(subject))
    expect(await judged(bundle, opened(root))).toEqual([SIGNATURE])
    expect(await judged(bundle, opened(`${await services.root()}\n${root}\n`))).toEqual([SIGNATURE])
    expect(await judged(bundle)).toEqual(wrong(/does not hold by the trusted root/))
  })
})

describe('a forgery', () => {
  test('of another digest, with a right signature', async () => {
    expect(await judged(await services.bundle(statement(other)))).toEqual(wrong(/of another image/))
  })

  test('with a swapped payload', async () => {
    const bundle = await services.bundle(statement(other))
    bundle.dsseEnvelope.payload = statement(subject).toString('base64')
    expect(await judged(bundle)).toEqual(wrong(/signature verification failed/))
    const logged = await services.bundle(statement(other), { times: ['log'] })
    logged.dsseEnvelope.payload = statement(subject).toString('base64')
    expect(await judged(logged)).toEqual(wrong(/does not hold/))
  })

  test('with two contents: a right signature of something else beside the statement', async () => {
    const payload = statement(subject)
    const bundle = await services.bundle(payload)
    const both = { ...bundle, messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' } }
    expect(await judged(both)).not.toEqual([SIGNATURE])
  })

  test.each<[string, Parameters<Services['bundle']>[1], RegExp]>([
    ['signed after the certificate had expired, as the timestamp says', { signedAfter: 11 * 60_000 }, /not valid or expired at the specified date/],
    ['signed after it had expired, as the log says', { signedAfter: 11 * 60_000, times: ['log'] }, /not valid or expired/],
    ['signed before it was valid', { signedAfter: -60_000, times: ['log'] }, /not valid or expired/],
    ['whose time nobody vouches for', { times: [] }, /expected 1 timestamps, got 0/],
  ])('%s', async (_, options, why) => {
    expect(await judged(await services.bundle(statement(subject), options))).toEqual(wrong(why))
  })

  test('with a chain that ends nowhere: the root is another one\'s', async () => {
    expect(await judged(await services.bundle(statement(subject)), opened(await (await startServices()).root({ ctlogs: false })))).toEqual(wrong(/does not hold by the trusted root/))
  })

  test('whose log, timestamp server or certificate log the root does not know', async () => {
    expect(await judged(await services.bundle(statement(subject), { times: ['log'] }), opened(await services.root({ tlogs: false })))).toEqual(wrong(/does not hold/))
    expect(await judged(await services.bundle(statement(subject)), opened(await services.root({ tsas: false })))).toEqual(wrong(/timestamp could not be verified/))
    expect(await judged(await services.bundle(statement(subject)), opened(await services.root({ ctlogs: false })))).toEqual(wrong(/SCT verification failed/))
  })

  test('with half a certificate, or a key in its place', async () => {
    const bundle = await services.bundle(statement(subject))
    bundle.verificationMaterial['certificate'] = { rawBytes: 'MIIB' }
    expect(await judged(bundle)).not.toEqual([SIGNATURE])
    expect(await judged(JSON.parse(signedBundle(statement(subject), signingKey()).toString()) as object)).toEqual(wrong(/made with a key, and names nobody/))
    expect(await judged(await services.bundle(statement(subject)), keyless, keyLine(signingKey()))).toEqual(wrong(/with a certificate, and not with the key/))
  })

  test('with a chain in a bundle that may hold none', async () => {
    const bundle = await services.bundle(statement(subject))
    bundle.verificationMaterial = { ...bundle.verificationMaterial, certificate: undefined, x509CertificateChain: { certificates: [bundle.verificationMaterial['certificate']] } }
    expect(await judged(bundle)).toEqual([['signature-unreadable', expect.stringMatching(/no Sigstore bundle/)]])
  })
})

describe('the old form without a key', () => {
  async function old(notes: (payload: Uint8Array) => Promise<Record<string, string>>, line = identityLine(ISSUER, SUBJECT)): Promise<unknown> {
    const unsigned = oldSignature(subject, { sign: () => Buffer.alloc(0) })
    const made = oldSignature(subject, { sign: () => Buffer.alloc(0) }, await notes(unsigned.blobs[1]!))
    const { old: put, judge } = scene()
    put(made)
    return ended(await judge(keyless, line))
  }

  test('holds', async () => {
    expect(await old((payload) => services.oldNotes(payload))).toEqual(['cosign container image signature'])
  })

  test('is no signature by somebody else, of something else, or without its log', async () => {
    expect(await old((payload) => services.oldNotes(payload, { subject: 'https://github.com/evil/x' }))).toEqual(wrong(/somebody else/))
    expect(await old(() => services.oldNotes(Buffer.from('{}')))).toEqual(wrong(/does not hold/))
    expect(await old((payload) => services.oldNotes(payload, { times: [] }))).toEqual(wrong(/expected 1 timestamps/))
    expect(await old(async (payload) => ({ ...await services.oldNotes(payload), 'dev.sigstore.cosign/bundle': '{}' }))).toEqual([['signature-unreadable', expect.stringMatching(/entry in the log is not whole/)]])
    expect(await old((payload) => services.oldNotes(payload), keyLine(signingKey()))).toEqual(wrong(/with a certificate/))
  })
})

test.each(['', '[]', '{}', '{"certificateAuthorities":[]}', 'no', '{"certificateAuthorities":[{}]}', '{"certificateAuthorities":[{"certChain":{"certificates":[{"rawBytes":"AAAA"}]}}]}'])('%j is no trusted root', (text) => {
  expect(openKeyless(text)).toMatch(/^a Sigstore trusted root/)
})

test('a root that is broken in one of its lines is none', async () => {
  expect(openKeyless(`${await services.root()}\n{"x":1}`)).toMatch(/^a Sigstore trusted root/)
  expect(typeof openKeyless(JSON.stringify(JSON.parse(await services.root()), null, 2))).toBe('object')
  expect(digestOf(Buffer.from(await services.root()))).toMatch(/^sha256:/)
})
