/** One finding of a doctor. Texts may come from outside. */
export interface Diagnosis {
  /** `bad`: a release would fail by it. `warning`: it is to be known. */
  level: 'ok' | 'warning' | 'bad'
  /** What was looked at, e.g. `push`, `control plane`. */
  about: string
  /** What was found, in one sentence. */
  words: string
  /** What mends it; of what is not ok. */
  remedy?: string
}

export const ok = (about: string, words: string): Diagnosis => ({ level: 'ok', about, words })
export const warning = (about: string, words: string, remedy?: string): Diagnosis => ({ level: 'warning', about, words, remedy })
export const bad = (about: string, words: string, remedy?: string): Diagnosis => ({ level: 'bad', about, words, remedy })
