import { digestOf } from '../digest'
import type { HistoryUpdate } from '../entry'
import type { ImagePlan } from '../image-plan'
import type { JournalEntry, KeptManifest, KeptMove } from '../journal'
import type { Manifest } from '../manifest'
import type { Outcome, Reason } from '../reason'
import type { Plan, TagMove } from './plan'
import { lose, seeLanded, type Step, stepsOf } from './step'

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
  /** And why. */
  endReason?: Reason
}

/** Reads from its journal how far a run had come. A step that was only intended may have happened. */
export function replay(entries: readonly JournalEntry[]): RunState {
  const replayed: RunState = { images: [], steps: [], committed: false }
  for (const entry of entries) {
    switch (entry.kind) {
      case 'begin': replayed.begin = entry; break
      case 'plan':
        replayed.images = entry.images
        replayed.steps = stepsOf({ moves: entry.moves.map(recall) }, entry.at)
        break
      case 'intended': case 'refused': case 'failed': case 'sent': case 'proved': mark(replayed.steps[entry.move], entry); break
      case 'committed': replayed.committed = true; break
      case 'ruling': replayed.ruling = entry.update; break
      case 'ruled': break
      case 'history': replayed.update = entry.update; break
      case 'history-written': replayed.update = undefined; break
      case 'end':
        replayed.ended = entry.outcome
        replayed.endReason = entry.reason
        break
      // A smoke's own: src/smoke/replay.ts.
      case 'smoke': case 'asking': case 'answered': case 'cleaned': break
      // A deploy's tenants: src/release/rollout/replay.ts.
      case 'fleet': case 'redeploying': case 'listed': case 'found': break
    }
  }
  replayed.steps.forEach(settle)
  return replayed
}

/** Every write that was sent is lost, until an answer to it is in the journal. */
function mark(step: Step | undefined, { kind, at }: Pick<JournalEntry, 'kind' | 'at'>): void {
  if (!step) return
  if (kind === 'intended') return lose(step, at)
  if (kind !== 'proved') seeLanded(step)
  if (kind === 'sent' || kind === 'proved') step.state = kind
  else if (step.state !== 'unsettled') step.state = kind === 'refused' ? 'refused' : 'unsettled'
}

/** What was sent and not answered may have happened. */
const settle = (step: Step): void => { if (step.lost?.count && step.state !== 'proved' && step.state !== 'sent') step.state = 'unsettled' }

const recall = ({ from, to, ...rest }: KeptMove): TagMove =>
  ({ ...rest, from: from ? unpack(from) : undefined, to: unpack(to) })

const pack = ({ bytes, mediaType }: Manifest): KeptManifest =>
  ({ bytes: Buffer.from(bytes).toString('base64'), mediaType })

function unpack({ bytes, mediaType }: KeptManifest): Manifest {
  const raw = Buffer.from(bytes, 'base64')
  return { bytes: raw, mediaType, digest: digestOf(raw) }
}
