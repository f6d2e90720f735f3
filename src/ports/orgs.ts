import type { Call } from './call'

/** A tenant's organisation, as the control plane lists it. */
export interface Org {
  slug: string
  /** Text from outside; nothing where the control plane does not say. */
  name?: string
  plan?: string
  /** e.g. `provisioning`, `running`, `failed`. Text from outside. */
  status: string
  /** Nothing where the control plane does not say. */
  isCanary?: boolean
}

/** Organisations of the control plane. Its raw answers reach nobody. Every method throws a `Failure`, `control-plane-*`. */
export interface Orgs {
  find(slug: string, call?: Call): Promise<Org | undefined>
  /** One attempt. */
  create(org: { slug: string; name: string; plan: string }, call?: Call): Promise<void>
  /** Refused once the organisation is provisioned; twice is the same as once. */
  markCanary(slug: string, call?: Call): Promise<void>
  /** Masked before it is returned. */
  adminToken(slug: string, call?: Call): Promise<string>
  /** @returns whether it only waits to be removed; one that is not there is removed */
  remove(slug: string, call?: Call): Promise<'removed' | 'queued'>
}
