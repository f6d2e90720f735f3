import { Output } from '../../../src/adapters/rollout-command/output'

function shown(print: (one: (text: string) => void, other: (text: string) => void) => void): string[] {
  const lines: string[] = []
  const output = new Output((line) => lines.push(line), (text) => text.replaceAll('secret-of-ours', '***'))
  const [one, other] = [output.stream(), output.stream()]
  print((text) => one(Buffer.from(text)), (text) => other(Buffer.from(text)))
  output.end()
  return lines
}

test('lines of both streams, none torn by the other', () => {
  expect(shown((one, other) => { one('a'); other('x\ny'); one('b\r\nc\r'); one('d') })).toEqual(['x', 'ab', 'c', 'd', 'y'])
})

test('a character and a secret over two chunks are whole', () => {
  const bytes = Buffer.from('ü')
  const lines: string[] = []
  const output = new Output((line) => lines.push(line), (text) => text)
  const push = output.stream()
  push(bytes.subarray(0, 1))
  push(bytes.subarray(1))
  output.end()
  expect(lines).toEqual(['ü'])
  expect(shown((one) => { one('a secret-o'); one('f-ours b') })).toEqual(['a *** b'])
})

test('a secret that a cut would halve is masked before', () => {
  expect(shown((one) => one(`${'x'.repeat(490)}secret-of-ours${'y'.repeat(100)}`))[0]).not.toMatch(/secret/)
})

test('it is bounded in lines and in what stands in one', () => {
  const lines = shown((one) => { for (let n = 0; n < 1_010; n++) one(`${n}\n`) })
  expect([lines.length, lines.at(-1)]).toEqual([1_001, '… and 10 lines more, which are not shown'])
  const long = shown((one) => { for (let n = 0; n < 40; n++) one('z'.repeat(10_000)) })
  expect([long.length, long[0]!.length]).toEqual([1, 500])
})
