import type { Diagnosis } from '../release/diagnosis'
import { forImages, groupsOf } from './groups'
import { short, wrap } from './lines'
import { harmless } from './safe'

const WIDTH = 80
const INDENT = ' '.repeat(9)
const LEVELS = ['bad', 'warning', 'ok'] as const
const WORDS = { ok: 'ok', warning: 'warning', bad: 'BAD' } as const

/** One finding after the other, each with its remedy; the last line counts them. */
export function diagnosisText(all: readonly Diagnosis[]): string[] {
  const count = (level: Diagnosis['level']): number => all.filter((one) => one.level === level).length
  const sum = `${count('bad')} bad, ${count('warning')} ${count('warning') === 1 ? 'warning' : 'warnings'}, ${count('ok')} ok`
  return [...groupsOf(all, likeness).flatMap(lines), '', count('bad') > 0 ? `a release would fail: ${sum}` : `nothing stands in the way: ${sum}`]
}

/** What is the same of two images, or stops several looks in the same way, is told once. */
function likeness({ image, words, remedy = '' }: Diagnosis): string {
  const said = rest(words, image)
  if (image === undefined || said === words || said.includes(image)) return `${words} ${remedy}`
  return `: ${said} ${forImages(remedy, image, [])}`
}

/** As bad as it is to the worst of them. */
function lines(alike: readonly Diagnosis[]): string[] {
  const [{ words, remedy, image }] = alike as [Diagnosis]
  const level = LEVELS.find((one) => alike.some((found) => found.level === one)) ?? 'ok'
  const about = [...new Set(alike.map((one) => one.about))].join(', ')
  const images = [...new Set(alike.flatMap((one) => one.image ?? []))]
  const said = image !== undefined && images.length > 1 ? `${images.join(', ')}${rest(words, image)}` : words
  const [first = '', ...more] = wrap(short(`${about}: ${said}`), INDENT, WIDTH)
  const mend = remedy && image !== undefined ? forImages(remedy, image, images) : remedy
  return [`${WORDS[level].padEnd(9)}${first.trimStart()}`, ...more, ...(mend ? remedyLines(mend) : [])]
}

/** Words without the image that they begin with. */
const rest = (words: string, image: string | undefined): string => (image !== undefined && words.startsWith(`${image}: `) ? words.slice(image.length) : words)

/** A command at its end stays whole on a line of its own, to be copied. */
function remedyLines(remedy: string): string[] {
  const [, words = remedy, command] = /^(.*?:) (release-action .*)$/.exec(remedy) ?? []
  return [...wrap(`-> ${short(capital(words))}`, INDENT, WIDTH), ...(command === undefined ? [] : [`${INDENT}   ${harmless(command)}`])]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
