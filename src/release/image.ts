import { isLoopback } from './address'

/** An image repository, without tag or digest. */
export interface Image {
  /** As the user wrote it: the key in every output and report. */
  name: string
  /** Host and port that answer the distribution API, e.g. `ghcr.io`, `registry-1.docker.io`, `127.0.0.1:5000`. */
  registry: string
  /** Path within the registry, e.g. `molecule-ai/platform`. */
  repository: string
  /** Where its builds are published, where that is another repository: what is written is written here alone. */
  from?: Image
}

/** Where a build is read before it is released. */
export const sourceOf = (image: Image): Image => image.from ?? image

/** What a rollback acts on, and every command on a history: where builds came from is nothing to it. */
export const targetAlone = ({ name, registry, repository }: Image): Image => ({ name, registry, repository })

/** What an ECR host's name carries. */
export interface EcrHost {
  account: string
  region: string
  /** Its API is to be asked at the endpoint of that kind too, as the SDK names them. */
  fips: boolean
  dualStack: boolean
}

/** The host that answers for Docker Hub. */
export const DOCKER_HUB = 'registry-1.docker.io'
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', DOCKER_HUB, 'registry.hub.docker.com'])
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const HOST = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i

/**
 * Reads `[host[:port]/]path` by docker's rule: the first component is a host where it holds a dot, a colon or is
 * `localhost`; else the image lives on Docker Hub.
 * @returns the image, or a sentence that says what is wrong with the text
 */
export function parseImage(text: string): Image | string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'carries a scheme; write it without'
  if (text.includes('@')) return 'carries a digest; write the repository alone'
  const slash = text.indexOf('/')
  const first = slash < 0 ? '' : text.slice(0, slash)
  const named = first === 'localhost' || /[.:]/.test(first)
  const host = named ? first : 'docker.io'
  let repository = named ? text.slice(slash + 1) : text
  if (repository.includes(':')) return 'carries a tag; write the repository alone'
  if (!isHost(host)) return `begins with "${host}", which is not a registry host`
  if (!REPOSITORY.test(repository)) return 'is not a repository name (lower-case letters, digits, and . _ - / between them)'
  const registry = canonicalHost(host)
  if (registry === DOCKER_HUB && !repository.includes('/')) repository = `library/${repository}`
  return { name: text, registry, repository }
}

/** A registry's host as it is compared: lower case, and one name for Docker Hub, which has several. */
export function canonicalHost(host: string): string {
  const lower = host.toLowerCase()
  return DOCKER_HUB_NAMES.has(lower) ? DOCKER_HUB : lower
}

/**
 * Whether a text is a registry's host, with or without a port. What an address would not keep as it stands is none: port
 * 99999, `256.1.1.1`, a broken `xn--`, or `0x7f.1`, which would lead to this machine.
 */
export function isHost(text: string): boolean {
  if (!HOST.test(text) || !URL.canParse(`https://${text}`)) return false
  return new URL(`https://${text}`).host === text.toLowerCase().replace(/:443$/, '')
}

/** Whether a text is a repository's path, or the beginning of one. */
export const isRepository = (text: string): boolean => REPOSITORY.test(text)

// As amazon-ecr-credential-helper knows them: every partition, FIPS, and the dual stack's `dkr-ecr.<region>.on.aws`.
const ECR = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|(on\.(?:aws|amazonwebservices\.(?:com\.cn|eu)))|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/

/** What an ECR registry's host says, or nothing where the host is another registry. */
export function ecrHost(registry: string): EcrHost | undefined {
  const found = ECR.exec(registry)
  return found ? { account: found[1]!, region: found[3]!, fips: found[2] !== undefined, dualStack: found[4] !== undefined } : undefined
}

/**
 * A registry as others of its names are compared with it: ECR has up to four for one account and region, and 443 is the
 * port of `https` anyhow. For a login it is another name, as docker has it.
 */
function canonical(registry: string): string {
  const ecr = ecrHost(registry)
  if (ecr) return `${ecr.account} ${ecr.region}`
  return isLoopback(registry) ? registry : canonicalHost(registry.replace(/:443$/, ''))
}

/** Two names of one repository are one image. */
export const sameImage = (a: Image, b: Image): boolean =>
  a.repository === b.repository && canonical(a.registry) === canonical(b.registry)
