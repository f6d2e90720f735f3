import { digestOf } from './digest'
import type { Image } from './image'
import type { Manifest, ManifestType } from './manifest'
import type { ImagePlan, Plan, TagMove } from './plan'
import type { Outcome } from './reason'
import type { Mode } from './report'
import type { Step } from './step'

/** A manifest as a line of JSON can hold it. */
export interface KeptManifest {
  /** Base64 of the exact bytes: the registry may have dropped them by the time they are put back. */
  bytes: string
  mediaType: ManifestType
}

/** One tag of the plan: enough to put it back without asking anybody what it was. */
export interface KeptMove {
  image: Image
  tag: string
  purpose: 'keep' | 'move'
  optional: boolean
  from: KeptManifest | null
  to: KeptManifest
}

/**
 * A line of the write-ahead record. `intended` is on disk before the request that moves a tag, `sent` after its
 * answer, `proved` after the read back; `committed` once every tag is proved, and from then on nothing is put back.
 */
export type JournalEntry =
  | {
      kind: 'begin'
      /** Epoch milliseconds, as every `at`. */
      at: number
      mode: Mode
      sha: string
      startedBy: string
      runUrl?: string
      evidenceFile: string
    }
  | { kind: 'plan'; at: number; images: ImagePlan[]; moves: KeptMove[] }
  | { kind: 'intended' | 'sent' | 'proved'; at: number; move: number }
  | { kind: 'committed'; at: number }
  | { kind: 'end'; at: number; outcome: Outcome }

/** A plan as the journal keeps it: with the bytes of every manifest that may have to be put back. */
export const planEntry = (plan: Plan, at: number): Extract<JournalEntry, { kind: 'plan' }> => ({
  kind: 'plan',
  at,
  images: plan.images,
  moves: plan.moves.map(({ from, to, ...rest }) => ({ ...rest, from: from ? pack(from) : null, to: pack(to) })),
})

/** What a journal tells of a run. */
export interface Story {
  begin?: Extract<JournalEntry, { kind: 'begin' }>
  images: ImagePlan[]
  steps: Step[]
  committed: boolean
  /** How it ended, where it ended by itself. */
  ended?: Outcome
}

/** Reads the story of a run from its journal. A step that was only intended may have happened. */
export function retell(entries: readonly JournalEntry[]): Story {
  const story: Story = { images: [], steps: [], committed: false }
  for (const entry of entries) {
    switch (entry.kind) {
      case 'begin': story.begin = entry; break
      case 'plan':
        story.images = entry.images
        story.steps = entry.moves.map((move, index) => ({ index, move: recall(move), state: 'waiting' }))
        break
      case 'intended': mark(story, entry.move, 'unsettled'); break
      case 'sent': mark(story, entry.move, 'sent'); break
      case 'proved': mark(story, entry.move, 'proved'); break
      case 'committed': story.committed = true; break
      case 'end': story.ended = entry.outcome; break
    }
  }
  return story
}

function mark(story: Story, index: number, state: Step['state']): void {
  const step = story.steps[index]
  if (step) step.state = state
}

const recall = ({ from, to, ...rest }: KeptMove): TagMove =>
  ({ ...rest, from: from ? unpack(from) : undefined, to: unpack(to) })

const pack = ({ bytes, mediaType }: Manifest): KeptManifest =>
  ({ bytes: Buffer.from(bytes).toString('base64'), mediaType })

function unpack({ bytes, mediaType }: KeptManifest): Manifest {
  const raw = Buffer.from(bytes, 'base64')
  return { bytes: raw, mediaType, digest: digestOf(raw) }
}
