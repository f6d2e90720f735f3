import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Orgs } from '../../ports/orgs'
import { Failure } from '../../release/failure'
import { readJson } from '../../release/json'
import { isSlug } from '../../release/slug'
import { spoken } from '../http/address'
import type { HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { troubleOf } from '../http/trouble'
import type { ControlPlaneSetup } from './control-plane'

const Word = v.fallback(v.nullish(v.string()), undefined)
const List = v.object({
  orgs: v.array(v.object({ slug: v.string(), name: Word, plan: Word, instance_status: v.nullish(v.string(), ''), is_canary: v.nullish(v.boolean()) })),
})
const Token = v.object({ admin_token: v.pipe(v.string(), v.regex(/^\S+$/)) })
const UNAVAILABLE = 'control-plane-unavailable'
const MAX_BYTES = 16 * 1024 * 1024
/** Organisations that are listed; a control plane that has more is asked for a longer list than it may have. */
const MOST = 10_000
const TIMEOUT_MS = 30_000

/** The organisations of a control plane. No text of its answers gets out of here but a status word and the token. */
export function createOrgs({ http, url, token, mask }: ControlPlaneSetup): Orgs {
  mask(token)
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' }

  async function ask(method: HttpRequest['method'], path: string, body: object | undefined, call: Call): Promise<HttpAnswer> {
    return http.request({
      ...call, method, url: `${url}/cp${path}`, headers, body: body && JSON.stringify(body), timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES,
      retry: method === 'GET', reason: UNAVAILABLE,
    })
  }

  return {
    async find(slug, call = {}) {
      const answer = await ask('GET', `/admin/orgs?limit=${MOST}`, undefined, call)
      const found = read(List, answer, 'list the organisations').orgs.find((org) => org.slug === slug)
      return found && {
        slug, name: found.name ?? undefined, plan: found.plan ?? undefined, status: found.instance_status || 'provisioning', isCanary: found.is_canary ?? undefined,
      }
    },
    async create(org, call = {}) {
      must(await ask('POST', '/orgs', org, call), `create ${safe(org.slug)}`)
    },
    async markCanary(slug, call = {}) {
      must(await ask('POST', `/admin/orgs/${safe(slug)}/canary`, { is_canary: true }, call), `make ${slug} a canary`)
    },
    async adminToken(slug, call = {}) {
      const answer = await ask('GET', `/admin/orgs/${safe(slug)}/admin-token`, undefined, call)
      const { admin_token: found } = read(Token, answer, `tell the admin token of ${slug}`)
      mask(found)
      return found
    },
    async remove(slug, call = {}) {
      const answer = await ask('DELETE', `/admin/tenants/${safe(slug)}`, { confirm: slug }, call)
      if (answer.status === 404) return 'removed'
      must(answer, `remove ${slug}`)
      return answer.status === 202 ? 'queued' : 'removed'
    },
  }
}

/** Checked before an address is built from it, whatever was checked before. */
function safe(slug: string): string {
  if (isSlug(slug)) return slug
  throw new Failure('bad-slug', 'this is no slug')
}

function read<T extends v.GenericSchema>(schema: T, answer: HttpAnswer, what: string): v.InferOutput<T> {
  must(answer, what)
  const json = readJson(answer.body)
  const result = v.safeParse(schema, 'value' in json ? json.value : undefined)
  if (result.success) return result.output
  throw new Failure(UNAVAILABLE, `the control plane was asked to ${what}, and its answer is not the one that is documented`, {
    status: answer.status, hint: 'See that control-plane-url is the control plane',
  })
}

function must(answer: HttpAnswer, what: string): void {
  const { status, url, retryAfter } = answer
  if (status >= 200 && status < 300) return
  const denied = status >= 400 && status < 500 && troubleOf(answer) === undefined
  throw new Failure(denied ? 'control-plane-denied' : UNAVAILABLE, `the control plane did not ${what}: it answered ${status}`, {
    status, url: spoken(url), transient: !denied, retryAfter, hint: hintFor(status),
  })
}

function hintFor(status: number): string {
  if (status === 401 || status === 403) return 'Give a control-plane-token that this control plane takes and that may change organisations'
  if (status === 409) return 'It is busy, or the slug is taken: see in the control plane, then run this again'
  return 'Run this again; it goes on from where it stopped'
}
