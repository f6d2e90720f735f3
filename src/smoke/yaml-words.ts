import type { Words } from '../yaml/document'

/** What would be right in a suite, for what YAML itself refuses. */
export const SUITE_WORDS: Words = {
  errors: {
    TAB_AS_INDENT: 'blanks at the start of a line, where a tab stands',
    BAD_INDENT: 'the same indent as the lines beside it',
    MISSING_CHAR: 'sound YAML: a quote or bracket is not closed, or a colon is missing',
    MULTIPLE_DOCS: 'one suite a file, without --- between',
    BLOCK_AS_IMPLICIT_KEY: 'the line in single quotes, since ": " begins a mapping in YAML',
    BLOCK_IN_FLOW: 'the line in single quotes, since { and [ begin a list in YAML',
    BAD_ALIAS: 'the line in single quotes, since * and & refer to other places in YAML',
  },
  other: ({ message }) => `sound YAML (${message.split('\n')[0]!.slice(0, 100)})`,
  alias: 'the line in single quotes, since * and & refer to other places in YAML',
  tag: 'the line in single quotes, since ! begins a tag in YAML',
  deep: 'lists of lines, nested no deeper',
}
