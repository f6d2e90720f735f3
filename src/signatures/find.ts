import * as v from 'valibot'
import type { Call } from '../ports/call'
import type { Registry } from '../ports/registry'
import { concurrently } from '../release/concurrent'
import { type Digest, isDigest, shortDigest } from '../release/digest'
import { asFailure, Failure } from '../release/failure'
import type { Image } from '../release/image'
import { isIndexType } from '../release/index-children'
import type { Manifest } from '../release/manifest'
import { fallbackTag, type Referrer, referrersIn } from '../release/referrers'
import type { Candidate } from './policy'

/** Of each image, so that nobody who can push there can keep a run busy. */
const MOST_REFERRERS = 30
const MOST_BYTES = 1024 * 1024
const AT_ONCE = 6

const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json\b/
const SIMPLE = 'application/vnd.dev.cosign.simplesigning.v1+json'

/** What was found of an image, and what could not be read. */
export interface Found {
  candidates: Candidate[]
  /** In sentences: nobody knows what stands there, so it is never "none". */
  unreadable: string[]
}

interface Listed {
  referrer: Referrer
  place: string
}

const Text = v.fallback(v.optional(v.string(), ''), '')
const Layer = v.object({
  mediaType: Text, digest: v.string(), size: v.number(),
  annotations: v.fallback(v.optional(v.record(v.string(), v.string()), {}), {}),
})
const Artifact = v.pipe(v.string(), v.parseJson(), v.object({ artifactType: Text, layers: v.array(v.unknown()) }))

/**
 * Reads all three places where a registry keeps signatures of an image: what the referrers API lists, what the fallback
 * tag `sha256-<digest>` lists, and the old `sha256-<digest>.sig`. What is a signature is told by the manifests and their
 * layers alone; nothing is judged here. Never throws: what cannot be read is told.
 */
export async function findSignatures(image: Image, digest: Digest, registry: Registry, call: Call): Promise<Found> {
  const found: Found = { candidates: [], unreadable: [] }
  const tag = fallbackTag(digest)
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (thrown) {
      found.unreadable.push(`${what} could not be read: ${asFailure(thrown).message}`)
      return undefined
    }
  }
  const [api, fallback, old] = await Promise.all([
    attempt('the list of referrers', () => registry.referrers(image, digest, call)),
    attempt(`the tag ${tag}`, () => registry.read(image, tag, call)),
    attempt(`the tag ${tag}.sig`, () => registry.read(image, `${tag}.sig`, call)),
  ])
  const listed = merged(api ?? [], fallback, tag, found)
  const opened = await concurrently(atMost(listed, found), AT_ONCE, async ({ referrer, place }) => {
    const at = `${place} ${shortDigest(referrer.digest)}`
    const manifest = await attempt(at, () => open(image, referrer, registry, call))
    return manifest ? { manifest, place: at } : undefined
  })
  const layers = [
    ...atMost(opened.flatMap((one) => (one ? layersOf(one.manifest, one.place, found) : [])), found),
    ...atMost(old ? layersOf(old, `the tag ${tag}.sig`, found) : [], found),
  ]
  const read = await concurrently(layers, AT_ONCE, async ({ kind, place, layer }) =>
    attempt(`${words(kind)} ${shortDigest(layer.digest)} (${place})`, async (): Promise<Candidate> => ({
      kind, place, digest: layer.digest, notes: layer.annotations, bytes: await registry.readBlob(image, layer.digest, { ...call, most: MOST_BYTES }),
    })))
  found.candidates = read.flatMap((one) => one ?? [])
  return found
}

function atMost<T>(all: T[], found: Found): T[] {
  const more = all.length - MOST_REFERRERS
  if (more > 0) found.unreadable.push(`${more} more were not opened: ${MOST_REFERRERS} are at most`)
  return all.slice(0, MOST_REFERRERS)
}

export const words = (kind: Candidate['kind']): string => (kind === 'bundle' ? 'the bundle' : 'the signature')

/** What both lists name, once each; likely signatures first, since not all may be opened. */
function merged(api: readonly Referrer[], fallback: Manifest | undefined, tag: string, found: Found): Listed[] {
  const named = fallback && isIndexType(fallback.mediaType) ? referrersIn(fallback.bytes) : []
  if (!named) found.unreadable.push(`the tag ${tag} could not be read: it is no list`)
  const all = [...api.map((referrer) => ({ referrer, place: 'the referrer' })), ...(named ?? []).map((referrer) => ({ referrer, place: `the tag ${tag} with` }))]
  const once = [...new Map(all.toReversed().map((one) => [one.referrer.digest, one])).values()].toReversed()
  return once.toSorted((a, b) => likely(b.referrer) - likely(a.referrer))
}

/** A hint from whoever wrote the list, good for nothing but the order. */
const likely = ({ artifactType = '' }: Referrer): number => Number(artifactType === '' || /sigstore|cosign|\.empty\./.test(artifactType))

async function open(image: Image, { digest }: Referrer, registry: Registry, call: Call): Promise<Manifest> {
  if (!isDigest(digest)) throw new Failure('signature-unreadable', 'its digest is no SHA-256')
  const manifest = await registry.read(image, digest, call)
  if (!manifest) throw new Failure('signature-unreadable', 'it is listed, and it is not there')
  return manifest
}

interface SignatureLayer {
  kind: Candidate['kind']
  place: string
  layer: { digest: Digest; annotations: Record<string, string> }
}

/** The layers of a manifest that hold signatures: by their own type, or by the manifest's. */
function layersOf({ bytes, mediaType }: Manifest, place: string, found: Found): SignatureLayer[] {
  if (isIndexType(mediaType)) return []
  const artifact = v.safeParse(Artifact, new TextDecoder().decode(bytes))
  if (!artifact.success) return []
  const { artifactType, layers } = artifact.output
  return layers.flatMap((one): SignatureLayer[] => {
    const read = v.safeParse(Layer, one)
    const kind = read.success ? kindOf(read.output.mediaType, artifactType) : BUNDLE.test(artifactType) ? 'bundle' : undefined
    if (kind === undefined) return []
    const refuse = (why: string): SignatureLayer[] => {
      found.unreadable.push(`${words(kind)} (${place}) could not be read: ${why}`)
      return []
    }
    if (!read.success) return refuse('its layer is not whole')
    const { digest, size, annotations } = read.output
    if (!isDigest(digest)) return refuse('its digest is no SHA-256')
    if (size > MOST_BYTES) return refuse('it is longer than 1 MiB')
    return [{ kind, place, layer: { digest, annotations } }]
  })
}

function kindOf(mediaType: string, artifactType: string): Candidate['kind'] | undefined {
  if (mediaType === SIMPLE) return 'simple'
  return BUNDLE.test(mediaType) || BUNDLE.test(artifactType) ? 'bundle' : undefined
}
