import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  type ECRClient,
  GetDownloadUrlForLayerCommand,
  ImageAlreadyExistsException,
  ImageDigestDoesNotMatchException,
  type ImageFailure,
  ImageTagAlreadyExistsException,
  LayersNotFoundException,
  ListImageReferrersCommand,
  PutImageCommand,
  ReferencedImagesNotFoundException,
  RepositoryNotFoundException,
} from '@aws-sdk/client-ecr'
import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import type { BlobCall, Registry } from '../../ports/registry'
import { type Digest, digestOf, isDigest } from '../../release/digest'
import { asFailure, beforeSending, Failure } from '../../release/failure'
import { ecrHost, type Image } from '../../release/image'
import { type Manifest, MANIFEST_TYPES } from '../../release/manifest'
import type { Referrer } from '../../release/referrers'
import type { Agents } from '../http/agents'
import { imageFailure, manifestOf } from './answer'
import { inTime, patiently, WRITE_DEADLINE } from './attempt'
import { type Asked, asking, failureOf } from './fault'
import { Sessions } from './session'

/** More pages than any image has in earnest. */
const MOST_PAGES = 100

export interface EcrSetup {
  /** Account id to the role to assume for it; other accounts are asked with the credentials of the step. */
  roles: ReadonlyMap<string, string>
  clock: Clock
  log: Log
  mask: (secret: string) => void
  /** Gets what stands behind a presigned address. The address is a secret. */
  fetchBlob: (url: string, call?: BlobCall) => Promise<Uint8Array>
  /** The way to AWS, where it is not the SDK's own. */
  agents?: Agents['pair']
}

/** Images on `<account>.dkr.ecr.<region>.amazonaws.com` and ECR's other names, through the ECR API and the SDK's own settings. */
export function createEcrRegistry(setup: EcrSetup): Registry {
  const { clock, log, fetchBlob } = setup
  const sessions = new Sessions(setup)

  /** One request with its deadline; credentials have one of their own. */
  async function ask<T>(
    asked: Asked,
    call: Call,
    send: (client: ECRClient, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const what = asking(asked)
    const client = await inTime(clock, call, `${what}: getting AWS credentials`, () => sessions.client(asked))
      .catch((thrown: unknown) => { throw beforeSending(failureOf(thrown, asked)) })
    try {
      const isWrite = asked.action === 'PutImage' || asked.action === 'BatchDeleteImage'
      return await inTime(clock, call, what, (signal) => send(client, signal), isWrite ? WRITE_DEADLINE : undefined)
    } catch (thrown) {
      throw failureOf(thrown, asked)
    }
  }

  const about = (image: Image, action: Asked['action']): Asked => {
    const host = ecrHost(image.registry)
    if (!host) throw new Failure('internal', `${image.name} is no image of ECR`)
    return { action, image, ...host, role: setup.roles.get(host.account) }
  }

  async function get(image: Image, reference: string, call: Call): Promise<Manifest | undefined> {
    const asked = about(image, 'BatchGetImage')
    const command = new BatchGetImageCommand({
      ...place(asked),
      imageIds: [isDigest(reference) ? { imageDigest: reference } : { imageTag: reference }],
      acceptedMediaTypes: [...MANIFEST_TYPES],
    })
    const { images, failures } = await ask(asked, call, (client, signal) =>
      client.send(command, { abortSignal: signal }),
    ).catch(absentRepository)
    const found = images?.[0]
    if (!found) return absent(failures, asked, reference)
    const manifest = manifestOf(found, asked)
    const named = isDigest(reference) ? reference : (found.imageId?.imageDigest ?? '')
    if (manifest.digest === named) return manifest
    // Asked by tag, ECR may translate a manifest into another media type; asked by digest it gives the pushed bytes.
    if (!isDigest(reference) && isDigest(named)) return get(image, named, call)
    throw new Failure(
      'digest-mismatch',
      `${asking(asked)}: the bytes given for ${reference} have the digest ${manifest.digest}`,
    )
  }

  return {
    read: (image, reference, call = {}) => patiently(clock, log, call, () => get(image, reference, call)),

    // ECR has no call that tells a digest alone and is allowed wherever `BatchGetImage` is.
    digest: async (image, tag, call = {}) => (await patiently(clock, log, call, () => get(image, tag, call)))?.digest,

    async readBlob(image, digest, call = {}) {
      const asked = about(image, 'GetDownloadUrlForLayer')
      const command = new GetDownloadUrlForLayerCommand({ ...place(asked), layerDigest: digest })
      const { downloadUrl } = await patiently(clock, log, call, () =>
        ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })),
      )
      if (!downloadUrl)
        throw new Failure('registry-unavailable', `${asking(asked)}: the answer holds no address of ${digest}`)
      return proved(digest, asked, await fetchBlob(downloadUrl, call).catch(withoutAddress(digest, asked)))
    },

    async referrers(image, subject, call = {}) {
      const asked = about(image, 'ListImageReferrers')
      const found: Referrer[] = []
      let nextToken: string | undefined
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const command = new ListImageReferrersCommand({ ...place(asked), subjectId: { imageDigest: subject }, nextToken })
        const answer = await patiently(clock, log, call, () =>
          ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })).catch(noReferrers),
        )
        found.push(...(answer.referrers ?? []).map(({ digest = '', artifactType }) => ({ digest, artifactType })))
        nextToken = answer.nextToken
        if (!nextToken) return found
      }
      throw new Failure('registry-unavailable', `${asking(asked)}: the list of what refers to ${subject} does not end`)
    },

    async write(image, tag, manifest, call = {}) {
      const asked = about(image, 'PutImage')
      const command = new PutImageCommand({
        ...place(asked),
        imageManifest: Buffer.from(manifest.bytes).toString('utf8'),
        imageManifestMediaType: manifest.mediaType,
        imageDigest: manifest.digest,
        imageTag: tag,
      })
      await ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })).catch(
        refusedWrite(asked, tag),
      )
    },

    async untag(image, tag, call = {}) {
      const asked = about(image, 'BatchDeleteImage')
      const command = new BatchDeleteImageCommand({ ...place(asked), imageIds: [{ imageTag: tag }] })
      const { failures } = await ask(asked, call, (client, signal) =>
        client.send(command, { abortSignal: signal }),
      ).catch(absentRepository)
      const fault = failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound')
      if (fault) throw imageFailure(fault, asked)
    },
  }
}

/** Without `registryId` ECR looks into the caller's own account. */
const place = ({ account, image }: Asked) => ({ registryId: account, repositoryName: image.repository })

/** A repository that does not exist has no such image, in ECR's own way of saying so. */
function absentRepository(thrown: unknown): { images?: []; failures: ImageFailure[] } {
  if (asFailure(thrown).cause instanceof RepositoryNotFoundException)
    return { failures: [{ failureCode: 'ImageNotFound' }] }
  throw thrown
}

/** Nothing refers to what is in no repository. */
function noReferrers(thrown: unknown): { referrers?: []; nextToken?: undefined } {
  if (asFailure(thrown).cause instanceof RepositoryNotFoundException) return {}
  throw thrown
}

function absent(failures: ImageFailure[] | undefined, asked: Asked, reference: string): undefined {
  const fault = failures?.[0]
  if (fault?.failureCode === 'ImageNotFound') return undefined
  if (fault) throw imageFailure(fault, asked)
  throw new Failure('registry-unavailable', `${asking(asked)}: the answer says nothing of ${reference}`)
}

const refusedWrite =
  ({ image, region }: Asked, tag: string) =>
  (thrown: unknown): void => {
    const { cause, message } = asFailure(thrown)
    // The same digest under the same tag: ECR's way of saying that it is so already.
    if (cause instanceof ImageAlreadyExistsException) return
    if (cause instanceof ImageTagAlreadyExistsException) {
      throw new Failure(
        'tag-immutable',
        `${image.name}: the tag ${tag} cannot be moved, since the repository's tags are immutable`,
        {
          status: 400,
          hint:
            `Let ${tag} move: add an exclusion filter for it to ${image.repository} in ${region} ` +
            '(imageTagMutability IMMUTABLE_WITH_EXCLUSION), or make the repository MUTABLE',
          cause,
        },
      )
    }
    if (cause instanceof LayersNotFoundException || cause instanceof ReferencedImagesNotFoundException) {
      throw new Failure('source-missing', `ECR has lost a part of the build that ${image.name}:${tag} was to show (${cause.name})`, {
        status: 400, cause,
        hint: 'a lifecycle policy took it: publish the build again, or choose another one (release-action history)',
      })
    }
    if (cause instanceof ImageDigestDoesNotMatchException)
      throw new Failure('digest-mismatch', message, { status: 400, cause })
    throw thrown
  }

function proved(digest: Digest, asked: Asked, bytes: Uint8Array): Uint8Array {
  if (digestOf(bytes) === digest) return bytes
  throw new Failure('digest-mismatch', `${asked.image.name}: the blob that ECR gave for ${digest} has another digest`)
}

/** A presigned address carries its signature: neither it nor a message that may hold it goes further. */
const withoutAddress =
  (digest: Digest, { image }: Asked) =>
  (thrown: unknown): never => {
    const { reason, status, transient } = asFailure(thrown)
    const answer = status === undefined ? 'gave no answer' : `answered ${status}`
    throw new Failure(reason, `${image.name}: ECR's storage ${answer} when asked for the blob ${digest}`, {
      status,
      transient,
    })
  }
