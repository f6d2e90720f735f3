/** The name that a release's result goes by beside a commit. */
export const contextOf = (environment: string): string => `release / ${environment}`
