import type { Diagnosis } from '../release/diagnosis'
import { short, wrap } from './lines'

const WIDTH = 80
const WORDS = { ok: 'ok', warning: 'warning', bad: 'BAD' } as const

/** One finding after the other, each with its remedy; the last line counts them. */
export function diagnosisText(all: readonly Diagnosis[]): string[] {
  const count = (level: Diagnosis['level']): number => all.filter((one) => one.level === level).length
  const sum = `${count('bad')} bad, ${count('warning')} ${count('warning') === 1 ? 'warning' : 'warnings'}, ${count('ok')} ok`
  return [...all.flatMap(lines), '', count('bad') > 0 ? `a release would fail: ${sum}` : `nothing stands in the way: ${sum}`]
}

function lines({ level, about, words, remedy }: Diagnosis): string[] {
  const indent = ' '.repeat(9)
  const [first = '', ...rest] = wrap(short(`${about}: ${words}`), indent, WIDTH)
  return [`${WORDS[level].padEnd(9)}${first.trimStart()}`, ...rest, ...(remedy ? wrap(`-> ${short(remedy)}`, indent, WIDTH) : [])]
}
