/**
 * Colours and cursor moves of a terminal, whole, or as far as they go before a mark of a cut or the text's end: what
 * stands between a word and its mark must not hide that the word was cut.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?(?:[\dA-PR-TZcf-nq-uy=><~]|(?=…|\.\.\.|$))/g
/** Line breaks, tabs and all that a terminal obeys. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Characters that show nothing and change what others show: bidirectional marks, zero-width ones, tags, torn pairs. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu
/**
 * Runs of what may begin a command, whole and once each: what stands around a run is looked at afterwards. A pattern
 * that looked ahead itself would begin anew at every colon of a long run (a label of 80,000 colons took 29 s).
 */
const COLONS = /:{2,}/g
const HASHES = /##+\[?/g

/**
 * Text from outside, fit for a log: one line, and nothing that a terminal, a reader of right-to-left text or a runner
 * acts on. A runner takes `::set-env …` and `##[…]` in any log for its own commands (GitHub and Gitea alike).
 * Spaces stay, so that what is aligned stays aligned; made harmless twice is the same as once.
 */
export function harmless(text: string): string {
  return text
    .replace(ANSI, '')
    .replace(CONTROL, ' ')
    .replace(UNSEEN, '')
    .replace(COLONS, (run, at: number, whole: string) => (isCommand(run, at, whole) ? apart(run) : run))
    // The older form, which GitHub's runner obeys anywhere in a line.
    .replace(HASHES, (run) => (run.endsWith('[') ? `${apart(run.slice(0, -1))}[` : run))
}

/** `::name` anywhere, and a word that begins with `::`, since a log line may be broken before it. `[::1]` stays. */
const isCommand = (run: string, at: number, whole: string): boolean =>
  at === 0 || /\s/.test(whole[at - 1]!) || /[a-z_]/i.test(whole[at + run.length] ?? '')

const apart = (run: string): string => [...run].join(' ')

const HIDDEN = new RegExp(`${ANSI.source}|(?<control>${CONTROL.source})|${UNSEEN.source}`, 'gu')

/** A text as a person will see it, and where its characters stood. */
export interface Sight {
  text: string
  /** The place of a character in the text that it was made from. */
  at(index: number): number
}

/**
 * A text without what shows nothing, as `harmless` will make it: whoever looks for a word in it must look here, since a
 * word with a zero-width character in it is read as the word.
 */
export function sightOf(text: string): Sight {
  const parts: string[] = []
  const starts: { seen: number; stood: number }[] = []
  let seen = 0
  const show = (part: string, stood: number): void => {
    if (part === '') return
    parts.push(part)
    starts.push({ seen, stood })
    seen += part.length
  }
  let done = 0
  for (const { 0: hidden, index, groups } of text.matchAll(HIDDEN)) {
    show(text.slice(done, index), done)
    if (groups?.['control'] !== undefined) show(' ', index)
    done = index + hidden.length
  }
  show(text.slice(done), done)
  return { text: parts.join(''), at: (index) => placeOf(index, starts) }
}

function placeOf(index: number, starts: readonly { seen: number; stood: number }[]): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]!.seen <= index) low = middle
    else high = middle - 1
  }
  const start = starts[low]
  return start ? start.stood + index - start.seen : index
}
