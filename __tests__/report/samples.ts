import { createHash } from 'node:crypto'
import type { Digest } from '../../src/release/digest'
import type { ImageReport, Report, TagReport, TagState, TenantReport } from '../../src/release/report'

/** Reports as a run would write them, one an ending: for the tests, and for `npm run preview`. */

const AT = Date.UTC(2026, 10, 20, 3, 7, 12)
export const OLD_COMMIT = '1f0c2ab94d6e8f7a5b3c2d1e0f9a8b7c6d5e4f3a'
export const NEW_COMMIT = '4c1d56e0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4'

/** A digest that is always the same for the same name. */
export const digest = (name: string): Digest => `sha256:${createHash('sha256').update(name).digest('hex')}`

type Fate = TagReport['state']

/** What the tag shows at the end of each fate. */
const shows = (state: Fate, before: TagState, wanted: TagState): TagState =>
  state === 'moved' || state === 'stranded' ? wanted : state === 'refused' ? 'unknown' : before

export function tagOf(tag: string, before: TagState, wanted: TagState, state: Fate, rest: Partial<TagReport> = {}): TagReport {
  return { tag, before, wanted, after: shows(state, before, wanted), state, ...rest }
}

/** An image whose `latest` and `latest-previous` met these fates. */
export function imageOf(image: string, state: Fate, keep: Fate, rest: { target?: Partial<TagReport>; keep?: Partial<TagReport> } = {}): ImageReport {
  const [older, old, fresh] = [digest(`${image} older`), digest(`${image} old`), digest(`${image} new`)]
  return {
    image,
    source: 'staging-4c1d56e',
    mediaType: 'application/vnd.oci.image.index.v1+json',
    commitBefore: OLD_COMMIT,
    target: tagOf('latest', old, fresh, state, rest.target),
    keep: tagOf('latest-previous', older, old, keep, rest.keep),
  }
}

export function reportOf(rest: Partial<Report>): Report {
  return {
    mode: 'promote',
    outcome: 'done',
    reason: 'ok',
    sha: NEW_COMMIT,
    dryRun: false,
    verdict: '',
    next: '',
    startedAt: AT,
    finishedAt: AT + 1_840,
    startedBy: 'workflow_run by octocat',
    runUrl: 'https://github.com/molecule-ai/platform/actions/runs/19457301',
    gates: [],
    images: [],
    tenants: [],
    stragglers: [],
    warnings: [],
    faults: [],
    happenings: [],
    ...rest,
  }
}

const PLATFORM = 'ghcr.io/molecule-ai/platform'
const TENANT = 'ghcr.io/molecule-ai/platform-tenant'
const UNDO = `release-action rollback previous --images ${PLATFORM},${TENANT}`

const gates: Report['gates'] = [
  { name: 'event', verdict: 'passed', detail: 'follows a green push to main', readAt: AT + 2 },
  { name: 'backward', verdict: 'passed', detail: `4c1d56e is 3 ahead of 1f0c2ab, which ${PLATFORM}:latest shows`, readAt: AT + 412 },
  { name: 'backward', verdict: 'passed', detail: `4c1d56e is 3 ahead of 1f0c2ab, which ${TENANT}:latest shows`, readAt: AT + 431 },
]

const refusal = `${TENANT}:latest: the registry refused the write with 403 (permission_denied: write_package), credential: github-token`
const lost = 'the registry answered 503 to PUT and does not answer any more'
/** What crane is told, in full. */
const mend = (image: string, name: string, tag: string) => `crane tag ${image}@${digest(`${image} ${name}`)} ${tag}`

const postMortem: Report['postMortem'] = {
  broke: NEW_COMMIT,
  since: '2026-11-19T21:40:03.000Z',
  promotedBy: 'github-actions[bot], by promote',
  replacedBy: '1f0c2ab',
  when: '2026-11-20T03:07:12.000Z',
  by: 'octocat',
  smoke: 'not recorded in the registry; look at the smoke run of that commit',
  questions: ['Why did the canary not catch it?', 'Which check would have caught it?'],
}

/** What would act on a table, a renderer, a reader of mentions, a terminal or a runner. */
export const FRAGMENTS = [
  '| a | b |', '<img src=x onerror=alert(1)>', '[click](https://evil.example)', 'https://evil.example/x www.evil.example me@evil.example',
  '@octocat #1 GH-1 molecule-ai/platform#1', '```\n# heading\n```', '::set-env name=PATH::/evil', '##[add-mask]x', 'a\n::error::b\r\n- [x] c',
  '\u202Egnp.exe\u2066 \u001b[31mred\u001b[0m \u0007', '&lt;script&gt; &#60;b&#62;', '**bold** _em_ ~~gone~~ :tada: $x^2$', '\\| \\` \\\\| `|` ``', '</details></table>',
]

/** A report in which every string that may come from outside is this one. */
export const reportOfText = (text: string): Report => reportOf({
  outcome: 'stranded', reason: 'internal', verdict: text, next: text, startedBy: text, runUrl: text, journal: text, undo: text, command: text,
  gates: [{ name: text, verdict: 'held', detail: text, readAt: AT }], warnings: [text], faults: [`${text} too`], stragglers: [text],
  images: [{
    ...imageOf(text, 'stranded', 'stranded', { target: { tag: text, fault: text, mend: text } }), source: text, mediaType: text, commitBefore: text,
    signatures: [{ by: text, predicate: text, bundle: digest('bundle') }],
  }],
  tenants: [{ tenant: text, state: text, wanted: text, got: text }], happenings: [{ at: AT, text }], timeline: [{ name: text, from: AT, to: AT + 9, ok: false }],
  postMortem: { broke: text, since: text, promotedBy: text, replacedBy: text, when: text, by: text, smoke: text, questions: [text] },
})

/** A smoke of which every string that may come from outside is this one. */
export const smokeOfText = (text: string): Report => ({
  ...reportOfText(text),
  mode: 'smoke',
  outcome: 'failed',
  reason: 'smoke-red',
  tenants: [{
    tenant: text, state: 'failed', wanted: text, got: text,
    checks: [{ name: text, verdict: 'fail', expected: text, got: text, milliseconds: 12, tries: 1, repeat: text }],
  }],
})

type Verdict = NonNullable<TenantReport['checks']>[number]['verdict']
const CHECKS = ['liveness', 'workspaces', 'commit', 'search', 'events', 'no bearer']

/** A canary whose checks passed, but for these. */
function canary(tenant: string, state: string, verdicts: Record<string, Verdict> = {}, got = '4c1d56e'): TenantReport {
  const checks = CHECKS.map((name, index) => {
    const verdict = verdicts[name] ?? 'pass'
    const check = { name, verdict, milliseconds: 38 + 7 * index, tries: 1 }
    if (verdict === 'fail') {
      return {
        ...check, expected: '$.subsystems is object', got: '404 text/html: <!doctype html><title>[401] not here</title>',
        repeat: `curl -sS '${tenant}/admin/liveness' -H 'authorization: Bearer '"$TOKEN"`,
      }
    }
    if (verdict === 'inconclusive') {
      return { ...check, tries: 3, milliseconds: 8_412, expected: '200', got: 'no answer: the connection was reset', repeat: `curl -sS '${tenant}/events'` }
    }
    return verdict === 'skipped' ? { ...check, tries: 0, milliseconds: 0, got: 'memory was never had' } : check
  })
  return { tenant, state, wanted: '4c1d56e', got, checks }
}
const [ONE, TWO, THREE] = ['one', 'two', 'three'].map((name) => `https://canary-${name}.moleculesai.app`) as [string, string, string]

/** Every ending, by name. */
export const samples: Record<string, Report> = {
  done: reportOf({
    verdict: 'latest was moved to 4c1d56e in 2 of 2 images and read back',
    gates,
    undo: UNDO,
    images: [imageOf(PLATFORM, 'moved', 'moved'), imageOf(TENANT, 'moved', 'moved')],
    happenings: [{ at: AT + 930, text: `${PLATFORM}: HTTP 503; trying again in 0.5 s (2 of 3)` }],
  }),
  unchanged: reportOf({
    outcome: 'unchanged', reason: 'already-current', verdict: 'latest shows 4c1d56e in all 2 images already; nothing was written', gates: gates.slice(0, 1),
    images: [PLATFORM, TENANT].map((image) => ({
      ...imageOf(image, 'unchanged', 'unchanged'),
      commitBefore: undefined,
      target: tagOf('latest', digest(`${image} new`), digest(`${image} new`), 'unchanged'),
    })),
  }),
  planned: reportOf({
    outcome: 'planned', reason: 'dry-run', dryRun: true, verdict: 'would move latest to 4c1d56e in 2 of 2 images; nothing was written',
    startedBy: 'pull_request by octocat',
    gates: [{ name: 'event', verdict: 'passed', detail: 'a pull request only plans', readAt: AT + 2 }, ...gates.slice(1)],
    images: [imageOf(PLATFORM, 'planned', 'planned'), imageOf(TENANT, 'planned', 'planned')],
    happenings: [PLATFORM, TENANT].map((image) => ({
      at: AT + 500, text: `would move ${image}:latest ${digest(`${image} old`)} -> ${digest(`${image} new`)}`,
    })),
  }),
  skipped: reportOf({
    outcome: 'skipped', reason: 'not-on-branch', verdict: 'nothing was done: the upstream run was on feature/x, not on main',
    gates: [{ name: 'event', verdict: 'held', detail: 'the upstream run was on feature/x, not on main', readAt: AT + 2 }],
  }),
  failed: reportOf({
    outcome: 'failed', reason: 'backward', verdict: `4c1d56e is 2 behind 1f0c2ab, which ${TENANT}:latest shows`,
    next: 'Nothing is to do where a newer build is out already; to go back on purpose use mode rollback, or set allow-backward',
    faults: [`4c1d56e is 2 behind 1f0c2ab, which ${TENANT}:latest shows`],
    warnings: [`${PLATFORM}:latest carries no revision label, so nobody can tell whether this goes backward`],
    gates: [
      gates[0]!,
      { name: 'backward', verdict: 'warned', detail: `${PLATFORM}:latest carries no revision label, so nobody can tell whether this goes backward`, readAt: AT + 400 },
      { name: 'backward', verdict: 'held', detail: `4c1d56e is 2 behind 1f0c2ab, which ${TENANT}:latest shows`, readAt: AT + 431 },
    ],
    images: [{ ...imageOf(PLATFORM, 'untouched', 'untouched'), commitBefore: undefined }, imageOf(TENANT, 'untouched', 'untouched')],
  }),
  restored: reportOf({
    outcome: 'restored', reason: 'registry-denied', verdict: `${refusal}; every tag of ours is back where it was, read back`,
    next: 'Link the package platform-tenant to this repository with write access, then run again', faults: [refusal], gates, finishedAt: AT + 4_310,
    images: [
      imageOf(PLATFORM, 'restored', 'restored', { target: { fault: 'stopped, since another step failed' } }),
      imageOf(TENANT, 'untouched', 'restored', { target: { fault: refusal } }),
    ],
  }),
  stranded: reportOf({
    outcome: 'stranded', reason: 'registry-unavailable', verdict: `${TENANT}:latest: ${lost}; not every tag could be put back`,
    next: 'Put the stranded tags right with the commands given, then run again', faults: [`${TENANT}:latest: ${lost}`], gates, finishedAt: AT + 43_900,
    warnings: [`the registry ghcr.io sent Retry-After: 3600, which is longer than this run may wait`],
    images: [
      imageOf(PLATFORM, 'restored', 'restored', { target: { fault: 'stopped, since another step failed' } }),
      imageOf(TENANT, 'stranded', 'stranded', {
        target: { after: 'unknown', fault: 'HTTP 503 while reading the tag back', mend: mend(TENANT, 'old', 'latest') },
        keep: { fault: 'left in place, since it holds the way back', mend: mend(TENANT, 'older', 'latest-previous') },
      }),
    ],
    happenings: [
      { at: AT + 800, text: `${PLATFORM}:latest was moved and read back` },
      { at: AT + 1_900, text: `${TENANT}:latest: HTTP 503; trying again in 0.5 s (2 of 3)` },
      { at: AT + 21_000, text: `putting back ${TENANT}:latest to ${digest(`${TENANT} old`)}` },
    ],
  }),
  'bad-input': reportOf({
    outcome: 'failed', reason: 'bad-input', sha: '', startedBy: 'the command line', runUrl: undefined, finishedAt: AT + 3,
    verdict: '3 inputs are wrong; nothing was asked of any network', next: 'Mend the inputs, then run again',
    faults: [
      'images: "ghcr.io/molecule-ai/platform:latest" carries a tag; write the repository alone',
      'dry-run: "yes" is neither true nor false; write true or false',
      'sha: "main" is no commit; write 7 to 40 hex digits',
    ],
  }),
  rollback: reportOf({
    mode: 'rollback', sha: OLD_COMMIT, verdict: 'latest was moved to 1f0c2ab in 2 of 2 images and read back', startedBy: 'the command line by octocat',
    runUrl: undefined, undo: `release-action promote 4c1d56e --images ${PLATFORM},${TENANT}`, postMortem,
    warnings: [`${TENANT}:latest-rolled-back: the registry refused the write with 403; going on without this protection`],
    images: [imageOf(PLATFORM, 'moved', 'moved'), imageOf(TENANT, 'moved', 'refused')].map((image) => ({
      ...image, source: 'latest-previous', commitBefore: NEW_COMMIT, keep: image.keep && { ...image.keep, tag: 'latest-rolled-back', before: null },
    })),
  }),
  smoke: reportOf({
    mode: 'smoke', verdict: '3 of 3 canaries run 4c1d56e and passed all 6 checks', finishedAt: AT + 62_300,
    tenants: [canary(ONE, 'passed'), canary(TWO, 'passed'), canary(THREE, 'passed')],
    gates: [{ name: 'build', verdict: 'passed', detail: '3 of 3 canaries run 4c1d56e', readAt: AT + 61_000 }],
  }),
  'smoke-red': reportOf({
    mode: 'smoke', outcome: 'failed', reason: 'smoke-red', finishedAt: AT + 70_900,
    verdict: `liveness failed on ${TWO}, and 1 of 3 canaries could not be asked`, next: 'This build is bad: mend it, or repeat the request by hand to see why',
    tenants: [canary(ONE, 'passed'), canary(TWO, 'failed', { liveness: 'fail', search: 'skipped' }), canary(THREE, 'inconclusive', { events: 'inconclusive' })],
    gates: [{ name: 'build', verdict: 'passed', detail: '3 of 3 canaries run 4c1d56e', readAt: AT + 61_000 }],
    warnings: [`${TWO}: the probe memory could not be deleted (HTTP 500); delete it by hand`],
  }),
  'smoke-waiting': reportOf({
    mode: 'smoke', outcome: 'failed', reason: 'build-not-running', finishedAt: AT + 420_000,
    verdict: '1 of 3 canaries never ran 4c1d56e within 420 s', next: 'See why the canary does not take the build, then run again',
    gates: [{ name: 'build', verdict: 'held', detail: `${THREE} runs 1f0c2ab`, readAt: AT + 420_000 }],
    tenants: [
      { tenant: ONE, state: 'unasked', wanted: '4c1d56e', got: '4c1d56e' }, { tenant: TWO, state: 'unreachable', wanted: '4c1d56e', got: 'no answer' },
      { tenant: THREE, state: 'waiting', wanted: '4c1d56e', got: '1f0c2ab' },
    ],
  }),
  deploy: reportOf({
    mode: 'deploy', outcome: 'failed', reason: 'too-many-stragglers', finishedAt: AT + 605_000,
    verdict: '2 tenants of 14 do not run 4c1d56e, and max-stragglers allows 1',
    next: 'See the two tenants, then run this to go on where it stopped',
    command: 'release-action deploy 4c1d56e --canary-slug tenant-1 --required-contexts none --max-stragglers 1',
    gates: [{ name: 'kill switch', verdict: 'off', detail: 'redeploy-tag is set', readAt: AT + 20 }, ...gates],
    stragglers: ['acme', 'globex'],
    timeline: [
      { name: 'CI', from: AT, to: AT + 95_000, ok: true }, { name: 'canary tenant-1', from: AT + 95_500, to: AT + 171_000, ok: true },
      { name: 'soak', from: AT + 171_000, to: AT + 231_000, ok: true }, { name: 'batch 1 of 5', from: AT + 231_000, to: AT + 330_000, ok: true },
      { name: 'batch 2 of 5', from: AT + 330_000, to: AT + 600_000, ok: false },
    ],
    tenants: [
      ...Array.from({ length: 12 }, (_, index) => ({ tenant: `tenant-${index + 1}`, state: 'proved', wanted: '4c1d56e', got: '4c1d56e' })),
      { tenant: 'acme', state: 'stale', wanted: '4c1d56e', got: '1f0c2ab' },
      { tenant: 'globex', state: 'unreachable', wanted: '4c1d56e', got: '' },
    ],
  }),
  large: reportOf({
    outcome: 'stranded', reason: 'registry-unavailable', verdict: 'the registry went away; not every tag could be put back', faults: ['the registry went away'],
    next: 'Put the stranded tags right with the commands given, then run again',
    images: Array.from({ length: 200 }, (_, index) => {
      const image = `registry.example.com:5000/molecule-ai/service-${index}`
      return imageOf(image, 'stranded', 'stranded', {
        target: { mend: mend(image, 'old', 'latest'), fault: lost }, keep: { mend: mend(image, 'older', 'latest-previous'), fault: lost },
      })
    }),
    gates: Array.from({ length: 200 }, (_, index) => ({ name: 'backward', verdict: 'passed', detail: `service-${index} is ahead`, readAt: AT })),
  }),
  hostile: reportOfText(FRAGMENTS.join(' ')),
}
