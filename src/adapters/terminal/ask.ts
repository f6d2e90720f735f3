import { createInterface } from 'node:readline'

type Env = Readonly<Record<string, string | undefined>>
type Streams = Pick<NodeJS.Process, 'stdin' | 'stderr'>

/** What a job's environment has, whatever runs it. */
const OF_JOBS = ['CI', 'GITHUB_ACTIONS', 'GITEA_ACTIONS', 'GITLAB_CI', 'BUILDKITE', 'JENKINS_URL', 'TF_BUILD', 'TEAMCITY_VERSION']

/** Whether somebody sits there who can be asked: a terminal on both ends, and no job. */
export const isAttended = (env: Env, { stdin, stderr }: Streams = process): boolean =>
  stdin.isTTY && stderr.isTTY && OF_JOBS.every((name) => !env[name] || env[name] === 'false')

/** Milliseconds after which nobody is there any more, and what was read before is old. */
const PATIENCE = 10 * 60_000

/**
 * Puts a question on the terminal.
 * @returns whether the answer is yes; anything else, the end of the input, a signal and ten minutes of silence are no
 */
export function askPerson(lines: readonly string[], signal: AbortSignal | undefined, { stdin, stderr }: Streams = process): Promise<boolean> {
  return new Promise((resolve) => {
    // Not in raw mode, so that Ctrl-C stays the signal that it is everywhere else.
    const reader = createInterface({ input: stdin, output: stderr, terminal: false })
    let isOver = false
    const end = (answer: boolean): void => {
      // Closing the reader ends it too.
      if (isOver) return
      isOver = true
      resolve(answer)
      clearTimeout(silence)
      signal?.removeEventListener('abort', stop)
      reader.close()
      stdin.pause()
    }
    // What is said next begins a line of its own.
    const stop = (): void => {
      if (!isOver) stderr.write('\n')
      end(false)
    }
    const silence = setTimeout(() => {
      stderr.write('\nno answer came, so nothing is moved\n')
      end(false)
    }, PATIENCE)
    signal?.addEventListener('abort', stop, { once: true })
    reader.on('close', stop)
    reader.on('line', (answer) => end(/^\s*y(?:es)?\s*$/i.test(answer)))
    stderr.write(`${lines.join('\n')}\nGo on? [y/N] `)
    if (signal?.aborted) stop()
  })
}
