/**
 * The runner's commands, from the files of `@actions/core` that write them. Its front door is not taken: it loads an
 * HTTP client for OpenID Connect, which costs more start-up than this whole action (docs/benchmarks.md).
 */
export { issueCommand } from '../../../node_modules/@actions/core/lib/command.js'
export { prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js'
