import { throwIfStopped } from '../stopped'
import { canaryFailed, describe, hintOf } from './canary-failed'
import type { Finding } from './finding'
import type { Member } from './fleet'
import { look } from './proof'
import type { RedeployContext } from './redeploy'

/** Milliseconds between two looks at a canary that soaks. */
const SOAK_POLL = 5_000
/** Milliseconds between two lines about it. */
const SOAK_TOLD = 15_000
/** Misses in a row that fail it; and in all, where they are more than one look in so many (incident flapping-canary). */
const IN_A_ROW = 2
const IN_ALL = 3
const ONE_IN = 10
/** Milliseconds for which it may ask to be left alone at least, where `verify-seconds` is shorter. */
const LEAST_PATIENCE = 60_000

type Watching = Pick<RedeployContext, 'fleet' | 'record' | 'ports'> & { rules: { soakSeconds: number; verifySeconds: number } }

/**
 * Watches the canary: `/buildinfo` and `/health` at each look. The last look must be a good one.
 * @throws Failure `canary-failed`
 */
export async function soak(canary: Member, context: Watching): Promise<void> {
  const { fleet: { sha }, rules: { soakSeconds }, record, ports: { clock, log, cancel } } = context
  const began = clock.elapsed()
  const end = began + soakSeconds * 1_000
  let [told, looks, misses, inRow] = [began, 0, 0, 0]
  while (inRow > 0 || clock.elapsed() < end) {
    const left = end - clock.elapsed()
    await clock.sleep(left > 0 ? Math.min(SOAK_POLL, left) : SOAK_POLL, cancel)
    throwIfStopped(cancel)
    const isMiss = (await see(canary, context)).state !== 'shown'
    looks += 1
    misses += isMiss ? 1 : 0
    inRow = isMiss ? inRow + 1 : 0
    if (isMiss) record.note(`soak: ${describe(canary, sha)}`)
    if (inRow === IN_A_ROW || (isMiss && misses >= IN_ALL && misses * ONE_IN > looks)) {
      throw canaryFailed(`${describe(canary, sha)}, ${seconds(clock.elapsed() - began)} into its soak, ${misses} of ${looks} looks missed`, hintOf(canary))
    }
    if (clock.elapsed() - told < SOAK_TOLD) continue
    told = clock.elapsed()
    log.progress(`soak of ${canary.slug}: ${seconds(told - began)} of ${soakSeconds} s`)
  }
  record.note(`the canary ${canary.slug} stood ${seconds(clock.elapsed() - began)}${misses > 0 ? `, ${misses} of ${looks} looks missed` : ''}`)
}

/** One more look before others follow it; one that missed is made again. @throws Failure `canary-failed` */
export async function seeThatItStands(canary: Member, context: Watching): Promise<void> {
  const { fleet: { sha }, record, ports: { clock, cancel } } = context
  for (let misses = 1; (await see(canary, context)).state !== 'shown'; misses++) {
    record.note(`before the next batch: ${describe(canary, sha)}`)
    if (misses === IN_A_ROW) throw canaryFailed(`${describe(canary, sha)}, after its soak`, hintOf(canary))
    await clock.sleep(SOAK_POLL, cancel)
    throwIfStopped(cancel)
  }
}

/** A look that counts: where it asks to be left alone (429) it is waited for, as it says, for a bounded time. */
async function see(canary: Member, { fleet, rules: { verifySeconds }, record, ports }: Watching): Promise<Finding> {
  const { clock, cancel } = ports
  const end = clock.elapsed() + Math.max(verifySeconds * 1_000, LEAST_PATIENCE)
  for (;;) {
    const finding = await look(canary, fleet, ports, { signal: cancel }, true)
    throwIfStopped(cancel)
    canary.finding = finding
    const { limited, got } = finding
    if (limited === undefined) return finding
    const wait = Math.max(limited, 1_000)
    if (clock.elapsed() + wait > end) throw canaryFailed(`${canary.slug} could not be looked at (${got})`)
    record.note(`${canary.slug}: ${got}, which is no look; looking again in ${seconds(wait)}`)
    await clock.sleep(wait, cancel)
    throwIfStopped(cancel)
  }
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1_000)} s`
