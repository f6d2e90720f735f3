import { filesBeside, readSuiteFile } from '../adapters/suite-file'
import { harmless } from '../report/safe'
import type { Out } from '../run/way-out'
import { BUILTIN_SUITES, builtinSuite } from '../smoke/builtin'
import { parsePatiently, suiteFaultLine } from '../smoke/parse'
import { UsageFault } from './arguments'

/** Tells the mistakes of a suite file, before any request is made with it. Returns the exit code. */
export async function checkSuite(file: string, out: Out): Promise<0 | 2> {
  const read = await parsePatiently(readText(file), file, filesBeside(file))
  // In a pull request's job the file is somebody else's, and a runner obeys what stands in a log.
  const lines = read.ok ? [`${file}: ${contents(read.suite)}${read.included.length > 0 ? `, with ${read.included.map(({ path }) => path).join(', ')}` : ''}, no faults`] : read.faults.map(suiteFaultLine)
  out.write(lines.map((line) => `${harmless(line)}\n`).join(''))
  return read.ok ? 0 : 2
}

/** Prints a built-in suite. Returns the exit code. */
export function showSuite(name: string, out: Out): 0 {
  const text = builtinSuite(name)
  if (text === undefined) throw new UsageFault(`there is no built-in suite "${name}", only ${BUILTIN_SUITES.join(' and ')}`)
  out.write(text)
  return 0
}

const contents = ({ checks, cleanUp }: { checks: unknown[]; cleanUp: unknown[] }): string =>
  `${counted(checks, 'check')}, ${counted(cleanUp, 'clean-up line')}`

const counted = ({ length }: unknown[], what: string): string => `${length} ${what}${length === 1 ? '' : 's'}`

function readText(file: string): string {
  try {
    return readSuiteFile(file)
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}
