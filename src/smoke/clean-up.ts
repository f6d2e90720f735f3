import type { SmokePorts } from '../ports/run'
import { ask as askCanary } from './ask'
import type { Canary } from './canary'
import { judge } from './judge'
import { expectsStatus } from './status'
import { type Check, looksUp, type Suite, type Values } from './suite'
import { fillCheck, templatesOf } from './template'

/** How often it is looked for what a lost answer made: a write that was sent again may have made two. */
const LOOKS = 4

/** What a clean-up works with. */
interface RedeployContext {
  canary: Canary
  ports: Pick<SmokePorts, 'tenants' | 'clock' | 'log' | 'hide'>
  signal: AbortSignal
  faults: Set<string>
}

/**
 * Deletes what a suite made on a canary, whatever became of its checks. Where an answer was lost, the look-ups of the
 * suite find what it made. Never throws.
 * @returns what went wrong, in sentences; nothing where nothing was left
 */
export async function cleanUp({ cleanUp: lines }: Suite, canary: Canary, ports: RedeployContext['ports'], signal: AbortSignal): Promise<string[]> {
  if (!canary.touched) return []
  const faults = new Set<string>()
  await sweep(lines, canary.values, { canary, ports, signal, faults })
  return [...faults]
}

/**
 * Runs the lines in their order. What a look-up is for is deleted, all of it, before the next line: a workspace that is
 * gone shows its memories no more.
 */
async function sweep(lines: readonly Check[], values: Values, context: RedeployContext): Promise<void> {
  for (const [at, line] of lines.entries()) {
    if (!looksUp(line)) {
      await ask(line, values, context)
      continue
    }
    const names = line.keeps.map(({ name }) => name)
    if (!names.some((name) => context.canary.uncertain.has(name))) continue
    const rest = lines.slice(at + 1)
    const uses = (one: Check): boolean => templatesOf(one.text).some(({ name }) => names.includes(name))
    const dependent = rest.filter(uses)
    if (names.every((name) => Object.hasOwn(values, name))) await sweep(dependent, values, context)
    for (let look = 0; look < LOOKS; look++) {
      const kept = await ask(line, values, context)
      if (Object.keys(kept).length === 0) break
      await sweep(dependent, { ...values, ...kept }, context)
    }
    return sweep(rest.filter((one) => !uses(one)), values, context)
  }
}

/** One line, where its values were had. @returns what it found */
async function ask(line: Check, values: Values, { canary, ports, signal, faults }: RedeployContext): Promise<Values> {
  const request = fillCheck(line, values)
  if ('missing' in request) return {}
  const { answer, lost } = await askCanary(line, request, canary, ports, signal)
  const judgement = answer && judge(line, answer, values)
  // A look-up that was answered and found nothing says that nothing is there.
  const fine = judgement?.pass || (answer && looksUp(line) && expectsStatus(line, answer.status))
  if (!fine) {
    const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`
    faults.add(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, `
      + `look for ${values['probe']}`)
  }
  return judgement?.kept ?? {}
}
