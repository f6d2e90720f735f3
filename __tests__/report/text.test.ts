import fc from 'fast-check'
import { plainText } from '../../src/report/text'
import { hostileText } from './hostile'
import { digest, reportOfText, samples, smokeOfText } from './samples'

test.each(Object.keys(samples).filter((name) => name !== 'large' && name !== 'hostile'))('%s reads as it should', (name) => {
  expect(`\n${plainText(samples[name]!).join('\n')}\n`).toMatchSnapshot()
})

test('lines fit a log, but for commands', () => {
  const { large: _, hostile: __, ...honest } = samples
  const lines = Object.values(honest).flatMap(plainText)
  expect(lines.filter((line) => line.length > 96 && !/^ {2}(crane|release-action) |^ {4}by hand: |^ {2}[! ]? *(https:|canary )/.test(line))).toEqual([])
})

test('of a stranded run every command is there, with its digest in full', () => {
  const lines = plainText(samples.large!)
  expect(lines.filter((line) => line.startsWith('  crane tag '))).toHaveLength(400)
  const image = 'registry.example.com:5000/molecule-ai/service-0'
  expect(lines).toContain(`  crane tag ${image}@${digest(`${image} old`)} latest`)
})

test('long lists are cut, and say so', () => {
  expect(plainText(samples.large!)).toContain('  ... and 100 more, all in the evidence')
})

test('no line is a command to a runner or a terminal, whatever was told from outside', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const line of [...plainText(reportOfText(text)), ...plainText(smokeOfText(text))]) {
        expect(line).not.toMatch(/^\s*::|::[a-z]|##\[/i)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }
    }),
    { numRuns: 500 },
  )
})
