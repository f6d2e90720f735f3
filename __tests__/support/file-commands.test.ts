import { parseFileCommands } from './file-commands'

test.each([
  ['', {}],
  ['a=1\nb=2=3\n', { a: '1', b: '2=3' }],
  ['a<<end\nx\ny=z\nend\nb=1\n', { a: 'x\ny=z', b: '1' }],
  ['a<<end\nend\n', { a: '' }],
])('%j', (text, expected) => expect(parseFileCommands(text)).toEqual(expected))

test('a value without an end is an error', () => expect(() => parseFileCommands('a<<end\nx\n')).toThrow('has no end'))
