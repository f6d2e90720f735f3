import { digestOf } from './digest'
import type { Deed } from './history/update'
import type { Image } from './image'
import type { Manifest, ManifestType } from './manifest'
import type { ImagePlan, Plan, TagMove } from './tags/plan'
import type { Outcome } from './reason'
import type { Mode } from './report'
import type { Step } from './tags/step'

/** A smoke suite as it was read. */
export interface SuiteSource {
  /** A built-in suite's name, or a path. */
  name: string
  /** YAML. */
  text: string
}

/** A canary without its token. */
export interface KeptCanary {
  url: string
  orgId?: string
  /** What marks whatever this run makes there. */
  probe: string
}

/** A tenant of a fleet that did not show the commit. */
export interface KeptFinding {
  slug: string
  state: 'stale' | 'unreachable' | 'unhealthy'
  got: string
}

/** Of a deploy, before any tenant is touched. */
export interface KeptFleet {
  kind: 'fleet'
  at: number
  sha: string
  /** What the tenants are redeployed to. */
  tag: string
  urlTemplate: string
  slugs: string[]
  /** Those that ran the commit already. */
  current: string[]
  canary?: string
  /** The tags that would move in the end. */
  images: ImagePlan[]
  /** The command that goes on where the run stopped. */
  again: string
}

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
  /** Before the first write, what the histories are to remember once every tag is proved; and when they do. */
  | { kind: 'deed'; at: number; deed: Deed }
  | { kind: 'remembered'; at: number }
  /** Of a smoke, before anything is asked: enough to delete what it makes. No token. */
  | { kind: 'smoke'; at: number; suite: SuiteSource; canaries: KeptCanary[] }
  /** Before a request that may make something, and after its answer; `clear` where no earlier try's answer was lost. */
  | { kind: 'asking'; at: number; canary: number; check: string }
  | { kind: 'answered'; at: number; canary: number; check: string; kept: Readonly<Record<string, string>>; clear: boolean }
  /** Nothing is left to delete there that this run could delete. */
  | { kind: 'cleaned'; at: number; canary: number }
  | KeptFleet
  /** Before each call that moves tenants, and after each proof what they showed. */
  | { kind: 'redeploying'; at: number; slugs: string[] }
  | { kind: 'found'; at: number; shown: string[]; behind: KeptFinding[] }
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
  /** What the histories do not remember yet. */
  deed?: Deed
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
      case 'deed': story.deed = entry.deed; break
      case 'remembered': story.deed = undefined; break
      case 'end': story.ended = entry.outcome; break
      // A smoke's own story: src/smoke/story.ts.
      case 'smoke': case 'asking': case 'answered': case 'cleaned': break
      // A deploy's tenants: src/release/deploy-story.ts.
      case 'fleet': case 'redeploying': case 'found': break
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
