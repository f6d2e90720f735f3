import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One run of the command: what it was told. */
export interface Run {
  input: { version: number; sha: string; tag: string; images: Record<string, string>; tenants: { slug: string; url: string }[]; canary: boolean; batch: number; batches: number; deadline: string; run: string | null }
  env: Record<string, string>
  args: string[]
}

/** What it does then: it prints, and ends. */
export interface Doing {
  code?: number
  stdout?: string
  stderr?: string
}

export interface Mover {
  /** Lays a program of this name, which nothing is told on standard input, and whose runs are played as well. @returns its folder */
  program(name: string): string
  /** The command, as `rollout-command` takes it. */
  command: string
  folder: string
  /** Every run, oldest first. */
  runs: Run[]
  /** Decides what becomes of a run; `undefined` is exit code 0. */
  onRun: (run: Run, nth: number) => Doing | undefined | void
  close(): Promise<void>
}

/** Tells the test all that it was told, and does what it is answered. */
const SCRIPT = `#!/usr/bin/env node
const { request } = require('node:http')
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const [url, ...args] = process.argv.slice(2)
  const told = JSON.stringify({ input: chunks.length > 0 ? JSON.parse(Buffer.concat(chunks)) : null, env: process.env, args })
  request(url, { method: 'POST' }, (answer) => {
    const parts = []
    answer.on('data', (part) => parts.push(part)).on('end', () => {
      const { code = 0, stdout = '', stderr = '' } = JSON.parse(Buffer.concat(parts))
      process.stdout.write(stdout, () => process.stderr.write(stderr, () => process.exit(code)))
    })
  }).end(told)
})
`

/** A rollout command whose runs are played by the test. */
export async function startMover(onRun: Mover['onRun']): Promise<Mover> {
  const folder = mkdtempSync(join(tmpdir(), 'mover-'))
  const script = join(folder, 'move')
  writeFileSync(script, SCRIPT)
  chmodSync(script, 0o755)
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const run = JSON.parse(Buffer.concat(chunks).toString()) as Run
      it.runs.push(run)
      response.end(JSON.stringify(it.onRun(run, it.runs.length) ?? {}))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const it: Mover = {
    command: `'${script}' http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    runs: [],
    onRun,
    program(name) {
      const bin = join(folder, 'bin')
      mkdirSync(bin, { recursive: true })
      writeFileSync(join(bin, name), `#!/bin/sh\nexec ${it.command} "$@" < /dev/null\n`)
      chmodSync(join(bin, name), 0o755)
      return bin
    },
    async close() {
      await new Promise((closed) => server.close(closed))
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return it
}
