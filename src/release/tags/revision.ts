import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Registry } from '../../ports/registry'
import { type Digest, isDigest } from '../digest'
import { Failure } from '../failure'
import type { Image } from '../image'
import type { Manifest } from '../manifest'

/** The commit a build was made from, by the OCI image specification's annotation rules. */
const REVISION = 'org.opencontainers.image.revision'
/** An index may name indexes; nobody nests deeper in earnest. */
const DEEPEST = 3
/** A commit has at most 64 digits; what is longer is none, and is told in part. */
const LONGEST = 100

const Strings = v.nullish(v.record(v.string(), v.unknown()))
// Go writes an empty list or a missing part as null, also as a member of a list.
const Platform = v.nullish(v.object({ os: v.nullish(v.string()) }))
const ManifestShape = v.object({
  annotations: Strings,
  config: v.nullish(v.object({ digest: v.string() })),
  manifests: v.nullish(v.array(v.nullable(v.object({ digest: v.string(), platform: Platform })))),
})
const ConfigShape = v.object({ config: v.nullish(v.object({ Labels: Strings })) })

/**
 * The revision that a manifest names: its own annotation, else the label in its config, of an index the first
 * platform's. The annotation comes first since a label may be inherited from a base image, and it costs no request.
 * @returns nothing where it names none; the text is not checked to be a commit, and is cut where it is too long for one
 * @throws Failure where a part of the image cannot be read: that is never "no label"
 */
export async function revisionOf(
  registry: Registry,
  image: Image,
  manifest: Manifest,
  call: Call,
  depth = 0,
): Promise<string | undefined> {
  const shape = parse(ManifestShape, manifest.bytes, image, 'manifest')
  const annotated = shape.annotations?.[REVISION]
  if (typeof annotated === 'string' && annotated !== '') return annotated.slice(0, LONGEST)
  if (shape.config) {
    const bytes = await registry.readBlob(image, digest(shape.config.digest, image), call)
    const label = parse(ConfigShape, bytes, image, 'config').config?.Labels?.[REVISION]
    return typeof label === 'string' && label !== '' ? label.slice(0, LONGEST) : undefined
  }
  // Attestations stand in an index as children of the platform "unknown" and carry no labels.
  const child = shape.manifests?.find((one) => one !== null && one.platform?.os !== 'unknown')
  if (!child || depth >= DEEPEST) return undefined
  const found = await registry.read(image, digest(child.digest, image), call)
  if (!found) throw unreadable(image, `its index names ${child.digest}, which the registry does not have`)
  return revisionOf(registry, image, found, call, depth + 1)
}

function parse<T extends v.GenericSchema>(schema: T, bytes: Uint8Array, image: Image, part: string): v.InferOutput<T> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw unreadable(image, `its ${part} is not JSON`, cause)
  }
  const result = v.safeParse(schema, value)
  if (!result.success) throw unreadable(image, `its ${part} is not an image's`)
  return result.output
}

function digest(text: string, image: Image): Digest {
  if (!isDigest(text)) throw unreadable(image, `it names "${text}", which is not a sha256 digest`)
  return text
}

const unreadable = (image: Image, why: string, cause?: unknown): Failure =>
  new Failure('registry-unavailable', `${image.name}: the revision label cannot be read: ${why}`, { cause })
