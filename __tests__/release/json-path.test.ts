import { compiled, firstAt, pathFault } from '../../src/release/json-path'

test('a path is read once, whoever asks for it', () => {
  expect(compiled('$.a.b')).toBe(compiled('$.a.b'))
  expect(firstAt('$.a.b', { a: { b: 1 } })).toBe(1)
  expect(firstAt('$.a.b', { a: { b: 2 } })).toBe(2)
})

test('paths that hold a value of their own each are not kept for ever', () => {
  const first = compiled('$.kept')
  for (let at = 0; at < 1_000; at++) compiled(`$.of.number${at}`)
  expect(compiled('$.kept')).not.toBe(first)
  expect(firstAt('$.kept', { kept: 'still' })).toBe('still')
})

test('what is no path is told each time', () => {
  for (let time = 0; time < 2; time++) expect(pathFault('$.a[')).toMatch(/^a JSONPath by RFC 9535/)
})
