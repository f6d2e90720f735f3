import * as v from 'valibot'
import { isCommit } from '../commit'
import { type Digest, digestOf, isDigest } from '../digest'
import type { Entry, Hold } from '../entry'
import { Failure } from '../failure'
import type { Image } from '../image'
import type { Child } from '../index-children'
import { type Manifest, MANIFEST_TYPES } from '../manifest'
import { MOST_INDEX_BYTES } from './builds'
import { type History, isPage } from './history'

const INDEX = 'application/vnd.oci.image.index.v1+json'
/** What tells our index from everybody else's. */
export const ARTIFACT = 'application/vnd.moleculesai.release-history.v1+json'
const ENTRY = 'app.moleculesai.release.entry.'
const HOLD = 'app.moleculesai.release.hold'
/** Set since a history names plain images alone; what an older one was refused may be taken now. */
const FORM = 'app.moleculesai.release.form'
/** So much of a text is kept: a history is to stay small, and readable by `crane manifest`. */
const LONGEST = 500
/** Of the base64 of an index that is kept: 16 KiB of it. */
const LONGEST_INDEX = Math.ceil(MOST_INDEX_BYTES / 3) * 4
/** Twice what `history-length` allows: a longer one is nobody's, and a run has better to do than to read it. */
const MOST_ENTRIES = 400
/**
 * Of all entries: registries take a manifest of 4 MiB. The bytes of indexes have half of this, the newest first; beyond it the
 * oldest entries go.
 */
const MOST_BYTES = 2 * 1024 * 1024
/** Of notes that are not ours, together: what somebody else keeps there is kept, within measure. */
const MOST_OTHERS = 64 * 1024

/** Signatures of one entry that are kept. */
const MOST_SIGNED = 10

const Text = v.pipe(v.string(), v.maxLength(LONGEST))
const Time = v.pipe(v.string(), v.isoTimestamp())
const DigestText = v.custom<Digest>((value) => typeof value === 'string' && isDigest(value))
const Commit = v.pipe(v.string(), v.check(isCommit))
const Page = v.pipe(Text, v.check(isPage))
const Vetoed = { by: Text, at: Time, why: Text }
const HoldShape = v.object({ ...Vetoed, run: v.optional(Page), set: v.fallback(v.optional(v.picklist(['command', 'rollback'])), undefined) })
const EntryShape = v.object({
  mode: v.picklist(['promote', 'deploy', 'rollback', 'found', 'veto']),
  digest: v.optional(DigestText),
  mediaType: v.optional(v.picklist(MANIFEST_TYPES)),
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  index: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_INDEX))),
  commit: v.optional(Commit),
  at: Time,
  by: Text,
  run: v.optional(Page),
  replaced: v.optional(DigestText),
  proof: v.optional(Text),
  // What an entry can do without is not worth to lose the whole history for.
  signed: v.fallback(v.optional(v.pipe(v.array(v.object({ by: Text, predicate: Text, bundle: DigestText })), v.maxLength(MOST_SIGNED))), undefined),
  veto: v.optional(v.object(Vetoed)),
})
const Index = v.object({
  artifactType: v.literal(ARTIFACT),
  // What was written anew by a client in Go has null in place of an empty list.
  manifests: v.nullish(v.array(v.unknown()), []),
  annotations: v.nullish(v.pipe(v.unknown(), v.check((value) => !Array.isArray(value)), v.record(v.string(), v.string())), {}),
})

/** A history as it was read. */
export interface Kept {
  history: History
  /** Whether its index may name images. Where a registry refused that, it names none from then on. */
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
  if (keys.length > MOST_ENTRIES) throw notOurs(image, tag, `it holds ${keys.length} entries, and ${MOST_ENTRIES} are read at most`)
  const entries = keys.map((key) => entryOf(note(EntryShape, annotations[key]!, image, tag)))
  const hold = annotations[HOLD] === undefined ? undefined : note(HoldShape, annotations[HOLD], image, tag)
  const others = withinMeasure(Object.entries(annotations).filter(([key]) => key !== HOLD && key !== FORM && !key.startsWith(ENTRY)))
  const refused = annotations[FORM] !== undefined && manifests.length === 0 && entries.some(({ build }) => build)
  return { history: { entries, hold }, namesBuilds: !refused, others }
}

function withinMeasure(notes: readonly (readonly [string, string])[]): Kept['others'] {
  let left = MOST_OTHERS
  return Object.fromEntries(notes.filter(([key, text]) => (left -= key.length + text.length) >= 0))
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

function entryOf({ digest, mediaType, size, index, commit, ...rest }: v.InferOutput<typeof EntryShape>): Entry {
  const whole = digest !== undefined && mediaType !== undefined && size !== undefined
  return { ...rest, commit, build: whole ? { digest, mediaType, size, ...(index === undefined ? undefined : { index }) } : undefined }
}

/**
 * The index that keeps a history. It needs no blob, and `crane manifest` shows it.
 * @param named the plain images that it names, so that a registry's clean-up leaves them
 */
export function encode({ entries, hold }: History, named: readonly Child[], others: Kept['others']): Manifest {
  const notes = notesOf(entries).map((text, at) => [`${ENTRY}${String(at).padStart(3, '0')}`, text] as const)
  const annotations = { ...others, [FORM]: '2', ...(hold && { [HOLD]: JSON.stringify(plainHold(hold)) }), ...Object.fromEntries<string>(notes) }
  const manifests = named.map(({ mediaType, digest, size }) => ({ mediaType, digest, size }))
  const index = { schemaVersion: 2, mediaType: INDEX, artifactType: ARTIFACT, manifests, annotations }
  const bytes = new TextEncoder().encode(JSON.stringify(index))
  return { bytes, mediaType: INDEX, digest: digestOf(bytes) }
}

/** The texts of the entries, newest first, as far as they fit; the bytes of one index stand there once. */
function notesOf(entries: readonly Entry[]): string[] {
  const kept = new Set<Digest>()
  const notes: string[] = []
  let left = MOST_BYTES
  for (const entry of entries) {
    const { digest, index } = entry.build ?? {}
    const isKept = index !== undefined && digest !== undefined && !kept.has(digest) && left - index.length > MOST_BYTES / 2
    if (isKept) kept.add(digest)
    const text = JSON.stringify(plain(isKept ? entry : withoutIndex(entry)))
    left -= Buffer.byteLength(text)
    if (left < 0) break
    notes.push(text)
  }
  return notes
}

function withoutIndex(entry: Entry): Entry {
  const { build } = entry
  return build?.index === undefined ? entry : { ...entry, build: { digest: build.digest, mediaType: build.mediaType, size: build.size } }
}

/** An entry as one flat object, for whoever reads it by hand. */
export const plain = ({ mode, build, commit, at, by, run, replaced, proof, signed, veto }: Entry): object => ({
  ...shortened({
    mode, digest: build?.digest, mediaType: build?.mediaType, size: build?.size, commit, at, by, run, replaced, proof,
    signed: signed?.slice(0, MOST_SIGNED).map(({ by: who, predicate, bundle }) => ({ by: who, predicate, bundle })),
    veto: veto && { by: veto.by, at: veto.at, why: veto.why },
  }),
  index: build?.index,
})

const plainHold = ({ by, at, why, run, set }: Hold): object => shortened({ by, at, why, run, set })

/** A text that is too long is cut, not refused: what is to be kept of a release comes from its author and its forge. */
const shortened = (of: object): object =>
  Object.fromEntries<unknown>(Object.entries(of).map(([key, value]: [string, unknown]) => [key, shortenedValue(value)]))

function shortenedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value
  if (Array.isArray(value)) return value.map(shortenedValue)
  return typeof value === 'object' && value !== null ? shortened(value) : value
}

/** A history as it will be read back: two that are alike give the same text. */
export const settled = ({ entries, hold }: History): string =>
  JSON.stringify([entries.map((entry) => plain(withoutIndex(entry))), hold && plainHold(hold)])
