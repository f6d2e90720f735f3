type Env = Readonly<Record<string, string | undefined>>

/** Inputs hold every other secret of the run, and a runner hands them on to each child. */
const INPUT = /^(?:INPUT_|RELEASE_ACTION_)/i

export const isInput = (name: string): boolean => INPUT.test(name)

/** The environment for a program of somebody else's: ours, without the run's own inputs and the job's token. */
export const childEnv = (env: Env): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !isInput(name) && !/^GITHUB_TOKEN$/i.test(name)))
