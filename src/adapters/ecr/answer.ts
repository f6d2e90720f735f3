import type { Image as EcrImage, ImageFailure } from '@aws-sdk/client-ecr'
import { digestOf } from '../../release/digest'
import { Failure } from '../../release/failure'
import type { Manifest } from '../../release/manifest'
import { typeOfManifest } from '../../release/manifest-type'
import { type Asked, asking } from './fault'

/** An entry of `failures`: a 200 that did not do what was asked. Not for `ImageNotFound`, which is an answer. */
export function imageFailure({ failureCode, failureReason }: ImageFailure, asked: Asked): Failure {
  const message = [asking(asked), failureCode ?? 'failed', failureReason?.slice(0, 300)].filter(Boolean).join(': ')
  switch (failureCode) {
    case 'UpstreamTooManyRequests':
    case 'UpstreamUnavailable':
      return new Failure('registry-unavailable', message, { transient: true })
    case 'UpstreamAccessDenied':
      return new Failure('registry-denied', message, {
        hint: "Check the credentials of the repository's pull through cache rule",
      })
    case 'KmsError':
      return new Failure('registry-denied', message, {
        hint: "Allow kms:Decrypt on the repository's key to these credentials",
      })
    case 'ImageInaccessible':
      return new Failure('registry-denied', message, { hint: 'Restore the image from the archive storage class first' })
    default:
      return new Failure('registry-denied', message)
  }
}

/**
 * The manifest of one answer, its digest computed from the bytes.
 * @throws Failure where it is no manifest that a tag can be moved to
 */
export function manifestOf({ imageManifest, imageManifestMediaType }: EcrImage, asked: Asked): Manifest {
  if (!imageManifest) throw new Failure('registry-unavailable', `${asking(asked)}: the answer holds no manifest`)
  const bytes = Buffer.from(imageManifest, 'utf8')
  const mediaType = typeOfManifest(imageManifest, imageManifestMediaType)
  if (mediaType) return { bytes, mediaType, digest: digestOf(bytes) }
  throw new Failure(
    'registry-unavailable',
    `${asking(asked)}: a manifest of type ${imageManifestMediaType ?? 'unknown'} is no image and no index`,
  )
}
