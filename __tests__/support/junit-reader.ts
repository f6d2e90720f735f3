import { parse } from 'test-results-parser'

/** A smoke's JUnit as testbeats' parser reads it, which knows nothing of us. */
export interface ReadJunit {
  status: string
  /** As `[passed, failed, errors, skipped]`; the parser leaves the skipped out of the total. */
  counts: number[]
  suites: { name: string; status: string; /** Name, status and failure. */ cases: string[][] }[]
}

export function readJunit(file: string): ReadJunit {
  const result = parse({ type: 'junit', files: [file] })
  return {
    status: result.status,
    counts: [result.passed, result.failed, result.errors, result.skipped],
    suites: result.suites.map(({ name, status, cases }) => ({
      name, status, cases: cases.map((one) => [one.name, one.status, ...(one.failure ? [one.failure] : [])]),
    })),
  }
}
