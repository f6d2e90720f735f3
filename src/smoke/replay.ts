import type { JournalEntry } from '../release/journal'
import { type Canary, freshCanary } from './canary'
import { parsePatiently } from './parse'
import type { Suite, Values } from './suite'

/** What a journal tells of a smoke that was killed. */
export interface SmokeState {
  suite: Suite
  /** Without their tokens. */
  canaries: Canary[]
}

/**
 * Reads how far a smoke had come. What was asked and not answered may have made something.
 * @param envOf the variables that the suite names, which no journal holds
 * @returns nothing where it had asked no canary for anything but its build
 */
export async function replaySmoke(entries: readonly JournalEntry[], envOf: (suite: Suite) => Values = () => ({})): Promise<SmokeState | undefined> {
  const begun = entries.find((entry) => entry.kind === 'smoke')
  if (!begun) return undefined
  const read = await parsePatiently(begun.suite.text, begun.suite.name, (path) => {
    const file = begun.suite.included?.find((one) => one.path === path)
    if (!file) throw new Error('the journal does not hold it')
    return file.text
  })
  if (!read.ok) throw new Error(`the journal's suite ${begun.suite.name} cannot be read`)
  const { suite } = read
  const env = envOf(suite)
  const canaries = begun.canaries.map(({ url, orgId, probe }, index) => freshCanary({ url, orgId }, index, probe, env))
  const keptBy = (check: string): string[] => suite.checks.find(({ name }) => name === check)?.keeps.map(({ name }) => name) ?? []
  for (const entry of entries) {
    if (entry.kind !== 'asking' && entry.kind !== 'answered' && entry.kind !== 'cleaned') continue
    const canary = canaries[entry.canary]
    if (!canary) continue
    if (entry.kind === 'cleaned') canary.touched = false
    if (entry.kind === 'asking') {
      canary.touched = true
      for (const name of keptBy(entry.check)) canary.uncertain.add(name)
    }
    if (entry.kind === 'answered') {
      canary.values = { ...canary.values, ...entry.kept }
      if (entry.clear) for (const name of keptBy(entry.check)) canary.uncertain.delete(name)
    }
  }
  return { suite, canaries }
}
