import * as v from 'valibot'
import { isCommit } from '../commit'
import { type Digest, digestOf, isDigest } from '../digest'
import type { Build, Entry, Hold } from '../entry'
import { Failure } from '../failure'
import type { Image } from '../image'
import { type Manifest, MANIFEST_TYPES } from '../manifest'
import { type History, isPage } from './history'

const INDEX = 'application/vnd.oci.image.index.v1+json'
/** What tells our index from everybody else's. */
export const ARTIFACT = 'application/vnd.moleculesai.release-history.v1+json'
const ENTRY = 'app.moleculesai.release.entry.'
const HOLD = 'app.moleculesai.release.hold'
/** So much of a text is kept: a history is to stay small, and readable by `crane manifest`. */
const LONGEST = 500

const Text = v.pipe(v.string(), v.maxLength(LONGEST))
const Time = v.pipe(v.string(), v.isoTimestamp())
const DigestText = v.custom<Digest>((value) => typeof value === 'string' && isDigest(value))
const Commit = v.pipe(v.string(), v.check(isCommit))
const Page = v.pipe(Text, v.check(isPage))
const Vetoed = { by: Text, at: Time, why: Text }
const HoldShape = v.object({ ...Vetoed, run: v.optional(Page) })
const EntryShape = v.object({
  mode: v.picklist(['promote', 'deploy', 'rollback', 'found', 'veto']),
  digest: v.optional(DigestText),
  mediaType: v.optional(v.picklist(MANIFEST_TYPES)),
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  commit: v.optional(Commit),
  at: Time,
  by: Text,
  run: v.optional(Page),
  replaced: v.optional(DigestText),
  proof: v.optional(Text),
  veto: v.optional(v.object(Vetoed)),
})
const Index = v.object({
  artifactType: v.literal(ARTIFACT),
  manifests: v.array(v.unknown()),
  annotations: v.optional(v.pipe(v.unknown(), v.check((value) => !Array.isArray(value)), v.record(v.string(), v.string())), {}),
})

/** A history as it was read. */
export interface Kept {
  history: History
  /** Whether its index names the builds. Some registries take no index that names another: they keep none. */
  namesBuilds: boolean
  /** Notes of other versions of this action, which are left as they are. */
  others: Readonly<Record<string, string>>
}

/**
 * Reads what stands under a history's tag.
 * @throws Failure `registry-unavailable` where it is not a history, or a damaged one: it is never written over
 */
export function decode({ bytes }: Manifest, image: Image, tag: string): Kept {
  const index = v.safeParse(v.pipe(v.string(), v.parseJson(), Index), new TextDecoder().decode(bytes))
  if (!index.success) throw notOurs(image, tag, 'it is no history of this action')
  const { annotations, manifests } = index.output
  const keys = Object.keys(annotations).filter((key) => key.startsWith(ENTRY)).sort()
  const entries = keys.map((key) => entryOf(note(EntryShape, annotations[key]!, image, tag)))
  const hold = annotations[HOLD] === undefined ? undefined : note(HoldShape, annotations[HOLD], image, tag)
  const others = Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== HOLD && !key.startsWith(ENTRY)))
  return { history: { entries, hold }, namesBuilds: manifests.length > 0 || !entries.some(({ build }) => build), others }
}

function note<T extends v.GenericSchema>(schema: T, text: string, image: Image, tag: string): v.InferOutput<T> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  if (!result.success) throw notOurs(image, tag, 'an entry of it is damaged')
  return result.output
}

const notOurs = (image: Image, tag: string, why: string): Failure =>
  new Failure('registry-unavailable', `${image.name}:${tag} cannot be read: ${why}, so nobody can tell what is held or vetoed`, {
    hint: `Look at it (crane manifest ${image.name}:${tag}), then delete that tag, or go on without a history: set history to false`,
  })

function entryOf({ digest, mediaType, size, commit, ...rest }: v.InferOutput<typeof EntryShape>): Entry {
  const whole = digest !== undefined && mediaType !== undefined && size !== undefined
  return { ...rest, commit, build: whole ? { digest, mediaType, size } : undefined }
}

/**
 * The index that keeps a history. It needs no blob, and `crane manifest` shows it.
 * @param named the builds that it names, so that a registry's clean-up leaves them
 */
export function encode({ entries, hold }: History, named: readonly Build[], others: Kept['others']): Manifest {
  const notes = entries.map((entry, at) => [`${ENTRY}${String(at).padStart(3, '0')}`, JSON.stringify(plain(entry))] as const)
  const annotations = { ...others, ...(hold && { [HOLD]: JSON.stringify(plainHold(hold)) }), ...Object.fromEntries<string>(notes) }
  const manifests = named.map(({ mediaType, digest, size }) => ({ mediaType, digest, size }))
  const index = { schemaVersion: 2, mediaType: INDEX, artifactType: ARTIFACT, manifests, annotations }
  const bytes = new TextEncoder().encode(JSON.stringify(index))
  return { bytes, mediaType: INDEX, digest: digestOf(bytes) }
}

/** An entry as one flat object, for whoever reads it by hand. */
export const plain = ({ mode, build, commit, at, by, run, replaced, proof, veto }: Entry): object => shortened({
  mode, digest: build?.digest, mediaType: build?.mediaType, size: build?.size, commit, at, by, run, replaced, proof,
  veto: veto && { by: veto.by, at: veto.at, why: veto.why },
})

const plainHold = ({ by, at, why, run }: Hold): object => shortened({ by, at, why, run })

/** A text that is too long is cut, not refused: what is to be kept of a release comes from its author and its forge. */
const shortened = (of: object): object =>
  Object.fromEntries<unknown>(Object.entries(of).map(([key, value]: [string, unknown]) => [key, shortenedValue(value)]))

function shortenedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value
  return typeof value === 'object' && value !== null ? shortened(value) : value
}

/** A history as it will be read back: two that are alike give the same text. */
export const settled = ({ entries, hold }: History): string => JSON.stringify([entries.map(plain), hold && plainHold(hold)])
