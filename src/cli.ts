import { version } from '../package.json'
import { stopSignal } from './adapters/stop-signal'
import { outliveStreams } from './adapters/streams'
import { terminalHost } from './adapters/terminal/host'
import { readCommand, UsageFault } from './cli/arguments'
import { openOutlet, type Outlet } from './cli/outlet'
import { Failure } from './release/failure'
import { type Outcome, type Reason, succeeded } from './release/reason'
import { withCommit } from './run/names'

/** 0 where the run succeeded, 1 where it did not, 2 where the input was wrong. */
const exitCode = ({ outcome, reason }: { outcome: Outcome; reason: Reason }): 0 | 1 | 2 =>
  succeeded(outcome) ? 0 : reason === 'bad-input' ? 2 : 1

async function main(args: string[], env: NodeJS.ProcessEnv, { out, fault }: Outlet): Promise<number> {
  const command = readCommand(args, env)
  switch (command.verb) {
    case 'version':
      out.write(`release-action ${version}\n`)
      return 0
    case 'help': {
      const { help } = await import('./cli/help')
      out.write(help(command.about))
      return 0
    }
    case 'demo': {
      const { demo } = await import('./demo')
      return demo(process.stdout, env)
    }
    case 'suite': {
      if (command.action === 'run') {
        const { runSuite } = await import('./run/suite-run')
        return runSuite(command.what, command.inputs, terminalHost(env, { json: false }), stopSignal(), process.stdout)
      }
      const { checkSuite, showSuite } = await import('./cli/suite')
      return command.action === 'check' ? checkSuite(command.what, out) : showSuite(command.what, out)
    }
    case 'recover': {
      const { recoverOrList } = await import('./cli/recover')
      return recoverOrList(command, terminalHost(env, command), stopSignal(), { out, fault })
    }
    case 'canary': {
      const { runCanary } = await import('./run/canary')
      return runCanary(command, terminalHost(env, command), stopSignal(), out)
    }
    case 'history': {
      const { showHistory } = await import('./run/history')
      return showHistory(command.inputs, command.html, terminalHost(env, command), stopSignal(), { out, json: command.json })
    }
    case 'verify': {
      const { verifyByHand } = await import('./run/verify')
      return verifyByHand(command.what, command.inputs, terminalHost(env, command), stopSignal(), { out, json: command.json })
    }
    case 'veto': case 'unveto': case 'hold': case 'lift': {
      const { changeHistory } = await import('./run/history')
      const host = terminalHost(env, command)
      return changeHistory(command.verb, await withCommit(command.inputs, host), host, stopSignal(), { out, json: command.json })
    }
    case 'run': {
      const { run } = await import('./run')
      const [host, stop] = [terminalHost(env, command), stopSignal()]
      return exitCode((await run(await withCommit(command.inputs, host), host, stop)).report)
    }
  }
}

const lost = outliveStreams()

const args = process.argv.slice(2)
const outlet = openOutlet(args, process.env, { out: process.stdout, err: process.stderr })

main(args, process.env, outlet).then(
  (code) => {
    process.exitCode = code
    if (lost()) outlet.fault(`standard output could not be written (${lost()}); what was done is not changed by it`)
  },
  (fault: unknown) => {
    outlet.fault(fault instanceof Error ? fault.message : String(fault))
    process.exitCode = fault instanceof UsageFault || (fault instanceof Failure && fault.reason === 'bad-input') ? 2 : 1
  },
)
