import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Commit, sameCommit } from '../release/commit'

/** Of a smoke's evidence, what speaks for a build. */
const Smoke = v.object({
  mode: v.literal('smoke'),
  outcome: v.literal('done'),
  sha: v.string(),
  finishedAt: v.string(),
  tenants: v.array(v.object({ checks: v.optional(v.array(v.unknown()), []) })),
})
/** Only the newest are opened. */
const MOST_FILES = 50
const LARGEST = 4 * 1024 * 1024

/**
 * What a smoke of this commit proved, where one left its evidence in the folder: an earlier step of the same job, or an
 * earlier command on the same machine. It is told, and never a condition, so what cannot be read is passed over.
 */
export function smokeProof(folder: string, sha: Commit): string | undefined {
  const found = evidenceFiles(folder).flatMap((file) => {
    const smoke = readSmoke(file)
    return smoke && sameCommit(smoke.sha, sha) ? [smoke] : []
  })
  const newest = found.sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1))[0]
  if (!newest) return undefined
  const { tenants, finishedAt } = newest
  const checks = tenants.reduce((sum, tenant) => sum + tenant.checks.length, 0)
  return `smoke: ${tenants.length} ${tenants.length === 1 ? 'canary' : 'canaries'}, ${checks} checks, on ${finishedAt}`
}

function evidenceFiles(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => /^release-action-[0-9a-f]{8}\.json$/.test(name)).map((name) => join(folder, name))
    // On a person's machine every run has left one.
    const dated = files.map((file) => ({ file, at: statSync(file).mtimeMs })).sort((a, b) => b.at - a.at)
    return dated.slice(0, MOST_FILES).map(({ file }) => file)
  } catch {
    return []
  }
}

function readSmoke(file: string): v.InferOutput<typeof Smoke> | undefined {
  try {
    const found = statSync(file)
    // A pipe of that name would be waited for.
    if (!found.isFile() || found.size > LARGEST) return undefined
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Smoke), readFileSync(file, 'utf8'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
