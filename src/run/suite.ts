import type { LoadedSuite } from '../modes/smoke'
import type { Mode } from '../release/report'
import type { Fault } from '../request/fault'
import { INPUTS } from '../request/inputs'

/** Reads the suite of a smoke, built-in or a file; of any other mode none. All its mistakes are told as this input's. */
export async function loadSuite(request: { mode?: Mode; smokeSuite?: string }): Promise<{ suite?: LoadedSuite; faults?: Fault[] }> {
  if (request.mode !== 'smoke') return {}
  const name = request.smokeSuite?.trim() || INPUTS['smoke-suite'].default
  const [{ BUILTIN_SUITES, builtinSuite }, { parseSuite, suiteFaultLine }, { readSuiteFile }] = await Promise.all([
    import('../smoke/builtin'), import('../smoke/parse'), import('../adapters/suite-file'),
  ])
  const wrong = (expected: string): Fault => ({ input: 'smoke-suite', given: name, expected })
  try {
    const text = builtinSuite(name) ?? readSuiteFile(name)
    const read = parseSuite(text, name)
    if (read.ok) return { suite: { suite: read.suite, source: { name, text } } }
    return { faults: read.faults.map((fault) => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`)) }
  } catch (fault) {
    return { faults: [wrong(`${BUILTIN_SUITES.join(', ')}, or the path of a suite file: ${(fault as Error).message}`)] }
  }
}
