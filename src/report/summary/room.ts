import type { Room } from '../bounded'

/** Together below 900 KiB, whatever a run did. Commands have the most, since a person needs every one of them. */
export const ROOM = {
  commands: { items: 2_000, kibibytes: 260 },
  command: { items: 1, kibibytes: 24 },
  faults: { items: 50, kibibytes: 40 },
  gates: { items: 40, kibibytes: 30 },
  tenants: { items: 40, kibibytes: 50 },
  checks: { items: 40, kibibytes: 50 },
  images: { items: 100, kibibytes: 60 },
  warnings: { items: 30, kibibytes: 40 },
  questions: { items: 10, kibibytes: 8 },
  signed: { items: 100, kibibytes: 20 },
  // Folded
  calm: { items: 100, kibibytes: 50 },
  canaries: { items: 100, kibibytes: 50 },
  passed: { items: 40, kibibytes: 30 },
  digests: { items: 300, kibibytes: 30 },
  happenings: { items: 200, kibibytes: 50 },
} satisfies Record<string, Room>
