import type { Call } from './call'

/** What a redeploy call was answered; what the tenants themselves say outweighs it. */
export interface Redeployed {
  ok: boolean
  /** In our own words, such as `HTTP 200, ok: false, 2 of 3 rows`: never a raw answer. */
  words: string
  /** Those asked for that stand in no row (incident silent-skip). */
  missing: readonly string[]
  /** Those asked for of whom no row says that they were moved; where absent, all of them unless `ok`. */
  failed?: readonly string[]
}

/** Who moves tenants from build to build. Its raw answers reach nobody. */
export interface ControlPlane {
  /**
   * The slugs of the whole fleet, by a dry run with this tag; each is checked, and each stands once. One attempt.
   * @throws Failure `control-plane-denied`, `control-plane-unavailable`, `bad-slug`; with `status` as `redeploy` has it
   */
  enumerate(tag: string, call?: Call): Promise<string[]>
  /**
   * Moves these tenants to the tag, and waits: one attempt.
   * @param slugs never empty
   * @throws Failure `control-plane-denied` on a clear refusal, `control-plane-unavailable` else: `unsent` where it never
   * left, with `status` where a gateway answered, or 429; with neither where the answer was lost: it may have happened.
   * A 409, while another rollout runs, is a refusal with its `status`: nothing was begun
   */
  redeploy(tag: string, slugs: readonly string[], timeoutMs: number, call?: Call): Promise<Redeployed>
}
