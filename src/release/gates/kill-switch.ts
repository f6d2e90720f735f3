const ON = new Set(['1', 'true', 'yes', 'on', 'disabled', 'disable'])
const OFF = new Set(['0', 'false', 'no', 'off', ''])

/** What a kill switch may say, for people. */
export const KILL_SWITCH_WORDS = `one of ${[...ON].join(', ')} (held), or ${[...OFF].filter(Boolean).join(', ')} or nothing (not held)`

/**
 * Whether a kill switch is on: one list of words for everybody, in any case (incident kill-switch-words).
 * @returns nothing where the word is neither on nor off, which holds as well
 */
export function isOn(said: string): boolean | undefined {
  const word = said.trim().toLowerCase()
  if (ON.has(word)) return true
  return OFF.has(word) ? false : undefined
}
