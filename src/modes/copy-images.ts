import type { CopyPorts } from '../ports/run'
import type { RunRecord } from '../release/run-record'
import type { ImageReading } from '../release/tags/image-reading'

/**
 * Brings every build that is published elsewhere to where it is released, before the first tag moves; a plan only tells.
 * @throws Failure `copy-failed`, `registry-denied`, `source-missing`
 */
export async function copyImages(readings: readonly ImageReading[], { copySeconds, dryRun }: { copySeconds: number; dryRun: boolean }, record: RunRecord, ports: CopyPorts): Promise<void> {
  const copies = readings.flatMap(({ image, from, source }) => (from ? [{ from, to: image, manifest: source }] : []))
  const { transfer } = ports
  if (copies.length === 0 || !transfer) return
  if (dryRun) {
    for (const { from, to, manifest } of copies) record.note(`would copy ${from.name}@${manifest.digest} to ${to.name}, with what refers to it`)
    return
  }
  const { copyBuilds } = await import('../release/copy/copy')
  for (const warning of await copyBuilds(copies, copySeconds, { ...ports, transfer })) record.warn(warning)
}
