/** Colours and cursor moves of a terminal, whole; what is left of a torn one falls with the control characters. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g
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
