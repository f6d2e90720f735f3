import { version } from '../package.json'
import { stopSignal } from './adapters/stop-signal'
import { outliveStreams } from './adapters/streams'
import { terminalHost } from './adapters/terminal/host'
import { readCommand, UsageFault } from './cli/arguments'
import { type Outcome, type Reason, succeeded } from './release/reason'

/** 0 where the run succeeded, 1 where it did not, 2 where the input was wrong. */
const exitCode = ({ outcome, reason }: { outcome: Outcome; reason: Reason }): 0 | 1 | 2 =>
  succeeded(outcome) ? 0 : reason === 'bad-input' ? 2 : 1

async function main(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const command = readCommand(args, env)
  switch (command.verb) {
    case 'version':
      process.stdout.write(`release-action ${version}\n`)
      return 0
    case 'help': {
      const { help } = await import('./cli/help')
      process.stdout.write(help(command.about))
      return 0
    }
    case 'demo': {
      const { demo } = await import('./demo')
      return demo(process.stdout, env)
    }
    case 'suite': {
      const { checkSuite, showSuite } = await import('./cli/suite')
      return command.action === 'check' ? checkSuite(command.what, process.stdout) : showSuite(command.what, process.stdout)
    }
    case 'recover': {
      const { recoverOrList } = await import('./cli/recover')
      return recoverOrList(command, terminalHost(env, command), stopSignal(), process)
    }
    case 'canary': {
      const { runCanary } = await import('./run/canary')
      return runCanary(command, terminalHost(env, command), stopSignal(), process.stdout)
    }
    case 'history': {
      const { showHistory } = await import('./run/history')
      return showHistory(command.inputs, command.html, terminalHost(env, command), stopSignal(), { out: process.stdout, json: command.json })
    }
    case 'veto': case 'unveto': case 'hold': case 'lift': {
      const { changeHistory } = await import('./run/history')
      return changeHistory(command.verb, command.inputs, terminalHost(env, command), stopSignal(), { out: process.stdout, json: command.json })
    }
    case 'run': {
      const { run } = await import('./run')
      return exitCode((await run(command.inputs, terminalHost(env, command), stopSignal())).report)
    }
  }
}

const lost = outliveStreams()

main(process.argv.slice(2), process.env).then(
  (code) => {
    process.exitCode = code
    if (lost()) process.stderr.write(`release-action: standard output could not be written (${lost()}); what was done is not changed by it\n`)
  },
  (fault: unknown) => {
    process.stderr.write(`release-action: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = fault instanceof UsageFault ? 2 : 1
  },
)
