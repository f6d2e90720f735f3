import * as v from 'valibot'
import { type Answer, json } from './answer'
import { parsed } from './body'
import type { History } from './forge-commits'
import { noCommit, notFound } from './forge-refusals'

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const
const Words = v.nullish(v.pipe(v.string(), v.maxLength(140)), '')
const Sent = v.object({
  ref: v.string(), task: v.optional(v.string(), 'deploy'), environment: v.optional(v.string(), 'production'), description: Words,
  auto_merge: v.optional(v.boolean(), true), required_contexts: v.optional(v.array(v.string())), production_environment: v.optional(v.boolean(), false),
  payload: v.optional(v.unknown(), {}),
})
const State = v.object({
  state: v.picklist(STATES), description: Words, log_url: v.nullish(v.pipe(v.string(), v.regex(/^https?:\/\//))), auto_inactive: v.optional(v.boolean(), true),
})

export interface Deployment {
  id: number
  sha: string
  environment: string
  task: string
  isProduction: boolean
  payload: unknown
  /** The newest last. */
  states: { state: (typeof STATES)[number]; description: string; url?: string }[]
}

/** Deployments of a repository, which GitHub alone has. */
export class Deployments {
  readonly all: Deployment[] = []

  /** It merges the default branch into the ref, and waits for every context of it, unless it is told not to. */
  create(history: History, text: string): Answer {
    const read = v.safeParse(Sent, parsed(text))
    if (!read.success) return json(422, { message: 'Validation Failed' })
    const { ref: sha, auto_merge: merges, required_contexts: contexts, production_environment: isProduction, environment, task, payload } = read.output
    if (!(sha in history)) return noCommit('github', sha)
    if (merges) return json(202, { message: 'Auto-merged main into the ref on deployment.' })
    if (contexts === undefined) return json(409, { message: `Conflict: Commit status checks failed for ${sha}.` })
    const made = { id: 900 + this.all.length, sha, environment, task, isProduction, payload, states: [] }
    this.all.push(made)
    return json(201, { ...made, ref: sha })
  }

  list(query: URLSearchParams): Answer {
    const fits = (key: 'sha' | 'environment' | 'task', one: Deployment): boolean => !query.has(key) || query.get(key) === one[key]
    const found = this.all.filter((one) => fits('sha', one) && fits('environment', one) && fits('task', one)).reverse()
    return json(200, found.map(({ states: _, ...one }) => one))
  }

  /** A state. A success ends those before it of an environment that no end user meets. */
  take(id: number, text: string): Answer {
    const read = v.safeParse(State, parsed(text))
    const found = this.all.find((one) => one.id === id)
    if (!found) return notFound('github')
    if (!read.success) return json(422, { message: 'Validation Failed' })
    const { state, description, log_url: url, auto_inactive: ends } = read.output
    found.states.push({ state, description: description ?? '', url: url ?? undefined })
    if (state === 'success' && ends) {
      for (const other of this.all) {
        const isOld = other.id < id && other.environment === found.environment && !other.isProduction
        if (isOld && other.states.at(-1)?.state === 'success') other.states.push({ state: 'inactive', description: '' })
      }
    }
    return json(201, { id: id * 10 + found.states.length, state })
  }
}
