/** Who is to have signed: the holder of a key, or somebody whom an issuer knows. */
export type Wanted =
  /** `source`: a path, or the PEM itself. */
  | { by: 'key'; source: string }
  /** `subject` may hold `*`, which stands for any text. */
  | { by: 'identity'; issuer: string; subject: string }

/** One line of `verify`. */
export interface VerifyLine {
  /** Where it begins, from 1. */
  line: number
  /** As it was given. */
  text: string
  /** Of an attestation; where absent a signature is wanted. */
  predicate?: string
  signer: Wanted
}

export interface ReadLines {
  lines: VerifyLine[]
  /** What is wrong with which line; no text of a line stands in it, since a key may have been pasted that is none to show. */
  faults: string[]
}

const SHAPE = 'lines "key <file or PEM>", "identity <issuer> <subject>" or "attestation <predicate type> key … or identity …"'
const PEM_BEGINS = /-----BEGIN [A-Z0-9 ]+-----/
const PEM_ENDS = /-----END [A-Z0-9 ]+-----/

/** A PEM, or the DER of a key, as secrets are often kept: no path begins so and is as long. */
const IN_BASE64 = /^(?:LS0tLS1CRUdJTi|M[A-Za-z0-9+/]{79})[A-Za-z0-9+/\s]*={0,2}$/

/** Whether a key is given as text, and not by its path. */
export const isPem = (source: string): boolean => PEM_BEGINS.test(source)

/** Reads the input `verify`. A PEM goes on until its own end, over however many lines. Every fault is told. */
export function readVerifyLines(text: string): ReadLines {
  const found: ReadLines = { lines: [], faults: [] }
  const all = text.split(/\r?\n/)
  for (let at = 0; at < all.length; at++) {
    const line = at + 1
    let words = all[at]!.trim()
    if (words === '') continue
    if (PEM_BEGINS.test(words)) {
      while (!PEM_ENDS.test(words) && at + 1 < all.length) words += `\n${all[++at]!.trim()}`
      if (!PEM_ENDS.test(words)) {
        found.faults.push(`${SHAPE}; line ${line} begins a PEM that does not end`)
        continue
      }
    }
    const read = readLine(words, line)
    if (typeof read === 'string') found.faults.push(`${SHAPE}; line ${line} ${read}`)
    else found.lines.push(read)
  }
  return found
}

/** @returns the line, or what is wrong with it */
function readLine(words: string, line: number): VerifyLine | string {
  const [, predicate, rest] = /^attestation\s+(\S+)\s+(\S[^]*)$/.exec(words) ?? []
  if (/^attestation(?:\s|$)/.test(words) && (predicate === undefined || rest === undefined)) return 'lacks who is to have signed the attestation: key …, or identity …'
  if (predicate !== undefined && !/[.:]/.test(predicate)) return 'names no predicate type: those are addresses such as https://slsa.dev/provenance/v1'
  const signer = readSigner(rest ?? words)
  return typeof signer === 'string' ? signer : { line, text: words, predicate, signer }
}

function readSigner(words: string): Wanted | string {
  const [verb = ''] = words.split(/\s/, 1)
  const rest = words.slice(verb.length).trim()
  if (verb === 'key') {
    if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(rest)) return 'gives a private key, which is to be shown to nobody: give the public one (cosign public-key prints it)'
    if (rest === '') return 'lacks the key: a file, or its PEM'
    // It may be the private one, and as a path it would be shown.
    if (IN_BASE64.test(rest)) return 'gives a key in base64: give its PEM as it is (base64 -d), or its file'
    return /^[a-z0-9]+:\/\//i.test(rest) ? 'names a key by an address: write the public key to a file, or give its PEM' : { by: 'key', source: rest }
  }
  if (verb !== 'identity') return 'is none of these'
  const [issuer, subject, ...more] = rest.split(/\s+/)
  if (!issuer || subject === undefined) return 'lacks the issuer or the subject'
  if (more.length > 0) return 'has more words than an issuer and a subject'
  if (issuer.includes('*')) return 'has a * in its issuer: that is compared letter by letter'
  return { by: 'identity', issuer, subject }
}

/** A line as a report names it; a PEM is not repeated. */
export function wordsOf({ predicate, signer }: VerifyLine): string {
  const who = signer.by === 'key' ? `key ${isPem(signer.source) ? '(PEM)' : signer.source}` : `identity ${signer.issuer} ${signer.subject}`
  return predicate === undefined ? who : `attestation ${predicate} ${who}`
}
