import type { Clock } from '../../ports/clock'
import type { ControlPlane, Redeployed } from '../../ports/control-plane'
import type { Log } from '../../ports/log'
import type { CommandLine } from '../../release/command-line'
import { Failure } from '../../release/failure'
import type { Listed } from '../../release/listed'
import { commandEnv, type Wanted } from './env'
import { readFleet } from './fleet-list'
import { inputOf, variablesOf } from './order'
import { Output } from './output'
import { type Ended, runCommand } from './run'

/** Milliseconds in which the fleet must be listed. */
const LISTING = 60_000
/** A fleet of 10 000 is 1 MiB. */
const MAX_BYTES = 16 * 1024 * 1024
/** Milliseconds between two lines that say that a command is still at work. */
const TOLD = 30_000

const NAMES = 'names a program that is there, relative to the folder of the run or on the PATH'

/** Exit codes, as sysexits.h names them. */
const [USAGE, TEMPORARY, CONFIGURATION] = [64, 75, 78]

export interface RolloutCommandSetup extends Wanted {
  /** The fleet, or the command that lists it. */
  fleet: readonly Listed[]
  fleetCommand?: CommandLine
  rolloutCommand: CommandLine
  /** Nothing tells where a tenant is but its own entry. */
  needsAddresses: boolean
  /** The run is of a fork's pull request, or of one that may be: whoever wrote what it would run is a stranger. */
  isForeign: boolean
  runUrl?: string
  log: Log
  clock: Clock
}

/** Commands of the user's own in the place of a control plane: one lists the fleet, where no input does, one moves a batch. */
export function createRolloutCommand(setup: RolloutCommandSetup): ControlPlane {
  const { fleet, fleetCommand, rolloutCommand, needsAddresses, isForeign, runUrl, log, clock, redact } = setup
  const lister = fleetCommand ? 'fleet-command' : 'fleet'
  const told = new Set<string>()

  function environment(): NodeJS.ProcessEnv {
    const { env, withheld } = commandEnv(setup)
    const fresh = withheld.filter((name) => !told.has(name))
    for (const name of fresh) told.add(name)
    if (fresh.length > 0) log.info(`not given to any command: ${fresh.join(', ')}; rollout-env lets a variable through by its name`)
    return env
  }
  const say = (line: string): void => log.info(`| ${line}`)

  async function askFleet(command: CommandLine, signal?: AbortSignal): Promise<Listed[]> {
    if (isForeign) throw foreign()
    const [chunks, output] = [[] as Buffer[], new Output(say, redact)]
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
    mover: 'rollout-command',

    async enumerate(_tag, { signal } = {}) {
      const listed = fleetCommand ? await askFleet(fleetCommand, signal) : [...fleet]
      const homeless = needsAddresses ? listed.find(({ url }) => url === undefined) : undefined
      if (!homeless) return listed
      throw new Failure('fleet-unreadable', `${lister} lists ${homeless.slug} without its address, and nothing else tells it`, {
        hint: 'Set tenant-url-template to where the tenants are, such as https://{slug}.example.com, or have each listed with its address',
      })
    },

    async redeploy(order, { signal } = {}) {
      const [began, output] = [clock.elapsed(), new Output(say, redact)]
      const seconds = (): number => Math.round((clock.elapsed() - began) / 1_000)
      const teller = setInterval(() => log.progress(`rollout-command has run for ${seconds()} s`), TOLD)
      const ended = await runCommand({
        words: rolloutCommand.words, env: { ...environment(), ...variablesOf(order) }, input: inputOf(order, clock.now(), runUrl),
        timeoutMs: order.timeoutMs, signal, onOutput: output.stream(), onErrors: output.stream(),
      })
      clearInterval(teller)
      output.end()
      return asked(ended, seconds(), log)
    },
  }
}

/** What a run of the command came to. Whatever it says, the tenants are asked. @throws Failure `rollout-command-failed`, where nothing was begun */
function asked(ended: Ended, seconds: number, log: Log): Redeployed {
  const words = wordsOf(ended)
  if (ended.how === 'exit' && ended.code === 0) return { ok: true, words: `${words}, ${seconds} s`, missing: [] }
  const because = failed(ended, words)
  if (because) throw because
  if (ended.how !== 'stopped') log.warning(`rollout-command ${words}: what became of its tenants they are asked themselves`)
  return { ok: false, words: `${words}, ${seconds} s`, missing: [] }
}

function failed(ended: Ended, words: string): Failure | undefined {
  if (ended.how === 'unstarted') {
    return new Failure('rollout-command-failed', `rollout-command could not be started: ${ended.why}`, { hint: ended.hint ?? `See that rollout-command ${NAMES}` })
  }
  if (ended.how !== 'exit') return undefined
  if (ended.code === TEMPORARY) {
    return new Failure('rollout-command-failed', `rollout-command says that nothing happened and another try may go right (${words})`,
      { transient: true, unsent: true, hint: 'See in the log what it waits for, then run again' })
  }
  if (ended.code !== USAGE && ended.code !== CONFIGURATION) return undefined
  return new Failure('rollout-command-failed', `rollout-command says that it is called or set up wrongly (${words})`, { hint: 'See in the log what it says, mend it, then run again' })
}

function unlisted(ended: Ended): Failure {
  const isAgain = ended.how === 'exit' && ended.code === TEMPORARY
  const words = ended.how === 'unstarted' ? `could not be started: ${ended.why}` : ended.how === 'late' ? `gave no list within ${LISTING / 1_000} s` : `gave no list: ${wordsOf(ended)}`
  const hint = ended.how === 'unstarted' ? ended.hint ?? `See that fleet-command ${NAMES}` : 'Run the command by hand and see what it says'
  return new Failure('fleet-unreadable', `fleet-command ${words}`, { transient: isAgain, hint: `${hint}: nothing is deployed where the fleet is not known` })
}

const foreign = (): Failure => new Failure('not-on-branch', 'this pull request comes from a fork, and fleet-command is not run for one', {
  hint: 'Nothing is to do; the plan is made once the change is on a branch of this repository',
})

/** e.g. `ended with exit code 1`. */
function wordsOf(ended: Ended): string {
  switch (ended.how) {
    case 'exit': return `ended with exit code ${ended.code}`
    case 'killed': return `was killed by ${ended.signal}`
    case 'late': return 'was ended: it took too long'
    case 'stopped': return 'was ended: the run was asked to stop'
    case 'unstarted': return `could not be started: ${ended.why}`
  }
}
