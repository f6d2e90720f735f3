import { version } from '../package.json'
import { stopSignal } from './adapters/stop-signal'
import { terminalHost } from './adapters/terminal/host'
import { readCommand, UsageFault } from './cli/arguments'
import { type Outcome, type Reason, succeeded } from './release/reason'
import { withCommit } from './run/names'

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
      const { finish } = await import('./run/recover')
      const report = await finish(command.journal, command.inputs, terminalHost(env, command), stopSignal())
      if (!report) process.stderr.write('nothing is left to finish in this journal\n')
      return report ? exitCode(report) : 0
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
      const host = terminalHost(env, command)
      return changeHistory(command.verb, await withCommit(command.inputs, host), host, stopSignal(), { out: process.stdout, json: command.json })
    }
    case 'run': {
      const { run } = await import('./run')
      const [host, stop] = [terminalHost(env, command), stopSignal()]
      return exitCode(await run(await withCommit(command.inputs, host), host, stop))
    }
  }
}

// Where the reader has gone (`| head`) nobody is left to tell; the run itself goes on to its end.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})

main(process.argv.slice(2), process.env).then(
  (code) => { process.exitCode = code },
  (fault: unknown) => {
    process.stderr.write(`release-action: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = fault instanceof UsageFault ? 2 : 1
  },
)
