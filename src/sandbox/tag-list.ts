import { type Answer, json, refusal } from './answer'
import type { Call } from './call'

/** The tags in order, `n` at a time, after the tag `last`; a header says where the next page is. */
export function listTags({ repository, name, reference, query }: Call): Answer {
  if (reference !== 'list') return refusal(405, 'UNSUPPORTED', 'the operation is unsupported')
  const asked = new URLSearchParams(query)
  const [last, n] = [asked.get('last') ?? '', asked.get('n')]
  if (n !== null && !/^\d+$/.test(n)) return refusal(400, 'PAGINATION_NUMBER_INVALID', 'invalid number of results requested')
  const left = [...repository.tags.keys()].sort().filter((tag) => tag > last)
  const tags = left.slice(0, n === null ? undefined : Number(n))
  const end = tags.at(-1)
  const more = end !== undefined && tags.length < left.length
  const next: Record<string, string> = more ? { link: `</v2/${name}/tags/list?n=${n}&last=${end}>; rel="next"` } : {}
  return json(200, { name, tags }, next)
}
