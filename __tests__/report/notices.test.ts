import fc from 'fast-check'
import { bodyFor, type Receiver, receiverOf } from '../../src/report/notices/bodies'
import { hostileText } from './hostile'
import { imageOf, reportOf } from './samples'

test.each([
  ['https://hooks.slack.com/services/T0/B0/x', 'slack'], ['https://hooks.slack.com/triggers/T0/1/x', 'slack-workflow'], ['https://hooks.slack.com/workflows/T0/x', 'slack-workflow'],
  ['https://discord.com/api/webhooks/1/x', 'discord'], ['https://ptb.discord.com/api/webhooks/1/x', 'discord'], ['https://discordapp.com/api/webhooks/1/x', 'discord'],
  ['https://prod-12.westeurope.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke?sig=x', 'teams'],
  ['https://default1234.56.environment.api.powerplatform.com:443/powerautomate/x?sig=y', 'teams'],
  ['https://hooks.slack.com.evil.example/services/x', 'webhook'], ['https://notdiscord.com/api/webhooks/1/x', 'webhook'], ['http://127.0.0.1:9/x', 'webhook'],
] as const)('%s is %s', (url, receiver) => {
  expect(receiverOf(url)).toBe(receiver)
})

const report = reportOf({
  mode: 'deploy', outcome: 'restored', reason: 'registry-denied', sha: '4c1d56e0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4',
  verdict: 'ghcr.io/o/a: denied & <b>', next: 'Mend the login', command: 'release-action recover x', runUrl: 'https://forge.example/runs/1',
  images: [imageOf('ghcr.io/o/a', 'restored', 'restored')],
})
const body = (receiver: Receiver, told = report): Record<string, unknown> => JSON.parse(bodyFor(receiver, told, 0)) as Record<string, unknown>

test('Slack\'s own form: text, its three signs escaped', () => {
  const { text } = body('slack') as { text: string }
  expect(text.split('\n')[0]).toBe('⛔ *deploy of 4c1d56e: restored (registry-denied)*')
  expect(text).toContain('denied &amp; b')
  expect(text).toContain('*Next:* Mend the login')
  expect(text).toContain('release-action recover x')
  expect(text).toContain('<https://forge.example/runs/1|The run>')
})

test('a workflow of Slack\'s takes a flat object of strings', () => {
  const sent = body('slack-workflow')
  expect(Object.values(sent).every((value) => typeof value === 'string')).toBe(true)
  expect(sent).toMatchObject({ mode: 'deploy', outcome: 'restored', reason: 'registry-denied', images: 'ghcr.io/o/a', run: 'https://forge.example/runs/1' })
})

test('Teams: one Adaptive Card, its words in runs of text that are no Markdown', () => {
  const { type, attachments } = body('teams') as { type: string; attachments: { contentType: string; content: { type: string; body: { type: string }[]; actions: { url: string }[] } }[] }
  expect([type, attachments.length, attachments[0]!.contentType]).toEqual(['message', 1, 'application/vnd.microsoft.card.adaptive'])
  const { content } = attachments[0]!
  expect(content.body.map((block) => block.type)).toEqual(['TextBlock', 'RichTextBlock', 'RichTextBlock', 'RichTextBlock'])
  expect(content.actions[0]!.url).toBe('https://forge.example/runs/1')
  expect((body('teams', { ...report, runUrl: undefined }) as typeof attachments[0] & { attachments: typeof attachments }).attachments[0]!.content.actions).toEqual([])
})

test('Discord: nobody is mentioned, and no more than it takes', () => {
  const long = { ...report, verdict: 'x'.repeat(5_000), next: 'y'.repeat(5_000), command: 'z'.repeat(5_000) }
  expect(body('discord')).toMatchObject({ allowed_mentions: { parse: [] } })
  expect((body('discord', long)['content'] as string).length).toBeLessThanOrEqual(2_000)
})

test('everybody else: type, timestamp and data', () => {
  expect(body('webhook')).toMatchObject({
    type: 'release.restored', timestamp: '1970-01-01T00:00:00.000Z',
    data: { mode: 'deploy', outcome: 'restored', reason: 'registry-denied', sha: report.sha, images: ['ghcr.io/o/a'], dryRun: false },
  })
})

test('text from outside mentions nobody and links nowhere, in any form', () => {
  const bait = fc.tuple(hostileText, fc.constantFrom('@here', '@everyone', '<!channel>', '<@U123>', '<@&1>', 'https://evil.example/x', '```', 'mailto:a@b.example', '[x](https://evil.example)'), hostileText)
    .map((parts) => parts.join(' '))
  fc.assert(fc.property(bait, fc.constantFrom<Receiver>('slack', 'slack-workflow', 'teams', 'discord', 'webhook'), (text, receiver) => {
    const sent = bodyFor(receiver, { ...report, verdict: text, next: text, command: text, runUrl: undefined, images: [imageOf(text, 'moved', 'moved')] }, 0)
      .replace('http://adaptivecards.io/schemas/adaptive-card.json', '')
    const said = JSON.stringify(JSON.parse(sent.trim() === '' ? '{}' : sent))
    expect(said).not.toMatch(/@here|@everyone|<[!@]|:\/\/|mailto:/i)
    for (const fence of (JSON.parse(sent) as { text?: string; content?: string }).text?.match(/`+/g) ?? []) expect(fence).toBe('```')
  }), { numRuns: 500 })
})
