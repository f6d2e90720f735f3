import * as v from 'valibot'
import { cut } from '../../release/cut'
import { asFailure, Failure, type FailureDetail } from '../../release/failure'
import type { EcrHost, Image } from '../../release/image'
import { isPassing } from '../../release/passing'
import { type Fault, faultOf, WordedFault } from '../http/faults'
import { retryAfter } from '../http/trouble'

/** One request to ECR, as a person must know it to mend what went wrong with it. */
export interface Asked extends EcrHost {
  action: 'BatchGetImage' | 'PutImage' | 'BatchDeleteImage' | 'GetDownloadUrlForLayer' | 'ListImageReferrers' | 'DescribeRepositories' | 'GetAuthorizationToken'
  image: Image
  /** The role that was assumed for the account, where one was. */
  role?: string
}

/** What the SDK throws: the service's exceptions, its own, and Node's errors of a connection. */
const Thrown = v.object({
  name: v.string(),
  message: v.string(),
  code: v.optional(v.unknown()),
  $metadata: v.optional(
    v.object({ httpStatusCode: v.optional(v.number()), clockSkewCorrected: v.optional(v.boolean()) }),
  ),
  $response: v.fallback(v.optional(v.object({ headers: v.record(v.string(), v.string()) })), undefined),
})
type Thrown = v.InferOutput<typeof Thrown>

/**
 * A limit on requests, mostly with 400, by all the names that AWS has for one (smithy's list, which the SDK tries again
 * by); `LimitExceededException` is not of them: that one is of what an account may own.
 */
const THROTTLED = /throttl|TooManyRequests|^SlowDown|RequestLimitExceeded|BandwidthLimitExceeded|ProvisionedThroughputExceeded|PriorRequestNotComplete|TransactionInProgress/i
/** Of the SDK, of a service, and of STS where the forge's own OIDC server did not answer it. */
const TIMED_OUT = new Set(['TimeoutError', 'RequestTimeout', 'RequestTimeoutException', 'IDPCommunicationError', 'IDPCommunicationErrorException'])
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException'])
/** What AWS says where the date that a request was signed with is minutes off; the SDK sets its own clock by it once. */
const SKEWED = /^RequestExpired|^RequestTimeTooSkewed|signature (?:expired|not yet current)/i
/** Of the SDK's own link for SSO, whatever the error is called. */
const SSO = /aws sso login|SSO (?:session|token|access)|session token not found or invalid/i
const UNKNOWN_KEY = new Set([
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
])
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError'])

/** Where a profile is named, it is that one which gives none. */
function configure(profile = process.env['AWS_PROFILE']): string {
  if (profile) return `See that the profile ${cut(profile, 100)}, which AWS_PROFILE names, is there and gives credentials: aws sts get-caller-identity --profile ${cut(profile, 100)}`
  return 'Run aws-actions/configure-aws-credentials before this step, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'
}

/** A file that the SDK was pointed to, as the token of web identity is. Its codes are no connection's. */
const FileFault = v.object({ code: v.picklist(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR']), path: v.string() })

/** Where the images are, in the words of every message. */
export const asking = ({ action, image, region }: Asked): string => `${image.name}: ECR ${action} in ${region}`

/**
 * What the SDK threw, as a failure whose hint names the permission or the setting that is missing. Transient: broken
 * connections, torn answers, throttling, what passes by itself (release/passing), and a clock that the SDK has just corrected.
 */
export function failureOf(thrown: unknown, asked: Asked): Failure {
  const wire = wireFault(thrown)
  if (wire) return wireFailure(asking(asked), wire, thrown)
  const known = read(thrown)
  if (!known || !isAnswer(known)) return asFailure(thrown)
  const detail = detailOf(known, thrown)
  if (isTransient(known)) {
    return new Failure('registry-unavailable', `${asking(asked)}: ${inShort(known)}`, { ...detail, transient: true, hint: regionHint(known, asked) })
  }
  const hint = credentialsHint(known, asked) ?? (isRefusal(known) ? grant(asked) : repositoryHint(known.name, asked))
  return new Failure('registry-denied', `${asking(asked)}: ${inFull(known)}`, { ...detail, hint })
}

/** What went wrong on the way to credentials: any link of the SDK's chain, or a refusal to assume the role. */
export function credentialsFailure(thrown: unknown, role?: string): Failure {
  const what = role ? `AWS credentials to assume ${role}` : 'AWS credentials'
  const wire = wireFault(thrown)
  if (wire) return wireFailure(what, wire, thrown)
  const file = v.safeParse(FileFault, thrown)
  if (file.success) {
    return new Failure('registry-denied', `${what}: ${cut(file.output.path, 200)} cannot be read (${file.output.code})`, {
      hint: 'See that the variable which names it is right: AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE', cause: thrown,
    })
  }
  const known = read(thrown)
  if (!known) return asFailure(thrown)
  const detail = detailOf(known, thrown)
  if (isTransient(known)) {
    return new Failure('registry-unavailable', `${what}: ${inShort(known)}`, { ...detail, transient: true })
  }
  const trust = isRefusal(known) || known.name === 'InvalidIdentityToken' ? trustHint(known, role) : undefined
  return new Failure('registry-denied', `${what}: ${inFull(known)}`, {
    ...detail,
    hint: trust ?? credentialsHint(known) ?? configure(),
  })
}

const LOGIN_TO_PROXY = 'write user and password into the variable that names it (HTTP_PROXY or ALL_PROXY): http://user:password@host:port'

/** What is wrong on the way to AWS, and not with what AWS answers: a proxy, or TLS. */
function wireFault(thrown: unknown): Fault | undefined {
  if (!(thrown instanceof Error)) return undefined
  const { $metadata } = thrown as { $metadata?: { httpStatusCode?: number } }
  // AWS never asks for a login so (RFC 9110, 15.5.8).
  if ($metadata?.httpStatusCode === 407) return { what: 'the proxy before AWS does not accept this login, or wants one (407)', hint: LOGIN_TO_PROXY, transient: false }
  if ($metadata?.httpStatusCode !== undefined) return undefined
  const fault = faultOf(thrown)
  return thrown instanceof WordedFault || 'through' in thrown || !fault.transient ? fault : undefined
}

const wireFailure = (doing: string, { what, hint, transient }: Fault, cause: unknown): Failure =>
  new Failure('registry-unavailable', `${doing}: ${what}`, { hint, transient, cause })

/** What a throttle asks to wait is told by its own date, where it tells one: an answer of AWS always has that. */
const detailOf = ({ $metadata, $response }: Thrown, cause: unknown): FailureDetail => ({
  status: $metadata?.httpStatusCode, retryAfter: retryAfter($response?.headers ?? {}, Infinity), cause,
})

function read(thrown: unknown): Thrown | undefined {
  if (thrown instanceof Failure) return undefined
  const result = v.safeParse(Thrown, thrown)
  return result.success ? result.output : undefined
}

/** Whether AWS or the connection to it is at fault; anything else is a fault of ours, and stays `internal`. */
const isAnswer = ({ name, code, $metadata }: Thrown): boolean =>
  $metadata?.httpStatusCode !== undefined || code !== undefined || TIMED_OUT.has(name)

function isTransient({ name, code, $metadata }: Thrown): boolean {
  if (NO_CREDENTIALS.has(name)) return false
  if (THROTTLED.test(name) || TIMED_OUT.has(name) || $metadata?.clockSkewCorrected) return true
  const status = $metadata?.httpStatusCode
  // No status: the connection broke. A status below 400: the answer was torn and is no JSON.
  return status === undefined ? code !== undefined : status < 400 || isPassing(status)
}

const isRefusal = ({ name, $metadata }: Thrown): boolean =>
  name.startsWith('AccessDenied') || $metadata?.httpStatusCode === 401 || $metadata?.httpStatusCode === 403

function credentialsHint({ name, message }: Thrown, asked?: Asked): string | undefined {
  if (SKEWED.test(name) || SKEWED.test(message)) return 'Set the clock of this machine: AWS takes no request that was signed minutes ago, or minutes from now'
  if (SSO.test(message)) return 'Log in again with aws sso login, for the profile that AWS_PROFILE names'
  if (NO_CREDENTIALS.has(name)) return configure()
  if (EXPIRED.has(name))
    return 'The AWS credentials have expired: run aws-actions/configure-aws-credentials directly before this step'
  if (UNKNOWN_KEY.has(name))
    return 'AWS does not accept this key: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN' +
      (asked ? `, and that the region ${asked.region} is enabled for their account` : '')
  return undefined
}

/** Who may take a role is said by the role. @param role one of `aws-roles`; else it is the one that the step itself takes, by OIDC */
function trustHint({ name, message }: Thrown, role?: string): string | undefined {
  if (role) return `Allow sts:AssumeRole on ${role} to the credentials of this step, and name them in that role's trust policy`
  return name === 'InvalidIdentityToken' || /AssumeRoleWithWebIdentity/.test(message)
    ? 'Name the OIDC provider and the subject of this job in the trust policy of the role that AWS_ROLE_ARN names'
    : undefined
}

const regionHint = ({ code }: Thrown, { region, image }: Asked): string | undefined =>
  code === 'ENOTFOUND' ? `Check the region in the name of ${image.name}: nobody answers for ${region}` : undefined

const repositoryHint = (name: string, { image, region, account }: Asked): string | undefined =>
  name === 'RepositoryNotFoundException'
    ? `Create the repository ${image.repository} in account ${account}, region ${region}`
    : undefined

function grant({ action, image, region, account, role }: Asked): string {
  const arn = action === 'GetAuthorizationToken' ? '*' : `arn:${partition(region)}:ecr:${region}:${account}:repository/${image.repository}`
  const foreign = 'a repository of another account needs it in its repository policy too, or a role in aws-roles'
  // AWS asks for no permission of its own to list what refers to an image.
  return `Allow ecr:${action === 'ListImageReferrers' ? 'BatchGetImage' : action} on ${arn} to ${role ?? `the credentials of this step; ${foreign}`}`
}

const PARTITIONS: [regions: string, partition: string][] = [
  ['cn-', 'aws-cn'], ['us-gov-', 'aws-us-gov'], ['eusc-', 'aws-eusc'],
  ['us-iso-', 'aws-iso'], ['us-isob-', 'aws-iso-b'], ['eu-isoe-', 'aws-iso-e'], ['us-isof-', 'aws-iso-f'],
]
const partition = (region: string): string => PARTITIONS.find(([regions]) => region.startsWith(regions))?.[1] ?? 'aws'

/** The name alone, or a connection's code. */
const inShort = ({ name, code, $metadata }: Thrown): string => {
  const status = $metadata?.httpStatusCode
  if (status === undefined) return typeof code === 'string' ? code : name
  return status < 400 ? 'the answer could not be read' : `${name} (${status})`
}

/** AWS's own sentence says who may not do what; that of a signature fault is left out, since it repeats the headers. */
function inFull({ name, message }: Thrown): string {
  if (UNKNOWN_KEY.has(name) || message === '' || message === name) return name
  const line = message.replace(/\s+/g, ' ').trim()
  return `${name}: ${cut(line, 300)}`
}
