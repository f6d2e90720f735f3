import { createHmac } from 'node:crypto'

/**
 * The headers of a signed webhook, by https://www.standardwebhooks.com: HMAC-SHA-256 of `id.timestamp.body`.
 * @param secret `whsec_` and the key as base64, or the key as text
 * @param at epoch milliseconds
 */
export function signed(id: string, at: number, body: string, secret: string | undefined): Record<string, string> {
  const timestamp = String(Math.floor(at / 1_000))
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp }
  if (secret === undefined) return headers
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret)
  return { ...headers, 'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}` }
}
