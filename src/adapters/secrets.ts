/** Shorter ones would blank half of every text; the runner is told them all the same. */
const SHORTEST_TO_REDACT = 4

/** Every secret of a run and the forms it takes on the way; what is printed or written goes through `redact`. */
export class Secrets {
  private readonly known = new Set<string>()

  /** @param announce tells the runner, which masks it in the job's log; called before the secret is used */
  constructor(private readonly announce: (secret: string) => void) {}

  readonly add = (secret: string): void => {
    for (const form of forms(secret)) {
      if (form === '' || this.known.has(form)) continue
      this.known.add(form)
      this.announce(form)
    }
  }

  readonly redact = (text: string): string => {
    let clean = text
    for (const secret of this.known) if (secret.length >= SHORTEST_TO_REDACT) clean = clean.replaceAll(secret, '***')
    return clean
  }
}

/** As it is, a line of it, and as base64, a URL and JSON carry it. */
function forms(secret: string): string[] {
  // A line that is a brace alone, as a key's JSON has, is none.
  const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= SHORTEST_TO_REDACT)
  return [secret.trim(), ...lines].flatMap((text) => [
    text,
    Buffer.from(text).toString('base64'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ])
}
