/** What stands in an answer's body: a value, or why it is none, as a clause that goes after "but" or in brackets. */
export type ReadJson = { value: unknown } | { fault: string }

/** Whole numbers from 16 digits on may be beyond 2^53, where a number of JavaScript's is its neighbour. */
const STRINGS_AND_LONG = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g
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
    // Skips the mark by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
  if (!/\d{16}/.test(text)) return JSON.parse(text)
  // Long numbers are made strings behind a mark that no string of the text begins with, and then whole numbers.
  for (let mark = '\u0001'; ; mark += '\u0001') {
    let [marked, found] = [0, 0]
    const written = JSON.stringify(mark).slice(0, -1)
    const safe = text.replace(STRINGS_AND_LONG, (part) => {
      if (part.startsWith('"') || Number.isSafeInteger(Number(part))) return part
      marked += 1
      return `${written}${part}"`
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
