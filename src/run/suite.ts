import type { LoadedSuite } from '../modes/smoke'
import type { Mode } from '../release/report'
import { isPlainQuery } from '../release/running'
import type { Fault } from '../request/fault'
import { INPUTS } from '../request/inputs'
import { type Environment, suiteEnv } from './suite-env'

/** What of a request needs more than its own parser; also of one that is not whole, so that all is told at once. */
interface Given {
  mode?: Mode
  smokeSuite?: string
  buildinfoQuery?: string
}

/** Reads a suite, and a JSONPath that is more than names. */
export async function loadSuite({ mode, smokeSuite, buildinfoQuery }: Given, environment: Environment): Promise<{ suite?: LoadedSuite; faults?: Fault[] }> {
  if (mode !== 'smoke' && mode !== 'deploy') return {}
  const queryFaults = await faultsOfQuery(buildinfoQuery?.trim() || INPUTS['buildinfo-query'].default)
  const name = smokeSuite?.trim() || INPUTS['smoke-suite'].defaultIn[mode]
  const { suite, faults = [] } = name === '' ? {} : await readSuite(name, environment)
  return { suite, faults: [...queryFaults, ...faults] }
}

async function faultsOfQuery(query: string): Promise<Fault[]> {
  if (isPlainQuery(query)) return []
  const { pathFault } = await import('../release/json-path')
  const expected = pathFault(query)
  return expected === undefined ? [] : [{ input: 'buildinfo-query', given: query, expected }]
}

/** A suite, built-in or a file. All its mistakes are told as this input's. */
export async function readSuite(name: string, environment: Environment): Promise<{ suite?: LoadedSuite; faults?: Fault[] }> {
  const [{ BUILTIN_SUITES, builtinSuite }, { parsePatiently, suiteFaultLine }, { filesBeside, readSuiteFile }] = await Promise.all([
    import('../smoke/builtin'), import('../smoke/parse'), import('../adapters/suite-file'),
  ])
  const wrong = (expected: string): Fault => ({ input: 'smoke-suite', given: name, expected })
  try {
    const text = builtinSuite(name) ?? readSuiteFile(name)
    const read = await parsePatiently(text, name, filesBeside(name))
    if (read.ok) return withEnv({ suite: read.suite, source: { name, text, ...(read.included.length > 0 && { included: read.included }) } }, environment)
    return { faults: read.faults.map((fault) => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`)) }
  } catch (fault) {
    return { faults: [wrong(`${BUILTIN_SUITES.join(', ')}, or the path of a suite file: ${(fault as Error).message}`)] }
  }
}

function withEnv(loaded: Omit<LoadedSuite, 'env'>, environment: Environment): { suite?: LoadedSuite; faults?: Fault[] } {
  const { values, absent } = suiteEnv(loaded.suite, environment)
  if (absent.length === 0) return { suite: { ...loaded, env: values } }
  return { faults: absent.map((name) => ({
    input: 'smoke-suite', given: loaded.source.name, expected: `the variable ${name} in the environment, which the suite names under env: (in a workflow env: of the step)`,
  })) }
}
