import { fillCheck } from '../../src/smoke/template'
import { checkOf } from './suites'

const strange = `a/b?c=d&e #%"'\\{probe}\u{1f600}\r\nX: y|`
const values = (memory: string) => ({ probe: 'probe-1a2b-3c4d-0', origin: 'https://c1.example.com', memory })

test('a request, its values filled and encoded for where they stand', () => {
  const check = checkOf('POST /m/{memory}?q={origin} {"a": "<{memory}>", "{probe}": ["{probe}"]} with X-A: {memory} | 2xx')
  const request = fillCheck(check, values(strange))
  if ('missing' in request) throw new Error('it has them all')
  expect(request.path).toBe(`/m/${encodeURIComponent(strange)}?q=https%3A%2F%2Fc1.example.com`)
  expect(JSON.parse(request.body!)).toEqual({ 'a': `<${strange}>`, 'probe-1a2b-3c4d-0': ['probe-1a2b-3c4d-0'] })
  expect(request.headers!['X-A']).toMatch(/^[\x20-\x7e]+$/)
  expect(request).toMatchObject({ method: 'POST', as: 'admin' })
})

test('a torn surrogate pair is encoded as what it is: no character', () => {
  expect(fillCheck(checkOf('GET /m/{memory} | 200'), values('a\ud83d'))).toMatchObject({ path: '/m/a%EF%BF%BD' })
})

test.each([
  ['GET /m/{memory} | 200'],
  ['GET /m with X-A: {memory} | 200'],
  ['POST /m {"a":"{memory}"} | 200'],
  ['GET /m | 200 | $[?@.id == "{memory}"] exists'],
  ['GET /m | 200 | $.id == "{memory}"'],
])('%s is not asked without the value', (line) => {
  expect(fillCheck(checkOf(line), { probe: 'p', origin: 'o' })).toEqual({ missing: ['memory'] })
})

test('a value is never one that every object has', () => {
  const check = { ...checkOf('GET /m/{memory} | 200'), path: '/m/{constructor}', text: 'GET /m/{constructor} | 200' }
  expect(fillCheck(check, {})).toEqual({ missing: ['constructor'] })
})
