import { ECRClient } from '@aws-sdk/client-ecr'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { defaultProvider, type DefaultProviderInit } from '@aws-sdk/credential-provider-node'
import type { Clock } from '../../ports/clock'
import { Failure } from '../../release/failure'
import type { EcrHost } from '../../release/image'
import type { Agents } from '../http/agents'
import { inTime } from './attempt'
import { credentialsFailure } from './fault'

/** As early as the SDK itself asks its provider for new credentials. */
const BEFORE_EXPIRY = 5 * 60_000

interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  expiration?: Date
}

/** What the clients of a run are made with. */
export interface Setup {
  roles: ReadonlyMap<string, string>
  clock: Clock
  mask: (secret: string) => void
  /** The way to AWS, where it is not the SDK's own. */
  agents?: Agents['pair']
}

/**
 * The SDK knows no proxy and no `ca-file`: its clients are given agents that do, and so are the clients that its chain
 * of credentials makes, of which those of SSO take nothing over from the client that asks.
 */
async function wayOf(agents: Setup['agents']) {
  const requestHandler = await agents?.()
  if (!requestHandler) return {}
  const clientConfig = { requestHandler }
  return { ...clientConfig, credentialDefaultProvider: (init: DefaultProviderInit) => defaultProvider({ ...init, clientConfig }) }
}

const isOwnEndpoint = (): boolean => Boolean(process.env['AWS_ENDPOINT_URL_ECR'] ?? process.env['AWS_ENDPOINT_URL'])

/** The clients of a run: one a region and account, and one assumed role an account. */
export class Sessions {
  private readonly clients = new Map<string, ECRClient>()
  private readonly assumed = new Map<string, Promise<Credentials>>()

  constructor(private readonly setup: Setup) {
    // The SDK is pinned below the release that drops Node 20; its advice to upgrade would only puzzle the user.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  }

  /**
   * A client that has credentials, all of them masked. Everything else is as the SDK's own settings have it; only its
   * retries are off, since they are silent and would send a write again whose answer was lost.
   * @throws Failure `registry-denied` where there are none or the role is refused, else `registry-unavailable`
   */
  async client({ account, region, fips, dualStack }: EcrHost): Promise<ECRClient> {
    const key = [account, region, fips, dualStack].join(' ')
    let client = this.clients.get(key)
    if (!client) {
      const way = await wayOf(this.setup.agents)
      const role = this.setup.roles.get(account)
      const credentials = role ? () => this.credentialsOf(account, role, region) : undefined
      // Who names a registry so needs it so: its network has no IPv4, or its rules want FIPS. The SDK's settings may say
      // the same; an endpoint of one's own cannot be either.
      const kind = isOwnEndpoint() ? {} : { ...(fips && { useFipsEndpoint: true }), ...(dualStack && { useDualstackEndpoint: true }) }
      client = this.clients.get(key) ?? new ECRClient({ region, maxAttempts: 1, credentials, ...kind, ...way })
      this.clients.set(key, client)
    }
    await this.identify(client.config.credentials)
    return client
  }

  private async identify(provider: () => Promise<Credentials>): Promise<void> {
    try {
      this.hide(await provider())
    } catch (thrown) {
      throw credentialsFailure(thrown)
    }
  }

  /** The role's credentials, shared by the account's regions; failed or about to expire, they are not kept. */
  private async credentialsOf(account: string, role: string, region: string): Promise<Credentials> {
    const kept = this.assumed.get(account)
    if (kept) {
      const { expiration } = await kept
      // AWS names a date, so that this one time the machine's date is the measure.
      // eslint-disable-next-line no-restricted-syntax
      if (expiration && expiration.getTime() - this.setup.clock.now() > BEFORE_EXPIRY) return kept
      if (this.assumed.get(account) !== kept) return this.credentialsOf(account, role, region)
    }
    const fresh = this.assume(role, region)
    this.assumed.set(account, fresh)
    fresh.catch(() => {
      if (this.assumed.get(account) === fresh) this.assumed.delete(account)
    })
    return fresh
  }

  private async assume(role: string, region: string): Promise<Credentials> {
    const sts = new STSClient({ region, maxAttempts: 1, ...await wayOf(this.setup.agents) })
    try {
      await this.identify(sts.config.credentials)
      const command = new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'release-action' })
      const answer = await inTime(this.setup.clock, {}, `STS AssumeRole of ${role}`, (signal) =>
        sts.send(command, { abortSignal: signal }),
      )
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
      if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
        throw new Failure('registry-unavailable', `STS AssumeRole of ${role}: the answer holds no credentials`)
      }
      const credentials = {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
      }
      this.hide(credentials)
      return credentials
    } catch (thrown) {
      throw credentialsFailure(thrown, role)
    } finally {
      sts.destroy()
    }
  }

  /** The key's id is no secret: AWS names it in its own messages. */
  private hide({ secretAccessKey, sessionToken }: Credentials): void {
    this.setup.mask(secretAccessKey)
    if (sessionToken) this.setup.mask(sessionToken)
  }
}
