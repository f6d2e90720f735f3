import { digestOf } from '../digest'
import type { HistoryUpdate } from '../entry'
import type { ImagePlan } from '../image-plan'
import type { JournalEntry, KeptManifest, KeptMove } from '../journal'
import type { Manifest } from '../manifest'
import type { Outcome } from '../reason'
import type { Plan, TagMove } from './plan'
import type { Step } from './step'

/** A plan as the journal keeps it: with the bytes of every manifest that may have to be put back. */
export const planEntry = (plan: Plan, at: number): Extract<JournalEntry, { kind: 'plan' }> => ({
  kind: 'plan',
  at,
  images: plan.images,
  moves: plan.moves.map(({ from, to, ...rest }) => ({ ...rest, from: from ? pack(from) : null, to: pack(to) })),
})

/** What a journal tells of a run. */
export interface RunState {
  begin?: Extract<JournalEntry, { kind: 'begin' }>
  images: ImagePlan[]
  steps: Step[]
  committed: boolean
  /** What the histories do not remember yet. */
  update?: HistoryUpdate
  /** What a rollback said before its tags moved: it was about to be written, or was. */
  ruling?: HistoryUpdate
  /** How it ended, where it ended by itself. */
  ended?: Outcome
}

/** Reads the replayed of a run from its journal. A step that was only intended may have happened. */
export function replay(entries: readonly JournalEntry[]): RunState {
  const replayed: RunState = { images: [], steps: [], committed: false }
  for (const entry of entries) {
    switch (entry.kind) {
      case 'begin': replayed.begin = entry; break
      case 'plan':
        replayed.images = entry.images
        replayed.steps = entry.moves.map((move, index) => ({ index, move: recall(move), state: 'waiting' }))
        break
      case 'intended': mark(replayed, entry.move, 'unsettled'); break
      case 'sent': mark(replayed, entry.move, 'sent'); break
      case 'proved': mark(replayed, entry.move, 'proved'); break
      case 'committed': replayed.committed = true; break
      case 'ruling': replayed.ruling = entry.update; break
      case 'ruled': break
      case 'history': replayed.update = entry.update; break
      case 'history-written': replayed.update = undefined; break
      case 'end': replayed.ended = entry.outcome; break
      // A smoke's own replayed: src/smoke/replayed.ts.
      case 'smoke': case 'asking': case 'answered': case 'cleaned': break
      // A deploy's tenants: src/release/deploy-replayed.ts.
      case 'fleet': case 'redeploying': case 'found': break
    }
  }
  return replayed
}

function mark(replayed: RunState, index: number, state: Step['state']): void {
  const step = replayed.steps[index]
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
