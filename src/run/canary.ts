import { systemClock } from '../adapters/clock'
import { createOrgs } from '../adapters/control-plane/orgs'
import { createSecrets } from '../adapters/forge/secrets'
import { flavourOf } from '../adapters/forge/site'
import { addCanary, removeCanary } from '../modes/canary'
import type { CanaryDone } from '../modes/canary-look'
import type { Host } from '../ports/host'
import type { RepositorySecrets } from '../ports/repository-secrets'
import { asFailure, inSentences } from '../release/failure'
import { harmless } from '../report/safe'
import { faultWords } from '../request/fault'
import { idleInputs, parseCanary, type RawInputs } from '../request/parse'
import type { CanaryRequest, CanaryWords } from '../request/request'
import { tenants } from './adapters'
import { createContext, type RunContext } from './context'
import { tellJson, tellLines } from './tell'
import type { Out } from './way-out'

/** As the command line read it. */
export interface CanaryCommand {
  action: 'add' | 'remove'
  words: CanaryWords
  inputs: RawInputs
  json: boolean
}

/** Adds or removes a canary tenant. Returns the exit code. */
export async function runCanary({ action, words, inputs, json }: CanaryCommand, host: Host, cancel: AbortSignal, out: Out): Promise<0 | 1 | 2> {
  const context = await createContext(inputs, host)
  const { log, http, secrets } = context
  const { add: mask, clean } = secrets
  try {
    for (const warning of idleInputs(inputs, 'canary')) log.warning(warning)
    const read = parseCanary(inputs, words, action === 'add')
    const faults = [...(read.ok ? [] : read.faults), ...context.networkFaults]
    for (const fault of faults) log.error(faultWords(host.trigger)(fault))
    if (!read.ok || faults.length > 0) return 2
    const request = read.inputs
    const orgs = createOrgs({ http, url: request.controlPlaneUrl, token: request.controlPlaneToken, mask })
    const ports = { orgs, tenants: tenants(context), secrets: repositorySecrets(request, context), clock: systemClock, log, cancel }
    const done = clean(await (action === 'add' ? addCanary : removeCanary)(request, ports))
    if (json) tellJson(done, out, context)
    else tellLines(told(done, action), out, context)
    return 0
  } catch (thrown) {
    const failure = asFailure(thrown)
    log.error(inSentences(failure))
    return failure.reason === 'bad-input' ? 2 : 1
  } finally {
    http.close()
  }
}

/** Written where a repository, its forge and a token are named; where one is missing nobody guesses it. */
function repositorySecrets({ repository, apiUrl, githubToken }: CanaryRequest, { http, host, log }: RunContext): RepositorySecrets | undefined {
  const address = (apiUrl ?? host.apiUrl)?.replace(/\/+$/, '')
  if (repository && address && githubToken) return createSecrets({ http, apiUrl: address, repository, flavour: flavourOf(address) }, githubToken)
  log.info('the secrets are not written: that needs --repository, api-url and github-token')
  return undefined
}

function told({ slug, url, position, wrote, next, planned }: CanaryDone, action: CanaryCommand['action']): string[] {
  if (planned) return [`nothing was changed; a ${action} does:`, ...planned.map((line) => `  ${line}`)].map(harmless)
  const place = position > 0 ? `entry ${position} of both lists` : 'in neither list'
  const lines = [
    action === 'add' ? `${slug} runs at ${url}: ${place}` : `${slug} is removed; it was ${place}`,
    ...(wrote.length > 0 ? [`written: ${wrote.join(', ')}`] : []),
    ...next.map((line) => `now ${line}`),
  ]
  return lines.map(harmless)
}
