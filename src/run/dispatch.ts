import { promote } from '../modes/promote'
import type { LoadedSuite } from '../modes/smoke'
import type { Confirm } from '../ports/confirm'
import type { Forge } from '../ports/forge'
import type { Host } from '../ports/host'
import type { RunPorts } from '../ports/run'
import { freePermission, permission } from '../release/gates/event'
import type { Report } from '../release/report'
import type { Request } from '../request/request'
import type { Policy } from '../signatures/policy'
import { localGit, registry, tenants, transfer, whoMoves } from './adapters'
import type { RunContext } from './context'
import { smokeProof } from './smoke-proof'

/** What was read of the files that a request names. */
export interface Loaded {
  suite?: LoadedSuite
  policy?: Policy
}

/** Hands each mode the ports that it needs, and no other. What a promote does not need is loaded only where it is used. */
export async function dispatch(request: Request, { suite, policy }: Loaded, forge: Forge | undefined, common: RunPorts, context: RunContext): Promise<Report> {
  const { host: { folder, trigger }, secrets } = context
  const confirm = confirmOf(context)
  const readOnly = request.dryRun || onlyPlans(request, context.host)
  switch (request.mode) {
    case 'smoke': {
      // With YAML and JSONPath.
      const { smoke } = await import('../modes/smoke')
      return smoke(request, suite!, trigger, { ...common, tenants: tenants(context), hide: secrets.hide })
    }
    case 'promote': {
      const ports = { ...common, registry: registry(request, request.images, readOnly, context), transfer: await transfer(request, request.images, context), forge, git: localGit(forge, context), confirm }
      return promote(request, trigger, { ...ports, smokeOf: (sha) => smokeProof(folder, sha) }, policy)
    }
    case 'rollback': {
      const { rollback } = await import('../modes/rollback')
      // A reason goes into a registry, for everybody to read.
      return rollback({ ...request, why: secrets.redact(request.why) }, trigger, { ...common, registry: registry(request, request.images, readOnly, context), confirm }, policy)
    }
    case 'deploy': {
      const [{ deploy }, controlPlane] = await Promise.all([import('../modes/deploy'), whoMoves(request, context)])
      return deploy(request, trigger, { ...common, registry: registry(request, request.images, readOnly, context), transfer: await transfer(request, request.images, context), forge, git: localGit(forge, context), tenants: tenants(context), controlPlane, confirm }, { suite, policy })
    }
  }
}

/** As data first: what a question cuts and escapes hides a secret from whoever looks for it afterwards. */
const confirmOf = ({ host, secrets }: RunContext): Confirm | undefined =>
  host.ask && (async (question, call) => {
    const { questionText } = await import('../report/question-text')
    return host.ask!(questionText(secrets.clean(question)), call?.signal)
  })

/** A pull request's token may not push, and its plan does not. */
export const onlyPlans = (request: Request, { trigger }: Host): boolean =>
  'branch' in request ? permission(trigger, request.branch).verdict === 'plan' : freePermission(trigger).verdict === 'plan'
