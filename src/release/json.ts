/** What stands in an answer's body: a value, or why it is none, as a clause that goes after "but" or in brackets. */
export type ReadJson = { value: unknown } | { fault: string }

const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
/** A whole number may be beyond 2^53, where a number of JavaScript's is its neighbour, from 16 digits or an exponent on. */
const MAY_BE_LONG = /\d{16}|\d[eE]\+?\d/
/** No number that is meant to be read has more digits. */
const MOST_DIGITS = 400
// Skips a byte order mark by itself.
const UTF8 = new TextDecoder('utf-8', { fatal: true })
const UTF16 = [[0xff, 0xfe], [0xfe, 0xff]]

/**
 * Reads JSON (RFC 8259). A byte order mark is skipped (incident bom-in-json), and a whole number that a number cannot
 * hold is a `bigint`, so that it is not taken for its neighbour (incident big-integer). Never throws, and quotes nothing
 * of the body.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = decode(bytes)
  if (typeof text !== 'string') return text
  if (text.trim() === '') return { fault: 'it is empty' }
  try {
    return { value: parse(text) }
  } catch {
    return { fault: whatItIs(text) }
  }
}

function decode(bytes: Uint8Array): string | { fault: string } {
  if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second)) return { fault: 'it is UTF-16, and JSON is UTF-8' }
  try {
    return UTF8.decode(bytes)
  } catch {
    return { fault: 'it is not UTF-8' }
  }
}

function whatItIs(text: string): string {
  const start = text.trimStart().slice(0, 200)
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'it is an HTML page'
  if (start.startsWith('<')) return 'it is HTML or XML'
  return /^[[{]/.test(start) ? 'it is not whole, or not JSON' : 'it is plain text'
}

/** @throws SyntaxError; RangeError where it is nested too deep */
function parse(text: string): unknown {
  if (!MAY_BE_LONG.test(text)) return JSON.parse(text)
  // Long numbers are made strings behind a mark that no string of the text begins with, and then whole numbers.
  for (let mark = '\u0001'; ; mark += '\u0001') {
    let [marked, found] = [0, 0]
    const written = JSON.stringify(mark).slice(0, -1)
    const safe = text.replace(STRINGS_AND_NUMBERS, (part) => {
      const long = part.startsWith('"') || Number.isSafeInteger(Number(part)) ? undefined : wholeNumber(part)
      if (long === undefined) return part
      marked += 1
      return `${written}${long}"`
    })
    if (marked === 0) return JSON.parse(text)
    // As it stands it must be JSON already: `-` and leading zeros are not whole numbers of it.
    JSON.parse(text)
    const value: unknown = JSON.parse(safe, (_, one: unknown) => {
      if (typeof one !== 'string' || !one.startsWith(mark)) return one
      found += 1
      return /^-?\d+$/.test(one.slice(mark.length)) ? BigInt(one.slice(mark.length)) : one
    })
    if (found === marked) return value
  }
}

/** The digits of a number that is whole, however it is written (`9007199254740993.0`, `9.007199254740993e15`). */
function wholeNumber(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const shift = Number(exponent) - fraction.length
  const digits = whole + fraction
  if (digits.length + shift > MOST_DIGITS || -shift > digits.length) return undefined
  if (shift >= 0) return `${sign}${digits}${'0'.repeat(shift)}`
  return /^0*$/.test(digits.slice(shift)) ? `${sign}${digits.slice(0, shift)}` : undefined
}
