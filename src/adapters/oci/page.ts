import type { HttpAnswer } from '../http/exchange'
import { printable } from './printable'

/** Where a title is looked for. */
const HEAD = 8_192
const LONGEST_TITLE = 80

/**
 * An HTML page in words. No registry answers with one under `/v2/`: a proxy, a firewall or a login portal does.
 * @returns nothing where the answer is no page
 */
export function pageIn({ headers, body }: Pick<HttpAnswer, 'headers' | 'body'>): string | undefined {
  const start = body.subarray(0, HEAD).toString('utf8').replace(/^\uFEFF/, '').trimStart()
  const isPage = /^text\/html\b/i.test(headers['content-type'] ?? '') || /^<(?:!doctype html|html|head)\b/i.test(start)
  // A registry that calls its JSON a page is still understood.
  if (!isPage || start.startsWith('{')) return undefined
  const title = printable(/<title[^>]{0,200}>([^<]{1,400})/i.exec(start)?.[1] ?? '')
  if (title === '') return 'a proxy’s page'
  return `a proxy’s page titled "${title.length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE - 1).join('')}…` : title}"`
}

/** What to do where a proxy answers in a registry's place. */
export const proxyHint = (registry: string): string =>
  `a proxy answered in place of ${registry}: let the runner reach the registry itself, or have the proxy let it through`
