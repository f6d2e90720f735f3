import { version } from '../package.json'
import { stopSignal } from './adapters/stop-signal'
import { outliveStreams } from './adapters/streams'
import { terminalHost } from './adapters/terminal/host'
import { readCommand, UsageFault } from './cli/arguments'
import { openOutlet, type Outlet } from './cli/outlet'
import { Failure } from './release/failure'
import { type Outcome, type Reason, succeeded } from './release/reason'
import { resolveInputs } from './run/config'
import { withFile } from './run/config-part'
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
    case 'completion': {
      const { completion } = await import('./cli/completion')
      out.write(completion(command.shell))
      return 0
    }
    case 'demo': {
      const { demo } = await import('./demo')
      return demo(process.stdout, env)
    }
    case 'suite': {
      if (command.action === 'run') {
        const { runSuite } = await import('./run/suite-run')
        return withFile('suite', command.inputs, terminalHost(env, { json: false, verbose: true }), fault, (inputs, host) => runSuite(command.what, inputs, host, stopSignal(), process.stdout))
      }
      const { checkSuite, showSuite } = await import('./cli/suite')
      return command.action === 'check' ? checkSuite(command.what, out) : showSuite(command.what, out)
    }
    case 'recover': {
      const { recoverOrList } = await import('./cli/recover')
      const host = terminalHost(env, command)
      const finish = (inputs: typeof command.inputs): Promise<number> => recoverOrList({ ...command, inputs }, host, stopSignal(), { out, fault })
      return command.journal === undefined ? finish(command.inputs) : withFile('recover', command.inputs, host, fault, finish)
    }
    case 'canary': {
      const { runCanary } = await import('./run/canary')
      return withFile('canary', command.inputs, terminalHost(env, command), fault, (inputs, host) => runCanary({ ...command, inputs }, host, stopSignal(), out))
    }
    case 'status': {
      const { showStatus } = await import('./run/status')
      return withFile('status', command.inputs, terminalHost(env, command), fault, (inputs, host) => showStatus(inputs, host, stopSignal(), { out, json: command.json }))
    }
    case 'doctor': {
      const { runDoctor } = await import('./run/doctor')
      return withFile('doctor', command.inputs, terminalHost(env, command), fault, (inputs, host) => runDoctor(inputs, host, stopSignal(), { out, json: command.json }))
    }
    case 'history': {
      const { showHistory } = await import('./run/history')
      return withFile('history', command.inputs, terminalHost(env, command), fault, (inputs, host) => showHistory(inputs, command.html, host, stopSignal(), { out, json: command.json, width: widthOf(process.stdout) }))
    }
    case 'verify': {
      const { verifyByHand } = await import('./run/verify')
      return withFile('verify', command.inputs, terminalHost(env, command), fault, (inputs, host) => verifyByHand(command.what, inputs, host, stopSignal(), { out, json: command.json }))
    }
    case 'veto': case 'unveto': case 'hold': case 'lift': {
      const { changeHistory } = await import('./run/history')
      return withFile('history', command.inputs, terminalHost(env, command), fault, async (inputs, host) => changeHistory(command.verb, await withCommit(inputs, host), host, stopSignal(), { out, json: command.json, width: widthOf(process.stdout) }))
    }
    case 'run': {
      const { run } = await import('./run')
      const [host, stop] = [terminalHost(env, command), stopSignal()]
      const inputs = await resolveInputs([{ source: 'option', values: command.inputs }], host)
      return exitCode((await run({ ...inputs, raw: await withCommit(inputs.raw, host) }, host, stop)).report)
    }
    case 'config': {
      const { showConfig } = await import('./run/config-command')
      return showConfig(command, terminalHost(env, command), out)
    }
  }
}

/** Of a terminal; a pipe gets whole lines. */
const widthOf = ({ isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number | undefined => (isTTY ? Math.max(40, columns || 80) : undefined)

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
