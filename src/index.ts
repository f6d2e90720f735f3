import { readEvent } from './adapters/runner/event'
import { runnerHost } from './adapters/runner/host'
import { runnerInputs } from './adapters/runner/inputs'
import { stopSignal } from './adapters/stop-signal'
import { outliveStreams } from './adapters/streams'
import { run } from './run'

outliveStreams()
const event = readEvent(process.env)

void run(runnerInputs(process.env, event.sha), runnerHost(process.env, event), stopSignal()).then(({ isGreen }) => {
  process.exitCode = isGreen ? 0 : 1
})
