import { harmlessJson } from '../json'
import { type Message, messageOf, type Told, unlinked } from './message'

/** Who is told, by the address: each has a form of its own. */
export type Receiver = 'slack' | 'slack-workflow' | 'teams' | 'discord' | 'webhook'

/** In words, since an address itself is a secret. */
export const RECEIVERS: Record<Receiver, string> = {
  slack: 'Slack', 'slack-workflow': 'Slack\'s workflow', teams: 'Teams', discord: 'Discord', webhook: 'the webhook',
}

const SLACK = new Set(['hooks.slack.com', 'hooks.slack-gov.com'])
const DISCORD = /^(?:(?:canary|ptb)\.)?discord(?:app)?\.com$/
/** Power Automate's, under its older and its newer name. */
const TEAMS = /\.(?:logic\.azure\.(?:com|us)|api\.(?:gov\.)?powerplatform\.(?:com|us))$/

export function receiverOf(url: string): Receiver {
  const { hostname, pathname } = new URL(url)
  if (SLACK.has(hostname)) return pathname.startsWith('/services/') ? 'slack' : 'slack-workflow'
  if (DISCORD.test(hostname)) return 'discord'
  return TEAMS.test(hostname) ? 'teams' : 'webhook'
}

/** The body of a notice, as JSON. @param at epoch milliseconds */
export const bodyFor = (receiver: Receiver, told: Told, at: number): string => harmlessJson(BODIES[receiver](messageOf(told), told, at))

const BODIES: Record<Receiver, (message: Message, told: Told, at: number) => unknown> = {
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
  slack: ({ title, mark, verdict, next, command, run }) => ({
    text: [
      `${mark} *${title}*`, fenced(forSlack(verdict)), ...(next ? [`*Next:* ${forSlack(next)}`] : []),
      ...(command ? [fenced(forSlack(command))] : []), ...(run ? [`<${run}|The run>`] : []),
    ].join('\n'),
    unfurl_links: false,
  }),
  // Flat, and strings alone: https://slack.com/help/articles/360041352714
  'slack-workflow': (message, told) => flat(message, told),
  // https://learn.microsoft.com/power-automate/overview-adaptive-cards; runs of text are no Markdown.
  teams: ({ title, mark, verdict, next, command, run }) => ({
    type: 'message',
    attachments: [{
      contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.4',
        body: [
          { type: 'TextBlock', text: `${mark} ${title}`, weight: 'Bolder', size: 'Medium', wrap: true },
          paragraph(verdict), ...(next ? [paragraph(`Next: ${next}`)] : []), ...(command ? [paragraph(command, 'Monospace')] : []),
        ],
        actions: run ? [{ type: 'Action.OpenUrl', title: 'The run', url: run }] : [],
      },
    }],
  }),
  // https://discord.com/developers/docs/resources/webhook#execute-webhook
  discord: ({ title, mark, verdict, next, command, run }) => ({
    content: [
      `${mark} **${title}**`, fenced(verdict), ...(next ? [`**Next:** ${escapeMarks(next)}`] : []), ...(command ? [fenced(command)] : []), ...(run ? [`<${run}>`] : []),
    ].join('\n').slice(0, 2_000),
    allowed_mentions: { parse: [] },
  }),
  // https://www.standardwebhooks.com: type, timestamp, data.
  webhook: (message, told, at) => ({
    type: `release.${told.outcome}`, timestamp: new Date(at).toISOString(),
    data: { ...flat(message, told), dryRun: told.dryRun, images: told.images.map(({ image }) => unlinked(image)) },
  }),
}

const flat = ({ title, verdict, next, command, run }: Message, { mode, outcome, reason, sha, images }: Told): Record<string, string> => ({
  title, mode, outcome, reason, sha, verdict, next, command, run, images: images.map(({ image }) => unlinked(image)).join(', '),
})

const paragraph = (text: string, fontType = 'Default'): unknown =>
  ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, fontType }] })

const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\``
/** Its three signs: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const forSlack = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const escapeMarks = (text: string): string => text.replace(/[*_~|\\#[\]()]/g, '\\$&')
