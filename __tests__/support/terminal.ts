import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './child'

export interface Shown {
  code: number | null
  /** All that went to the terminal, as it came. */
  raw: string
  /** What stays to be seen, line by line: without colours, and of a line that was written over what came last. */
  lines: string[]
}

/**
 * Runs the command line on a terminal of 80 columns (util-linux's script gives one).
 * @param answers typed as soon as `until` is shown
 */
export async function onTerminal(args: readonly string[], env: Record<string, string>, typed?: { until: RegExp; answer: string }): Promise<Shown> {
  const home = mkdtempSync(join(tmpdir(), 'release-action-'))
  const command = ['stty cols 80 rows 24;', 'exec', process.execPath, join(ROOT, 'dist/cli/index.js'), ...args].map((word, at) => (at < 2 ? word : quoted(word))).join(' ')
  const child = spawn('script', ['-qefc', command, '/dev/null'], { env: { PATH: process.env.PATH, HOME: home, TERM: 'xterm', SHELL: '/bin/sh', ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
  let raw = ''
  let isTyped = false
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    raw += part
    if (!typed || isTyped || !typed.until.test(raw)) return
    isTyped = true
    child.stdin.write(typed.answer)
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  rmSync(home, { recursive: true, force: true })
  // eslint-disable-next-line no-control-regex -- colours are what is looked for
  const plain = raw.replace(/\u001b\[\d+(?:;\d+)*m/g, '')
  // eslint-disable-next-line no-control-regex -- what wipes a line is what is looked for
  const lines = plain.split(/\r?\n/).map((line) => line.split(/\r?\u001b\[2K/).at(-1)!.replace(/\r/g, ''))
  return { code, raw, lines }
}

const quoted = (word: string): string => `'${word.replaceAll('\'', '\'\\\'\'')}'`
