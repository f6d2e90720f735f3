import { harmless } from '../../report/safe'

/** A shorter one would blank half of every text. */
export const SHORTEST = 4

type Form = (text: string) => string

/** A lone half of a pair is no character, and encodes as none. */
const wellFormed: Form = (text) => Buffer.from(text).toString()
const json: Form = (text) => JSON.stringify(text).slice(1, -1)
const escape = (characters: RegExp, by: (character: string) => string): Form => (text) => text.replace(characters, by)
const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
const url: Form = (text) => encodeURIComponent(wellFormed(text))
/** RFC 3986 reserves these as well. */
const strictUrl: Form = (text) => url(text).replace(/[!'()*]/g, percent)
const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const named = escape(/[&<>"]/g, (character) => NAMED[character]!)

const quoted: Form = (text) => text.replaceAll("'", "'\\''")

/** Markdown's way with text: of all forms the one that changes a word with hyphens in it. */
const inMarkdown = escape(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`)

/** How a secret is written where it is quoted, escaped or carried. */
const FORMS: readonly Form[] = [
  harmless,
  // JSON, as Node, Go, PHP and Python (ASCII alone) write it.
  json,
  (text) => json(text).replace(/[<>&]/g, unicode),
  (text) => json(text).replaceAll('/', '\\/'),
  (text) => json(text).replace(/[^\0-~]/g, unicode),
  // URLs and forms.
  url,
  strictUrl,
  (text) => strictUrl(text).replaceAll('%20', '+'),
  (text) => strictUrl(text).replace(/%../g, (code) => code.toLowerCase()),
  (text) => encodeURI(wellFormed(text)),
  // HTML and XML.
  (text) => named(text).replaceAll("'", '&apos;'),
  (text) => named(text).replaceAll("'", '&#39;'),
  named,
  escape(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`),
  escape(/[&<>"'`]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
  // Shells, and YAML's single quotes.
  quoted,
  (text) => text.replaceAll("'", "''"),
  escape(/["\\$`]/g, (character) => `\\${character}`),
  escape(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
  // Markdown: a table's cell, text, and a code span as the summary writes it.
  (text) => text.replaceAll('|', '\\|'),
  (text) => text.replaceAll('|', '&#124;'),
  inMarkdown,
  escape(/[`|]/g, (character) => `\`&#${character.charCodeAt(0)};\``),
  // A runner's commands.
  escape(/[%\r\n]/g, percent),
  escape(/[%\r\n:,]/g, percent),
]

/** Most secrets are such a word, which every other form leaves as it is. */
const PLAIN = /^[\w.-]*$/

const written = (text: string): string[] => (PLAIN.test(text) ? [inMarkdown(text)] : FORMS.map((form) => form(text)))

/** What of a secret is one by itself: whole, and line by line. */
export const partsOf = (secret: string): string[] => [...new Set([secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())])]

/**
 * A secret, and all that it may look like on its way: whole, line by line, escaped for every place that text goes to,
 * and as a part of something in base64, wherever it begins in it. None is shorter than 4 characters.
 */
export function formsOf(secret: string): string[] {
  const texts = unique(partsOf(secret))
  return unique([...texts, ...texts.flatMap(written), ...texts.flatMap(inBase64)])
}

/** Forms of forms, as a request to repeat by hand carries them: JSON in a shell's quotes, JSON in JSON. */
export const formsOfForms = (forms: readonly string[]): string[] => unique(forms.flatMap((text) => [json(text), quoted(text)]))

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text.length >= SHORTEST)

/** As base64 writes it alone, and the characters that are its own where other bytes stand before and behind it. */
function inBase64(text: string): string[] {
  if (text.length < SHORTEST) return []
  const alone = Buffer.from(text).toString('base64')
  const within = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
    const first = Math.ceil((before * 8) / 6)
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6))
  })
  return [alone, ...within].flatMap((found) => [found, found.replaceAll('+', '-').replaceAll('/', '_')])
}
