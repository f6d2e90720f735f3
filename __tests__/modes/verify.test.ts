import { promote } from '../../src/modes/promote'
import { rollback } from '../../src/modes/rollback'
import { digestOf } from '../../src/release/digest'
import { Failure } from '../../src/release/failure'
import { bundleArtifact, SIGNATURE, signedBundle, signingKey, statement } from '../../src/sandbox/signing'
import { readVerifyLines } from '../../src/signatures/line'
import type { Policy } from '../../src/signatures/policy'
import { keyLine } from '../signatures/scene'
import { deployWorld } from '../support/deploy-world'
import { byHand, promoteRequest, rollbackRequest, world } from '../support/ports'
import { hang, manifest, type MemoryRegistry } from '../support/registry'

const [old, fresh] = [manifest('a'.repeat(40)), manifest('b'.repeat(40))]
const [key, stranger] = [signingKey(), signingKey()]
const policy: Policy = { lines: [keyLine(key)] }
const tags = { 'a:latest': old, 'b:latest': old, 'a:staging-bbbbbbb': fresh, 'b:staging-bbbbbbb': fresh, 'a:staging-aaaaaaa': old, 'b:staging-aaaaaaa': old }

function signs(registry: MemoryRegistry, by = key, of = fresh): void {
  const { manifest: made, blobs } = bundleArtifact(of.digest, signedBundle(statement(of.digest), by))
  for (const image of ['a', 'b']) registry.tags.set(`${image}:${made.digest}`, made)
  for (const blob of blobs) registry.blobs.set(digestOf(blob), blob)
  registry.referring!.set(of.digest, [{ digest: made.digest }])
}
const writes = ({ done }: MemoryRegistry): string[] => done.filter((one) => one.startsWith('write') || one.startsWith('untag'))

describe('a promote', () => {
  test('of what is signed goes through, and says who signed it', async () => {
    const { ports, registry } = world(tags)
    signs(registry)
    const report = await promote(promoteRequest({ history: true }), byHand, ports, policy)
    expect([report.outcome, report.reason]).toEqual(['done', 'ok'])
    const signed = [{ by: expect.stringMatching(/^key sha256:/) as string, predicate: SIGNATURE, bundle: expect.stringMatching(/^sha256:/) as string }]
    expect(report.images.map(({ signatures }) => signatures)).toEqual([signed, signed])
    expect(report.gates.find(({ name }) => name === 'signatures')).toMatchObject({ verdict: 'passed', detail: expect.stringMatching(/holds for all 2 images: signed by key sha256:/) as string })
    const history = JSON.parse(Buffer.from(registry.tags.get('a:latest-history')!.bytes).toString()) as { annotations: Record<string, string> }
    expect(JSON.parse(history.annotations['app.moleculesai.release.entry.000']!)).toMatchObject({ signed })
  })

  test('of what nobody signed moves nothing, in whichever image', async () => {
    const { ports, registry } = world(tags)
    const report = await promote(promoteRequest(), byHand, ports, policy)
    expect([report.outcome, report.reason, report.verdict]).toEqual(['failed', 'unsigned', expect.stringMatching(/^a@[0-9a-f]{12}: nobody signed it as "key a.pub" wants; b@/)])
    expect(writes(registry)).toEqual([])
    expect(report.images.map(({ target }) => target.state)).toEqual(['untouched', 'untouched'])
  })

  test.each<[string, (registry: MemoryRegistry) => void, string, RegExp]>([
    ['signed by somebody else', (registry) => signs(registry, stranger), 'signature-wrong', /a, for "key a.pub": the bundle .*: it was made with another key/],
    ['whose signatures cannot be read', (registry) => void registry.faults.push((operation) => { if (operation === 'referrers') throw new Failure('registry-denied', '403'); return undefined }), 'signature-unreadable', /the list of referrers could not be read: 403/],
  ])('of what is %s moves nothing, and says why', async (_, made, reason, why) => {
    const { ports, registry } = world(tags)
    made(registry)
    const report = await promote(promoteRequest(), byHand, ports, policy)
    expect([report.outcome, report.reason]).toEqual(['failed', reason])
    expect(report.faults[0]).toBe(report.verdict)
    expect(report.faults.slice(1).join('\n')).toMatch(why)
    expect(writes(registry)).toEqual([])
  })

  test('is refused in a dry run too, and where the target shows the build already', async () => {
    const dry = world(tags)
    expect((await promote(promoteRequest({ dryRun: true }), byHand, dry.ports, policy)).reason).toBe('unsigned')
    const current = world({ ...tags, 'a:latest': fresh, 'b:latest': fresh })
    expect((await promote(promoteRequest(), byHand, current.ports, policy)).reason).toBe('unsigned')
  })

  test('without verify asks for no signature', async () => {
    const { ports, registry } = world(tags)
    expect((await promote(promoteRequest(), byHand, ports, { lines: [] })).outcome).toBe('done')
    expect(registry.done.filter((one) => one.startsWith('referrers'))).toEqual([])
  })

  test('writes what was verified, though the source is pushed anew meanwhile', async () => {
    const { ports, registry } = world(tags)
    signs(registry)
    const evil = manifest('e'.repeat(40))
    registry.faults.push((operation) => {
      if (operation === 'referrers') for (const image of ['a', 'b']) registry.tags.set(`${image}:staging-bbbbbbb`, evil)
      return undefined
    })
    await promote(promoteRequest(), byHand, ports, policy)
    expect(['a', 'b'].map((image) => registry.tags.get(`${image}:latest`)?.digest)).not.toContain(evil.digest)
  })

  test('that is asked to stop meanwhile says so', async () => {
    const { ports, registry, stop } = world(tags)
    registry.faults.push((operation) => { if (operation === 'referrers') stop(); return undefined })
    expect((await promote(promoteRequest(), byHand, ports, policy)).reason).toBe('cancelled')
  })
})

describe('a deploy', () => {
  test('of what nobody signed touches no tenant, by the manual path neither', async () => {
    for (const redeployTag of [undefined, 'staging-{sha7}']) {
      const { registry, fleet, latest, go } = deployWorld()
      const report = await go({ redeployTag }, byHand, { policy })
      expect([report.outcome, report.reason, report.images.length]).toEqual(['failed', 'unsigned', 2])
      expect(fleet.calls).toEqual([])
      expect([writes(registry), latest()]).toEqual([[], [old.digest, old.digest]])
    }
  })

  test('of what is signed goes through, and its history says so', async () => {
    const { registry, latest, go } = deployWorld()
    signs(registry)
    const report = await go({ history: true }, byHand, { policy })
    expect([report.outcome, report.images[1]?.signatures?.length, latest()]).toEqual(['done', 1, [fresh.digest, fresh.digest]])
    expect(Buffer.from(registry.tags.get('b:latest-history')!.bytes).toString()).toContain('signed')
  })
})

describe('a rollback', () => {
  test('to what nobody signed warns, and goes on', async () => {
    const { ports, registry } = world({ ...tags, 'a:latest': fresh, 'b:latest': fresh })
    const report = await rollback(rollbackRequest(), byHand, ports, policy)
    expect([report.outcome, registry.tags.get('a:latest')?.digest]).toEqual(['done', old.digest])
    expect(report.warnings.join('\n')).toMatch(/nobody signed it as "key a.pub" wants.*goes on all the same/)
  })

  test('to what is signed says so, and its undo wants the same signatures', async () => {
    const { ports, registry } = world({ ...tags, 'a:latest': fresh, 'b:latest': fresh })
    signs(registry, key, old)
    const report = await rollback(rollbackRequest({ verify: readVerifyLines('key a.pub').lines, trustedRoot: 'root.json' }), byHand, ports, policy)
    expect(report.undo).toMatch(/release-action promote \w+ --images a,b --verify 'key a.pub' --trusted-root root.json$/)
    expect([report.outcome, report.warnings, report.images[0]?.signatures?.length]).toEqual(['done', [], 1])
  })

  test('waits no longer for a registry that hangs than for its histories', async () => {
    const { ports, registry } = world({ ...tags, 'a:latest': fresh, 'b:latest': fresh })
    registry.faults.push((operation, _, __, ___, call) => (operation === 'referrers' ? hang(call) : undefined))
    const report = await rollback(rollbackRequest(), byHand, ports, policy)
    expect([report.outcome, report.gates.find(({ name }) => name === 'signatures')?.verdict]).toEqual(['done', 'warned'])
  })
})
