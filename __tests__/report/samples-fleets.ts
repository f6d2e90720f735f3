import type { Report, TenantReport } from '../../src/release/report'
import { imageOf, NEW_COMMIT, OLD_COMMIT, reportOf, samples } from './samples'

/** Reports of whole fleets, as deploys and smokes of that size write them. */

const AT = Date.UTC(2026, 10, 20, 3, 7, 12)
const IMAGES = ['ghcr.io/molecule-ai/platform', 'ghcr.io/molecule-ai/platform-tenant']
const NAMES = ['acme', 'globex', 'initech', 'umbrella', 'hooli', 'stark', 'wayne', 'tyrell', 'wonka', 'soylent']
const slugs = (count: number): string[] => Array.from({ length: count }, (_, at) => `${NAMES[at % NAMES.length]}${at < NAMES.length ? '' : `-${Math.floor(at / NAMES.length) + 1}`}`)

export const tenant = (slug: string, state: string, got = '4c1d56e'): TenantReport => ({ tenant: slug, state, wanted: '4c1d56e', got })

/** As a deploy reads them: kill switch and head before every side effect. */
export function gatesOf(batches: number): Report['gates'] {
  const steps = ['anything else', 'canary acme', ...Array.from({ length: batches }, (_, at) => `batch ${at + 1} of ${batches}`), 'the tags', 'a tag', 'a tag']
  const asked = steps.flatMap((before, at): Report['gates'] => [
    { name: 'kill switch', verdict: 'passed', detail: `PROD_AUTO_DEPLOY_DISABLED is off; read before ${before}`, readAt: AT + 95_000 + 35_000 * at },
    { name: 'head', verdict: 'passed', detail: `main is at 4c1d56e; read before ${before}`, readAt: AT + 95_100 + 35_000 * at },
  ])
  return [
    { name: 'event', verdict: 'passed', detail: 'follows a green push to main', readAt: AT + 2 },
    { name: 'ci', verdict: 'passed', detail: 'green: CI / all-required, E2E API Smoke Test', readAt: AT + 94_000 },
    ...IMAGES.map((image): Report['gates'][number] => ({ name: 'backward', verdict: 'passed', detail: `4c1d56e is 3 ahead of 1f0c2ab, which ${image}:latest shows`, readAt: AT + 96_000 })),
    ...asked,
  ]
}

const phases = (batches: number, bad?: number): Report['timeline'] => [
  { name: 'CI', from: AT, to: AT + 94_000, ok: true },
  { name: 'canary acme', from: AT + 96_000, to: AT + 131_000, ok: true },
  { name: 'soak of acme', from: AT + 131_000, to: AT + 191_000, ok: true },
  ...Array.from({ length: batches }, (_, at) => ({ name: `batch ${at + 1} of ${batches}`, from: AT + 191_000 + 35_000 * at, to: AT + 225_000 + 35_000 * at, ok: at !== bad })),
]

const deploy = (rest: Partial<Report>): Report => reportOf({
  mode: 'deploy', finishedAt: AT + 730_000, images: IMAGES.map((image) => imageOf(image, 'untouched', 'untouched')), startedBy: 'push by octocat', ...rest,
})

const OPTIONS = `--canary-slug acme --images ${IMAGES.join(',')}`
const GO_ON = `release-action deploy ${NEW_COMMIT} ${OPTIONS} --required-contexts $'CI / all-required\\nE2E API Smoke Test'`
const BACK = `release-action deploy ${OLD_COMMIT} ${OPTIONS} --redeploy-tag staging-1f0c2ab --required-contexts none`

const [forty, many] = [slugs(40), slugs(400)]

const CHECKS = ['liveness', 'workspaces', 'commit', 'search', 'events', 'no bearer']
const url = (at: number): string => `https://canary-${at + 1}.moleculesai.app`
const LOST = 'no answer: connect ECONNREFUSED 10.3.0.9:443'

/** Canaries of which these could not be asked at all, and these fail their first check. */
const canaries = (count: number, dead: number[], red: number[] = []): TenantReport[] => Array.from({ length: count }, (_, at) => {
  const isDead = dead.includes(at)
  const checks = CHECKS.map((name, index): NonNullable<TenantReport['checks']>[number] => {
    const repeat = `curl -sS '${url(at)}/admin/liveness' -H 'origin: ${url(at)}' -H "authorization: Bearer $TOKEN"`
    if (isDead) return { name, verdict: 'inconclusive', milliseconds: 8_400, tries: 3, expected: '200', got: LOST, repeat }
    if (red.includes(at) && index === 0) return { name, verdict: 'fail', milliseconds: 41, tries: 1, expected: '$.subsystems is object', got: '200 {"subsystems":[]}', repeat }
    return { name, verdict: 'pass', milliseconds: 30 + index, tries: 1 }
  })
  return { tenant: url(at), state: isDead ? 'unreachable' : red.includes(at) ? 'failed' : 'passed', wanted: '4c1d56e', got: isDead ? LOST : '4c1d56e', checks }
})

const smoke = (rest: Partial<Report>): Report => reportOf({
  mode: 'smoke', finishedAt: AT + 71_000, gates: [{ name: 'build', verdict: 'passed', detail: '20 of 20 canaries run 4c1d56e', readAt: AT + 61_000 }], ...rest,
})

export const fleets: Record<string, Report> = {
  'deploy of 40, done': deploy({
    verdict: '40 of 40 tenants run 4c1d56e; latest was moved to 4c1d56e in 2 of 2 images and read back', undo: BACK, gates: gatesOf(13), timeline: phases(13),
    images: IMAGES.map((image) => imageOf(image, 'moved', 'moved')), tenants: forty.map((slug) => tenant(slug, 'proved')),
  }),
  'deploy of 40, one red': deploy({
    outcome: 'failed', reason: 'tenant-unreachable', gates: gatesOf(6), timeline: phases(6, 5),
    verdict: 'hooli does not answer (no answer: connect ECONNREFUSED 10.0.7.5:443); 18 of 40 tenants run 4c1d56e, 1 unreachable, 21 untouched; no tag was moved',
    next: 'See why hooli does not show 4c1d56e, then run this to go on where it stopped', command: GO_ON, stragglers: ['hooli'],
    faults: ['hooli does not answer (no answer: connect ECONNREFUSED 10.0.7.5:443)'], warnings: ['left behind: hooli does not answer (no answer: connect ECONNREFUSED 10.0.7.5:443)'],
    tenants: forty.map((slug, at) => (slug === 'hooli' ? tenant(slug, 'unreachable', 'no answer: connect ECONNREFUSED 10.0.7.5:443')
      : slug === 'wonka-4' ? tenant(slug, 'untouched', 'no answer: HTTP 502 for /buildinfo') : at < 19 ? tenant(slug, 'proved') : tenant(slug, 'untouched', '1f0c2ab'))),
  }),
  'deploy of 400, a zone down': deploy({
    outcome: 'failed', reason: 'too-many-stragglers', gates: [...gatesOf(60), { name: 'head', verdict: 'held', detail: 'main is at 9e8d7c6, and no longer at 4c1d56e', readAt: AT + 2_400_000 }],
    verdict: '61 tenants were left behind (acme-11, globex-11, initech-11 and 58 more), and max-stragglers allows 10; 239 of 400 tenants run 4c1d56e, 50 unreachable, 11 stale, 100 untouched; no tag was moved',
    next: 'See why acme-11, globex-11, initech-11 and 58 more do not show 4c1d56e, then run this to go on where it stopped', command: GO_ON, timeline: phases(60, 59),
    stragglers: many.slice(100, 161), warnings: many.slice(100, 161).map((slug) => `left behind: ${slug} does not answer`),
    tenants: many.map((slug, at) => (at < 100 || (at >= 161 && at < 300) ? tenant(slug, 'proved') : at < 150 ? tenant(slug, 'unreachable', `no answer: https://${slug}.moleculesai.app/buildinfo: connect ETIMEDOUT 10.1.${at}.2:443`)
      : at < 161 ? tenant(slug, 'stale', '1f0c2ab') : tenant(slug, 'untouched', '1f0c2ab'))),
  }),
  'deploy, canary failed': deploy({
    outcome: 'failed', reason: 'canary-failed', gates: gatesOf(0).slice(0, 8), timeline: phases(0),
    verdict: 'the canary failed: acme shows 4c1d56e and is not healthy (HTTP 503 for /health), 40 s into its soak, 2 of 5 looks missed; 0 of 40 tenants run 4c1d56e, 1 unhealthy, 39 untouched; no tag was moved',
    next: 'Bring the canary back with this, then mend the build', command: BACK,
    tenants: forty.map((slug) => (slug === 'acme' ? tenant(slug, 'unhealthy', '4c1d56e, and HTTP 503 for /health') : tenant(slug, 'untouched', '1f0c2ab'))),
  }),
  'deploy, suite red on its canary': deploy({
    outcome: 'failed', reason: 'canary-failed', gates: gatesOf(0).slice(0, 8), timeline: phases(0),
    verdict: 'the canary failed: the check "liveness" of canary failed on acme after its proof; 1 of 40 tenants runs 4c1d56e, 39 untouched; no tag was moved',
    next: 'Bring the canary back with this, then mend the build', command: BACK,
    tenants: forty.map((slug) => (slug === 'acme' ? { ...tenant(slug, 'proved'), checks: canaries(1, [], [0])[0]!.checks } : tenant(slug, 'untouched', '1f0c2ab'))),
  }),
  'deploy by hand, planned': deploy({
    outcome: 'planned', reason: 'dry-run', dryRun: true, startedBy: 'workflow_dispatch by ada', verdict: 'would redeploy 38 of 40 tenants to staging-4c1d56e and move latest in 2 images; nothing was touched',
    gates: ['ci', 'kill switch', 'head', 'backward'].map((name) => ({ name, verdict: 'off', detail: 'redeploy-tag is set, asked for by ada', readAt: AT })),
    images: IMAGES.map((image) => imageOf(image, 'planned', 'planned')),
    tenants: forty.map((slug, at) => (at < 2 ? tenant(slug, 'current') : at === 39 ? tenant(slug, 'skipped', 'not asked: skip-tenants') : tenant(slug, 'untouched', '1f0c2ab'))),
  }),
  'deploy, superseded': deploy({
    outcome: 'skipped', reason: 'superseded', verdict: 'nothing was done: main is at 9e8d7c6, and no longer at 4c1d56e',
    next: 'Leave it to the deploy of 9e8d7c6; to deploy 4c1d56e all the same, use redeploy-tag', images: [],
    gates: [...gatesOf(0).slice(0, 2), { name: 'head', verdict: 'held', detail: 'main is at 9e8d7c6, and no longer at 4c1d56e', readAt: AT + 95_000 }],
  }),
  'promote, held': reportOf({
    outcome: 'skipped', reason: 'held', verdict: 'nothing was done: automatic releases are held by ada since 2026-11-20T01:00:00Z (sign-in fails)',
    next: 'Dispatch this by hand, which lifts the hold, or lift it with this', command: `release-action lift --images ${IMAGES.join(',')}`,
    gates: [{ name: 'hold', verdict: 'held', detail: 'automatic releases are held by ada since 2026-11-20T01:00:00Z (sign-in fails)', readAt: AT }],
    images: IMAGES.map((image) => imageOf(image, 'untouched', 'untouched')),
  }),
  'smoke of 20, one dead': smoke({
    outcome: 'failed', reason: 'tenant-unreachable', verdict: `1 of 20 canaries could not be asked; ${url(6)}: ${LOST}`,
    next: 'This says nothing of the build: look at the network, the proxy and the host, then run again', tenants: canaries(20, [6]),
    happenings: [{ at: AT + 64_000, text: '19 of 20 canaries passed all 6 checks' }],
  }),
  'smoke of 20, red everywhere': smoke({
    outcome: 'failed', reason: 'smoke-red', verdict: `the check "liveness" failed on ${url(0)}; 14 of 20 canaries are red on 4c1d56e`,
    next: 'The build is bad, or the check is: repeat the request given below, then mend the build',
    tenants: canaries(20, [15, 16], Array.from({ length: 14 }, (_, at) => at)),
  }),
  'rollback, dispatched': reportOf({
    ...samples['rollback']!, startedBy: 'workflow_dispatch by octocat', runUrl: 'https://github.com/molecule-ai/platform/actions/runs/19457301',
    next: 'To go further back run this', command: `release-action rollback 9e8d7c6 --images ${IMAGES.join(',')}`,
  }),
  'stranded, its journal kept': reportOf({
    ...samples['stranded']!, journal: '/home/runner/work/_temp/release-action-promote-1a2b3c4d.journal',
    next: 'Run this, on this machine; where it cannot be, the commands for each tag; then run again',
    command: 'release-action recover /home/runner/work/_temp/release-action-promote-1a2b3c4d.journal',
  }),
  cancelled: reportOf({
    outcome: 'restored', reason: 'cancelled', verdict: 'the run was asked to stop; every tag of ours is back where it was, read back', next: 'Run again',
    faults: ['the run was asked to stop'], gates: gatesOf(0).slice(0, 1), images: IMAGES.map((image) => imageOf(image, 'restored', 'restored')),
  }),
}
