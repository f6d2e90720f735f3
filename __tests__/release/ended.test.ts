import { type End, ENDS, isTold } from '../../src/release/ended'
import type { Outcome, Reason } from '../../src/release/reason'

const usual = new Set<End>(['failed', 'restored', 'stranded', 'cancelled', 'rollback'])
const told = (outcome: Outcome, reason: Reason, more: { mode?: 'promote' | 'rollback'; dryRun?: boolean } = {}, ends = usual): boolean =>
  isTold({ mode: 'promote', dryRun: false, outcome, reason, ...more }, ends)

test.each([
  ['failed', 'registry-denied', true], ['restored', 'registry-denied', true], ['stranded', 'registry-unavailable', true],
  ['done', 'ok', false], ['unchanged', 'already-current', false], ['skipped', 'kill-switch-on', false], ['skipped', 'superseded', false],
  ['failed', 'superseded', false], ['restored', 'superseded', true], ['failed', 'cancelled', true], ['restored', 'cancelled', true],
] as const)('of a promote, %s (%s): %s', (outcome, reason, expected) => {
  expect(told(outcome, reason)).toBe(expected)
})

test('a rollback is told where it moved something', () => {
  expect(told('done', 'ok', { mode: 'rollback' })).toBe(true)
  expect(told('unchanged', 'already-current', { mode: 'rollback' })).toBe(false)
})

test('a cancel is no failure, and is told by its own name or by what it left', () => {
  expect(told('failed', 'cancelled', {}, new Set(['failed']))).toBe(false)
  expect(told('restored', 'cancelled', {}, new Set(['restored']))).toBe(true)
  expect(told('stranded', 'cancelled', {}, new Set(['cancelled']))).toBe(true)
})

test('a plan is only a plan, however it ended', () => {
  expect(told('failed', 'source-missing', { dryRun: true })).toBe(false)
  expect(told('planned', 'dry-run', { dryRun: true })).toBe(false)
  expect(told('failed', 'source-missing', { dryRun: true }, new Set(ENDS))).toBe(true)
})
