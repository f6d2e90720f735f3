import type { Suite, Values } from '../smoke/suite'

/** Where the variables of the environment come from, and who masks them before their first use. */
export interface Environment {
  env: Readonly<Record<string, string | undefined>>
  mask: (secret: string) => void
}

/**
 * The values of the variables that a suite names, as `env.NAME`: each is masked, since nobody knows which is a secret.
 * @returns `absent`: the names that the environment does not have, or has empty
 */
export function suiteEnv({ env: names }: Suite, { env, mask }: Environment): { values: Values; absent: string[] } {
  const found = names.flatMap((name): [string, string][] => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined
    return value ? [[name, value]] : []
  })
  for (const [, value] of found) mask(value)
  const had = new Set(found.map(([name]) => name))
  return { values: Object.fromEntries(found.map(([name, value]) => [`env.${name}`, value])), absent: names.filter((name) => !had.has(name)) }
}
