import { Secrets } from '../adapters/secrets'
import type { Host } from '../ports/host'
import { type Input, INPUT_NAMES, type InputName, INPUTS } from '../request/inputs'
import { items } from '../request/kinds'
import type { RawInputs } from '../request/parse'
import { readAuthLines } from '../request/registry-auth'

/** What the inputs hold that nobody may see, known before anything else is done with them; and what everybody may see. */
export function secretsIn(raw: RawInputs, announce: (secret: string) => void, trigger?: Host['trigger']): Secrets {
  const secrets = new Secrets(announce)
  for (const name of INPUT_NAMES) {
    const { secret }: Input<unknown> = INPUTS[name]
    for (const part of (secret ? secretParts : loginsIn)(name, raw[name] ?? '')) secrets.add(part)
  }
  for (const name of openNames(raw, trigger)) secrets.spare(name)
  return secrets
}

/**
 * A secret input may be a list, each item a secret of its own. A password is one secret, whatever words it is made of,
 * and so is the login as `Authorization: Basic` has it; host and user are none.
 */
function secretParts(name: InputName, text: string): string[] {
  // A webhook's address is known to whoever knows its path.
  if (name === 'notify') return [text, ...items(text), ...items(text).flatMap(pathOf)]
  if (name !== 'registry-auth') return [text, ...items(text)]
  const logins = readAuthLines(text.trim())
  const lines = text.trim().split('\n')
  return logins.flatMap(({ login, line }) => (login
    ? [login.password, Buffer.from(`${login.user}:${login.password}`).toString('base64')]
    // What is no login hides nobody knows what, and nobody knows where.
    : [lines[line - 1] ?? '']))
}

/** A login inside of an address is a secret, wherever somebody put it: in a command it is no fault. */
const loginsIn = (_: InputName, text: string): string[] =>
  [...text.matchAll(/:\/\/([^\s/:@'"]*):([^\s/@'"]+)@/g)].flatMap(([, user = '', password = '']) => [password, Buffer.from(`${user}:${password}`).toString('base64')])

function pathOf(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { pathname, search } = new URL(address)
  return pathname.length > 8 ? [pathname + search, pathname] : []
}

/** The names that the user gave in the open: a password that is a word of one must not tear it. */
function openNames(raw: RawInputs, trigger: Host['trigger'] | undefined): string[] {
  const { repository = '', runUrl = '' } = trigger ?? {}
  return [...items(raw['images'] ?? ''), ...items(raw['tenant-urls'] ?? ''), repository, runUrl]
}
