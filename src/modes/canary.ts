import type { Call } from '../ports/call'
import type { Clock } from '../ports/clock'
import type { Log } from '../ports/log'
import type { Orgs } from '../ports/orgs'
import type { RepositorySecrets } from '../ports/repository-secrets'
import type { Tenants } from '../ports/tenants'
import { type CanaryLists, TOKENS_SECRET, URLS_SECRET, withCanary, withoutCanary } from '../release/canary-lists'
import { asFailure, Failure } from '../release/failure'
import type { CanaryRequest } from '../request/request'

export interface CanaryPorts {
  orgs: Orgs
  tenants: Tenants
  /** None where no forge is to be written to. */
  secrets?: RepositorySecrets
  clock: Clock
  log: Log
  cancel: AbortSignal
}

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
}

/** Milliseconds between two lines of progress. */
const TOLD = 15_000

/**
 * Adds a canary tenant: creates its organisation, makes it a canary before it is provisioned, waits until it runs,
 * and brings both lists in step. Every step looks first, so that it can be run again after a stop.
 * @throws Failure where a step fails; what is done by then stays
 */
export async function addCanary(request: CanaryRequest, ports: CanaryPorts): Promise<CanaryDone> {
  const { slug, name, plan } = request
  const { orgs, log } = ports
  const call = { signal: ports.cancel }
  await mustKnowTheLists(request, ports, call)
  const known = await orgs.find(slug, call)
  if (known) log.info(`${slug} is there already (${known.status}); going on from there`)
  else {
    await orgs.create({ slug, name, plan }, call)
    log.info(`created ${slug}`)
  }
  if (known?.isCanary !== true) await flip(slug, known?.status, ports, call)
  await waitUntilRunning(request, ports, call)
  const token = await orgs.adminToken(slug, call)
  const url = request.tenantUrlTemplate.replaceAll('{slug}', slug)
  await waitUntilHealthy(url, request, ports, call)
  const { position, ...lists } = withCanary({ urls: request.tenantUrls, tokens: request.tenantTokens }, url, token)
  const wrote = await writeLists(lists, ports, call)
  const next = wrote.length > 0 ? [] : [
    `add ${url} as entry ${position} of the secret ${URLS_SECRET}`,
    `add its admin token as entry ${position} of the secret ${TOKENS_SECRET}; the control plane tells it: GET /cp/admin/orgs/${slug}/admin-token`,
  ]
  return { slug, url, position, wrote, next }
}

/**
 * Removes a canary tenant: from both lists first, so that no smoke asks a dead canary, then from the control plane.
 * @throws Failure where a step fails; what is done by then stays
 */
export async function removeCanary(request: CanaryRequest, ports: CanaryPorts): Promise<CanaryDone> {
  const { slug } = request
  const call = { signal: ports.cancel }
  await mustKnowTheLists(request, ports, call)
  const url = request.tenantUrlTemplate.replaceAll('{slug}', slug)
  const { position, ...lists } = withoutCanary({ urls: request.tenantUrls, tokens: request.tenantTokens }, url)
  const wrote = position > 0 ? await writeLists(lists, ports, call) : []
  const next = position > 0 && wrote.length === 0 ? [`take entry ${position} out of both secrets, ${URLS_SECRET} and ${TOKENS_SECRET}`] : []
  const ended = await ports.orgs.remove(slug, call)
  ports.log.info(ended === 'queued' ? `${slug} waits to be removed` : `removed ${slug}`)
  return { slug, url, position, wrote, next }
}

/** A forge tells no secret, so whoever writes one must know what stands in it, or its other canaries are lost. */
async function mustKnowTheLists({ tenantUrls }: CanaryRequest, { secrets }: CanaryPorts, call: Call): Promise<void> {
  if (!secrets || tenantUrls.length > 0) return
  for (const name of [URLS_SECRET, TOKENS_SECRET]) {
    if (!(await secrets.exists(name, call))) continue
    throw new Failure('bad-input', `the secret ${name} is set already, and nobody can read what stands in it: written anew it would lose its canaries`, {
      hint: 'Give the present lists by RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, or leave out the repository and write the secrets by hand',
    })
  }
}

async function flip(slug: string, status: string | undefined, { orgs, log }: CanaryPorts, call: Call): Promise<void> {
  try {
    await orgs.markCanary(slug, call)
    log.info(`${slug} is a canary`)
  } catch (thrown) {
    const failure = asFailure(thrown)
    if (failure.reason !== 'control-plane-denied' || status === undefined) throw failure
    throw new Failure(failure.reason, `${slug} cannot become a canary any more: it is ${status}, and that is for tenants that are not provisioned yet`, {
      status: failure.status, cause: failure, hint: `Remove it and add it again: release-action canary remove --slug ${slug}`,
    })
  }
}

async function waitUntilRunning({ slug, waitSeconds, waitIntervalSeconds }: CanaryRequest, ports: CanaryPorts, call: Call): Promise<void> {
  await patiently(`${slug} is provisioned`, waitSeconds, waitIntervalSeconds, ports, async () => {
    const org = await ports.orgs.find(slug, call)
    if (org?.status === 'failed') {
      throw new Failure('control-plane-unavailable', `the control plane could not provision ${slug}`, {
        hint: `See why in the control plane's own log, then remove it and add it again: release-action canary remove --slug ${slug}`,
      })
    }
    return { done: org?.status === 'running', so: org?.status ?? 'not listed' }
  })
}

async function waitUntilHealthy(url: string, { waitSeconds, waitIntervalSeconds }: CanaryRequest, ports: CanaryPorts, call: Call): Promise<void> {
  await patiently(`${url} answers`, waitSeconds, waitIntervalSeconds, ports, async () => {
    try {
      const { status } = await ports.tenants.ask({ url }, { method: 'GET', path: '/health', as: 'nobody' }, call)
      return { done: status === 200, so: `HTTP ${status}` }
    } catch (thrown) {
      return { done: false, so: asFailure(thrown).message }
    }
  })
}

/** Looks at once and then again and again, and says how it stands. Times in seconds. */
async function patiently(what: string, most: number, pause: number, { clock, log, cancel }: CanaryPorts, look: () => Promise<{ done: boolean; so: string }>): Promise<void> {
  const began = clock.elapsed()
  let told = began
  for (;;) {
    const { done, so } = await look()
    if (done) return
    if (cancel.aborted) throw new Failure('cancelled', 'stopped; run it again to go on from here')
    const gone = clock.elapsed() - began
    if (gone >= most * 1_000) {
      throw new Failure('tenant-unreachable', `waited ${most} s until ${what}; it is ${so}`, { hint: 'Run it again to go on from here, or give it more wait-seconds' })
    }
    if (clock.elapsed() - told >= TOLD || told === began) {
      log.progress(`waiting until ${what}: ${so}, ${Math.round(gone / 1_000)} s of ${most} s`)
      told = clock.elapsed() + 1
    }
    await clock.sleep(Math.min(pause * 1_000, most * 1_000 - gone), cancel)
  }
}

/** Both lists, or what to do where one was taken and the other not: a smoke with lists of two lengths asks nobody. */
async function writeLists({ urls, tokens }: CanaryLists, { secrets, log }: CanaryPorts, call: Call): Promise<string[]> {
  if (!secrets) return []
  await secrets.write(TOKENS_SECRET, tokens.join('\n'), call)
  log.info(`wrote the secret ${TOKENS_SECRET}: ${tokens.length} entries`)
  try {
    await secrets.write(URLS_SECRET, urls.join('\n'), call)
  } catch (thrown) {
    const { reason, message, status } = asFailure(thrown)
    throw new Failure(reason, `${TOKENS_SECRET} was written and ${URLS_SECRET} was not: ${message}`, {
      status, cause: thrown, hint: 'Run this again at once, with the same lists: until then they are of two lengths, and every smoke stops at that',
    })
  }
  log.info(`wrote the secret ${URLS_SECRET}: ${urls.length} entries`)
  return [URLS_SECRET, TOKENS_SECRET]
}
