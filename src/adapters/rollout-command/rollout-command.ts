import type { Clock } from '../../ports/clock'
import type { ControlPlane, Redeployed } from '../../ports/control-plane'
import type { Log } from '../../ports/log'
import type { CommandLine } from '../../release/command-line'
import { Failure } from '../../release/failure'
import { createFleetLister, environmentOf, type ListerSetup, sayTo } from './lister'
import { inputOf, variablesOf } from './order'
import { Output } from './output'
import { type Ended, endedWords, runCommand, TEMPORARY } from './run'
import { namesNone } from './unstarted'

/** Milliseconds between two lines that say that a command is still at work. */
const TOLD = 30_000

/** Exit codes, as sysexits.h names them. */
const [USAGE, CONFIGURATION] = [64, 78]

export interface RolloutCommandSetup extends ListerSetup {
  rolloutCommand: CommandLine
  runUrl?: string
  clock: Clock
}

/** Commands of the user's own in the place of a control plane: one lists the fleet, where no input does, one moves a batch. */
export function createRolloutCommand(setup: RolloutCommandSetup): ControlPlane {
  const { rolloutCommand, runUrl, log, clock, redact } = setup
  const environment = environmentOf(setup)

  return {
    ...createFleetLister(setup, environment),
    mover: 'rollout-command',

    async redeploy(order, { signal } = {}) {
      const [began, output] = [clock.elapsed(), new Output(sayTo(log), redact)]
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
  const words = endedWords(ended)
  if (ended.how === 'exit' && ended.code === 0) return { ok: true, words: `${words}, ${seconds} s`, missing: [] }
  const because = failed(ended, words)
  if (because) throw because
  if (ended.how !== 'stopped') log.warning(`rollout-command ${words}: what became of its tenants they are asked themselves`)
  return { ok: false, words: `${words}, ${seconds} s`, missing: [] }
}

function failed(ended: Ended, words: string): Failure | undefined {
  if (ended.how === 'unstarted') {
    return new Failure('rollout-command-failed', `rollout-command could not be started: ${ended.why}`, { hint: ended.hint ?? namesNone('rollout-command') })
  }
  if (ended.how !== 'exit') return undefined
  if (ended.code === TEMPORARY) {
    return new Failure('rollout-command-failed', `rollout-command says that nothing happened and another try may go right (${words})`,
      { transient: true, unsent: true, hint: 'See in the log what it waits for, then run again' })
  }
  if (ended.code !== USAGE && ended.code !== CONFIGURATION) return undefined
  return new Failure('rollout-command-failed', `rollout-command says that it is called or set up wrongly (${words})`, { hint: 'See in the log what it says, mend it, then run again' })
}
