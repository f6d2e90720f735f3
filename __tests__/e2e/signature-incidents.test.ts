import type { Digest } from '../../src/release/digest'
import { bundleArtifact, SIGNATURE } from '../../src/sandbox/signing'
import { ISSUER, startServices, SUBJECT } from '../signatures/keyless-services'
import { runAction, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, REPOSITORIES, type Scene } from '../support/scene'

/** Sigstore's verifier in the built bundle: on every Node that the bundle runs on. */
let scene: Scene
beforeAll(async () => { scene = await createContext() })
afterAll(async () => {
  sweepFolders()
  await scene.close()
})

test('a promote by an identity: somebody else is refused, the right one moves', async () => {
  const services = await startServices()
  const digests = REPOSITORIES.map((repository) => scene.built[repository]![NEW_SHA]! as Digest)
  // One statement may be of several images.
  const both = { _type: 'https://in-toto.io/Statement/v1', subject: digests.map((digest) => ({ digest: { sha256: digest.slice('sha256:'.length) } })), predicateType: SIGNATURE }
  const bundle = Buffer.from(JSON.stringify(await services.bundle(Buffer.from(JSON.stringify(both)), { times: ['log', 'timestamp'] })))
  REPOSITORIES.forEach((repository, at) => {
    const { manifest, blobs } = bundleArtifact(digests[at]!, bundle)
    scene.registry.put(repository, manifest, blobs)
  })
  const root = await services.root()
  const promote = async (subject: string): Promise<unknown[]> => {
    const { outputs, code } = await runAction(scene.promote({ verify: `identity ${ISSUER} ${subject}`, 'trusted-root': root }))
    return [outputs.outcome, outputs.reason, code]
  }
  expect(await promote('https://github.com/evil/*')).toEqual(['failed', 'signature-wrong', 1])
  expect(scene.writes()).toEqual([])
  expect(await promote(SUBJECT.replace('build.yml', '*'))).toEqual(['done', 'ok', 0])
})
