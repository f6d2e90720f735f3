import { isInput } from '../child-env'

type Env = Readonly<Record<string, string | undefined>>

/** Names of variables that hold a secret; the path of a file that does is none. */
const SECRET = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API|ENCRYPTION|SIGNING)_?KEY|(?:^|_)PAT$|_AUTH(?:_CONFIG)?$/i
/** An address with a login in it. */
const LOGIN = /:\/\/[^\s/:@]+:[^\s/@]+@/
const PLACE = /_(?:FILE|PATH|DIR)$/i
/** Without these nothing can be started; what they hold is told by every system. */
const NEEDED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|PWD|TMPDIR|LANG|TERM)$/

export interface Wanted {
  env: Env
  /** What `rollout-env` names. */
  allowed: readonly string[]
  /** Masks a value before its first use. */
  mask: (secret: string) => void
  /** A text without any secret of the run. */
  redact: (text: string) => string
}

/**
 * The environment for a command of the user's: ours without inputs, secrets and tokens, by their names and by what they
 * hold; but what `allowed` names is let through, masked.
 * @returns `withheld`: the names of the user's own variables that it is not given
 */
export function commandEnv({ env, allowed, mask, redact }: Wanted): { env: NodeJS.ProcessEnv; withheld: string[] } {
  const named = new Set(allowed)
  const withheld: string[] = []
  const open = Object.entries(env).filter(([name, value = '']) => {
    if (named.has(name) || isInput(name)) return false
    const isSecret = (SECRET.test(name) && !PLACE.test(name)) || (!NEEDED.test(name) && (LOGIN.test(value) || redact(value) !== value))
    if (isSecret && value !== '') withheld.push(name)
    return !isSecret
  })
  const through = Object.entries(env).filter(([name]) => named.has(name) && !isInput(name))
  for (const [, value] of through) if (value) mask(value)
  return { env: Object.fromEntries([...open, ...through]), withheld: withheld.sort() }
}
