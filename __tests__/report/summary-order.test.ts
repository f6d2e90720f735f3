import type { Report, TenantReport } from '../../src/release/report'
import { summary } from '../../src/report/summary'
import { plainText } from '../../src/report/text'
import { asGitea, textOf } from './render'
import { imageOf, NEW_COMMIT, reportOf, samples } from './samples'
import { fleets, gatesOf, tenant } from './samples-fleets'

const everything: Record<string, Report> = { ...samples, ...fleets }
const named = (name: string): Report => everything[name]!
const log = (report: Report): string => plainText(report).join('\n')

/** Of a page: what is seen before anything is opened. */
const open = (page: string): string => page.replace(/<details>.*?<\/details>/gs, '')

/** Every part that a report can have, in the order in which it is needed. */
const whole: Report = reportOf({
  ...named('deploy of 400, a zone down'), undo: 'release-action rollback previous --images a', faults: ['the cause'], warnings: ['a warning'],
  postMortem: named('rollback').postMortem, happenings: [{ at: 0, text: 'something happened' }],
  images: [imageOf('ghcr.io/o/a', 'untouched', 'untouched'), imageOf('ghcr.io/o/b', 'untouched', 'untouched', { target: { fault: 'stopped, since another step failed' } })],
})

test('the summary tells first what is needed first', () => {
  const parts = [
    '## ❌', '61 tenants were left behind', '**Reason:**', '**Next:**', '<summary>The same on a command line', '**To undo it**', 'the cause', 'stopped by it', 'Was to go from',
    '### Gates that did not pass', '### Tenants to look at', '### Images', '### Warnings', '### Post-mortem', '### Timeline',
    '<summary>The other 339 tenants', '<summary>Gates', '<summary>Digests in full', '<summary>What happened', '<summary>The run',
  ]
  const page = summary(whole)
  const places = parts.map((part) => page.indexOf(part))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places.filter((place) => place < 0)).toEqual([])
})

test('so does the log', () => {
  const parts = ['DEPLOY: FAILED', '61 tenants', 'Reason: ', 'Next: ', 'To undo it', 'the cause', 'stopped by it', 'Was to go from', 'Gates that did not pass', 'Tenants: ', 'Images', 'Warnings', 'Post-mortem', '\nGates, with']
  const places = parts.map((part) => log(whole).indexOf(part))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places.filter((place) => place < 0)).toEqual([])
})

test('of forty tenants the red one is seen, and nobody else is', () => {
  const report = named('deploy of 40, one red')
  for (const told of [open(summary(report)), log(report)]) {
    expect(told).toContain('hooli')
    for (const calm of ['globex', 'initech-2', 'soylent-4']) expect(told).not.toContain(calm)
  }
  expect(open(summary(report)).split('\n').filter((line) => line.startsWith('- ')).length).toBe(2)
})

test('nobody who was not touched has a tick, and who said nothing then is told', () => {
  const report = named('deploy of 40, one red')
  const page = summary(report)
  for (const line of page.split('\n').filter((one) => one.includes('untouched'))) expect(line).not.toContain('✅')
  expect(page).toContain('| untouched | `wonka-3` | `1f0c2ab` |')
  expect(page).toContain('- ⚠️&nbsp;**untouched**: `wonka-4` (no answer: HTTP 502 for `/buildinfo`)')
  expect(page).toContain('| ✅&nbsp;proved | `acme` | `4c1d56e` |')
})

test.each<[string, TenantReport, string]>([
  ['proved', tenant('acme', 'proved'), '✅'], ['current', tenant('acme', 'current'), '✅'], ['untouched', tenant('acme', 'untouched', '1f0c2ab'), ''],
  ['skipped', tenant('acme', 'skipped', 'not asked: skip-tenants'), ''], ['unasked', tenant('acme', 'unasked'), ''], ['planned', tenant('acme', 'planned'), ''],
])('a tenant that is %s has the mark that is true', (state, one, mark) => {
  expect(summary(reportOf({ mode: 'deploy', tenants: [one] }))).toContain(`| ${mark && `${mark}&nbsp;`}${state} | \`acme\` |`)
})

test('a canary whose suite is red is no green tenant, and its fleet is told beside it', () => {
  const page = summary(named('deploy, suite red on its canary'))
  expect(page).not.toMatch(/✅&nbsp;proved/)
  expect(page).toContain('<summary>The other 39 tenants: 39 untouched</summary>')
  expect(open(page)).toContain('- ❌ **liveness** on `acme`')
})

test('tenants of one cause are one line, whatever address each has', () => {
  const lines = open(summary(named('deploy of 400, a zone down'))).split('\n').filter((line) => line.startsWith('- ❌'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^- ❌&nbsp;\*\*unreachable\*\* \(50\): `acme-11`, .* and 30 more \(such as no answer: /)
})

test('a dead canary is shown once, and no canary that passed is', () => {
  const report = named('smoke of 20, one dead')
  for (const told of [open(summary(report)), log(report)]) {
    expect(told.match(/canary-7\./g)).toHaveLength(1)
    expect(told).not.toMatch(/canary-8\.|6 of 6/)
  }
  const unsaid = { ...report, verdict: '1 of 20 canaries could not be asked' }
  for (const told of [open(summary(unsaid)), log(unsaid)]) expect(told.match(/canary-7\./g)).toHaveLength(1)
})

test('one check that is red on fourteen canaries is one entry', () => {
  expect(open(summary(named('smoke of 20, red everywhere'))).match(/^- /gm)).toHaveLength(2)
})

test('restored names the culprit first, and does not call it untouched', () => {
  const page = summary(named('restored'))
  const [, first = '', second = ''] = page.split('### Images, `latest`\n')[1]!.split('\n').filter((line) => line.startsWith('|')).slice(1)
  expect([first, second]).toEqual([expect.stringMatching(/^\| ❌&nbsp;\*\*not&nbsp;moved\*\* \| `ghcr\.io\/molecule-ai\/platform-tenant` /), expect.stringMatching(/^\| ↩️&nbsp;put&nbsp;back \| `ghcr\.io\/molecule-ai\/platform` /)])
  expect(page).not.toContain('untouched')
  expect(page).toContain('  latest (not moved)')
  expect(log(named('restored'))).toMatch(/NOT MOVED .*platform-tenant\n.*put back .*platform\n/)
})

test('the cause stands before what it stopped', () => {
  const page = summary(named('stranded'))
  const list = page.split('### What went wrong\n\n')[1]!.split('\n\n')[0]!.split('\n')
  expect(list.at(-1)).toBe('- stopped by it: `ghcr.io/molecule-ai/platform:latest`')
})

test('one row an image, its state before its digests, on a phone too', () => {
  for (const [name, report] of Object.entries(everything)) {
    const tables = [...summary(report).matchAll(/^\| State \|.*$/gm)].map(([head]) => head)
    const all = [...summary(report).matchAll(/^\| (?!State)(?!---)[^|]* \|.*\n\| ---/gm)]
    expect([name, all.map(([head]) => head)]).toEqual([name, []])
    if (report.images.length > 0) expect([name, tables[0]]).toEqual([name, expect.stringMatching(/^\| State \| Image \| Now \|/)])
  }
  expect(open(summary(named('done'))).match(/^\|.*ghcr\.io/gm)).toHaveLength(2)
  expect(open(summary(named('done')))).not.toContain('latest-previous')
  expect(summary(named('done'))).toContain('latest-previous (moved)')
})

test('the undo stands directly under the verdict, on lines that a phone shows', () => {
  const [head = ''] = summary(named('deploy of 40, done')).split('Went from')
  expect(head.split('\n').slice(4)).toEqual([
    '**To undo it**, [dispatch](https://github.com/molecule-ai/platform/actions) `deploy` with `redeploy-tag: staging-1f0c2ab`, or run this:', '',
    '```sh', 'release-action deploy \\', '  1f0c2ab94d6e8f7a5b3c2d1e0f9a8b7c6d5e4f3a \\', '  --canary-slug acme \\', '  --images ghcr.io/molecule-ai/platform,\\',
    'ghcr.io/molecule-ai/platform-tenant \\', '  --redeploy-tag staging-1f0c2ab \\', '  --required-contexts none', '```', '', '',
  ])
})

test('on a forge the next action is its own button, and the command is folded under it', () => {
  const page = summary(named('deploy'))
  expect(page).toContain('**Next:** See the two tenants, then [Re-run failed jobs](https://github.com/molecule-ai/platform/actions/runs/19457301).\n\n<details>\n<summary>The same on a command line')
  expect(open(page)).not.toContain('release-action deploy')
  expect(log(named('deploy'))).toMatch(/then "Re-run failed jobs"[^]*, or\n {2}release-action deploy 4c1d56e/)
  const byHand = { ...named('deploy'), runUrl: undefined }
  expect(open(summary(byHand))).toContain('release-action deploy 4c1d56e \\\n')
  expect(log(byHand)).toContain('run this to go on where it stopped\n  release-action deploy')
})

test('the diagram is drawn for GitHub alone', () => {
  const report = named('deploy of 40, done')
  expect(summary({ ...report, forge: 'github' })).toContain('```mermaid')
  expect(summary({ ...report, forge: 'gitea' })).not.toMatch(/mermaid|Timeline/)
})

test('a fleet of any size, all of it in trouble, each with a cause of its own', () => {
  const tenants = Array.from({ length: 10_000 }, (_, at) => tenant(`tenant-${at}`, 'stale', `${at.toString(16).padStart(7, '0')}, ${'&|'.repeat(200)}`))
  const report = reportOf({ mode: 'deploy', outcome: 'failed', reason: 'tenant-stale', tenants, stragglers: tenants.map((one) => one.tenant), gates: gatesOf(3_000), sha: NEW_COMMIT })
  const page = summary(report)
  expect(Buffer.byteLength(page)).toBeLessThan(900 * 1024)
  expect(textOf(asGitea(page))).toMatch(/… and \d+ more, all in the evidence/)
  expect(plainText(report).length).toBeLessThan(1_000)
})
