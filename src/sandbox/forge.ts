import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answer, json, send, sendTorn, type Answer } from './answer'
import { listen, stop } from './server'

export interface ForgeOptions {
  /** Whose answers; `github` by default. */
  flavour?: 'github' | 'gitea'
  /** Every commit (40 hex digits) and the one it was made on; the first has none. */
  history: Record<string, string | null>
}

export interface SandboxForge {
  /** The API's address as a runner would tell it. */
  apiUrl: string
  requests: { method: string; path: string; authorization?: string }[]
  /** How the comparison answers from now on in place of its work; nothing puts it right again. */
  fault?: number | 'drop' | 'torn' | 'html' | 'empty'
  close(): Promise<void>
}

const COMPARE = /^\/repos\/[^/]+\/[^/]+\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/

/** Starts a forge that knows one history and compares its commits, as GitHub or as Gitea shows it. */
export async function startForge({ flavour = 'github', history }: ForgeOptions): Promise<SandboxForge> {
  const base = flavour === 'gitea' ? '/api/v1' : ''
  const server = createServer((request, response) => receive(request, response))
  const apiUrl = `http://${await listen(server)}${base}`
  const forge: SandboxForge = { apiUrl, requests: [], close: () => stop(server) }

  function receive({ method = 'GET', url = '/', headers }: IncomingMessage, response: ServerResponse): void {
    const path = url.split('?')[0]!
    forge.requests.push({ method, path, authorization: headers.authorization })
    const [, from, to] = COMPARE.exec(path.startsWith(base) ? path.slice(base.length) : '') ?? []
    const made = from && to ? compare(history, flavour, from, to) : json(404, { message: 'Not Found' })
    if (forge.fault === 'drop') response.destroy()
    else if (forge.fault === 'torn') sendTorn(response, made)
    else send(response, forge.fault === undefined ? made : spoilt(forge.fault))
  }

  return forge
}

function spoilt(fault: number | 'html' | 'empty'): Answer {
  if (fault === 'html') return answer(200, { 'content-type': 'text/html' }, Buffer.from('<h1>Sign in</h1>'))
  if (fault === 'empty') return json(200, {})
  return json(fault, { message: 'this forge is out of order' })
}

function compare(history: ForgeOptions['history'], flavour: 'github' | 'gitea', from: string, to: string): Answer {
  const [base, head] = [from, to].map((given) => Object.keys(history).find((sha) => sha.startsWith(given)))
  if (!base || !head) return json(404, { message: 'Not Found' })
  const [ours, theirs] = [ancestry(history, base), ancestry(history, head)]
  const ahead = theirs.filter((sha) => !ours.includes(sha)).reverse()
  const behind = ours.filter((sha) => !theirs.includes(sha))
  const counted = { total_commits: ahead.length, commits: ahead.map((sha) => ({ sha })) }
  if (flavour === 'gitea') return json(200, counted)
  const status = statusOf(ahead.length, behind.length)
  return json(200, { status, ahead_by: ahead.length, behind_by: behind.length, ...counted })
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** The commit and all it was made on, newest first. */
function ancestry(history: ForgeOptions['history'], sha: string): string[] {
  const parent = history[sha]
  return [sha, ...(parent ? ancestry(history, parent) : [])]
}
