import { nearest } from '../../src/release/nearest'

test.each<[string, string[], string]>([
  ['CI / all-required', ['lint', 'all-required', 'unit'], 'all-required'],
  ['build', ['deploy', 'Build (push)', 'buld'], 'Build (push)'],
  ['dry_run', ['branch', 'dry-run', 'images'], 'dry-run'],
  ['promte', ['rollback', 'promote', 'deploy'], 'promote'],
  ['', ['a'], 'a'],
])('%s is nearest of %j to %s', (name, names, first) => {
  expect(nearest(name, names)[0]).toBe(first)
})

test('names of any length cost no time to speak of', () => {
  expect(nearest('x'.repeat(100_000), ['y'.repeat(100_000), 'x'])).toHaveLength(2)
})
