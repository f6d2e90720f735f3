import type { Call } from '../../ports/call'
import type { ControlPlane } from '../../ports/control-plane'
import { cut } from '../../release/cut'
import { asFailure, Failure } from '../../release/failure'
import { isGatewayStatus, isPassing } from '../../release/passing'
import { isSlug } from '../../release/slug'
import { isTag } from '../../release/tag'
import { spoken } from '../http/address'
import type { Http } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { isLimited } from '../http/trouble'
import { isPart, namesIn, redeployedIn } from './answer'

/** Milliseconds that a dry run may take: it looks at every tenant. */
const DRY_RUN_MS = 60_000
/** A fleet of 10 000 is 3 MiB. */
const MAX_BYTES = 16 * 1024 * 1024
const MOST_SLUG_SHOWN = 64
const UNAVAILABLE = 'control-plane-unavailable'

export interface ControlPlaneSetup {
  http: Http
  /** e.g. `https://api.moleculesai.app`; may carry a path, and has no slash at its end. */
  url: string
  token: string
  mask: (secret: string) => void
}

/**
 * The control plane's `redeploy-fleet`. Nothing of an answer but its status, counts, booleans and slugs that are slugs
 * gets out of here, since the rest may hold secrets and internals (incident raw-answer).
 */
export function createControlPlane({ http, url, token, mask }: ControlPlaneSetup): ControlPlane {
  mask(token)
  const address = `${url}/cp/admin/tenants/redeploy-fleet`
  const at = { method: 'POST', url: spoken(address) }
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' }
  const post = (body: object, timeoutMs: number, call: Call): Promise<HttpAnswer> => http.request({
    ...call, method: 'POST', url: address, headers, body: JSON.stringify(body), timeoutMs, maxBytes: MAX_BYTES,
    // Whether it is sent again is the rollout's to say; one that was kept alive may be dead (incident dead-connection).
    retry: false, fresh: true, reason: UNAVAILABLE,
  })

  return {
    lister: 'the control plane',
    mover: 'the control plane',

    async enumerate(tag, call = {}) {
      // Of what a dry run must not do, one tenant at a time is the least.
      const answer = await post(bodyOf(tag, 1, { dry_run: true }), DRY_RUN_MS, call)
      if (answer.status !== 200) throw refusal(answer, 'to list the fleet', at)
      const names = namesIn(answer)
      if (!names) throw new Failure(UNAVAILABLE, 'the control plane answered its dry run with something that is not a list of tenants', {
        ...at, status: 200, hint: 'See that control-plane-url is the control plane, and what its dry run answers',
      })
      if (isPart(answer)) throw partOnly(names.length, at)
      const strange = names.find((name) => !isSlug(name))
      if (strange !== undefined) throw badSlug(strange, names.length, at)
      return [...new Set(names)].map((slug) => ({ slug }))
    },

    async redeploy({ tag, tenants, timeoutMs }, call = {}) {
      const slugs = tenants.map(({ slug }) => slug)
      const stray = slugs.find((slug) => !isSlug(slug))
      if (slugs.length === 0 || stray !== undefined) throw new Failure('internal', 'a redeploy needs tenants, each by its slug')
      const body = bodyOf(tag, slugs.length, { dry_run: false, only_slugs: slugs })
      const answer = await post(body, timeoutMs, call).catch((thrown: unknown) => { throw unanswered(thrown) })
      const redeployed = answer.status === 200 || answer.status === 500 ? redeployedIn(answer, slugs) : undefined
      if (redeployed) return redeployed
      throw refusal(answer, `to redeploy ${slugs.length === 1 ? 'a tenant' : `${slugs.length} tenants`}`, at)
    },
  }
}

/**
 * The body of a call. Never without a tag, which a control plane has filled in by itself (incident stale-latest), and
 * without `canary_slug`, which it skips unheard where it knows none: who goes first is decided here, by `only_slugs`.
 */
function bodyOf(tag: string, batchSize: number, more: { dry_run: boolean; only_slugs?: readonly string[] }): object {
  if (!isTag(tag)) throw new Failure('internal', 'a redeploy needs a tag')
  return { target_tag: tag, soak_seconds: 0, batch_size: batchSize, confirm: true, ...more }
}

type At = { method: string; url: string }

function badSlug(name: string, rows: number, at: At): Failure {
  return new Failure('bad-slug', `one of the ${rows} tenants that the control plane lists is "${cut(name, MOST_SLUG_SHOWN)}", which is no slug`, {
    ...at, status: 200, hint: 'Mend or remove that tenant in the control plane: nothing is deployed while its list holds a name that is no slug',
  })
}

const partOnly = (rows: number, at: At): Failure =>
  new Failure(UNAVAILABLE, `the control plane answered its dry run with a part of its tenants: ${rows}, and it says that there are more`, {
    ...at, status: 200, hint: 'See why the control plane does not list its whole fleet at once: whoever is not listed would be neither moved nor missed',
  })

/** The failure that an answer is from which nothing can be read. */
function refusal(answer: HttpAnswer, what: string, at: At): Failure {
  const { status, retryAfter } = answer
  if (isLimited(answer)) {
    return new Failure(UNAVAILABLE, `the control plane was asked ${what} and answered ${status}: it is asked too often`,
      { ...at, status, retryAfter, transient: true, hint: 'Run again when the control plane takes calls' })
  }
  if (status === 409) {
    return new Failure('control-plane-denied', `the control plane refused ${what}: it answered 409, another rollout may be under way`,
      { ...at, status, retryAfter, hint: 'See in the control plane which rollout is under way, wait until it has ended, then run again' })
  }
  if (status >= 400 && status < 500 && !isPassing(status)) {
    return new Failure('control-plane-denied', `the control plane refused ${what}: it answered ${status}`,
      { ...at, status, hint: hintFor(status) })
  }
  if (status >= 300 && status < 400) {
    return new Failure(UNAVAILABLE, `the control plane was asked ${what} and answered ${status}, a redirect, which is not followed`,
      { ...at, status, hint: 'Set control-plane-url to the address that it redirects to' })
  }
  if (isGatewayStatus(status)) {
    return new Failure(UNAVAILABLE, `the control plane was asked ${what} and a gateway answered ${status}`,
      { ...at, status, transient: true, hint: 'Run again when the control plane answers' })
  }
  // No `status` here: that would say that it may be sent again.
  return new Failure(UNAVAILABLE, `the control plane was asked ${what} and its answer, ${status}, cannot be read`,
    { ...at, transient: true, hint: 'See in the control plane’s own log what became of it' })
}

function hintFor(status: number): string {
  if (status === 401 || status === 403) return 'Give a control-plane-token that this control plane takes and that may redeploy tenants'
  if (status === 404) return 'See that control-plane-url is the control plane'
  return 'See in the control plane’s own log why: what it answers is not shown, since it may hold secrets'
}

/** An answer that came and was not taken, for its length say, is lost as well: the work may have been done. */
function unanswered(thrown: unknown): Failure {
  const { reason, message, transient, hint, method, url, cause } = asFailure(thrown)
  if (transient || reason !== UNAVAILABLE) return asFailure(thrown)
  return new Failure(reason, message, { hint, method, url, cause, transient: true })
}
