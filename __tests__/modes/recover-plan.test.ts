import { promote } from '../../src/modes/promote'
import { planRecovery } from '../../src/modes/recover-plan'
import type { JournalEntry } from '../../src/release/journal'
import { byHand, promoteRequest, world } from '../support/ports'
import { manifest } from '../support/registry'

const [OLD, NEW, OTHER] = [manifest('aaaaaaa'), manifest('bbbbbbb'), manifest('ccccccc')]
const BEGIN: JournalEntry = { kind: 'begin', at: 1, mode: 'promote', sha: 'bbbbbbb', startedBy: 'push', evidenceFile: 'e.json' }

/** A promote whose journal ends where the target was moved. */
async function killed() {
  const it = world({ 'a:staging-bbbbbbb': NEW, 'a:latest': OLD, 'b:staging-bbbbbbb': NEW, 'b:latest': OLD })
  await promote(promoteRequest({ allowBackward: true, keepPrevious: false }), byHand, it.ports)
  const end = it.entries.findIndex(({ kind }) => kind === 'committed')
  const plan = (more: JournalEntry[] = []) => planRecovery([BEGIN, ...it.entries.slice(0, end), ...more], it.registry, {})
  return { it, plan }
}

test('what would be put back is told, and nothing is written', async () => {
  const { it, plan } = await killed()
  it.registry.tags.set('b:latest', OTHER)
  const before = new Map(it.registry.tags)
  const lines = await plan()
  expect(lines).toContain(`a:latest would be put back to ${OLD.digest}`)
  expect(lines).toContain(`b:latest shows ${OTHER.digest}: somebody else has moved it since, and it would be left alone`)
  it.registry.tags.delete('a:latest')
  it.registry.tags.set('a:latest', OLD)
  expect(await plan()).toContainEqual(expect.stringMatching(/a:latest shows sha256:\w+, as before the run/))
  expect(new Map(it.registry.tags)).toEqual(new Map([...before, ['a:latest', OLD]]))
})

test('one that cannot be read is told, and so is a run that ended', async () => {
  const { it, plan } = await killed()
  it.registry.faults.push((operation) => (operation === 'read' ? Promise.reject(new Error('down')) : undefined))
  expect(await plan()).toContainEqual(expect.stringMatching(/a:latest cannot be read: .*down/))
  expect(await plan([{ kind: 'end', at: 2, outcome: 'restored' }])).toEqual(['nothing is left to finish in this journal'])
})

test('of a smoke the canaries that something may be left on', async () => {
  const smoke: JournalEntry[] = [
    { ...BEGIN, mode: 'smoke' },
    { kind: 'smoke', at: 2, suite: { name: 'canary', text: '' }, canaries: [{ url: 'https://a.example', probe: 'probe-1' }, { url: 'https://b.example', probe: 'probe-2' }] },
    { kind: 'asking', at: 3, canary: 1, check: 'x' },
  ]
  const { it } = await killed()
  expect(await planRecovery(smoke, it.registry, {})).toEqual(['what the run made on https://b.example would be deleted (probe-2)'])
  expect(await planRecovery([...smoke, { kind: 'cleaned', at: 4, canary: 1 }], it.registry, {})).toEqual([expect.stringMatching(/had left nothing/)])
})
