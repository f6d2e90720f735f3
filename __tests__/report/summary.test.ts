import fc from 'fast-check'
import type { Report } from '../../src/release/report'
import { summary } from '../../src/report/summary'
import { hostileText } from './hostile'
import { asGitea, asGitHub, cellsOf, tagsOf, textOf } from './render'
import { digest, FRAGMENTS, reportOf, reportOfText, samples, smokeOfText } from './samples'
import { fleets } from './samples-fleets'

const LIMIT = 900 * 1024

test.each([
  ['done', '## ✅ promote: done'],
  ['unchanged', '## ✅ promote: unchanged'],
  ['planned', '## 📝 promote: planned, a dry run'],
  ['skipped', '## ⏭️ promote: skipped'],
  ['failed', '## ❌ promote: failed'],
  ['bad-input', '## ❌ promote: failed'],
  ['restored', '## ⛔ promote: restored'],
  ['stranded', '## 🛑 promote: STRANDED, a person is needed'],
  ['rollback', '## ✅ rollback: done'],
  ['deploy', '## ❌ deploy: failed'],
  ['smoke', '## ✅ smoke: done'],
  ['smoke-red', '## ❌ smoke: failed'],
])('the first line of %s is its verdict', (name, heading) => {
  expect(summary(samples[name]!).split('\n')[0]).toBe(heading)
})

test.each(['done', 'planned', 'restored', 'stranded', 'rollback', 'deploy', 'smoke', 'smoke-red', 'smoke-waiting'])('%s reads as it should', (name) => {
  expect(summary(samples[name]!)).toMatchSnapshot()
})

test('verdict, reason and next action stand below the heading, each on a line of its own', () => {
  expect(summary(samples.failed!).split('\n').slice(1, 8)).toEqual([
    '', '`4c1d56e` is 2 behind `1f0c2ab`, which `ghcr.io/molecule-ai/platform-tenant:latest` shows.',
    '', '**Reason:** `backward`',
    '', '**Next:** Nothing is to do where a newer build is out already; to go back on purpose use mode rollback, or set allow-backward.', '',
  ])
})

test('where all is well there is no reason to tell', () => {
  expect(summary(samples.done!)).not.toContain('Reason')
})

test('of a stranded run the commands come first, with digests in full, the target before what keeps its digest', () => {
  const page = summary(samples.stranded!)
  const [block = ''] = /```sh\n(.*?)```/s.exec(page)!.slice(1)
  const repository = 'ghcr.io/molecule-ai/platform-tenant'
  expect(block).toBe(
    `crane tag ${repository}@${digest(`${repository} old`)} latest\n`
    + `crane tag ${repository}@${digest(`${repository} older`)} latest-previous\n`,
  )
  expect(page.indexOf(block)).toBeLessThan(page.indexOf('###'))
})

test('a stranded tag without a command is named', () => {
  const { images: [image], ...rest } = samples.stranded!
  const lone: Report = { ...rest, images: [{ ...image!, keep: undefined, target: { ...image!.target, state: 'stranded' } }] }
  expect(summary(lone)).toContain('No command is known for `ghcr.io/molecule-ai/platform:latest`: look at it by hand.')
})

test('what failed comes first, among images, tenants, checks and gates', () => {
  const first = (page: string, title: string, line: number) => page.split(`### ${title}\n`)[1]!.split('\n')[line]
  expect(first(summary(samples.stranded!), 'Images, `latest`', 3)).toBe(
    '| 🛑&nbsp;**stranded** | `ghcr.io/molecule-ai/platform-tenant`, `latest-previous` 🛑&nbsp;**stranded** | **unknown** | `e0421bb477bc` | `9d01cca2cba8` |')
  expect(first(summary(samples.deploy!), 'Tenants to look at', 3)).toBe('- ❌&nbsp;**stale**: `acme` (runs `1f0c2ab`)')
  expect(first(summary(samples['smoke-red']!), 'Checks that did not pass', 1)).toContain('canary-two')
  expect(first(summary(samples.failed!), 'Gates that did not pass', 1)).toBe('- ⛔ backward: held, 03:07:12')
})

test('every gate has the time it was read', () => {
  const page = summary(reportOf({ gates: [{ name: 'head', verdict: 'passed', detail: 'is 4c1d56e', readAt: Date.UTC(2026, 0, 1, 23, 4, 5) }] }))
  expect(page).toContain('- ✅ head: passed, 23:04:05 (is `4c1d56e`)')
})

test('all faults of bad input are told', () => {
  const page = textOf(asGitea(summary(samples['bad-input']!)))
  for (const fault of samples['bad-input']!.faults) expect(page).toContain(fault)
})

/** Everything that this page ever writes of HTML. */
const OURS = /^<\/?(h2|h3|p|strong|table|thead|tbody|tr|th|td|code|pre|ul|li|details|summary)( class="[\w -]+")?>$|^<code class="language-sh">$|^<input [^<>]*>$/
const LINK = /^<a href="https:\/\/github\.com\/[\w./-]+">$|^<\/a>$/
const foreign = (html: string): string[] => tagsOf(html).filter((tag) => !OURS.test(tag))

test('no report brings a tag or a link of its own, in GitHub or in Gitea', () => {
  const texts = ['was cut at www.…', 'WWW.', ...FRAGMENTS, FRAGMENTS.join(' '), FRAGMENTS.join('\n'), ...fc.sample(hostileText, 100)]
  const pages = texts.flatMap((text) => [summary(reportOfText(text)), summary(smokeOfText(text))])
  asGitHub(pages).forEach((html, index) => {
    expect([foreign(html), foreign(asGitea(pages[index]!))]).toEqual([[], []])
    for (const rows of cellsOf(html)) expect(new Set(rows).size).toBe(1)
  })
})

test('the samples show nothing but what they should', () => {
  const { hostile: _, ...honest } = samples
  for (const html of asGitHub(Object.values({ ...honest, ...fleets }).map(summary))) expect(foreign(html).filter((tag) => !LINK.test(tag))).toEqual([])
})

test('the link to the run is one', () => {
  expect(asGitea(summary(samples.done!))).toContain('<a href="https://github.com/molecule-ai/platform/actions/runs/19457301">The run</a>')
})

test('a summary stays below 900 KiB, and tells how much is left off', () => {
  const many = <T>(item: T): T[] => Array<T>(3_000).fill(item)
  for (const text of ['||||a|'.repeat(3_000), '\u{1f468}'.repeat(20_000), '& '.repeat(5_000), FRAGMENTS.join(' ').repeat(20)]) {
    const { gates, images, tenants, happenings, ...rest } = reportOfText(text)
    const distinct = many(text).map((one, index) => `${index} ${one}`)
    const page = summary({
      ...rest, gates: many(gates).flat(), images: many(images).flat(), tenants: many(tenants).flat(), happenings: many(happenings).flat(),
      warnings: distinct, faults: distinct, stragglers: distinct,
    })
    expect(Buffer.byteLength(page)).toBeLessThan(LIMIT)
    expect(page).toMatch(/… and \d+ more, all in the evidence/)
  }
})

test('of 200 stranded images every command is shown', () => {
  const page = summary(samples.large!)
  expect(page.match(/^crane tag /gm)).toHaveLength(400)
  expect(page).toContain('… and 100 more, all in the evidence')
  expect(Buffer.byteLength(page)).toBeLessThan(LIMIT)
})

test('a command that undoes it is shown whole or not at all', () => {
  const undo = `release-action rollback previous --images ${'x'.repeat(40_000)}`
  expect(summary({ ...samples.done!, undo })).toContain('The command is in the evidence: it is too long to show.')
})
