import * as v from 'valibot'
import { type Answer, json } from './answer'
import { INTERNALS } from './control-plane-rollout'

/** An organisation as the control plane keeps it. */
export interface SandboxOrg {
  slug: string
  name: string
  plan: string
  status: 'provisioning' | 'running' | 'failed'
  isCanary: boolean
  token: string
}

const NewOrg = v.object({ slug: v.string(), name: v.string(), plan: v.string() })
const Canary = v.object({ is_canary: v.boolean() })
const Removal = v.object({ confirm: v.string() })

/** The organisations of a control plane, by the calls that its callers make (contracts/control-plane.md). */
export class SandboxOrgs {
  readonly all = new Map<string, SandboxOrg>()
  /** Every call, such as `POST /cp/orgs`. */
  readonly calls: string[] = []
  /** How often an organisation is listed before it runs. */
  slow = 1
  /** Told when one runs, so that its tenant may begin to answer. */
  onRunning?: (org: SandboxOrg) => void
  /** Told of every call once it is done, by its number from 1; may hold the answer back, or give another. */
  onCall?: (n: number) => Answer | 'drop' | undefined | Promise<Answer | 'drop' | undefined>
  /** Whether the next organisation fails to be provisioned. */
  fails = false
  private readonly looks = new Map<string, number>()

  /** @returns nothing where the path is none of an organisation's */
  serve(method: string, path: string, body: unknown): Answer | undefined {
    const [, slug, what] = /^\/cp\/admin\/orgs\/([^/]+)\/(canary|admin-token)$/.exec(path) ?? []
    const [, gone] = /^\/cp\/admin\/tenants\/([^/]+)$/.exec(path) ?? []
    const route = `${method} ${path}`
    if (route === 'GET /cp/admin/orgs') return this.listed()
    if (route === 'POST /cp/orgs') return this.created(body)
    if (method === 'POST' && slug && what === 'canary') return this.flipped(slug, body)
    if (method === 'GET' && slug && what === 'admin-token') return this.told(slug)
    if (method === 'DELETE' && gone) return this.removed(gone, body)
    return undefined
  }

  private listed(): Answer {
    for (const org of this.all.values()) this.advance(org)
    const orgs = [...this.all.values()].map(({ slug, name, plan, status, isCanary }, id) =>
      ({ id, slug, name, plan, instance_status: status, is_canary: isCanary, last_error: status === 'failed' ? INTERNALS : null }))
    return json(200, { orgs })
  }

  private advance(org: SandboxOrg): void {
    const looks = (this.looks.get(org.slug) ?? 0) + 1
    this.looks.set(org.slug, looks)
    if (org.status !== 'provisioning' || looks <= this.slow) return
    org.status = this.fails ? 'failed' : 'running'
    if (org.status === 'running') this.onRunning?.(org)
  }

  private created(body: unknown): Answer {
    const read = v.safeParse(NewOrg, body)
    if (!read.success) return json(400, { fields: ['slug', 'name', 'plan'] })
    const { slug, name, plan } = read.output
    if (this.all.has(slug)) return json(409, { error: INTERNALS })
    this.all.set(slug, { slug, name, plan, status: 'provisioning', isCanary: false, token: `token-of-${slug}` })
    return json(201, { id: this.all.size, slug, name, status: 'provisioning' })
  }

  private flipped(slug: string, body: unknown): Answer {
    const [org, read] = [this.all.get(slug), v.safeParse(Canary, body)]
    if (!org || !read.success) return json(404, { error: INTERNALS })
    if (org.status === 'running') return json(409, { error: INTERNALS })
    org.isCanary = read.output.is_canary
    return json(200, { ok: true })
  }

  private told(slug: string): Answer {
    const org = this.all.get(slug)
    return org?.status === 'running' ? json(200, { admin_token: org.token }) : json(404, { error: INTERNALS })
  }

  private removed(slug: string, body: unknown): Answer {
    const read = v.safeParse(Removal, body)
    if (!read.success || read.output.confirm !== slug) return json(400, { error: INTERNALS })
    this.all.delete(slug)
    return json(200, { ok: true })
  }
}
