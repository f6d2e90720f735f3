import { systemClock } from '../adapters/clock'
import { createCredentials } from '../adapters/oci/credentials'
import { createOciWriteRight } from '../adapters/oci/write-right'
import type { WriteRight } from '../ports/write-right'
import { ecrHost, type Image } from '../release/image'
import type { Logins } from '../request/parse'
import type { RunContext } from './context'

/** Whether its logins may push, as far as that shows without a push. */
export function writeRight({ registryAuth, registryRealms, githubToken, awsRoles }: Logins, images: Image[], context: RunContext): WriteRight {
  const { http, log, secrets: { add: mask }, host: { env, home } } = context
  const credentials = createCredentials({ registryAuth, githubToken, env, home, mask, log })
  const oci = createOciWriteRight({ http, credentials, realms: registryRealms, images, clock: systemClock, mask })
  let opened: Promise<WriteRight> | undefined
  const open = async (): Promise<WriteRight> => {
    const { createEcrWriteRight } = await import('../adapters/ecr/write-right')
    return createEcrWriteRight({ roles: awsRoles, clock: systemClock, mask, agents: context.agents.pair })
  }
  const of = async ({ registry: host }: Image): Promise<WriteRight> => (ecrHost(host) ? (opened ??= open()) : oci)
  return {
    prove: async (image, call) => (await of(image)).prove(image, call),
    lockOf: async (image, tag, call) => (await of(image)).lockOf(image, tag, call),
  }
}
