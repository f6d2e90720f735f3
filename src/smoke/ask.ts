import type { SmokePorts } from '../ports/run'
import type { TenantAnswer, TenantRequest } from '../ports/tenants'
import { deadline } from '../release/deadline'
import { asFailure, type Failure } from '../release/failure'
import { isGatewayStatus } from '../release/passing'
import { readAnswer } from './answer'
import { type Canary, writes } from './canary'
import { expectsStatus } from './status'
import type { Check } from './suite'
import { secretsOf } from './veil'

/** At most three tries, and so many milliseconds in all (DESIGN, smoke). */
const PAUSES = [500, 1_500]
const IN_ALL = 10_000

export interface Asked {
  /** Nothing where none came, and then why. */
  answer?: TenantAnswer
  lost: string
  /** It answered, and not in a way that can be taken (over 1 MiB, say): how. That is the build's own doing. */
  refused?: string
  tries: number
  /** No try's answer was lost, so nothing was made that is not known. */
  clear: boolean
}

type Where = Pick<SmokePorts, 'tenants' | 'clock' | 'log' | 'hide'>

/**
 * Asks a canary; connection errors, 429 (as `Retry-After` says) and a gateway's own words are tried again, visibly,
 * unless the line expects that status. A request that makes something is not sent again where its answer was lost.
 * @param signal ends the wait for an answer
 */
export async function ask(check: Check, request: TenantRequest, canary: Canary, ports: Where, signal: AbortSignal): Promise<Asked> {
  const { clock, log } = ports
  const began = clock.elapsed()
  const call = deadline(IN_ALL, clock, signal)
  const asked: Asked = { lost: 'it was not asked', tries: 0, clear: true }
  try {
    for (const backoff of [...PAUSES, undefined]) {
      asked.tries += 1
      const [answer, failure] = await attempt(canary, request, ports, call)
      if (answer && !(isNoAnswer(answer) && !expectsStatus(check, answer.status))) return { ...asked, answer }
      asked.lost = answer ? wordsOf(answer) : failure!.message
      // Whoever is told to wait has made nothing (RFC 6585, 4).
      if (!failure?.unsent && answer?.status !== TOO_MANY) asked.clear = false
      if (failure?.answered) return { ...asked, refused: failure.message }
      const again = answer !== undefined || failure!.unsent || (failure!.transient && isRepeatable(check))
      if (!again || backoff === undefined || call.signal.aborted) return asked
      const pause = Math.max(backoff, answer?.retryAfter ?? 0)
      if (clock.elapsed() + pause - began >= IN_ALL) return asked
      log.info(`${new URL(canary.tenant.url).host}: ${check.name}: ${asked.lost}; trying again in ${pause / 1_000} s (${asked.tries + 1} of 3)`)
      await clock.sleep(pause, call.signal)
      if (call.signal.aborted) return asked
    }
    return asked
  } finally {
    call.end()
  }
}

const TOO_MANY = 429

/** A limit on requests, and what a gateway says where the tenant behind it did not answer, tell nothing of the build. */
const isNoAnswer = ({ status }: TenantAnswer): boolean => status === TOO_MANY || isGatewayStatus(status)

const wordsOf = ({ status, retryAfter }: TenantAnswer): string =>
  status === TOO_MANY && retryAfter !== undefined ? `HTTP 429, which asks to wait ${Math.ceil(retryAfter / 1_000)} s` : `HTTP ${status}`

/** To ask twice is the same as to ask once (RFC 9110, 9.2.2), or the line says so. */
const isRepeatable = (check: Check): boolean => !writes(check) || (check.method !== 'POST' && check.method !== 'PATCH')

async function attempt(
  { tenant }: Canary, request: TenantRequest, { tenants, hide }: Where, call: { signal: AbortSignal },
): Promise<[answer?: TenantAnswer, failure?: Failure]> {
  try {
    const answer = await tenants.ask(tenant, request, call)
    // Under another name, in a later answer say, nobody would know it for one.
    if (hide) secretsOf(readAnswer(answer).parsed?.value).forEach((secret) => hide(secret))
    return [answer]
  } catch (thrown) {
    return [undefined, asFailure(thrown)]
  }
}
