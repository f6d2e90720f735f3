import type { Commit } from './release/commit'
import type { Digest } from './release/digest'
import type { Image } from './release/image'
import type { JournalEntry } from './release/journal'
import type { Manifest } from './release/manifest'
import type { Report } from './release/report'

/** What every call over a port may carry. */
export interface Call {
  /** Ends the call at once where it fires; the call then throws a transient failure. */
  signal?: AbortSignal
  /** Told at every fault that is tried again, with the time (epoch milliseconds) at which the troubled try began. */
  onTrouble?: (since: number) => void
}

/**
 * Tags, manifests and blobs of every registry of the run. Every method throws a `Failure`: `registry-denied`,
 * `registry-unavailable` (`transient` where another try may help), `digest-mismatch`, `tag-immutable`.
 */
export interface Registry {
  /**
   * The manifest behind a tag or digest, its digest computed from its bytes. Tries again, bounded and visibly.
   * @returns nothing only where the registry said definitely that there is none
   */
  read(image: Image, reference: string, call?: Call): Promise<Manifest | undefined>
  /** A blob's bytes, proved against its digest; at most 4 MiB. */
  readBlob(image: Image, digest: Digest, call?: Call): Promise<Uint8Array>
  /** Points a tag at a manifest: one attempt, since only the caller can settle an answer that was lost. */
  write(image: Image, tag: string, manifest: Manifest, call?: Call): Promise<void>
  /** Removes a tag by its name, never by its digest: one attempt. No such tag is success. */
  untag(image: Image, tag: string, call?: Call): Promise<void>
}

/** What CI says of a commit under one name. Only `success` is green. */
export interface Context {
  /** As `required-contexts` names it. */
  name: string
  /** A name may be both, and is green then only where both are. */
  kind: 'status' | 'check'
  /** `failure`: it ended in any other way than success. */
  state: 'success' | 'pending' | 'failure'
  /** The forge's own word, such as `skipped`. Text from outside. */
  said: string
}

/** The forge where the commits live. Pages are read until one is empty; 502, 503 and 504 are tried again, once. */
export interface Forge {
  /** How many commits `head` has that `base` has not. Throws a `Failure`, `head-unreadable`. */
  commitsAhead(base: Commit, head: Commit, call?: Call): Promise<number>
  /** The commit at the head of a branch, 40 digits. Throws a `Failure`, `head-unreadable`. */
  head(branch: string, call?: Call): Promise<Commit>
  /**
   * Every context of a commit, of each kind and name the newest row by id.
   * @throws Failure `ci-unreadable`; `transient` on 5xx and broken connections, and not on 401, 403 and 404
   */
  contexts(sha: Commit, call?: Call): Promise<Context[]>
  /**
   * A variable of the repository, read with the control token.
   * @returns nothing only where the forge says definitely that there is no such variable
   * @throws Failure `kill-switch-unreadable`
   */
  variable(name: string, call?: Call): Promise<string | undefined>
  /**
   * Leaves a comment on a pull request, in place of the one with the same marker.
   * @throws Failure
   */
  comment(pullRequest: number, marker: string, body: string, call?: Call): Promise<void>
}

/** What a redeploy call was answered; what the tenants themselves say outweighs it. */
export interface Redeployed {
  ok: boolean
  /** In our own words, such as `HTTP 200, ok: false, 2 of 3 rows`: never a raw answer. */
  words: string
  /** Those asked for that stand in no row (incident silent-skip). */
  missing: readonly string[]
}

/** Who moves tenants from build to build. Its raw answers reach nobody. */
export interface ControlPlane {
  /**
   * The slugs of the whole fleet, by a dry run with this tag; each is checked, and each stands once.
   * @throws Failure `control-plane-denied`, `control-plane-unavailable`, `bad-slug`
   */
  enumerate(tag: string, call?: Call): Promise<string[]>
  /**
   * Moves these tenants to the tag, and waits: one attempt.
   * @param slugs never empty
   * @throws Failure `control-plane-denied` on a clear refusal, `control-plane-unavailable` else: `unsent` where it never
   * left, with `status` where 502, 503 or 504 was answered, with neither where the answer was lost: it may have happened
   */
  redeploy(tag: string, slugs: readonly string[], timeoutMs: number, call?: Call): Promise<Redeployed>
}

/** A tenant's organisation, as the control plane lists it. */
export interface Org {
  slug: string
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

/** The secrets of a repository, which can be written and not read. Every method throws a `Failure`. */
export interface RepositorySecrets {
  exists(name: string, call?: Call): Promise<boolean>
  write(name: string, value: string, call?: Call): Promise<void>
}

/** One tenant of the fleet. */
export interface Tenant {
  /** Its base address, without a slash at the end; may carry a path, to which calls are appended. */
  url: string
  /** Its own admin token; sent to its own origin alone, and only where a request is made as `admin`. */
  token?: string
  /** What its organisation guard wants to see, where it has one. */
  orgId?: string
}

/** One call of a tenant's HTTP API. */
export interface TenantRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Begins with a slash; with its query. */
  path: string
  /** Beside `Origin` (the tenant's own) and `X-Molecule-Org-Id`, which are sent unless a header here replaces them. */
  headers?: Readonly<Record<string, string>>
  /** JSON. */
  body?: string
  as: 'admin' | 'nobody'
}

/** What a tenant answered, whole, whatever its status; a redirect is an answer and is not followed. */
export interface TenantAnswer {
  status: number
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  /** At most 1 MiB. */
  body: Uint8Array
  /** From the request to the last byte. */
  milliseconds: number
}

/** Every tenant of the run: one attempt a call, at most 10 s and 1 MiB. */
export interface Tenants {
  /**
   * @throws Failure `tenant-unreachable`, where no whole answer came: `transient`, and `unsent` where the request
   * surely never left (the connection was refused, no such host); not transient where the answer is too long
   */
  ask(tenant: Tenant, request: TenantRequest, call?: Call): Promise<TenantAnswer>
}

/** Time, as the modes may know it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal fires; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** What a person watches while it runs. Every implementation makes text from outside harmless. */
export interface Log {
  info(line: string): void
  /** A line that replaces itself on a terminal; elsewhere a plain line. */
  progress(line: string): void
  notice(line: string): void
  warning(line: string): void
  error(line: string): void
  /** What follows belongs together until `endGroup`; a forge folds it. Groups do not nest. */
  group(title: string): void
  endGroup(): void
}

/** The write-ahead record of a run: on disk before `append` returns. */
export interface Journal {
  append(entry: JournalEntry): void
}

/** The event that started the run, as far as the forge told it. */
export interface Trigger {
  /** Where no forge started it. */
  commandLine: boolean
  event: string
  actor?: string
  /** The page of this run. */
  runUrl?: string
  /** Of a forge's job, its name in the workflow. */
  job?: string
  /** `owner/name`. */
  repository?: string
  /** e.g. `refs/heads/main`. */
  ref?: string
  /** Of a pull request's event. One from a fork is given no secret. */
  pullRequest?: { number: number; fromFork: boolean }
  /** Of a `workflow_run` event: the run that it follows. */
  upstream?: { conclusion?: string; event?: string; branch?: string; repository?: string; url?: string }
}

/** All that a mode may ask for. */
export interface Ports {
  /** Tells this run apart from every other: 8 hex digits. */
  id: string
  registry: Registry
  /** None on a command line that was given no forge. */
  forge?: Forge
  /** Of a deploy. */
  controlPlane?: ControlPlane
  tenants: Tenants
  clock: Clock
  log: Log
  journal: Journal
  /** What a smoke of this commit proved, where one left its evidence beside this run. */
  smokeOf?(sha: Commit): string | undefined
  /** Fires when the run is asked to stop. */
  cancel: AbortSignal
}

/** A finished run in every form it is told in; nothing in it is secret, and everything is escaped for its place. */
export interface Publication {
  report: Report
  /** By name, as workflows read them. */
  outputs: Readonly<Record<string, string>>
  /** Markdown for the step summary. */
  summary: string
  /** The same for a log, line by line. */
  text: readonly string[]
  /** The same as JSON. */
  evidence: string
}

/** Where a run takes place: a job of a forge's runner, or a terminal. */
export interface Host {
  trigger: Trigger
  log: Log
  /** An absolute folder for the journal and the evidence. */
  folder: string
  /** The forge's API, where one is known. */
  apiUrl?: string
  /** Where docker's config and the AWS settings are looked up. */
  env: Readonly<Record<string, string | undefined>>
  home: string
  /** Told of every secret before its first use. */
  announceSecret(secret: string): void
  /** Told before the first side effect where the record of the run lies, for whoever finishes it after a kill. */
  keepJournal(path: string): void
  publish(publication: Publication): void
}
