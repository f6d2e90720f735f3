import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Trigger } from '../../ports/trigger'
import { onlyPlans } from '../../release/gates/event'
import { readJson } from '../../release/json'

type Env = Readonly<Record<string, string | undefined>>

/** What is of another shape says nothing, and keeps nobody from reading the rest: that a bot sent it, say. */
const told = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), undefined)
const Text = told(v.string())
const Count = v.pipe(v.number(), v.integer(), v.minValue(1))
const Repository = told(v.object({ full_name: Text }))
const Payload = v.object({
  repository: told(v.object({ default_branch: Text })),
  sender: told(v.object({ type: Text })),
  deleted: told(v.boolean()),
  /** Of a comment; one on a pull request names it, and on Gitea says so beside it. */
  is_pull: told(v.boolean()),
  issue: told(v.object({ number: Count, pull_request: v.optional(v.unknown()) })),
  pull_request: told(v.object({
    number: Count,
    head: told(v.object({ sha: Text, repo: Repository })),
    base: told(v.object({ repo: Repository })),
  })),
  workflow_run: told(v.object({
    conclusion: Text,
    event: Text,
    head_branch: Text,
    head_sha: Text,
    html_url: Text,
    head_repository: Repository,
  })),
})
type Payload = v.InferOutput<typeof Payload>

export interface RunnerEvent {
  trigger: Trigger
  /** The commit that the event is about. */
  sha?: string
}

/**
 * What started the job. Under `workflow_run` the event's own sha is the default branch's head and not the commit that
 * was built (incident wrong-commit), so the upstream run's counts, or none; on a pull request it is that of a merge that
 * nobody builds (incident merge-commit), so the head's counts, and of a comment on one nobody knows the head.
 */
export function readEvent(env: Env): RunnerEvent {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const { said, unread } = payload(env)
  const upstream = event === 'workflow_run' ? said.workflow_run : undefined
  const pulled = event.startsWith('pull_request') ? said.pull_request : undefined
  const commented = said.issue?.pull_request || said.is_pull ? said.issue ?? undefined : undefined
  const trigger: Trigger = {
    commandLine: false,
    forge: env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
    event,
    actor: env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'],
    byBot: said.sender?.type?.toLowerCase() === 'bot',
    ...runPage(env),
    checks: ownChecks(env),
    run: env['GITHUB_RUN_ID'] || undefined,
    job: env['GITHUB_JOB'] && [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter(Boolean).join('/').replace(/[^\w./ -]/g, ''),
    repository: env['GITHUB_REPOSITORY'],
    ref: env['GITHUB_REF'],
    defaultBranch: said.repository?.default_branch || undefined,
    pullRequest: pulled ? pullRequest(pulled) : commented && { number: commented.number },
    unread,
    deleted: event === 'push' && said.deleted === true ? true : undefined,
    upstream: upstream
      ? {
          conclusion: upstream.conclusion ?? undefined,
          event: upstream.event ?? undefined,
          branch: upstream.head_branch ?? undefined,
          repository: upstream.head_repository?.full_name ?? undefined,
          url: upstream.html_url ?? undefined,
        }
      : undefined,
  }
  return { trigger, sha: shaOf(trigger, upstream?.head_sha ?? undefined, pulled?.head?.sha ?? undefined, env) }
}

function shaOf(trigger: Trigger, upstream: string | undefined, head: string | undefined, env: Env): string | undefined {
  if (trigger.event === 'workflow_run') return upstream
  // Of a branch that is gone GitHub names the default branch's head, and Gitea nothing but zeros.
  if (trigger.deleted) return undefined
  return onlyPlans(trigger) ? head : env['GITHUB_SHA']
}

/** A fork that was deleted has no repository any more. */
function pullRequest(found: NonNullable<Payload['pull_request']>): Trigger['pullRequest'] {
  const [head, base] = [found.head?.repo?.full_name, found.base?.repo?.full_name]
  return { number: found.number, fromFork: head === undefined || head !== base }
}

/** An event that cannot be read says nothing, and what it does not say is not assumed. */
function payload(env: Env): { said: Payload; unread?: string } {
  const nothing = (unread: string): { said: Payload; unread: string } => ({ said: v.parse(Payload, {}), unread })
  const path = env['GITHUB_EVENT_PATH']
  if (!path) return nothing('GITHUB_EVENT_PATH is not set')
  try {
    const read = readJson(readFileSync(path))
    if ('fault' in read) return nothing(read.fault)
    const payload = v.safeParse(Payload, read.value)
    return payload.success && !Array.isArray(read.value) ? { said: payload.output } : nothing('it holds no object')
  } catch (fault) {
    return nothing((fault as NodeJS.ErrnoException).code ?? 'it cannot be opened')
  }
}

/** Gitea tells by no variable whether its pages go by a run's id or by its number: its version does (run/run-page.ts). */
function runPage(env: Env): Pick<Trigger, 'runUrl' | 'giteaRun'> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = env
  if (!server || !repository || !id) return {}
  const pages = `${server}/${repository}/actions/runs`
  if (env['GITEA_ACTIONS'] !== 'true') return { runUrl: `${pages}/${id}` }
  return number ? { giteaRun: { pages, id, number } } : {}
}

/** What this job itself may be called where CI is asked: GitHub goes by the job, Gitea by workflow, job and event. */
function ownChecks({ GITHUB_JOB: job, GITHUB_WORKFLOW: workflow, GITHUB_EVENT_NAME: event }: Env): string[] {
  if (!job) return []
  return workflow ? [job, `${workflow} / ${job}`, `${workflow} / ${job} (${event ?? ''})`] : [job]
}
