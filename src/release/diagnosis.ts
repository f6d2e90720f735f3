import { asFailure } from './failure'

/** One finding of a doctor. Texts may come from outside. */
export interface Diagnosis {
  /** `bad`: a release would fail by it. `warning`: it is to be known. */
  level: 'ok' | 'warning' | 'bad'
  /** What was looked at, e.g. `push`, `control plane`. */
  about: string
  /** Which image it is about; `words` begin with its name then. */
  image?: string
  /** What was found, in one sentence. */
  words: string
  /** What mends it; of what is not ok. */
  remedy?: string
}

export const ok = (about: string, words: string): Diagnosis => ({ level: 'ok', about, words })
export const warning = (about: string, words: string, remedy?: string): Diagnosis => ({ level: 'warning', about, words, remedy })
export const bad = (about: string, words: string, remedy?: string): Diagnosis => ({ level: 'bad', about, words, remedy })

/** What one look found; a look that fails is a finding too. */
export async function tried(about: string, name: string, look: () => Promise<Diagnosis[]>, level = bad): Promise<Diagnosis[]> {
  try {
    return await look()
  } catch (thrown) {
    const { message, hint } = asFailure(thrown)
    return [level(about, name === '' || message.includes(name) ? message : `${name}: ${message}`, hint)]
  }
}
