/** All forms in which a report is told. No run needs one before it ends. */
export { evidenceJson } from './evidence'
export { junit } from './junit'
export { outputs } from './outputs'
export { summary } from './summary'
export { terminalText } from './terminal-text'
export { plainText } from './text'
