import type { Call } from '../ports/call'
import type { Registry } from '../ports/registry'
import { asFailure } from '../release/failure'
import type { JournalEntry } from '../release/journal'
import { replay } from '../release/tags/replay'
import type { Step } from '../release/tags/step'

/** What recovering would do, a line each, by reads alone; what it finds then may be something else. */
export async function planRecovery(entries: readonly JournalEntry[], registry: Registry, call: Call): Promise<string[]> {
  const { begin, ended, committed, steps, update } = replay(entries)
  if (!begin || (ended && ended !== 'stranded')) return ['nothing is left to finish in this journal']
  if (committed) return [`every tag was moved and proved; ${update ? 'the histories would be told of it' : 'only the report would be written'}`]
  if (begin.mode === 'smoke') return ofSmoke(entries)
  const begun = steps.filter(({ state }) => state !== 'waiting' && state !== 'already')
  if (begun.length === 0) return ['the run was killed before it moved a tag: only the report would be written']
  return Promise.all(begun.toReversed().map((step) => ofStep(step, registry, call)))
}

async function ofStep({ move: { image, tag, from, to } }: Step, registry: Registry, call: Call): Promise<string> {
  const name = `${image.name}:${tag}`
  try {
    const shown = (await registry.read(image, tag, call))?.digest
    if (shown === from?.digest) return `${name} shows ${shown ?? 'nothing'}, as before the run; it would be written once more, since a write may still land`
    if (shown === to.digest) return from ? `${name} would be put back to ${from.digest}` : `${name} would be deleted: there was none before the run`
    return `${name} shows ${shown ?? 'nothing'}: somebody else has moved it since, and it would be left alone`
  } catch (thrown) {
    return `${name} cannot be read: ${asFailure(thrown).message}`
  }
}

function ofSmoke(entries: readonly JournalEntry[]): string[] {
  const canaries = entries.find((entry) => entry.kind === 'smoke')?.canaries ?? []
  const touched = canaries.filter((_, index) =>
    entries.some((entry) => entry.kind === 'asking' && entry.canary === index) && !entries.some((entry) => entry.kind === 'cleaned' && entry.canary === index))
  if (touched.length === 0) return ['the run had left nothing on the canaries: only the report would be written']
  return touched.map(({ url, probe }) => `what the run made on ${url} would be deleted (${probe})`)
}
