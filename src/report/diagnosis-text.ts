import type { Diagnosis } from '../release/diagnosis'
import { groupsOf } from './groups'
import { short, wrap } from './lines'

const WIDTH = 80
const LEVELS = ['bad', 'warning', 'ok'] as const
const WORDS = { ok: 'ok', warning: 'warning', bad: 'BAD' } as const

/** One finding after the other, each with its remedy; the last line counts them. */
export function diagnosisText(all: readonly Diagnosis[]): string[] {
  const count = (level: Diagnosis['level']): number => all.filter((one) => one.level === level).length
  const sum = `${count('bad')} bad, ${count('warning')} ${count('warning') === 1 ? 'warning' : 'warnings'}, ${count('ok')} ok`
  return [...groupsOf(all, ({ words, remedy }) => `${words} ${remedy}`).flatMap(lines), '', count('bad') > 0 ? `a release would fail: ${sum}` : `nothing stands in the way: ${sum}`]
}

/** What stops several of them in the same way is told once, as bad as it is to the worst of them. */
function lines(alike: readonly Diagnosis[]): string[] {
  const { words, remedy } = alike[0]!
  const level = LEVELS.find((one) => alike.some((found) => found.level === one)) ?? 'ok'
  const about = [...new Set(alike.map((one) => one.about))].join(', ')
  const indent = ' '.repeat(9)
  const [first = '', ...rest] = wrap(short(`${about}: ${words}`), indent, WIDTH)
  return [`${WORDS[level].padEnd(9)}${first.trimStart()}`, ...rest, ...(remedy ? wrap(`-> ${short(capital(remedy))}`, indent, WIDTH) : [])]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
