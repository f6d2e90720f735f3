import { type Document, isAlias, isNode, parseDocument, visit, type YAMLError } from 'yaml'

/** The longest file that is read, in characters. */
export const LONGEST = 256 * 1024
/** More than anybody reads at once. */
export const MOST_FAULTS = 50

/** What would be right, for what YAML itself refuses; the author may never have read its specification. */
export interface Words {
  /** By the code of yaml's error, e.g. `BAD_INDENT`. */
  errors: Partial<Record<string, string>>
  /** For an error of another code. */
  other(error: YAMLError): string
  /** Where an anchor or an alias stands: what it stands for may be a thousand times its size. */
  alias: string
  tag: string
  /** Brackets in brackets in brackets. */
  deep: string
}

/** Where a mistake of the YAML stands (offset in the file), and what would be right. */
export interface YamlFault {
  at: number
  expected: string
}

const DEEPEST = 500

/**
 * Whether brackets, dashes or question marks lie in one another deeper than anybody writes them. Told before the text is
 * parsed: where the stack is nearly used up V8 ends the process, and throws nothing, once it has to compile a RegExp.
 */
function isDeep(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === '[' || character === '{') open += 1
    else if ((character === ']' || character === '}') && open > 0) open -= 1
    if (open > DEEPEST) return true
  }
  return /(?:[-?:][ \t]+){100}/.test(text)
}

/** Reads a document, or tells all that is wrong with it before anyone asks what it says. Never throws. */
export function readYaml(text: string, words: Words): { document: Document; faults: YamlFault[] } | { document?: undefined; faults: YamlFault[] } {
  if (isDeep(text)) return { faults: [{ at: 0, expected: words.deep }] }
  try {
    // Every scalar is text: what YAML takes for a number, a date or "no" means nothing here.
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
    const faults = faultsOf(document, words)
    return faults.length > 0 ? { faults } : { document, faults }
  } catch (fault) {
    // The stack is the only thing that can give way here.
    if (!(fault instanceof RangeError)) throw fault
    return { faults: [{ at: 0, expected: words.deep }] }
  }
}

/** What YAML can do beyond maps, lists and texts is refused. */
function faultsOf(document: Document, words: Words): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map((error) => ({ at: error.pos[0], expected: words.errors[error.code] ?? words.other(error) }))
  if (faults.length > 0) return faults
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const at = node.range?.[0] ?? 0
    if (isAlias(node) || node.anchor !== undefined) faults.push({ at, expected: words.alias })
    else if (node.tag !== undefined) faults.push({ at, expected: words.tag })
  })
  return faults
}
