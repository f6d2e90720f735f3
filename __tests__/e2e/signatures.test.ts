import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Digest } from '../../src/release/digest'
import { bundleArtifact, fallbackList, oldSignature, SIGNATURE, signedBundle, signingKey, statement } from '../../src/sandbox/signing'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { evidenceOf } from '../support/evidence'
import { type Front, startFront } from '../support/front'
import { type Ran, runAction, runCli, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, REPOSITORIES, type Scene } from '../support/scene'

/** Who signed what, on the built bundle: nothing moves that is not signed by whom it should be. */
let scene: Scene | DeployScene
let front: Front | undefined
const [key, stranger] = [signingKey(), signingKey()]

afterEach(async () => {
  await front?.close()
  front = undefined
  await scene.close()
})
afterAll(sweepFolders)

const builds = (): [string, Digest][] => REPOSITORIES.map((repository) => [repository, scene.built[repository]![NEW_SHA]! as Digest])

/** Puts what refers to the new build of every image beside it. */
function beside(make: (digest: Digest) => Uint8Array): void {
  for (const [repository, digest] of builds()) {
    const { manifest, blobs } = bundleArtifact(digest, make(digest))
    scene.registry.put(repository, manifest, blobs)
  }
}
const signedBy = (by: typeof key, predicate = SIGNATURE) => (digest: Digest): Uint8Array => signedBundle(statement(digest, predicate), by)
const withKey = (work: string): void => writeFileSync(join(work, 'cosign.pub'), key.publicKey)
const promote = (inputs: Record<string, string> = {}): Promise<Ran> => runAction({ ...scene.promote({ verify: 'key cosign.pub', ...inputs }), before: withKey })
const ended = ({ outputs, code }: Ran): unknown[] => [outputs.outcome, outputs.reason, code]
const images = (ran: Ran): { signatures?: { by: string }[] }[] => (evidenceOf(ran) as unknown as { images: { signatures?: { by: string }[] }[] }).images

describe('a promote', () => {
  beforeEach(async () => { scene = await createContext() })

  test('of what is signed moves, and tells who signed it; nobody signed it: nothing is written', async () => {
    const unsigned = await promote()
    expect(ended(unsigned)).toEqual(['failed', 'unsigned', 1])
    expect(scene.writes()).toEqual([])
    beside(signedBy(key))
    const ran = await promote()
    expect(ended(ran)).toEqual(['done', 'ok', 0])
    for (const { signatures } of images(ran)) expect(signatures).toMatchObject([{ by: expect.stringMatching(/^key sha256:[0-9a-f]{64}$/) as string, predicate: SIGNATURE }])
    expect(ran.summary).toContain('### Signatures')
    const { stdout } = await runCli(['history', '--images', scene.images.join(','), '--json'])
    expect(JSON.parse(stdout)).toMatchObject([{ entries: [{ signed: [{ predicate: SIGNATURE }] }, {}] }, {}])
  })

  test('of what somebody else signed, or that bears an attestation alone, is refused with why', async () => {
    beside(signedBy(stranger))
    const ran = await promote()
    expect(ended(ran)).toEqual(['failed', 'signature-wrong', 1])
    expect(ran.stdout).toMatch(/made with another key, or of another\s+payload/)
    const attested = await promote({ verify: `attestation https://slsa.dev/provenance/v1 key ${key.publicKey}` })
    expect(ended(attested)).toEqual(['failed', 'unsigned', 1])
    expect(scene.writes()).toEqual([])
  })

  test('reads what the referrers API does not list: the fallback tag, the old tag', async () => {
    front = await startFront(scene.registry.host, async ({ path }, pass) => (path.includes('/referrers/') ? { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('404 page not found\n') } : pass()))
    const named = { images: REPOSITORIES.map((repository) => `${front!.host}/${repository}`).join('\n'), 'registry-auth': `${front.host}=sandbox:sandbox`, 'registry-realms': `${front.host}=${scene.registry.host}` }
    const [[first, one], [second, two]] = builds() as [[string, Digest], [string, Digest]]
    const attached = bundleArtifact(one, signedBundle(statement(one), key))
    scene.registry.put(first, attached.manifest, attached.blobs)
    scene.registry.put(first, fallbackList([attached]), [], one.replace(':', '-'))
    const old = oldSignature(two, key)
    scene.registry.put(second, old.manifest, old.blobs, `${two.replace(':', '-')}.sig`)
    expect(ended(await promote(named))).toEqual(['done', 'ok', 0])
  })

  test.each<[string, RegExp, string]>([['the list of referrers', /\/referrers\//, '403'], ['a bundle', /\/blobs\//, '503']])('takes %s that cannot be read for no "none"', async (_, path, fault) => {
    beside(signedBy(key))
    scene.registry.faults.add({ fault: fault as '403', path, persist: true })
    expect(ended(await promote())).toEqual(['failed', 'signature-unreadable', 1])
    expect(scene.writes()).toEqual([])
  })

  test('tells every fault of its lines at once, and shows no key that is none to show', async () => {
    const secret = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----'
    const ran = await promote({ verify: `key nowhere.pub\nidentity https://issuer.test a@b.test\nkeys x\nkey ${secret}` })
    expect(ended(ran)).toEqual(['failed', 'bad-input', 1])
    const { faults } = evidenceOf(ran) as unknown as { faults: string[] }
    expect(faults).toEqual([
      expect.stringMatching(/^verify: expected lines .*line 3 is none of these$/), expect.stringMatching(/^verify: .*line 4 gives a private key/),
      expect.stringMatching(/^verify: .*line 1 \("key nowhere.pub"\).*no such file/),
      expect.stringMatching(/^trusted-root: .*: line 2 of verify names an identity$/),
    ])
    expect(`${ran.stdout}${ran.summary}${JSON.stringify(ran.evidence)}`).not.toContain('MIGHAgEAMBMG')
    const rootless = await promote({ verify: 'identity https://issuer.test a@b.test' })
    expect(evidenceOf(rootless)).toMatchObject({ faults: [expect.stringMatching(/^trusted-root: expected a Sigstore trusted root/)] })
    expect(scene.registry.requests).toEqual([])
  })

  test('a rollback warns alone, also of a key that is not there', async () => {
    await promote({ verify: '' })
    const ran = await runAction(scene.rollback(OLD_SHA, { verify: `key ${key.publicKey}\nkey nowhere.pub` }))
    expect(ended(ran)).toEqual(['done', 'ok', 0])
    const { warnings } = evidenceOf(ran) as unknown as { warnings: string[] }
    expect(warnings.join('\n')).toMatch(/nowhere.pub cannot be read[^]*nobody signed it as "key \(PEM\)" wants/)
  })

  test('by hand: exit 0 only where every line holds', async () => {
    const [image] = scene.images
    const login = { RELEASE_ACTION_REGISTRY_AUTH: `${scene.registry.host}=sandbox:sandbox` }
    const verify = (reference: string, ...lines: string[]) => runCli(['verify', `${image}${reference}`, ...lines.flatMap((line) => ['--verify', line])], login)
    const [[, digest]] = builds() as [[string, Digest]]
    beside(signedBy(key))
    const good = await verify(`@${digest}`, `key ${key.publicKey}`)
    expect([good.code, good.stdout]).toEqual([0, expect.stringMatching(/: verified\n {2}signed by key sha256:/)])
    expect((await verify(`:latest@${digest}`, `key ${key.publicKey}`)).code).toBe(0)
    expect((await verify(`:staging-${NEW_SHA.slice(0, 7)}`, `key ${key.publicKey}`, `key ${stranger.publicKey}`)).code).toBe(1)
    const latest = await verify('', `key ${key.publicKey}`)
    expect([latest.code, latest.stdout]).toEqual([1, expect.stringContaining('NOT VERIFIED (unsigned)')])
    expect((await verify(':absent', `key ${key.publicKey}`)).code).toBe(1)
    expect((await verify('')).code).toBe(2)
    expect((await verify('@sha256:12', `key ${key.publicKey}`)).code).toBe(2)
  })
})

test('a deploy of what nobody signed touches no tenant', async () => {
  const fleet = await setDeployScene()
  scene = fleet
  const ran = await runAction(fleet.deploy({ verify: `key ${key.publicKey}` }))
  expect(ended(ran)).toEqual(['failed', 'unsigned', 1])
  expect(fleet.plane.calls).toEqual([])
  expect(scene.writes()).toEqual([])
})
