import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { Failure } from '../../release/failure'
import { ecrHost, type EcrHost, type Image } from '../../release/image'
import type { Credential, Credentials } from '../oci/credential'
import { inTime } from './attempt'
import { type Asked, failureOf } from './fault'
import { Sessions, type Setup } from './session'

/**
 * What opens ECR to the distribution protocol, which alone takes blobs: `GetAuthorizationToken` (good for 12 h), with
 * the role of its account. Every other registry has the login that it has.
 */
export function ecrLogins(setup: Setup): (others: Credentials) => Credentials {
  const sessions = new Sessions(setup)
  const known = new Map<string, Promise<Credential>>()

  async function login(image: Image, host: EcrHost): Promise<Credential> {
    const asked: Asked = { action: 'GetAuthorizationToken', image, ...host, role: setup.roles.get(host.account) }
    const client = await sessions.client(host)
    const { authorizationData } = await inTime(setup.clock, {}, 'ECR GetAuthorizationToken', (signal) =>
      client.send(new GetAuthorizationTokenCommand({}), { abortSignal: signal })).catch((thrown: unknown) => { throw failureOf(thrown, asked) })
    const token = authorizationData?.[0]?.authorizationToken
    const [user, password] = Buffer.from(token ?? '', 'base64').toString('utf8').split(':')
    if (!user || !password) throw new Failure('registry-unavailable', 'ECR GetAuthorizationToken: the answer holds no token')
    setup.mask(password)
    return { kind: 'password', user, password, origin: 'with ECR\'s own token' }
  }

  return (others) => ({
    async of(registryHost, repository) {
      const host = ecrHost(registryHost)
      if (!host) return others.of(registryHost, repository)
      const id = `ecr ${host.account} ${host.region}`
      const find = (): Promise<Credential> => {
        const found = known.get(id) ?? login({ name: `${registryHost}/${repository}`, registry: registryHost, repository }, host)
        known.set(id, found)
        // What failed may go right the next time: a copy is tried again.
        found.catch(() => { if (known.get(id) === found) known.delete(id) })
        return found
      }
      return { id, find }
    },
  })
}
