// Prints the path of a Node of the major version given, installed on first use: `node e2e/node.mjs 24`.
import { nodeProgram } from './parts/tools.mjs'

console.log(await nodeProgram(process.argv[2]))
