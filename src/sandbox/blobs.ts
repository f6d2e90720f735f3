import { answer, type Answer, refusal } from './answer'
import type { Call } from './call'

const RANGE = /^bytes=(?<first>\d*)-(?<last>\d*)$/
const UNKNOWN = refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry')

/** The blob, or the one range of it that was asked for (RFC 9110, section 14). */
export function readBlob({ repository, reference, headers }: Call): Answer {
  const bytes = repository.blob(reference)
  if (!bytes) return UNKNOWN
  const told = {
    'content-type': 'application/octet-stream', 'docker-content-digest': reference, 'accept-ranges': 'bytes',
  }
  const { first = '', last = '' } = RANGE.exec(headers.range ?? '')?.groups ?? {}
  if (!first && !last) return answer(200, told, bytes)
  // `-500` is the last 500 bytes.
  const start = first ? Number(first) : Math.max(0, bytes.length - Number(last))
  const end = first && last ? Math.min(Number(last), bytes.length - 1) : bytes.length - 1
  if (start > end) return answer(416, { 'content-range': `bytes */${bytes.length}` })
  return answer(206, { ...told, 'content-range': `bytes ${start}-${end}/${bytes.length}` }, bytes.subarray(start, end + 1))
}

export const deleteBlob = ({ repository, reference }: Call): Answer =>
  (repository.removeBlob(reference) ? answer(202) : UNKNOWN)
