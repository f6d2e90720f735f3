import { originFor } from '../adapters/http/address'
import { faultOf } from '../adapters/http/faults'
import { peek } from '../adapters/http/peek'
import { wordsFor } from '../adapters/http/proxy/fault'
import { concurrently } from '../release/concurrent'
import { bad, type Diagnosis, ok, warning } from '../release/diagnosis'
import { ecrHost } from '../release/image'
import { tenantUrl } from '../release/slug'
import type { DoctorRequest } from '../request/request'
import type { RunContext } from './context'
import { type Look, namesOf, ofCertificates, ofFiles, ofUnproved } from './doctor-certificates'

type Env = Readonly<Record<string, string | undefined>>

/** So many hosts are looked at; a fleet has more than anybody wants to read of. */
const MOST_HOSTS = 20
const AT_ONCE = 6

/** What stands between this machine and the world: proxies and certificates. @param caFile as it was given */
export async function networkFindings(request: DoctorRequest, caFile: string | undefined, context: RunContext, cancel: AbortSignal): Promise<Diagnosis[]> {
  const { host: { env }, agents, networkWarnings } = context
  const urls = hostsOf(request, context).slice(0, MOST_HOSTS)
  const looks = await concurrently(urls, AT_ONCE, async (url): Promise<Look> => {
    const proxy = agents.proxyOf(url)
    if (url.protocol !== 'https:') return { host: url.host, proxy }
    return peek(url, agents, cancel).then((peer) => ({ host: url.host, proxy, peer }), (fault: Error) => ({ host: url.host, proxy, fault }))
  })
  const { found, own } = ofFiles({ 'ca-file': caFile, NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS']?.trim() })
  return [
    ...ofProxies(looks, env), ...networkWarnings.map((words) => (words.startsWith('ca-file') ? warning('certificates', words, 'Put the certificate that counts today into the file') : warning('proxy', words, 'Correct the entry, or take it out'))),
    ...found, ...ofCertificates(looks, own), ...ofUnproved(env),
  ]
}

/** Whom a release with these inputs would ask, each host once, as far as that is known beforehand. */
function hostsOf({ images, apiUrl, controlPlaneUrl, controlPlaneToken, tenantUrls, tenantUrlTemplate, canarySlug, fleet, fleetCommand }: DoctorRequest, { host }: RunContext): URL[] {
  const isOwn = fleet.length > 0 || fleetCommand !== undefined
  const canary = canarySlug === undefined || canarySlug === 'none' ? undefined : fleet.find(({ slug }) => slug === canarySlug)?.url ?? (isOwn ? undefined : tenantUrl(tenantUrlTemplate, canarySlug))
  const addresses = [
    ...images.map(({ registry }) => (ecrHost(registry) ? ecrApi(registry, host.env) : originFor(registry))),
    ...(host.trigger.repository ? [apiUrl ?? host.apiUrl] : []), ...(controlPlaneToken === undefined ? [] : [controlPlaneUrl]), ...tenantUrls, canary,
  ]
  const origins = addresses.flatMap((address) => (address !== undefined && URL.canParse(address) ? [new URL(address).origin] : []))
  return [...new Set(origins)].map((origin) => new URL(origin))
}

/** ECR is asked by its API, whose name is another; nothing of a kind that is seldom. */
function ecrApi(registry: string, { AWS_ENDPOINT_URL_ECR: own, AWS_ENDPOINT_URL: ofAll }: Env): string | undefined {
  const given = own ?? ofAll
  if (given) return given
  const { region, fips, dualStack } = ecrHost(registry)!
  const [, end] = /\.(amazonaws\.com(?:\.cn)?)$/.exec(registry) ?? []
  return end === undefined || fips || dualStack ? undefined : `https://api.ecr.${region}.${end}`
}

/** Which proxy is for whom, and whether it does it. */
function ofProxies(looks: readonly Look[], env: Env): Diagnosis[] {
  if (looks.length === 0) return []
  const proxies = new Map(looks.flatMap(({ proxy }) => (proxy ? [[proxy.variable, proxy] as const] : [])))
  if (proxies.size === 0) return [ok('proxy', `everybody is asked directly${NAMES.some((name) => env[name]?.trim()) ? ': no variable that is set is for any of them' : ''}`), ...ofHttpAlone(env)]
  const found = [...proxies.values()].map((proxy) => {
    const through = looks.filter((look) => look.proxy?.variable === proxy.variable)
    const faults = through.flatMap(({ fault }) => (fault ? [faultOf(fault)] : [])).filter(({ what }) => what.startsWith(wordsFor(proxy)))
    const [first] = faults
    if (!first) return ok('proxy', `${wordsFor(proxy)} is for ${namesOf(through)}`)
    return bad('proxy', `${first.what}; it is for ${namesOf(through)}`, first.hint)
  })
  const direct = looks.filter(({ proxy }) => !proxy)
  return [...found, ...(direct.length > 0 ? [ok('proxy', `asked directly: ${namesOf(direct)}`)] : [])]
}

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']

/** Whom everybody takes for the proxy of all, and who is that of plain HTTP alone. */
function ofHttpAlone(env: Env): Diagnosis[] {
  const isSet = (name: string): boolean => [name, name.toLowerCase()].some((one) => env[one]?.trim())
  if (!isSet('HTTP_PROXY') || isSet('HTTPS_PROXY') || isSet('ALL_PROXY')) return []
  return [warning('proxy', 'HTTP_PROXY is for plain HTTP alone, and nobody here is asked by it', 'Where https is to go through the proxy too, set HTTPS_PROXY')]
}
