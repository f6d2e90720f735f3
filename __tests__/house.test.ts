import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '..')
const oneWay = 'house/one-way-imports'
const pure = 'no-restricted-globals'
const clock = 'no-restricted-syntax'

/** A file, a line in it, and the rule that forbids it; none where the line is fine. */
const cases: [string, string, string?][] = [
  ['src/modes/x.ts', `export const x = process.pid`, pure],
  ['src/modes/x.ts', `export const x = new Date()`, clock],
  ['src/modes/x.ts', `export const x = Date.now()`, clock],
  ['src/modes/x.ts', `export const X = Date`, clock],
  ['src/modes/x.ts', `export const x = (time: number): Date => new Date(time)`],
  ['src/modes/x.ts', `setTimeout(() => undefined, 1)`, pure],
  ['src/modes/x.ts', `setInterval(() => undefined, 1)`, pure],
  ['src/modes/x.ts', `setImmediate(() => undefined)`, pure],
  ['src/modes/x.ts', `export const x = fetch('https://ghcr.io/v2/')`, pure],
  ['src/release/x.ts', `export const x = performance.now()`, pure],
  ['src/release/x.ts', `export const x = globalThis.process`, pure],
  ['src/release/x.ts', `console.log('x')`, pure],
  ['src/adapters/clock/x.ts', `export const x = Date.now()`],
  ['src/run.ts', `export const x = process.pid`],
  ['src/release/x.ts', `export const x = (clock: { now(): number }, began: number): number => clock.now() - began`, clock],
  ['src/adapters/x.ts', `export const x = (clock: { now(): number }, end: number): boolean => end < clock.now()`, clock],
  ['src/release/x.ts', `export const x = (clock: { elapsed(): number }, began: number): number => clock.elapsed() - began`],

  ['src/modes/x.ts', `export * from '@actions/core'`, oneWay],
  ['src/modes/x.ts', `export const x = import('@actions/exec')`, oneWay],
  ['src/release/x.ts', `export * from '../../node_modules/@actions/core/lib/command.js'`, oneWay],
  ['src/release/x.ts', `export { readFile } from 'node:fs/promises'`, oneWay],
  ['src/release/x.ts', `export { readFile } from 'fs'`, oneWay],
  ['src/release/x.ts', `export { createHash } from 'node:crypto'`],
  ['src/release/x.ts', `export { object } from 'valibot'`],

  ['src/release/x.ts', `export { promote } from '../modes/promote'`, oneWay],
  ['src/release/x.ts', `export { value } from '../ports/run'`, oneWay],
  ['src/release/x.ts', `import type { Clock } from '../ports/clock'\nexport type X = Clock`],
  ['src/release/x.ts', `export { isTag } from './tag'`],
  ['src/release/x.ts', `export { planMoves } from './tags/plan'`, oneWay],
  ['src/release/x.ts', `export type { Entry } from './history/history'`, oneWay],
  ['src/release/history/x.ts', `export { isTag } from '../tag'`],
  ['src/release/history/x.ts', `export type { Plan } from '../tags/plan'`, oneWay],
  ['src/release/history/x.ts', `export type { Gates } from '../gates/gates'`, oneWay],
  ['src/release/tags/x.ts', `export { isTag } from '../tag'\nexport { vetoOf } from '../history/history'\nexport { planMoves } from './plan'`],
  ['src/release/tags/x.ts', `export type { Fleet } from '../rollout/fleet'`, oneWay],
  ['src/release/tags/x.ts', `export { openGates } from '../gates/gates'`, oneWay],
  ['src/release/gates/x.ts', `export { vetoOf } from '../history/history'`],
  ['src/release/gates/x.ts', `export { planMoves } from '../tags/plan'`, oneWay],
  ['src/release/gates/x.ts', `export type { Fleet } from '../rollout/fleet'`, oneWay],
  ['src/release/rollout/x.ts', `export type { Gates } from '../gates/gates'`],
  ['src/release/rollout/x.ts', `export { planMoves } from '../tags/plan'`, oneWay],
  ['src/release/rollout/x.ts', `export type { ImageReading } from '../tags/image-reading'`, oneWay],
  ['src/signatures/x.ts', `export { isTag } from '../release/tag'\nimport type { Registry } from '../ports/registry'\nexport type X = Registry`],
  ['src/signatures/x.ts', `export { readTextFile } from '../adapters/text-file'`, oneWay],
  ['src/signatures/x.ts', `export { readFileSync } from 'node:fs'`, oneWay],
  ['src/signatures/x.ts', `export const x = process.pid`, pure],
  ['src/request/x.ts', `export { readVerifyLines } from '../signatures/line'`],
  ['src/request/x.ts', `export { judge } from '../signatures/judge'`, oneWay],
  ['src/ports/x.ts', `export { run } from '../run'`, oneWay],
  ['src/ports/x.ts', `export type { Digest } from '../release/digest'`],
  ['src/ports/x.ts', `export type { Call } from './call'`],
  ['src/modes/x.ts', `export { run } from '../run'`, oneWay],
  ['src/modes/x.ts', `export { registry } from '../adapters/oci/registry'`, oneWay],
  ['src/modes/x.ts', `export type { OciRegistry } from '../adapters/oci/registry'`, oneWay],
  ['src/modes/x.ts', `export const x = import('../report/summary')`, oneWay],
  ['src/modes/x.ts', `export type X = import('../report/summary').Summary`, oneWay],
  ['src/modes/x.ts', `export { parseRequest } from '../request/parse'`, oneWay],
  ['src/modes/x.ts', `export type { PromoteRequest } from '../request/request'`],
  ['src/modes/x.ts', `export { isTag } from '../release/tag'`],
  ['src/modes/x.ts', `export type { TagPorts } from '../ports/run'`],
  ['src/adapters/oci/x.ts', `export { promote } from '../../modes/promote'`, oneWay],
  ['src/adapters/oci/x.ts', `export { render } from '../../report/summary'`, oneWay],
  ['src/adapters/oci/x.ts', `export { parse } from '../../request/parse'`, oneWay],
  ['src/adapters/oci/x.ts', `export { safe } from '../../report/safe'`],
  ['src/adapters/oci/x.ts', `export { send } from '../http/client'`],
  ['src/adapters/runner/x.ts', `export { issueCommand } from '../../../node_modules/@actions/core/lib/command.js'`],
  ['src/report/x.ts', `export type { TagPorts } from '../ports/run'`, oneWay],
  ['src/report/x.ts', `export type { Report } from '../release/report'`],
  ['src/sandbox/x.ts', `export { registry } from '../adapters/oci/registry'`, oneWay],
  ['src/sandbox/x.ts', `export { createServer } from 'node:http'`],
  ['src/request/x.ts', `export { run } from '../run'`, oneWay],
  ['src/request/x.ts', `export { isTag } from '../release/tag'`],
  ['src/request/x.ts', `export { readYaml } from '../yaml/document'`],
  ['src/request/x.ts', `export { parseSuite } from '../smoke/parse'`, oneWay],
  ['src/yaml/x.ts', `export { INPUTS } from '../request/inputs'`, oneWay],
  ['src/yaml/x.ts', `export { readFile } from 'node:fs/promises'`, oneWay],
  ['src/yaml/x.ts', `export const x = process.pid`, pure],
  ['src/index.ts', `export { promote } from './modes/promote'`, oneWay],
  ['src/cli/x.ts', `export { registry } from '../adapters/oci/registry'`, oneWay],
  ['src/index.ts', `export { run } from './run'`],
  ['src/cli.ts', `export const x = import('./demo')`],
  ['src/run.ts', `export { promote } from './modes/promote'\nexport { registry } from './adapters/oci/registry'`],

  ['src/adapters/oci/x.ts', `export const x = (y: any): unknown => y`, '@typescript-eslint/no-explicit-any'],
  ['src/adapters/oci/x.ts', `console.log('x')`, 'no-console'],
  ['src/report/x.ts', '\n'.repeat(401), 'max-lines'],
]

let found: string[][]
beforeAll(() => {
  const child = spawnSync(process.execPath, [join(__dirname, 'support/lint.mjs')], {
    cwd: root,
    input: JSON.stringify(cases.map(([file, text]) => ({ file, text: `${text}\n` }))),
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(child.stderr)
  found = JSON.parse(child.stdout) as string[][]
})

const named = cases.map(([file, text, rule], index) => {
  const line = text.trim().split('\n')[0] || 'more lines than a file may have'
  return { name: `${rule ? 'forbids' : 'allows'} in ${file}: ${line}`, rule, index }
})

test.each(named)('$name', ({ rule, index }) => {
  const rules = [...new Set(found[index])]
  if (rule) expect(rules).toContain(rule)
  else expect(rules).toEqual([])
})
