import type { Evidence } from '../../src/report/evidence'
import type { SandboxTenant, TenantCall } from '../../src/sandbox/tenant'
import { type CanaryScene, strays } from './canaries'
import type { Ran } from './runner'
import { pathOf } from './tenant-troubles'

/** A sentence where the claim does not hold. */
const unless = (claim: boolean, words: string): string[] => (claim ? [] : [words])

/**
 * What a report of a smoke says against what the canaries truly saw and hold.
 * @returns every lie and every omission, in words; nothing where the report is honest
 */
export function smokeDishonesty(ran: Ran, { fleet }: CanaryScene, checks: number): string[] {
  const evidence = ran.evidence as Evidence | undefined
  if (!evidence) return ['there is no evidence']
  const { outcome, reason, warnings } = evidence
  const tenants = [...fleet.tenants.values()]
  const told = [ran.stdout.replace(/^::add-mask::.*$/gm, ''), ran.stderr, ran.summary, JSON.stringify(evidence)].join('\n')
  return [
    ...unless((ran.outputs.outcome ?? outcome) === outcome, `the output says ${ran.outputs.outcome}, the evidence ${outcome}`),
    ...unless((ran.outputs.reason ?? reason) === reason, `the output says ${ran.outputs.reason}, the evidence ${reason}`),
    ...unless(ran.summary !== '', 'there is no summary'),
    ...unless(outcome === 'done' || outcome === 'failed', `the outcome is ${outcome}`),
    ...unless(reason !== 'internal', 'the reason is internal'),
    ...strays(fleet),
    ...tenants.flatMap(({ token }) => unless(!told.includes(token), 'a token was told')),
    ...tenants.flatMap((tenant) => tenant.left().flatMap((left) =>
      unless(isTold(tenant, left, warnings), `"${left}" was left on ${tenant.slug} and nobody is told`))),
    ...(outcome === 'done' ? falsePass(evidence, tenants, checks) : []),
  ]
}

/** By the tenant's address and the probe, which is what a person can look for. */
const isTold = ({ url }: SandboxTenant, left: string, warnings: readonly string[]): boolean =>
  warnings.some((warning) => warning.includes(url) && warning.includes(left.split(' ').at(-1)!))

/** A pass counts only where every check was answered as the tenant meant it, and the build was so answered last. */
function falsePass({ tenants: told }: Evidence, tenants: SandboxTenant[], checks: number): string[] {
  return tenants.flatMap(({ slug, requests }, at) => {
    const passed = told[at]?.checks?.filter(({ verdict }) => verdict === 'pass').length
    const asked = requests.filter(({ method }) => method !== 'DELETE')
    const [all, clean] = [new Set(asked.map(kindOf)), new Set(asked.filter(isClean).map(kindOf))]
    const never = [...all].filter((kind) => !clean.has(kind))
    const last = requests.filter(({ path }) => path === '/buildinfo').at(-1)
    return [
      ...unless(passed === checks && told[at]?.state === 'passed', `done, but ${passed} of ${checks} checks passed on ${slug}`),
      ...never.map((kind) => `done, but ${kind} was never answered in order by ${slug}`),
      ...unless(last !== undefined && isClean(last), `done, but the last look at what ${slug} runs brought ${last?.status} (${last?.fault})`),
    ]
  })
}

/** To whoever brings no bearer a 401 is in order, whoever says it. */
const isClean = ({ fault, status, headers }: TenantCall): boolean =>
  status === 401 ? headers.authorization === undefined : fault === undefined && (status === 200 || status === 201)

const kindOf = ({ method, path, headers }: TenantCall): string => `${method} ${pathOf(path)}${headers.authorization ? '' : ' as nobody'}`
