import { Failure } from '../../src/release/failure'
import { digestOf } from '../../src/release/digest'
import { bundleArtifact, oldSignature, SIGNATURE, signedBundle, signingKey, statement } from '../../src/sandbox/signing'
import { fits } from '../../src/signatures/judge'
import { ended, keyLine, other, scene, subject, TAG } from './scene'

const [key, stranger, p384] = [signingKey(), signingKey(), signingKey('P-384', 'sha384')]
const PROVENANCE = 'https://slsa.dev/provenance/v1'
const signature = (by = key, of = subject) => bundleArtifact(subject, signedBundle(statement(of), by))
const attestation = (by = key, predicate = PROVENANCE) => bundleArtifact(subject, signedBundle(statement(subject, predicate), by))
const OLD = 'cosign container image signature'

const statementOf = (...digests: object[]): Buffer => Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: digests.map((digest) => ({ digest })), predicateType: SIGNATURE, predicate: {} }))

describe('a statement', () => {
  const hex = subject.slice('sha256:'.length)
  const holds = ['', 'holds']
  test.each<[string, Buffer, string[]]>([
    ['whose digest is written in capitals', statementOf({ sha256: hex.toUpperCase() }), holds],
    ['that names a SHA-512 beside it', statementOf({ sha512: 'ab'.repeat(64), sha256: hex }), holds],
    ['that names a SHA-512 alone', statementOf({ sha512: 'ab'.repeat(64) }), ['signature-wrong', 'names no SHA-256']],
    ['of no subject', statementOf(), ['signature-wrong', 'of no image']],
    ['of others alone', statementOf({ sha256: other.slice(7) }, { sha256: 'ab'.repeat(32) }), ['signature-wrong', 'and 1 more']],
    ['whose subject is a part of ours', statementOf({ sha256: hex.slice(0, 63) }), ['signature-wrong', 'of another image']],
    // What JSON says twice counts as its last, for us as for those who signed it: both read the bytes that were signed.
    ['with its subject twice', Buffer.from(statementOf({ sha256: hex }).toString().replace('"predicateType"', `"subject":[{"digest":{"sha256":"${other.slice(7)}"}}],"predicateType"`)), ['signature-wrong', 'of another image']],
  ])('%s', async (_, payload, [reason, words = '']) => {
    const { refer, verify } = scene()
    refer(bundleArtifact(subject, signedBundle(payload, key)))
    const { faults } = await verify(keyLine(key))
    if (words === 'holds') return expect(faults).toEqual([])
    expect(faults[0]).toMatchObject({ reason, whys: [expect.stringContaining(words) as string] })
  })

  test.each(['application/vnd.dev.sigstore.bundle+json;version=0.1', 'application/vnd.dev.sigstore.bundle+json;version=0.2', 'application/vnd.dev.sigstore.bundle.v0.3+json'])('in a bundle of type %s is read', async (mediaType) => {
    const { refer, verify } = scene()
    const bundle = Buffer.from(signedBundle(statement(subject), key).toString().replace(/application\/vnd\.dev\.sigstore\.bundle[^"]*/, mediaType))
    refer(bundleArtifact(subject, bundle, { mediaType }))
    expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
  })
})

test('of two signatures on one envelope one is enough, and of two bundles too, whatever the other is', async () => {
  const { refer, verify } = scene()
  const two = JSON.parse(signedBundle(statement(subject), stranger).toString()) as { dsseEnvelope: { signatures: object[] } }
  const ours = JSON.parse(signedBundle(statement(subject), key).toString()) as typeof two
  refer(bundleArtifact(subject, Buffer.from(JSON.stringify({ ...two, dsseEnvelope: { ...two.dsseEnvelope, signatures: [...two.dsseEnvelope.signatures, ...ours.dsseEnvelope.signatures] } }))))
  refer(bundleArtifact(subject, Buffer.from('{"dsse')))
  expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
  expect(ended(await verify(keyLine(stranger)))).toEqual([SIGNATURE])
})

test('an API that lists nothing any more does not hide what the fallback tag lists from before', async () => {
  const { list, registry, verify } = scene()
  list(signature())
  registry.referring = new Map()
  expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
})

describe('a signature holds', () => {
  test('that the referrers API lists', async () => {
    const { refer, verify } = scene()
    const made = signature()
    refer(attestation(), made)
    const verified = await verify(keyLine(key))
    expect(ended(verified)).toEqual([SIGNATURE])
    expect(verified.signed[0]).toMatchObject({ by: expect.stringMatching(/^key sha256:[0-9a-f]{64}$/) as string, bundle: digestOf(made.blobs[1]!) })
  })

  test('that the fallback tag lists, whatever the list says that it is', async () => {
    const { list, verify } = scene()
    list(attestation(), signature())
    expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
  })

  test('of the old form, under its tag', async () => {
    const { old, verify } = scene()
    old(oldSignature(subject, key))
    expect(ended(await verify(keyLine(key)))).toEqual([OLD])
  })

  test('by P-384, with either hash, and in either form', async () => {
    for (const made of [p384, signingKey('P-384', 'sha256')]) {
      const { refer, old, verify } = scene()
      refer(signature(made))
      old(oldSignature(subject, made))
      expect(ended(await verify(keyLine(made)))).toEqual([SIGNATURE, OLD])
    }
  })

  test('for every line: two keys, and an attestation', async () => {
    const { refer, verify } = scene()
    refer(signature(), signature(stranger), attestation(stranger))
    expect(ended(await verify(keyLine(key), keyLine(stranger), keyLine(stranger, PROVENANCE)))).toEqual([SIGNATURE, SIGNATURE, PROVENANCE])
    expect(ended(await verify(keyLine(key), keyLine(key, PROVENANCE)))).toEqual([['signature-wrong', expect.stringContaining('another key')]])
  })

  test('though another one does not, and the API fails', async () => {
    const { refer, old, registry, verify } = scene()
    refer(signature(stranger))
    old(oldSignature(subject, key))
    registry.faults.push((operation) => { if (operation === 'referrers') throw new Failure('registry-unavailable', '503') ; return undefined })
    expect(ended(await verify(keyLine(key)))).toEqual([OLD])
  })

  test('for a digest among many subjects, and in a layer whose manifest alone says what it is', async () => {
    const { refer, verify } = scene()
    const both = Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v0.1', subject: [{ name: 'x', digest: { sha256: other.slice(7) } }, { digest: { sha256: subject.slice(7) } }], predicateType: SIGNATURE }))
    refer(bundleArtifact(subject, signedBundle(both, key), { mediaType: 'application/json' }))
    expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
  })
})

describe('nobody signed', () => {
  test('what has nothing beside it', async () => {
    expect(ended(await scene().verify(keyLine(key)))).toEqual([['unsigned']])
  })

  test('what has an attestation alone, and no attestation stands where there is a signature alone', async () => {
    const { refer, verify } = scene()
    refer(attestation())
    expect(ended(await verify(keyLine(key)))).toEqual([['unsigned']])
    const signed = scene()
    signed.refer(signature())
    signed.old(oldSignature(subject, key))
    expect(ended(await signed.verify(keyLine(key, PROVENANCE)))).toEqual([['unsigned']])
  })

  test('what has other things beside it: an SBOM, an index, an image', async () => {
    const { refer, registry, verify } = scene()
    const sbom = bundleArtifact(subject, Buffer.from('{}'), { mediaType: 'application/vnd.cyclonedx+json' })
    const text = Buffer.from(sbom.manifest.bytes).toString().replace(/"artifactType":"[^"]*"/, '"artifactType":"application/vnd.cyclonedx+json"')
    const bytes = Buffer.from(text)
    refer({ manifest: { ...sbom.manifest, bytes, digest: digestOf(bytes) }, blobs: [] })
    expect(ended(await verify(keyLine(key)))).toEqual([['unsigned']])
    expect(registry.done.filter((one) => one.startsWith('readBlob'))).toEqual([])
  })

  test('an index whose child alone is signed', async () => {
    const { registry, refer, verify } = scene()
    refer(signature(key, other))
    registry.referring!.set(other, registry.referring!.get(subject)!)
    registry.referring!.delete(subject)
    expect(ended(await verify(keyLine(key)))).toEqual([['unsigned']])
  })
})

const swapped = (): Buffer => {
  const bundle = JSON.parse(signedBundle(statement(other), key).toString()) as { dsseEnvelope: { payload: string } }
  bundle.dsseEnvelope.payload = statement(subject).toString('base64')
  return Buffer.from(JSON.stringify(bundle))
}
const certified = (): Buffer => Buffer.from(signedBundle(statement(subject), stranger).toString().replace(/"publicKey":\{[^}]*\}/, '"certificate":{"rawBytes":"AAAA"}'))

describe('a forgery', () => {
  test.each<[string, ReturnType<typeof signature>, string, RegExp]>([
    ['by another key', signature(stranger), 'signature-wrong', /^the bundle … \(the referrer …\): it was made with another key, or of another payload$/],
    ['of another digest', signature(key, other), 'signature-wrong', /it is of another image, …$/],
    ['with a swapped payload', bundleArtifact(subject, swapped()), 'signature-wrong', /another key, or of another payload/],
    ['with a certificate in place of the key', bundleArtifact(subject, certified()), 'signature-wrong', /with a certificate, and not with the key/],
    ['of another payload type', bundleArtifact(subject, signedBundle(statement(subject), key, 'text/plain')), 'signature-unreadable', /no in-toto statement/],
    ['that is no JSON', bundleArtifact(subject, Buffer.from('{"dsse')), 'signature-unreadable', /no bundle: it is not whole/],
    ['that is no bundle', bundleArtifact(subject, Buffer.from('[]')), 'signature-unreadable', /no Sigstore bundle/],
    ['without an envelope', bundleArtifact(subject, Buffer.from('{"verificationMaterial":{}}')), 'signature-unreadable', /holds no DSSE envelope/],
    ['without a signature', bundleArtifact(subject, Buffer.from('{"verificationMaterial":{},"dsseEnvelope":{"payload":"","payloadType":"","signatures":[]}}')), 'signature-unreadable', /envelope is not whole/],
    ['nested too deep', bundleArtifact(subject, Buffer.from('['.repeat(200_000))), 'signature-unreadable', /no bundle/],
    ['that is said to be longer than 1 MiB', bundleArtifact(subject, signedBundle(statement(subject), key), { size: 2 ** 20 + 1 }), 'signature-unreadable', /longer than 1 MiB/],
    ['with a digest of another kind', bundleArtifact(subject, signedBundle(statement(subject), key), { digest: `sha512:${'0'.repeat(128)}` }), 'signature-unreadable', /no SHA-256/],
    ['with half a layer', bundleArtifact(subject, signedBundle(statement(subject), key), { size: 'x' }), 'signature-unreadable', /layer is not whole/],
  ])('%s', async (_, made, reason, why) => {
    const { refer, verify } = scene()
    refer(made)
    const { faults: [fault] } = await verify(keyLine(key))
    expect([fault?.reason, fault?.whys.length]).toEqual([reason, 1])
    expect(fault!.whys[0]!.replace(/[0-9a-f]{12}/g, '…')).toMatch(why)
  })

  test.each<[string, ReturnType<typeof oldSignature>, string, RegExp]>([
    ['by another key', oldSignature(subject, stranger), 'signature-wrong', /another key/],
    ['of another digest', oldSignature(other, key), 'signature-wrong', /another image/],
    ['whose signature is gone', oldSignature(subject, key, { 'dev.cosignproject.cosign/signature': '' }), 'signature-unreadable', /carries no signature/],
  ])('of the old form %s', async (_, made, reason, why) => {
    const { old, verify } = scene()
    old(made)
    const { faults: [fault] } = await verify(keyLine(key))
    expect([fault?.reason, fault?.whys.length]).toEqual([reason, 1])
    expect(fault!.whys[0]).toMatch(why)
  })
})

describe('what cannot be read is never none', () => {
  test.each(['referrers', `read a:${TAG}`, `read a:${TAG}.sig`])('%s', async (what) => {
    const { registry, verify } = scene()
    registry.faults.push((operation, { name }, reference) => {
      if (operation === what || `${operation} ${name}:${reference}` === what) throw new Failure('registry-denied', '401')
      return undefined
    })
    expect(ended(await verify(keyLine(key)))).toEqual([['signature-unreadable', expect.stringMatching(/could not be read: 401$/)]])
  })

  test('a manifest that is listed and is not there, and a blob that is lost', async () => {
    const gone = scene()
    gone.registry.referring!.set(subject, [{ digest: other }, { digest: 'sha512:00' }])
    expect(ended(await gone.verify(keyLine(key)))).toEqual([['signature-unreadable', 'the referrer sha512:00 could not be read: its digest is no SHA-256', 'the referrer … could not be read: it is listed, and it is not there']])
    const lost = scene()
    lost.refer(signature())
    lost.registry.faults.push((operation) => { if (operation === 'readBlob') throw new Failure('digest-mismatch', 'other bytes'); return undefined })
    expect(ended(await lost.verify(keyLine(key)))).toEqual([['signature-unreadable', expect.stringMatching(/other bytes/)]])
  })

  test('a fallback tag that holds no list', async () => {
    const { registry, verify } = scene()
    const bytes = Buffer.from('{"schemaVersion":2}')
    registry.tags.set(`a:${TAG}`, { bytes, mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(bytes) })
    expect(ended(await verify(keyLine(key)))).toEqual([['signature-unreadable', expect.stringMatching(/it is no list/)]])
  })

  test('it comes before what is wrong, and that before what nobody signed', async () => {
    const { refer, verify } = scene()
    refer(signature(stranger), bundleArtifact(subject, Buffer.from('no')))
    expect((await verify(keyLine(key))).faults.map(({ reason, whys }) => [reason, whys.length])).toEqual([['signature-unreadable', 2]])
    expect((await verify(keyLine(key), keyLine(key, PROVENANCE))).faults.map(({ reason }) => reason)).toEqual(['signature-unreadable', 'signature-unreadable'])
  })
})

test('at most 30 are opened, and the rest is told; what a list calls a signature first', async () => {
  const { refer, registry, verify } = scene()
  const junk = Array.from({ length: 40 }, (_, at) => signature({ ...stranger, sign: (bytes) => stranger.sign(Buffer.concat([bytes, Buffer.from([at])])) }))
  refer(...junk, signature())
  const { faults: [fault] } = await verify(keyLine(key))
  expect(fault).toMatchObject({ reason: 'signature-unreadable', whys: expect.arrayContaining(['11 more were not opened: 30 are at most']) as string[] })
  expect(registry.done.filter((one) => one.startsWith('readBlob')).length).toBe(30)

  const marked = registry.referring!.get(subject)!.map((one, at) => ({ ...one, artifactType: at === 40 ? 'application/vnd.oci.empty.v1+json' : 'application/x.scan' }))
  registry.referring!.set(subject, marked)
  expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
})

test('a signature that comes during the run counts for the next one', async () => {
  const { refer, registry, verify } = scene()
  // The list was read already when it comes.
  registry.faults.push((operation, _, reference) => {
    if (operation === 'read' && reference === `${TAG}.sig` && registry.referring!.size === 0) setImmediate(() => refer(signature()))
    return operation === 'read' && reference === `${TAG}.sig` ? new Promise((resolve) => void setImmediate(() => resolve(undefined))) : undefined
  })
  expect(ended(await verify(keyLine(key)))).toEqual([['unsigned']])
  expect(ended(await verify(keyLine(key)))).toEqual([SIGNATURE])
})

test.each<[string, string, boolean]>([
  ['a', 'a', true], ['a', 'ab', false], ['*', '', true], ['*', 'anything', true], ['a*', 'abc', true], ['*c', 'abc', true], ['a*c', 'ac', true],
  ['a*a', 'a', false], ['a*b*c', 'axbxc', true], ['a*b*c', 'axc', false], ['a*bc*c', 'abc', false], ['a**c', 'abc', true], ['a.c', 'abc', false],
  ['https://github.com/acme/*@refs/heads/main', 'https://github.com/acme/app/.github/workflows/x.yml@refs/heads/main', true],
  ['https://github.com/acme/*@refs/heads/main', 'https://github.com/evil/app/x.yml@refs/heads/main', false],
])('%s fits %s: %s', (pattern, text, wanted) => {
  expect(fits(pattern, text)).toBe(wanted)
})
