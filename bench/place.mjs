import { pushImage, readImage, retag } from '../e2e/parts/images.mjs'
import { dockerConfig } from '../e2e/parts/crane.mjs'
import { startForge } from '../e2e/parts/forge.mjs'
import { startDockerRegistry } from '../e2e/parts/registries.mjs'
import { startLatency, startTls } from './latency.mjs'
import { certificate, DOMAIN } from './tls.mjs'

export const OLD = '4c1d56e0a1f2b3c4d5e6f708192a3b4c5d6e7f80'
export const NEW = '9fd7ab2c3d4e5f60718293a4b5c6d7e8f9012345'
const [BEFORE, SOURCE] = [OLD, NEW].map((commit) => `staging-${commit.slice(0, 7)}`)
const KINDS = { 'molecule-ai/platform': 'index', 'molecule-ai/platform-tenant': 'oci' }
const REPOSITORIES = Object.keys(KINDS)

/**
 * A registry with a token login and a forge, and in the registry two builds of two images, an index and a single one.
 * @param latency milliseconds added to every answer of registry, token server and forge; 0 puts nothing in between
 * @param tls whether all three are spoken to over TLS
 */
export async function startPlace({ latency, tls = false }) {
  const registry = await startDockerRegistry({ auth: 'token' })
  const forge = await startForge([OLD, NEW])
  const auth = registry.login
  for (const [repository, kind] of Object.entries(KINDS)) {
    for (const [tag, revision] of [[BEFORE, OLD], [SOURCE, NEW]]) {
      await pushImage(registry.host, repository, tag, { kind, revision, auth })
    }
  }
  const way = await (tls ? reachSafely(registry, forge, latency) : reach(registry, forge, latency))
  const images = REPOSITORIES.map((repository) => `${way.host}/${repository}`)
  let used = 0
  return {
    ...way,
    images,
    before: BEFORE,
    source: SOURCE,
    registryAuth: `${way.host}=${auth.username}:${auth.password}`,
    dockerConfig: dockerConfig(way.host, auth),
    /** A target tag nobody has used, on the old build in both images. */
    async target() {
      const tag = `latest-${(used += 1)}`
      for (const repository of REPOSITORIES) await retag(registry.host, repository, BEFORE, tag, { auth })
      return tag
    },
    async moveToNew(tag) {
      for (const repository of REPOSITORIES) await retag(registry.host, repository, SOURCE, tag, { auth })
    },
    /** Throws where `tag` of an image does not name what `wanted` names. */
    async prove(tag, wanted = SOURCE) {
      for (const repository of REPOSITORIES) {
        const read = (one) => readImage(registry.host, repository, one, { auth })
        const [is, other] = await Promise.all([read(tag), read(wanted)])
        if (is?.digest !== other.digest) throw new Error(`${repository}:${tag} is not ${wanted}`)
      }
    },
    /** How many requests `work` makes, by the registry's own log, the token server's and the forge's. */
    async count(work) {
      const [since, tokens, asked] = [await registry.mark(), registry.tokens.issued.length, forge.requests.length]
      const result = await work()
      const requests = await registry.requests(since)
      return {
        result,
        registry: requests.length,
        tokens: registry.tokens.issued.length - tokens,
        forge: forge.requests.length - asked,
      }
    },
    async stop() {
      await way.stop()
      await forge.stop()
      await registry.stop()
    },
  }
}

/** The addresses that contenders use: the servers' own, or those of a latency before each. */
async function reach(registry, forge, latency) {
  if (latency === 0) return { host: registry.host, forgeUrl: forge.url, env: {}, stop: () => undefined }
  const realm = new URL(registry.tokens.config.realm).host
  const tokens = await startLatency(realm, latency)
  const door = await startLatency(registry.host, latency, [[realm, tokens.host]])
  const compare = await startLatency(new URL(forge.url).host, latency)
  return {
    host: door.host,
    forgeUrl: `http://${compare.host}`,
    env: {},
    stop: () => Promise.all([tokens, door, compare].map((one) => one.stop())),
  }
}

/** The same over TLS, each under a name of its own. `env`: whom contenders are to trust. */
async function reachSafely(registry, forge, latency) {
  const { file, pair } = await certificate()
  const realm = new URL(registry.tokens.config.realm).origin
  const start = (host, name, names) => startTls(host, latency, { name: `${name}.${DOMAIN}`, ...pair }, names)
  const tokens = await start(new URL(realm).host, 'tokens')
  const door = await start(registry.host, 'registry', [[realm, `https://${tokens.host}`]])
  const compare = await start(new URL(forge.url).host, 'forge')
  return {
    host: door.host,
    forgeUrl: `https://${compare.host}`,
    env: { NODE_EXTRA_CA_CERTS: file, SSL_CERT_FILE: file },
    stop: () => Promise.all([tokens, door, compare].map((one) => one.stop())),
  }
}
