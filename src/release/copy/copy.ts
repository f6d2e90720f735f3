import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import type { Registry } from '../../ports/registry'
import type { Blob, Transfer } from '../../ports/transfer'
import { concurrently } from '../concurrent'
import { deadline } from '../deadline'
import { type Digest, isDigest, shortDigest } from '../digest'
import { asFailure, Failure } from '../failure'
import type { Image } from '../image'
import type { Manifest } from '../manifest'
import { fallbackTag, referrersIn } from '../referrers'
import { withReferrers } from './fallback'
import { type Parts, partsOf } from './parts'
import { CopyProgress, megabytes } from './progress'
import { covers } from './simple-tags'

export interface CopierPorts {
  registry: Registry
  transfer: Transfer
  clock: Clock
  log: Log
  cancel: AbortSignal
}

/** A build that is to be in another repository. */
export interface Copy {
  from: Image
  to: Image
  manifest: Manifest
}

/** Blobs of one image at once. */
const BLOBS_AT_ONCE = 3
/** Milliseconds before a blob or a manifest is tried again. */
const PAUSES = [500, 2_000]
/** The longest `Retry-After` that is waited for, in milliseconds: a limit that passes in a minute costs no build its copy. */
const PATIENCE = 120_000
/** How deep an index, or what refers to what refers, is followed; and how many may refer to one manifest. */
const MOST_DEPTH = 4
const MOST_REFERRERS = 100
/** How often a list that others amend too is written. */
const LISTINGS = 4
/** Where clients kept signatures and the like before registries listed referrers. */
const SUFFIXES = ['sig', 'att', 'sbom'] as const

/**
 * Brings every build into its target's repository, by digest, children first, the same bytes, with what refers to it.
 * No tag of the target moves, so that there is nothing to put back: what is there already is not sent again.
 * @returns what could not come along and harms nothing, in sentences
 * @throws Failure `copy-failed`, `registry-denied` or `source-missing`
 */
export async function copyBuilds(copies: readonly Copy[], seconds: number, ports: CopierPorts): Promise<string[]> {
  const { clock, log, cancel } = ports
  const { signal, end } = deadline(seconds * 1_000, clock, cancel)
  const progress = new CopyProgress(clock, log)
  const began = clock.elapsed()
  // The first that fails ends the others: nothing of it moves a tag.
  const halt = new AbortController()
  const call = { signal: AbortSignal.any([signal, halt.signal]) }
  const jobs = copies.map((copy) => new CopyJob(copy, ports, progress, call))
  let first: unknown
  await Promise.all(jobs.map(async (job) => job.run().catch((thrown: unknown) => {
    first ??= thrown
    halt.abort()
  })))
  // What is cut off gives its upload up before the run goes on to its end.
  if (first !== undefined) await Promise.all(jobs.map((job) => job.settled()))
  end()
  if (first !== undefined) throw failureOf(asFailure(first), signal.aborted && !cancel.aborted ? seconds : undefined)
  log.info(`copied ${megabytes(progress.bytes)} MB in ${((clock.elapsed() - began) / 1_000).toFixed(1)} s: ${copies.map(({ from, to, manifest }) => `${from.name} => ${to.name}@${shortDigest(manifest.digest)}`).join(', ')}`)
  return jobs.flatMap(({ warnings }) => warnings)
}

/** A referrer that is gone, is none, or is of a kind that nobody reads any more. */
const isUnreadable = ({ transient, reason, status }: Failure): boolean => !transient && reason === 'registry-unavailable' && status === 200

/** Refused by the target, and no matter of the login or of trouble that passes. */
const isRefused = ({ transient, status = 500 }: Failure): boolean => !transient && status < 500 && status !== 401

/** A refused login and a build that is gone are told as everywhere; whatever else it was is the copy's. */
function failureOf(failure: Failure, seconds: number | undefined): Failure {
  if (failure.reason === 'registry-denied' || failure.reason === 'source-missing') return failure
  const message = seconds === undefined ? `the copy failed: ${failure.message}` : `the copy was not done within ${seconds} s (copy-seconds): ${failure.message}`
  return new Failure('copy-failed', message, {
    hint: failure.hint ?? 'Run it again: it goes on where it stopped, and no tag has moved', status: failure.status, cause: failure,
  })
}

/** One build on its way. */
class CopyJob {
  readonly warnings: string[] = []
  private readonly brought = new Map<Digest, Promise<void>>()
  private readonly trees = new Map<Digest, Promise<void>>()
  private free = BLOBS_AT_ONCE
  private readonly waiting: (() => void)[] = []

  constructor(private readonly copy: Copy, private readonly ports: CopierPorts, private readonly progress: CopyProgress, private readonly call: Call) {}

  async run(): Promise<void> {
    await this.tree(this.copy.manifest, 0)
  }

  /** Until no blob is on its way any more, however it ended. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.brought.values())
  }

  /** A manifest with all that it is made of and all that refers to it. */
  private async tree(manifest: Manifest, depth: number): Promise<void> {
    const { to } = this.copy
    const parts = partsOf(manifest)
    if (!parts || depth > MOST_DEPTH) throw new Failure('copy-failed', `${this.copy.from.name}@${manifest.digest} is no manifest that can be copied`)
    await this.parts(parts, depth)
    const there = await this.ports.registry.read(to, manifest.digest, this.call).catch(() => undefined)
    if (!there) await this.patiently(() => this.ports.transfer.put(manifest, to, this.call))
    await this.referrers(manifest, depth)
    await this.simpleTags(manifest, depth)
  }

  /** What must be there before a manifest that names it. */
  private async parts({ children, blobs }: Parts, depth: number): Promise<void> {
    await Promise.all([
      concurrently(children, BLOBS_AT_ONCE, (digest) => once(this.trees, digest, async () => this.tree(await this.read(digest), depth + 1))),
      ...blobs.map((blob) => once(this.brought, blob.digest, () => this.bring(blob))),
    ])
  }

  private async read(digest: Digest): Promise<Manifest> {
    const found = await this.ports.registry.read(this.copy.from, digest, this.call)
    if (found) return found
    throw new Failure('copy-failed', `${this.copy.from.name}@${digest} is gone, which the build names`, { hint: 'Build and push the image again' })
  }

  private async bring(blob: Blob): Promise<void> {
    const { from, to } = this.copy
    await this.turn()
    this.progress.expect(blob.size)
    try {
      let sent = 0
      const how = await this.patiently(() => {
        this.progress.arrived(-sent)
        sent = 0
        return this.ports.transfer.bring(blob, from, to, { ...this.call, onBytes: (count) => { sent += count; this.progress.arrived(count) } })
      })
      if (how !== 'streamed') this.progress.expect(-blob.size)
    } finally {
      this.free++
      this.waiting.shift()?.()
    }
  }

  private async turn(): Promise<void> {
    while (this.free === 0) await new Promise<void>((go) => this.waiting.push(go))
    this.free--
  }

  /** What refers to a manifest comes along, as the source lists it. */
  private async referrers({ digest }: Manifest, depth: number): Promise<void> {
    const { registry } = this.ports
    const { from } = this.copy
    const listed = await registry.referrers(from, digest, this.call) ?? []
    const fallback = await registry.read(from, fallbackTag(digest), this.call)
    const all = [...new Set([...listed, ...(fallback ? referrersIn(fallback.bytes) ?? [] : [])].map((one) => one.digest))].filter(isDigest)
    if (all.length > MOST_REFERRERS) this.warnings.push(`${from.name}@${shortDigest(digest)} is referred to ${all.length} times; the first ${MOST_REFERRERS} come along`)
    const unlisted = (await concurrently(all.slice(0, MOST_REFERRERS), BLOBS_AT_ONCE, (one) => this.referrer(one, digest, depth + 1))).flatMap((one) => one ?? [])
    // All at once: two that each amend the list would write over one another.
    if (unlisted.length > 0) await this.leaving('the list of what refers to the build', () => this.list(unlisted, digest))
  }

  /** @returns the manifest where it came along and the target does not list it by itself */
  private async referrer(digest: Digest, subject: Digest, depth: number): Promise<Manifest | undefined> {
    const { registry, transfer } = this.ports
    const { from, to } = this.copy
    if (depth > MOST_DEPTH) return undefined
    const leave = (why: string): undefined => void this.warnings.push(`${shortDigest(digest)}, which is listed as referring to ${from.name}@${shortDigest(subject)}, was left behind: ${why}`)
    // What a list names and nobody can read is no part of the build.
    const manifest = await registry.read(from, digest, this.call).catch((thrown: unknown) => {
      if (!isUnreadable(asFailure(thrown))) throw thrown
      return asFailure(thrown)
    })
    if (!manifest) return leave('it is gone')
    if (manifest instanceof Failure) return leave(manifest.message)
    const parts = partsOf(manifest)
    if (parts?.subject !== subject) return leave('it does not refer to it')
    return this.leaving(`${shortDigest(digest)}, which refers to the build`, async () => {
      await this.parts(parts, depth)
      const { isListed } = await this.patiently(() => transfer.put(manifest, to, this.call))
      const isThere = isListed || (await registry.referrers(to, subject, this.call))?.some((one) => one.digest === digest)
      await this.referrers(manifest, depth)
      return isThere ? undefined : manifest
    })
  }

  /** A target that takes no referrers, as some do, keeps no build from its tag: what it refuses is left behind with a warning. */
  private async leaving<T>(what: string, act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act()
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (!isRefused(failure)) throw thrown
      this.warnings.push(`${this.copy.to.name} does not take ${what} (${failure.message}); it was left behind`)
      return undefined
    }
  }

  /** Lists referrers under the fallback tag, where the target keeps no list of its own (OCI distribution, 1.1). */
  private async list(referrers: readonly Manifest[], subject: Digest): Promise<void> {
    const { registry } = this.ports
    const { to } = this.copy
    const tag = fallbackTag(subject)
    // Somebody else may amend it too: it is read again after each write.
    for (let tries = 0; tries < LISTINGS; tries++) {
      const found = await registry.read(to, tag, this.call)
      const index = withReferrers(found, referrers)
      if (!index) return
      await this.patiently(() => registry.write(to, tag, index, this.call))
    }
    if (withReferrers(await registry.read(to, tag, this.call), referrers)) {
      throw new Failure('copy-failed', `${to.name}:${tag} was written ${LISTINGS} times and does not list what refers to ${subject}`)
    }
  }

  /** `sha256-….sig` and its like: a tag of the target's own that says more than the source's is left as it is. */
  private async simpleTags({ digest }: Manifest, depth: number): Promise<void> {
    const { registry } = this.ports
    const { from, to } = this.copy
    await Promise.all(SUFFIXES.map(async (suffix) => {
      const tag = `${fallbackTag(digest)}.${suffix}`
      const manifest = await registry.read(from, tag, this.call)
      if (!manifest) return
      const there = await registry.read(to, tag, this.call)
      if (there?.digest === manifest.digest) return
      if (there && !covers(manifest, there)) {
        this.warnings.push(`${to.name}:${tag} holds what ${from.name}'s does not; it is left as it is`)
        return
      }
      await this.tree(manifest, depth + 1)
      await this.leaving(tag, () => this.patiently(() => registry.write(to, tag, manifest, this.call)))
    }))
  }

  /** What passes is tried again, each time told: nothing here moves a tag of the release. */
  private async patiently<T>(act: () => Promise<T>): Promise<T> {
    const { clock, log } = this.ports
    for (let tries = 0; ; tries++) {
      try {
        return await act()
      } catch (thrown) {
        const failure = asFailure(thrown)
        const pause = PAUSES[tries]
        const wait = Math.max(pause ?? 0, failure.retryAfter ?? 0)
        if (!failure.transient || pause === undefined || wait > PATIENCE || this.call.signal?.aborted) throw thrown
        log.info(`${failure.message}; trying again in ${wait / 1_000} s (${tries + 2} of ${PAUSES.length + 1})`)
        await clock.sleep(wait, this.call.signal)
        if (this.call.signal?.aborted) throw thrown
      }
    }
  }
}

/** Two layers that are the same, or two indexes with one platform, bring it once. */
function once(known: Map<Digest, Promise<void>>, digest: Digest, work: () => Promise<void>): Promise<void> {
  const begun = known.get(digest) ?? work()
  known.set(digest, begun)
  return begun
}
