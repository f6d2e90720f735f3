import type { Org } from '../ports/orgs'
import { TOKENS_SECRET, URLS_SECRET, withCanary, withoutCanary } from '../release/canary-lists'
import { Failure } from '../release/failure'
import type { CanaryRequest } from '../request/request'

/** What was done, for people; holds no token. */
export interface CanaryDone {
  slug: string
  url: string
  /** In both lists, from 1; 0 where it stands in neither. */
  position: number
  /** The secrets that were written, where a forge took them. */
  wrote: string[]
  /** What is left for a person, a line each. */
  next: string[]
  /** Where nothing was done: what would be, a line each. */
  planned?: string[]
}

/** The address that the tenant has, or will have. */
export const urlOf = ({ slug, tenantUrlTemplate }: CanaryRequest): string => tenantUrlTemplate.replaceAll('{slug}', slug)

/**
 * What deletes or marks a tenant asks first what it is. A tenant that is there and is no canary is taken for one that an earlier try
 * made, where it looks like it; else it is
 * somebody's.
 * @throws Failure `canary-unknown`
 */
export function mustBeOurs(known: Org | undefined, request: CanaryRequest): void {
  const { slug, name, plan, tenantUrls } = request
  if (!known || known.isCanary === true) return
  const isListed = withoutCanary({ urls: tenantUrls, tokens: [] }, urlOf(request)).position > 0
  const isAlike = (known.name ?? name) === name && (known.plan ?? plan) === plan
  if (isListed || (isAlike && known.status !== 'running')) return
  throw new Failure('canary-unknown', `${slug} cannot become a canary any more: it is a tenant already (${known.status}), the control plane does not call it a canary, and no list names it; nothing was changed`, {
    hint: `Choose another slug. Only where the control plane or ${URLS_SECRET} calls it a canary: release-action canary remove --slug ${slug}`,
  })
}

/** @throws Failure `canary-unknown` where neither the control plane nor the list says that it is one */
export function mustBeCanary(known: Org | undefined, slug: string, url: string, position: number): void {
  if (known?.isCanary === true || position > 0) return
  const said = known?.isCanary === false ? 'the control plane says that it is no canary' : 'the control plane does not say that it is a canary'
  throw new Failure('canary-unknown', `${slug} was not removed: ${said}, and ${url} is not in the list of canaries`, {
    hint: `Where it is one all the same, give the list that names it by RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS (${URLS_SECRET} and ${TOKENS_SECRET}); a customer's tenant is removed in the control plane`,
  })
}

export function planOfAdding(known: Org | undefined, request: CanaryRequest, writes: boolean): CanaryDone {
  const { slug, name, plan, tenantUrls } = request
  const url = urlOf(request)
  const { position } = withCanary({ urls: tenantUrls, tokens: tenantUrls }, url, '')
  const planned = [
    ...(known ? [] : [`create the organisation ${slug} (${name}, plan ${plan})`]),
    ...(known?.isCanary ? [] : [`make ${slug} a canary`]),
    ...(known?.status === 'running' ? [] : [`wait until ${slug} runs`]),
    `fetch its admin token, and ${writes ? 'write' : 'tell how to write'} it as entry ${position} of ${URLS_SECRET} and ${TOKENS_SECRET}`,
  ]
  return { slug, url, position, wrote: [], next: [], planned }
}

export const planOfRemoving = (slug: string, position: number, writes: boolean): string[] => [
  ...(position > 0 ? [`${writes ? 'take' : 'tell to take'} entry ${position} out of ${URLS_SECRET} and ${TOKENS_SECRET}`] : []),
  `remove ${slug} from the control plane`,
]
