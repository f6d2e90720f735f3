import { readTextFile } from '../adapters/text-file'
import type { Mode } from '../release/report'
import type { Fault } from '../request/fault'
import { rootFor } from '../request/rules'
import { readPublicKey } from '../signatures/key'
import { isPem, readVerifyLines, type VerifyLine, wordsOf } from '../signatures/line'
import type { Keyless, Policy, PolicyLine, Signer } from '../signatures/policy'

const MOST_KEY = 64 * 1024
const MOST_ROOT = 4 * 1024 * 1024

/** What of a request names files; also of one that is not whole, so that all is told at once. */
export interface Given {
  mode?: Mode
  verify?: string | readonly VerifyLine[]
  trustedRoot?: string
}

export interface LoadedPolicy {
  policy?: Policy
  faults: Fault[]
  /** Of a rollback: what it goes on without. */
  warnings: string[]
}

/**
 * Reads the keys and the trusted root that `verify` needs. Of a rollback what cannot be read is a warning, since nothing
 * may lock the way out.
 */
export async function loadPolicy({ mode, verify = [], trustedRoot }: Given): Promise<LoadedPolicy> {
  if (mode === 'smoke') return { faults: [], warnings: [] }
  const { lines: given, faults: strange } = typeof verify === 'string' ? readVerifyLines(verify) : { lines: verify, faults: [] }
  const root = await loadRoot(trustedRoot?.trim() ?? '', given.find(({ signer }) => signer.by === 'identity'), strange.length > 0)
  const read = given.map(readLine)
  const faults = [...read.flatMap((one) => ('fault' in one ? [one.fault] : [])), ...(root && 'fault' in root ? [root.fault] : [])]
  const policy = { lines: read.flatMap((one) => ('line' in one ? [one.line] : [])), keyless: root && 'keyless' in root ? root.keyless : undefined }
  if (mode !== 'rollback') return { policy, faults, warnings: [] }
  return { policy, faults: [], warnings: faults.map(({ input, expected }) => `${input}: expected ${expected}; the rollback goes on without it`) }
}

function readLine(given: VerifyLine): { line: PolicyLine } | { fault: Fault } {
  const words = wordsOf(given)
  const signer = readSigner(given)
  return typeof signer === 'string'
    ? { fault: { input: 'verify', expected: `line ${given.line} ("${words}") to name ${signer}` } }
    : { line: { words, predicate: given.predicate, signer } }
}

function readSigner({ signer }: VerifyLine): Signer | string {
  if (signer.by === 'identity') return signer
  const text = textOf(signer.source, isPem(signer.source), MOST_KEY)
  if ('fault' in text) return `a public key; ${text.fault}`
  const key = readPublicKey(text.text)
  return typeof key === 'string' ? key : { by: 'key', key }
}

/**
 * @param first the first line that wants it
 * @param alone whether nobody else tells that it is missing: of lines that are not all right the rules know nothing
 */
async function loadRoot(source: string, first: VerifyLine | undefined, alone: boolean): Promise<{ keyless: Keyless } | { fault: Fault } | undefined> {
  const wrong = (expected: string): { fault: Fault } => ({ fault: { input: 'trusted-root', expected } })
  if (!first || (source === '' && !alone)) return undefined
  if (source === '') return wrong(rootFor(first))
  const isText = source.startsWith('{')
  const text = textOf(source, isText, MOST_ROOT)
  if ('fault' in text) return wrong(`a Sigstore trusted root; ${text.fault}`)
  const { openKeyless } = await import('../signatures/keyless')
  const keyless = openKeyless(text.text)
  return typeof keyless === 'string' ? wrong(isText ? keyless : `${source} to hold ${keyless}`) : { keyless }
}

function textOf(source: string, isText: boolean, most: number): { text: string } | { fault: string } {
  if (isText) return { text: source }
  try {
    return { text: readTextFile(source, most) }
  } catch (fault) {
    return { fault: (fault as Error).message }
  }
}
