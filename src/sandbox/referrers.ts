import { type Answer, json } from './answer'
import type { Call } from './call'
import { readShape } from './manifests'

const INDEX = 'application/vnd.oci.image.index.v1+json'

/** The manifests whose subject is this digest, be it here or not: an index of them, of one `artifactType` where asked. */
export function listReferrers({ repository, reference, query }: Call): Answer {
  const wanted = new URLSearchParams(query).get('artifactType')
  const all = repository.all().flatMap(({ bytes, mediaType, digest }) => {
    const { subject, artifactType, config, annotations } = readShape(bytes) ?? {}
    if (subject?.digest !== reference) return []
    return [{ mediaType, size: bytes.length, digest, artifactType: artifactType ?? config?.mediaType, annotations }]
  })
  const manifests = all.filter(({ artifactType }) => wanted === null || artifactType === wanted)
  const filtered: Record<string, string> = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }
  return json(200, { schemaVersion: 2, mediaType: INDEX, manifests }, { 'content-type': INDEX, ...filtered })
}
