/** The two secrets that name the canaries, matched by position. */
export const URLS_SECRET = 'CANARY_TENANT_URLS'
export const TOKENS_SECRET = 'CANARY_ADMIN_TOKENS'

/** As the secrets hold them; of one length. */
export interface CanaryLists {
  urls: readonly string[]
  tokens: readonly string[]
}

/** An address is the same with another spelling of its host, or a slash at its end. */
const placeOf = (url: string, urls: readonly string[]): number => urls.findIndex((other) => address(other) === address(url))

const address = (text: string): string => (URL.canParse(text) ? new URL(text).href.replace(/\/+$/, '') : text)

/** The lists with a canary in them; one that is there keeps its place and gets this token. @returns its place, from 1 */
export function withCanary({ urls, tokens }: CanaryLists, url: string, token: string): CanaryLists & { position: number } {
  const at = placeOf(url, urls)
  if (at < 0) return { urls: [...urls, url], tokens: [...tokens, token], position: urls.length + 1 }
  return { urls, tokens: tokens.with(at, token), position: at + 1 }
}

/** The lists without a canary. @returns the place that it had, from 1; 0 where it had none */
export function withoutCanary({ urls, tokens }: CanaryLists, url: string): CanaryLists & { position: number } {
  const at = placeOf(url, urls)
  const others = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== at)
  return { urls: others(urls), tokens: others(tokens), position: at + 1 }
}
