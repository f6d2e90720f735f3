import { summary } from '../../src/report/summary'
import { plainText } from '../../src/report/text'
import { digest, imageOf, reportOf } from './samples'

const signed = { by: `key ${digest('key')}`, predicate: 'https://sigstore.dev/cosign/sign/v1', bundle: digest('bundle') }
const report = reportOf({ images: [{ ...imageOf('r.test/a', 'moved', 'moved'), signatures: [signed] }, imageOf('r.test/b', 'moved', 'moved')] })

test('the summary has a row for each signature that held', () => {
  const [, table = ''] = summary(report).split('### Signatures\n')
  expect(table.trim().split('\n').filter((line) => line.startsWith('|')).slice(2)[0]).toBe(
    `| ✅&nbsp;holds | \`r.test/a\` | \`${signed.by}\` | \`${signed.predicate}\` | \`${digest('bundle').slice(7, 19)}\` |`)
  expect(summary(reportOf({ images: [imageOf('r.test/b', 'moved', 'moved')] }))).not.toContain('### Signatures')
})

test('the log says the same', () => {
  expect(plainText(report).join('\n').replace(/\s+/g, ' ')).toContain(`Signatures - r.test/a: signed by key ${digest('key').slice(7, 19)}, ${signed.predicate}, bundle ${digest('bundle').slice(7, 19)}`)
})
