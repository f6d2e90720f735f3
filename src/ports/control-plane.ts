import type { Digest } from '../release/digest'
import type { Listed } from '../release/listed'
import type { Call } from './call'

/** What one call is to move, and to what. */
export interface Order {
  /** The tag that the build was published under. */
  tag: string
  /** The commit that the tenants are to show. */
  sha: string
  /** By the name of the image; empty where the deploy is of none. */
  images: Readonly<Record<string, Digest>>
  /** Whom to move, each with its address; never empty. */
  tenants: readonly Required<Listed>[]
  /** Counts from 1 in its stretch of the rollout; 0 is the canary. */
  batch: number
  batches: number
  timeoutMs: number
}

/** What a redeploy call was answered; what the tenants themselves say outweighs it. */
export interface Redeployed {
  ok: boolean
  /** In our own words, such as `HTTP 200, ok: false, 2 of 3 rows`: never a raw answer. */
  words: string
  /** Those asked for that stand in no row (incident silent-skip). */
  missing: readonly string[]
  /** Those asked for of whom no row says that they were moved; where absent, all of them unless `ok`. */
  failed?: readonly string[]
  /** Others that it says it moved, by slug. */
  moved?: readonly string[]
}

/** Who moves tenants from build to build: a control plane, or a command in its place. Its raw answers reach nobody. */
export interface ControlPlane {
  /** What lists the fleet and what moves it, as a sentence calls them: `the control plane`, `fleet-command`. */
  readonly lister: string
  readonly mover: string
  /**
   * The whole fleet, by a dry run with this tag; each slug is checked, and each stands once. One attempt.
   * @throws Failure `control-plane-denied`, `control-plane-unavailable`, `bad-slug`; with `status` as `redeploy` has it;
   * of a command `fleet-unreadable`
   */
  enumerate(tag: string, call?: Call): Promise<Listed[]>
  /**
   * Moves these tenants to the build, and waits: one attempt.
   * @throws Failure `control-plane-denied` on a clear refusal, `control-plane-unavailable` else: `unsent` where it never
   * left, with `status` where a gateway answered, or 429; with neither where the answer was lost: it may have happened.
   * A 409, while another rollout runs, is a refusal with its `status`: nothing was begun. Of a command
   * `rollout-command-failed`: nothing was begun, and where it is `transient` and `unsent` another try may go right
   */
  redeploy(order: Order, call?: Call): Promise<Redeployed>
}

/** Of it what lists the fleet: for whoever only looks. */
export type FleetLister = Pick<ControlPlane, 'lister' | 'enumerate'>
