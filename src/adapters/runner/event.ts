import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Trigger } from '../../ports/trigger'

type Env = Readonly<Record<string, string | undefined>>

const Text = v.nullish(v.string())
const Repository = v.nullish(v.object({ full_name: Text }))
const Payload = v.object({
  repository: v.nullish(v.object({ default_branch: Text })),
  sender: v.nullish(v.object({ type: Text })),
  pull_request: v.nullish(v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    head: v.nullish(v.object({ sha: Text, repo: Repository })),
    base: v.nullish(v.object({ repo: Repository })),
  })),
  workflow_run: v.nullish(v.object({
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
 * nobody builds (incident merge-commit), so the head's counts.
 */
export function readEvent(env: Env): RunnerEvent {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const said = payload(env)
  const upstream = event === 'workflow_run' ? said.workflow_run : undefined
  const pulled = event.startsWith('pull_request') ? said.pull_request : undefined
  const trigger: Trigger = {
    commandLine: false,
    forge: env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
    event,
    actor: env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'],
    byBot: said.sender?.type?.toLowerCase() === 'bot',
    ...runPage(env),
    checks: ownChecks(env),
    job: env['GITHUB_JOB'] && [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter(Boolean).join('/').replace(/[^\w./ -]/g, ''),
    repository: env['GITHUB_REPOSITORY'],
    ref: env['GITHUB_REF'],
    defaultBranch: said.repository?.default_branch || undefined,
    pullRequest: pulled ? pullRequest(pulled) : undefined,
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
  const sha = event === 'workflow_run' ? upstream?.head_sha : (pulled?.head?.sha ?? env['GITHUB_SHA'])
  return { trigger, sha: sha ?? undefined }
}

/** A fork that was deleted has no repository any more. */
function pullRequest(found: NonNullable<Payload['pull_request']>): Trigger['pullRequest'] {
  const [head, base] = [found.head?.repo?.full_name, found.base?.repo?.full_name]
  return { number: found.number, fromFork: head === undefined || head !== base }
}

/** An event that cannot be read says nothing, and what it does not say is not assumed. */
function payload(env: Env): Payload {
  try {
    return v.parse(Payload, JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')))
  } catch {
    return {}
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
