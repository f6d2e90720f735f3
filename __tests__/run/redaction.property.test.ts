import fc from 'fast-check'
import { Secrets } from '../../src/adapters/secrets'
import { cut } from '../../src/release/cut'
import type { Memory } from '../../src/release/history/spans'
import type { Report } from '../../src/release/report'
import { evidenceJson } from '../../src/report/evidence'
import { historyPage } from '../../src/report/history-page'
import { historyText } from '../../src/report/history-text'
import { junit } from '../../src/report/junit'
import { summary } from '../../src/report/summary'
import { plainText } from '../../src/report/text'
import { digest, imageOf, reportOf } from '../report/samples'

/** Letters that no text of ours holds side by side, and all that anybody escapes. */
const letter = fc.constantFrom(...'QZJX79|&<>"\'`\\%$ :#_*~[]()+/=')
const secret = fc.array(letter, { minLength: 8, maxLength: 38 }).map((all) => all.join('').trim()).filter((text) => text.length >= 8 && !/ {2}|\*\*/.test(text))
const unseen = fc.constantFrom('', '', '', '\u200b', '\u202e', '\u00ad', '\u001b[31m')
const words = fc.constantFrom('', 'denied: ', 'the registry said "', 'a | b | ', '<b>', 'x\n', '…')

/** Outside text with the secret in it, as it is or with something unseen in its middle, cut anywhere. */
const told = fc.tuple(secret, words, words, unseen, fc.nat(37), fc.nat(70)).map(([hidden, before, after, mark, at, limit]) => {
  const torn = hidden.slice(0, at % hidden.length) + mark + hidden.slice(at % hidden.length)
  return { hidden, text: cut(`${before}${torn}${after}`, limit < 8 ? 500 : limit) }
})

function reportWith(text: string): Report {
  return reportOf({
    outcome: 'stranded', reason: 'registry-denied', verdict: `it said ${text}`, next: text, command: `curl '${text}'`, startedBy: text,
    gates: [{ name: 'backward', verdict: 'warned', detail: text, readAt: 0 }],
    images: [imageOf('ghcr.io/o/a', 'stranded', 'refused', { target: { fault: `because ${text}`, mend: `crane ${text}` } })],
    tenants: [{ tenant: 'https://a.example', state: 'failed', wanted: 'abc', got: text, checks: [
      { name: text, verdict: 'fail', expected: text, got: `200, ${text}`, milliseconds: 1, tries: 1, repeat: `curl -d '${text.replaceAll("'", "'\\''")}'` },
    ] }],
    warnings: [text], faults: [text], happenings: [{ at: 0, text }],
    postMortem: { broke: text, since: text, promotedBy: text, replacedBy: text, when: text, by: text, smoke: text, questions: [text] },
  })
}

const memoryWith = (text: string): Memory => {
  const veto = { by: text, at: '2026-11-20T03:07:12.000Z', why: text }
  const build = { digest: digest('x'), mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1 } as const
  return { image: 'ghcr.io/o/a', tag: 'latest', shown: digest('x'), history: { hold: veto, entries: [{ mode: 'promote', build, at: veto.at, by: text, proof: text, veto }] } }
}

/** As a person reads it, whatever the place it is written for. */
const read = (text: string): string => text
  .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' })[name]!)
  .replaceAll('`', '').replace(/\s+/g, ' ')

/** Everything that the product would print of it. */
function printed(text: string, { clean, redact }: Secrets): string[] {
  const report = clean(reportWith(text))
  const memories = clean([memoryWith(text)])
  const evidence: unknown = JSON.parse(evidenceJson(report))
  const strings: string[] = []
  JSON.stringify(evidence, (_, value: unknown) => (typeof value === 'string' ? void strings.push(value) : value))
  return [summary(report), plainText(report).join('\n'), junit({ ...report, mode: 'smoke' })!, historyPage(memories, 0), historyText(memories, 0).join('\n'), ...strings].map((one) => read(redact(one)))
}

const GIVEN_AWAY = 5
test('any secret, anywhere in any text that is printed, cut anywhere: no five characters of it are read', () => {
  const none = printed('', new Secrets(() => undefined)).join('\n')
  fc.assert(fc.property(told, ({ hidden, text }) => {
    const secrets = new Secrets(() => undefined)
    secrets.add(hidden)
    secrets.spare('ghcr.io/o/a')
    const shown = printed(text, secrets)
    const bare = hidden.replaceAll('`', '')
    for (let at = 0; at + GIVEN_AWAY <= bare.length; at++) {
      const part = read(bare.slice(at, at + GIVEN_AWAY))
      if (part.trim().length < GIVEN_AWAY || none.includes(part)) continue
      for (const one of shown) if (one.includes(part)) throw new Error(`"${part}" of ${JSON.stringify(hidden)} in ${JSON.stringify(one.slice(Math.max(0, one.indexOf(part) - 60), one.indexOf(part) + 60))}`)
    }
  }), { numRuns: 300, examples: [[{ hidden: 'QQQQQQQQQ', text: 'the registry said "QQQQQ\u001b[3…' }]] })
})
