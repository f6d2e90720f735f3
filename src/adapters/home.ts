import { homedir, userInfo } from 'node:os'
import { isAbsolute } from 'node:path'

/**
 * The account's home folder. A `HOME` that is unset, empty or relative must never make the checkout the home: a
 * `.docker/config.json` there is a stranger's (incident no-home).
 * @returns nothing where the account has none
 */
export function homeFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const told = env['HOME']
  if (told && isAbsolute(told)) return told
  for (const ask of [homedir, () => userInfo().homedir]) {
    try {
      const home = ask() // homedir() repeats an empty or relative HOME, the account's entry does not
      if (isAbsolute(home)) return home
    } catch { /* an account without an entry, as containers have */ }
  }
  return undefined
}
