import type { SmokePorts } from '../ports/run'
import type { TenantAnswer, TenantRequest } from '../ports/tenants'
import { asFailure, type Failure } from '../release/failure'
import type { Canary } from './canary'
import { expectsStatus } from './status'
import type { Check } from './suite'

/** At most three tries, and so many milliseconds in all (DESIGN, smoke). */
const PAUSES = [500, 1_500]
const IN_ALL = 10_000
/** What a gateway says where the tenant behind it did not answer. */
const AT_A_GATEWAY = new Set([502, 503, 504])

export interface Asked {
  /** Nothing where none came, and then why. */
  answer?: TenantAnswer
  lost: string
  tries: number
  /** No try's answer was lost, so nothing was made that is not known. */
  clear: boolean
}

type Where = Pick<SmokePorts, 'tenants' | 'clock' | 'log'>

/**
 * Asks a canary; connection errors, 502, 503 and 504 are tried again, visibly, unless the line expects that status. A
 * request that makes something is not sent again where its answer was lost.
 * @param signal ends the wait for an answer
 */
export async function ask(check: Check, request: TenantRequest, canary: Canary, ports: Where, signal: AbortSignal): Promise<Asked> {
  const { clock, log } = ports
  const began = clock.elapsed()
  const [deadline, done] = [new AbortController(), new AbortController()]
  void clock.sleep(IN_ALL, done.signal).then(() => deadline.abort())
  const call = { signal: AbortSignal.any([signal, deadline.signal]) }
  const asked: Asked = { lost: 'it was not asked', tries: 0, clear: true }
  try {
    for (const pause of [...PAUSES, undefined]) {
      asked.tries += 1
      const [answer, failure] = await attempt(canary, request, ports, call)
      if (answer && (!AT_A_GATEWAY.has(answer.status) || expectsStatus(check, answer.status))) return { ...asked, answer }
      asked.lost = answer ? `HTTP ${answer.status}` : failure!.message
      if (!failure?.unsent) asked.clear = false
      const again = answer !== undefined || failure!.unsent || (failure!.transient && isRepeatable(request))
      if (!again || pause === undefined || call.signal.aborted || clock.elapsed() + pause - began >= IN_ALL) return asked
      log.info(`${new URL(canary.tenant.url).host}: ${check.name}: ${asked.lost}; trying again in ${pause / 1_000} s (${asked.tries + 1} of 3)`)
      await clock.sleep(pause, call.signal)
      if (call.signal.aborted) return asked
    }
    return asked
  } finally {
    done.abort()
  }
}

/** To ask twice is the same as to ask once (RFC 9110, 9.2.2). */
const isRepeatable = ({ method }: TenantRequest): boolean => method !== 'POST' && method !== 'PATCH'

async function attempt(
  { tenant }: Canary, request: TenantRequest, { tenants }: Where, call: { signal: AbortSignal },
): Promise<[answer?: TenantAnswer, failure?: Failure]> {
  try {
    return [await tenants.ask(tenant, request, call)]
  } catch (thrown) {
    return [undefined, asFailure(thrown)]
  }
}
