/** Colours and cursor moves of a terminal, whole; what is left of a torn one falls with the control characters. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g
/** Line breaks, tabs and all that a terminal obeys. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Characters that show nothing and change what others show: bidirectional marks, zero-width ones, tags, torn pairs. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu
/** `::name` anywhere, and a word that begins with `::`, since a log line may be broken before it. `[::1]` stays. */
const COMMAND = /(?<=^|\s):{2,}|:{2,}(?=[a-z_])/gi
/** The older form, which GitHub's runner obeys anywhere in a line. */
const OLD_COMMAND = /##+(?=\[)/g

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
    .replace(COMMAND, apart)
    .replace(OLD_COMMAND, apart)
}

const apart = (run: string): string => [...run].join(' ')
