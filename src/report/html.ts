import { harmless } from './safe'

/** Text from outside, fit for any place in HTML, attributes included. */
export const escaped = (text: string): string => harmless(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A link to an address that is one; anything else is only shown. */
export function anchor(label: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[^\s"'<>`]+$/.test(url)) return escaped(label)
  return `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(label)}</a>`
}
