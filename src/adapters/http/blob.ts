import type { BlobCall } from '../../ports/registry'
import { Failure } from '../../release/failure'
import { spoken } from './address'
import type { Http } from './client'
import { followRedirects } from './redirect'
import { troubleOf } from './trouble'

/** What an image's config may weigh, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024

/** Gets what stands behind a presigned address, which is its own credential and is never told whole. */
export const fetchBlob = (http: Http) => async (url: string, { most = MAX_BYTES, ...call }: BlobCall = {}): Promise<Uint8Array> => {
  const answer = await followRedirects(http, { ...call, method: 'GET', url, retry: true, maxBytes: most })
  if (answer.status === 200) return answer.body
  throw new Failure('registry-unavailable', `GET ${spoken(url)} answered ${answer.status}`, {
    status: answer.status, transient: troubleOf(answer) !== undefined, retryAfter: answer.retryAfter,
  })
}
