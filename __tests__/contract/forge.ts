import assert from 'node:assert/strict'
import type { Forge } from '../../src/ports/forge'
import { Failure } from '../../src/release/failure'

/** An implementation of the forge port, and a way past it. */
export interface ForgeLab {
  forge: Forge
  /** The same for somebody who may not read it, where there is one. */
  stranger?: Forge
  /** Of `main`, oldest first; `side` was branched off after the first. */
  commits: { first: string; second: string; third: string; side: string }
  /** What CI says of a commit, each call a newer row. */
  status(sha: string, name: string, state: 'success' | 'pending' | 'failure' | 'error'): Promise<void> | void
  variable(name: string, value: string): Promise<void> | void
  /** Compares commits too (a job's token may not, on Gitea up to 1.25). */
  compares: boolean
}

export interface Case {
  name: string
  run(lab: ForgeLab): Promise<void>
}

async function refusedAs(reason: string, work: Promise<unknown>): Promise<void> {
  const thrown = await work.then((value) => value, (fault: unknown) => fault)
  assert.ok(thrown instanceof Failure, `expected a Failure, and not ${JSON.stringify(thrown)}`)
  assert.deepEqual({ reason: thrown.reason, transient: thrown.transient }, { reason, transient: false })
}

/** What every implementation of the forge port does. The cases share one repository, and go in this order. */
export const FORGE_CONTRACT: readonly Case[] = [
  {
    name: 'reads the head of a branch in full, and a branch that is not there is no head',
    async run({ forge, commits }) {
      assert.equal(await forge.head('main'), commits.third)
      await refusedAs('head-unreadable', forge.head('no-such-branch'))
    },
  },
  {
    name: 'counts how many commits one is ahead of another, in both directions',
    async run({ forge, commits: { first, third, side }, compares }) {
      if (!compares) return
      const count = (base: string, head: string): Promise<number> => forge.commitsAhead(base, head)
      assert.deepEqual([await count(first, third), await count(third, first), await count(third, third)], [2, 0, 0])
      assert.deepEqual([(await count(third, side)) > 0, (await count(side, third)) > 0], [true, true])
    },
  },
  {
    name: 'gives of each context the newest row, and only success is green',
    async run({ forge, status, commits: { second } }) {
      for (const state of ['pending', 'failure', 'success'] as const) await status(second, 'build / all (push)', state)
      for (const state of ['success', 'error'] as const) await status(second, 'test, twice', state)
      await status(second, 'deploy', 'pending')
      const found = Object.fromEntries((await forge.contexts(second)).map(({ name, state }) => [name, state]))
      assert.deepEqual(found, { 'build / all (push)': 'success', 'test, twice': 'failure', deploy: 'pending' })
    },
  },
  {
    name: 'reads pages until one is empty',
    async run({ forge, status, commits: { first } }) {
      const names = Array.from({ length: 61 }, (_, at) => `check ${at}`)
      for (const name of names) await status(first, name, 'success')
      assert.deepEqual((await forge.contexts(first)).map(({ name }) => name).sort(), [...names].sort())
    },
  },
  {
    name: 'says nothing of a commit that nobody has tested',
    async run({ forge, commits: { third } }) {
      assert.deepEqual(await forge.contexts(third), [])
    },
  },
  {
    name: 'reads a variable, and says that there is none',
    async run({ forge, variable }) {
      assert.equal(await forge.variable('CONTRACT'), undefined)
      await variable('CONTRACT', 'on')
      assert.equal(await forge.variable('CONTRACT'), 'on')
    },
  },
  {
    name: 'refuses a variable to somebody without the right, and it is not absent then',
    async run({ stranger }) {
      if (stranger) await refusedAs('kill-switch-unreadable', stranger.variable('CONTRACT'))
    },
  },
]
