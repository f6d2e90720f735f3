import type { FleetLister } from '../../ports/control-plane'
import type { Log } from '../../ports/log'
import type { CommandLine } from '../../release/command-line'
import { Failure } from '../../release/failure'
import type { Listed } from '../../release/listed'
import { commandEnv, type Wanted } from './env'
import { readFleet } from './fleet-list'
import { Output } from './output'
import { type Ended, endedWords, runCommand, TEMPORARY } from './run'
import { namesNone } from './unstarted'

/** Milliseconds in which the fleet must be listed. */
const LISTING = 60_000
/** A fleet of 10 000 is 1 MiB. */
const MAX_BYTES = 16 * 1024 * 1024

export interface ListerSetup extends Wanted {
  /** The fleet, or the command that lists it. */
  fleet: readonly Listed[]
  fleetCommand?: CommandLine
  /** Nothing tells where a tenant is but its own entry. */
  needsAddresses: boolean
  /** The run is of a fork's pull request, or of one that may be: whoever wrote what it would run is a stranger. */
  isForeign: boolean
  log: Log
}

/** What a command prints, marked as its own. */
export const sayTo = (log: Log) => (line: string): void => log.info(`| ${line}`)

/** The environment for each command of a run; what it is not given is told once. */
export function environmentOf(setup: Wanted & { log: Log }): () => NodeJS.ProcessEnv {
  const told = new Set<string>()
  return () => {
    const { env, withheld } = commandEnv(setup)
    const fresh = withheld.filter((name) => !told.has(name))
    for (const name of fresh) told.add(name)
    if (fresh.length > 0) setup.log.info(`not given to any command: ${fresh.join(', ')}; rollout-env lets a variable through by its name`)
    return env
  }
}

/** The fleet as an input has it, or as a command of the user's own lists it. */
export function createFleetLister(setup: ListerSetup, environment = environmentOf(setup)): FleetLister {
  const { fleet, fleetCommand, needsAddresses, isForeign, log, redact } = setup
  const lister = fleetCommand ? 'fleet-command' : 'fleet'

  async function askFleet(command: CommandLine, signal?: AbortSignal): Promise<Listed[]> {
    if (isForeign) throw foreign()
    const [chunks, output] = [[] as Buffer[], new Output(sayTo(log), redact)]
    let length = 0
    const env = environment()
    log.group('fleet-command')
    const ended = await runCommand({
      words: command.words, env, timeoutMs: LISTING, signal, onErrors: output.stream(),
      onOutput(chunk) {
        length += chunk.length
        if (length <= MAX_BYTES) chunks.push(chunk)
      },
    })
    output.end()
    log.endGroup()
    if (ended.how !== 'exit' || ended.code !== 0) throw unlisted(ended)
    if (length > MAX_BYTES) throw new Failure('fleet-unreadable', 'fleet-command printed more than 16 MiB', { hint: 'Have it print the tenants of the fleet alone' })
    return readFleet(Buffer.concat(chunks))
  }

  return {
    lister,

    async enumerate(_tag, { signal } = {}) {
      const listed = fleetCommand ? await askFleet(fleetCommand, signal) : [...fleet]
      const homeless = needsAddresses ? listed.find(({ url }) => url === undefined) : undefined
      if (!homeless) return listed
      throw new Failure('fleet-unreadable', `${lister} lists ${homeless.slug} without its address, and nothing else tells it`, {
        hint: 'Set tenant-url-template to where the tenants are, such as https://{slug}.example.com, or have each listed with its address',
      })
    },
  }
}

function unlisted(ended: Ended): Failure {
  const isAgain = ended.how === 'exit' && ended.code === TEMPORARY
  const words = ended.how === 'late' ? `gave no list within ${LISTING / 1_000} s` : ended.how === 'unstarted' ? endedWords(ended) : `gave no list: ${endedWords(ended)}`
  const hint = ended.how === 'unstarted' ? ended.hint ?? namesNone('fleet-command') : 'Run the command by hand and see what it says'
  return new Failure('fleet-unreadable', `fleet-command ${words}`, { transient: isAgain, hint: `${hint}: nothing is deployed where the fleet is not known` })
}

const foreign = (): Failure => new Failure('not-on-branch', 'this pull request comes from a fork, and fleet-command is not run for one', {
  hint: 'Nothing is to do; the plan is made once the change is on a branch of this repository',
})
