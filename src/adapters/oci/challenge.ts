/** One way to log in that a 401 offers. */
export interface Challenge {
  /** Lower case, e.g. `bearer`, `basic`. */
  scheme: string
  realm?: string
  service?: string
  /** e.g. `repository:a/b:pull,push`; several are separated by spaces. */
  scope?: string
  /** RFC 6750: `invalid_token` or `insufficient_scope`. */
  error?: string
}

// An address without quotes is no token (RFC 9110, 5.6.2), and is sent as one all the same.
const TOKEN = "[!#$%&'*+.^_`|~\\w-]+"
const PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, 'y')
const SCHEME = new RegExp(TOKEN, 'y')
const KNOWN = ['realm', 'service', 'scope', 'error'] as const

/**
 * Reads `WWW-Authenticate` (RFC 9110, 11.6.1): several challenges, in one header or in many that were joined, whose
 * quoted strings may hold commas. Gitea offers Bearer with `scope="*"`, then Basic.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = []
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(header)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < header.length) {
    const parameter = match(PARAMETER)
    const last = challenges.at(-1)
    if (parameter) {
      const name = KNOWN.find((known) => known === parameter[1]!.toLowerCase())
      if (name && last) last[name] ??= parameter[2]?.replace(/\\(.)/g, '$1') ?? parameter[3]
      continue
    }
    const scheme = match(SCHEME)
    if (scheme) challenges.push({ scheme: scheme[0].toLowerCase() })
    else at++
  }
  return challenges
}

/** The challenge to answer: a token before a password, as docker does; nothing where neither is offered. */
export function choose(challenges: Challenge[]): Challenge | undefined {
  return challenges.find(({ scheme, realm }) => scheme === 'bearer' && realm)
    ?? challenges.find(({ scheme }) => scheme === 'basic')
}

/** The actions that a challenge's scope names for one repository, e.g. `delete`. */
export function actionsFor(scope: string | undefined, repository: string): string[] {
  const prefix = `repository:${repository}:`
  return (scope ?? '').split(' ')
    .filter((one) => one.startsWith(prefix))
    .flatMap((one) => one.slice(prefix.length).split(','))
    .filter((action) => /^(?:[a-z]{1,20}|\*)$/.test(action))
}
