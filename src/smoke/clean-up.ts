import type { Ports } from '../ports'
import { ask } from './ask'
import type { Canary } from './canary'
import { judge } from './judge'
import { expectsStatus } from './status'
import { looksUp, type Check, type Suite, type Values } from './suite'
import { fillCheck } from './template'

/** How often it is looked for what a lost answer made: a write that was sent again may have made two. */
const LOOKS = 4

type Where = Pick<Ports, 'tenants' | 'clock' | 'log'>

/**
 * Deletes what a suite made on a canary, whatever became of its checks. Where an answer was lost, the look-ups of the
 * suite find what it made, and are repeated until they find nothing more. Never throws.
 * @returns what went wrong, in sentences; nothing where nothing was left
 */
export async function cleanUp({ cleanUp: lines }: Suite, canary: Canary, ports: Where, signal: AbortSignal): Promise<string[]> {
  if (!canary.touched) return []
  const { values, uncertain } = canary
  const faults: string[] = []
  const wanted = lines.filter((line) => !looksUp(line) || line.keeps.some(({ name }) => uncertain.has(name)))
  const sure = Object.fromEntries(Object.entries(values).filter(([name]) => !uncertain.has(name)))
  let more = await pass(wanted, canary, values, faults, ports, signal)
  for (let look = 1; more && look < LOOKS; look++) more = await pass(wanted, canary, sure, faults, ports, signal)
  return [...new Set(faults)]
}

/** All lines once, in their order; says whether a look-up found something. */
async function pass(
  lines: readonly Check[], canary: Canary, known: Values, faults: string[], ports: Where, signal: AbortSignal,
): Promise<boolean> {
  let values = known
  let found = false
  for (const line of lines) {
    const request = fillCheck(line, values)
    if ('missing' in request) continue
    const { answer, lost } = await ask(line, request, canary, ports, signal)
    const judgement = answer && judge(line, answer, values)
    const kept = judgement?.kept ?? {}
    values = { ...values, ...kept }
    found ||= Object.keys(kept).length > 0
    // A look-up that was answered and found nothing says that nothing is there.
    if (judgement?.pass || (answer && looksUp(line) && expectsStatus(line, answer.status))) continue
    const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`
    faults.push(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, `
      + `look for ${values['probe']}`)
  }
  return found
}
