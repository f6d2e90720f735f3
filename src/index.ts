import { readEvent } from './adapters/runner/event'
import { runnerHost } from './adapters/runner/host'
import { defaultSha, stepInputs } from './adapters/runner/inputs'
import { stopSignal } from './adapters/stop-signal'
import { outliveStreams } from './adapters/streams'
import { jobVariables } from './request/variables'
import { run } from './run'
import { resolveInputs } from './run/config'

outliveStreams()
const event = readEvent(process.env)

const [host, stop] = [runnerHost(process.env, event), stopSignal()]
const layers = [
  { source: 'variable', values: jobVariables(process.env) }, { source: 'input', values: stepInputs(process.env) },
] as const

void resolveInputs(layers, host, { shaOf: (inputs) => defaultSha(inputs, event.sha) }).then((inputs) => run(inputs, host, stop)).then(({ isGreen }) => {
  process.exitCode = isGreen ? 0 : 1
})
