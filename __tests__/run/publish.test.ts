import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAgents } from '../../src/adapters/http/agents'
import { createHttp } from '../../src/adapters/http/client'
import { Secrets } from '../../src/adapters/secrets'
import type { Host, Publication } from '../../src/ports/host'
import type { Trigger } from '../../src/ports/trigger'
import { publish } from '../../src/run/publish'
import { reportOf } from '../report/samples'
import { world } from '../support/ports'

/** What a report becomes in a job of that forge, or on a command line. */
async function published(trigger: Trigger, secret = 'hunter2-long'): Promise<Publication> {
  const { ports: { clock, log } } = world({})
  let told: Publication | undefined
  const host: Host = {
    trigger, log, folder: mkdtempSync(join(tmpdir(), 'publish-')), env: {}, announceSecret: () => undefined, keepJournal: () => undefined, keepNotice: () => undefined, keepShown: () => undefined, keepInputs: () => undefined,
    publish: (publication) => { told = publication; return undefined },
  }
  const secrets = new Secrets(() => undefined)
  secrets.add(secret)
  const report = reportOf({ mode: 'deploy', outcome: 'failed', reason: 'tenant-stale', next: 'Run again', timeline: [{ name: 'CI', from: 0, to: 9, ok: true }] })
  await publish(report, { host, http: createHttp({ clock, log }), agents: createAgents(), networkFaults: [], networkWarnings: [], log, secrets, id: '1a2b3c4d' }, join(host.folder, 'evidence.json'))
  return told!
}

const job = (forge: 'github' | 'gitea'): Trigger => ({ commandLine: false, forge, event: 'push' })

test('what a page cannot draw it is not given, and its buttons are called as it calls them', async () => {
  const [github, gitea] = [await published(job('github')), await published(job('gitea'))]
  expect([github.summary.includes('mermaid'), gitea.summary.includes('mermaid')]).toEqual([true, false])
  expect(github.text).toContainEqual(expect.stringContaining('Next: "Re-run failed jobs"'))
  expect(gitea.text).toContainEqual(expect.stringContaining('Next: "Re-run"'))
  expect(JSON.parse(gitea.evidence)).toMatchObject({ forge: 'gitea' })
})

test('on a forge whose very name is a secret it is the same page', async () => {
  expect((await published(job('gitea'), 'gitea')).summary).not.toContain('mermaid')
})
