import { readEvent } from './adapters/runner/event'
import { runnerHost } from './adapters/runner/host'
import { runnerInputs } from './adapters/runner/inputs'
import { stopSignal } from './adapters/stop-signal'
import { succeeded } from './release/reason'
import { run } from './run'

const event = readEvent(process.env)

void run(runnerInputs(process.env, event.sha), runnerHost(process.env, event), stopSignal()).then((report) => {
  process.exitCode = succeeded(report.outcome) ? 0 : 1
})
