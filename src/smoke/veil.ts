/** `POST /workspaces` answers a live `connection.auth_token`: what has such a name is shown to nobody. */
const SECRET = /token|secret|passw|credential|private|api_?key|authorization|cookie/i
const HIDDEN = '…'
/** Deeper than any answer that is meant to be read. */
const DEEPEST = 200
/** A shorter one is a word, a count or a flag, and would blank half of every text. */
const SHORTEST = 8
/** A tenant that calls everything a secret is no reason to show nothing. */
const MOST = 50

/** Whether a member, a header or a path has a name that says that its value is a secret. */
export const namesSecret = (name: string): boolean => SECRET.test(name)

/** A value without what stands under such a name, be it a text, a number, a list or an object. */
export function veiled(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return HIDDEN
  if (Array.isArray(value)) return value.map((item: unknown) => veiled(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]: [string, unknown]) =>
    [name, namesSecret(name) && member !== null && typeof member !== 'boolean' ? HIDDEN : veiled(member, depth + 1)]))
}

/** The texts and numbers that stand under such a name, for whoever masks them wherever else they may be echoed. */
export function secretsOf(value: unknown): string[] {
  const found: string[] = []
  const look = (part: unknown, isSecret: boolean, depth: number): void => {
    if (depth > DEEPEST || found.length === MOST) return
    if (typeof part === 'object' && part !== null) {
      const isList = Array.isArray(part)
      for (const [name, member] of Object.entries(part)) look(member, isSecret || (!isList && namesSecret(name)), depth + 1)
    } else if (isSecret && (typeof part === 'string' || typeof part === 'number') && `${part}`.length >= SHORTEST) found.push(`${part}`)
  }
  look(value, false, 0)
  return found
}

const MEMBER = /("[^"]{0,100}(?:token|secret|passw|credential|private|api_?key|authorization|cookie)[^"]{0,100}"\s{0,20}:\s{0,20})("(?:[^"\\]|\\.)*"?|[[{]|[^\s"[{,}\]]+)/gi
const FIELD = /((?:token|secret|passw(?:or)?d|api_?key|authorization|cookie)\s{0,20}[=:]\s{0,20}(?:(?:Bearer|Basic)\s{1,20})?)([^\s"'&,;<>…]+)/gi

/** The same of a text that is no JSON, or is torn: from a list or an object that is a secret on nothing is shown. */
export function veiledText(text: string): string {
  for (const found of text.matchAll(MEMBER)) {
    const [, before = '', value = ''] = found
    if (value === '[' || value === '{') return `${plain(text.slice(0, found.index))}${before}${HIDDEN}`
  }
  return plain(text)
}

const plain = (text: string): string => text.replace(MEMBER, `$1"${HIDDEN}"`).replace(FIELD, `$1${HIDDEN}`)
