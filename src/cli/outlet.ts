import { harmless } from '../report/safe'
import { type Input, INPUT_NAMES, INPUTS } from '../request/inputs'
import { secretsIn } from '../run/secrets'
import { guardedOut, type Out } from '../run/way-out'
import { variableOf } from '../request/variables'

type Env = Readonly<Record<string, string | undefined>>

/** What the command line says by itself, beside what a run tells; no secret that was typed or stands in a variable is in it. */
export interface Outlet {
  out: Out
  /** One line, made harmless: words that were typed may come from anywhere, a file's name among them. */
  fault(text: string): void
}

export function openOutlet(args: readonly string[], env: Env, streams: { out: Out; err: Out }): Outlet {
  const given = SECRETS.map((name) => [name, [env[variableOf(name)], name === 'github-token' ? env['GITHUB_TOKEN'] : '', ...typed(name, args)].join('\n')] as const)
  const secrets = secretsIn(Object.fromEntries(given), () => undefined)
  return {
    out: guardedOut(streams.out, secrets),
    fault: (text) => void guardedOut(streams.err, secrets).write(`release-action: ${harmless(secrets.redact(text))}\n`),
  }
}

const SECRETS = INPUT_NAMES.filter((name) => (INPUTS[name] as Input<unknown>).secret)

/** The words behind an option, up to the next: where quotes were forgotten a secret goes on in words of its own. */
function typed(name: string, args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    if (arg !== `--${name}` && !arg.startsWith(`--${name}=`)) return []
    const rest = args.slice(at + 1)
    const end = rest.findIndex((word) => word.startsWith('--'))
    const words = [arg.slice(name.length + 3), ...(end < 0 ? rest : rest.slice(0, end))].filter((word) => word !== '')
    return [...words, words.join(' ')]
  })
}
