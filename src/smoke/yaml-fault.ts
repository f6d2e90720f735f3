import type { Document, YAMLError } from 'yaml'
import { isAlias, isNode, visit } from 'yaml'

/** What would be right, for what YAML itself refuses; the author may never have read its specification. */
const EXPECTED: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'blanks at the start of a line, where a tab stands',
  BAD_INDENT: 'the same indent as the lines beside it',
  MISSING_CHAR: 'sound YAML: a quote or bracket is not closed, or a colon is missing',
  MULTIPLE_DOCS: 'one suite a file, without --- between',
  BLOCK_AS_IMPLICIT_KEY: 'the line in single quotes, since ": " begins a mapping in YAML',
  BLOCK_IN_FLOW: 'the line in single quotes, since { and [ begin a list in YAML',
  BAD_ALIAS: 'the line in single quotes, since * and & refer to other places in YAML',
}

/** Where a mistake of the YAML stands (offset in the file), and what would be right. */
export interface YamlFault {
  at: number
  expected: string
}

/** All that is wrong with a document before anyone asks what it says; what YAML can do beyond lists is refused. */
export function yamlFaults(document: Document): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map(inWords)
  if (faults.length > 0) return faults
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const at = node.range?.[0] ?? 0
    if (isAlias(node) || node.anchor !== undefined) faults.push({ at, expected: EXPECTED['BAD_ALIAS']! })
    else if (node.tag !== undefined) faults.push({ at, expected: 'the line in single quotes, since ! begins a tag in YAML' })
  })
  return faults
}

function inWords({ code, message, pos }: YAMLError): YamlFault {
  return { at: pos[0], expected: EXPECTED[code] ?? `sound YAML (${message.split('\n')[0]!.slice(0, 100)})` }
}
