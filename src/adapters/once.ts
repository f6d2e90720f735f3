/**
 * Asks each question once, for answers that never change: whoever asks it again gets the same answer, also one that is
 * still on its way. A failure is not shared, since it may be the other asker's alone (he was cancelled): whoever waited
 * for it asks for himself.
 */
export function once<T>(): (question: string, ask: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (question, ask) => {
    const known = answers.get(question)
    if (known) return known.catch(ask)
    const own = ask()
    answers.set(question, own)
    own.catch(() => answers.delete(question))
    return own
  }
}
