import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answer, type Answer, json, send, sendTorn } from './answer'
import { readText } from './body'
import { Ci } from './forge-ci'
import { Comments } from './forge-comments'
import type { History } from './forge-commits'
import { Deployments } from './forge-deployments'
import { type Flavour, notFound } from './forge-refusals'
import { change, type Estate, findRoute, type ForgeRoute, type Found, serve } from './forge-routes'
import { Secrets } from './forge-secrets'
import { listen, stop } from './server'

export interface ForgeOptions {
  /** Whose answers; `github` by default. */
  flavour?: Flavour
  history: History
  /** By name, the commit at its head. */
  branches?: Record<string, string>
  /** By name in capitals, which a forge does not tell from small letters. */
  variables?: Record<string, string>
  /** The organisation's, where one owns the repository. */
  organisation?: Record<string, string>
  /** The one token that may read variables; anybody may where there is none. */
  controlToken?: string
}

/** How a question is answered in place of the work: `drop` and `hang` not at all, `torn` half; `limit`: GitHub's secondary one. */
export type ForgeFaultKind = number | 'drop' | 'hang' | 'torn' | 'html' | 'empty' | 'limit'

/** What goes wrong with the `nth` (from 1) question of a kind, counted from the first one on. */
export interface ForgeFault {
  fault: ForgeFaultKind
  on: ForgeRoute
  /** 1 by default. */
  nth?: number
  /** And every later one. */
  persist?: boolean
}

/** A question as it arrived. */
export interface ForgeCall {
  /** From 1. */
  n: number
  method: string
  /** Without its query. */
  path: string
  query: string
  /** None where a forge has no such route. */
  route?: ForgeRoute
  authorization?: string
  /** Epoch milliseconds. */
  at: number
}

export interface SandboxForge {
  /** The API's address as a runner would tell it. */
  apiUrl: string
  requests: ForgeCall[]
  /** How every question is answered from now on. */
  fault?: ForgeFaultKind
  /** Add to it what is to go wrong with which question. */
  faults: ForgeFault[]
  /** As they stand now, and may be changed at any time. */
  branches: Map<string, string>
  variables: Map<string, string>
  /** None where a person owns the repository. */
  organisation?: Map<string, string>
  ci: Ci
  comments: Comments
  secrets: Secrets
  deployments: Deployments
  /** What `/version` says, on Gitea. */
  version: string
  /** Told of every question before it is answered; may wait, and change what the answer will be. */
  onRequest?: (call: ForgeCall) => void | Promise<void>
  close(): Promise<void>
}

/** Starts a forge with one history of commits, on a free port of loopback, that answers as GitHub or as Gitea does. */
export async function startForge(options: ForgeOptions): Promise<SandboxForge> {
  const { flavour = 'github', history, branches, variables, organisation, controlToken } = options
  const base = flavour === 'gitea' ? '/api/v1' : ''
  const server = createServer((request, response) => void receive(request, response))
  const forge: SandboxForge = {
    apiUrl: `http://${await listen(server)}${base}`,
    requests: [],
    faults: [],
    branches: new Map(Object.entries(branches ?? {})),
    variables: new Map(Object.entries(variables ?? {})),
    organisation: organisation && new Map(Object.entries(organisation)),
    ci: new Ci(),
    comments: new Comments(),
    secrets: new Secrets(),
    deployments: new Deployments(),
    version: '1.25.5',
    close: () => stop(server),
  }
  const { ci, comments, secrets, deployments } = forge
  const estate: Estate = {
    flavour, history, controlToken, branches: forge.branches, variables: forge.variables, ci, comments, secrets, deployments,
    organisation: forge.organisation, bot: flavour === 'gitea' ? 'gitea-actions' : 'github-actions[bot]',
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers: { authorization } } = request
    const text = (await readText(request)) ?? ''
    const [path = '/', query = ''] = url.split('?')
    const found = path.startsWith(base) ? findRoute(path.slice(base.length)) : undefined
    const call = { n: forge.requests.length + 1, method, path, query, route: found?.route, authorization, at: Date.now() }
    forge.requests.push(call)
    await forge.onRequest?.(call)
    if (flavour === 'gitea' && path === `${base}/version`) return send(response, json(200, { version: forge.version }))
    reply(response, made(estate, call, text, found), forge.fault ?? strike(forge, call), flavour)
  }

  return forge
}

function made(estate: Estate, { method, query, authorization }: ForgeCall, text: string, found?: Found): Answer {
  if (!found) return notFound(estate.flavour)
  if (method !== 'GET') return change(estate, found, { method, text })
  return serve(estate, found, new URLSearchParams(query), authorization?.replace(/^(?:Bearer|token) /i, ''))
}

function reply(response: ServerResponse, made: Answer, fault: ForgeFaultKind | undefined, flavour: Flavour): void {
  if (fault === 'hang') return
  if (fault === 'drop') response.destroy()
  else if (fault === 'torn') sendTorn(response, made)
  else send(response, fault === undefined ? made : spoilt(fault, flavour))
}

function spoilt(fault: number | 'html' | 'empty' | 'limit', flavour: Flavour): Answer {
  if (fault === 'limit') return json(403, { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' })
  if (fault === 'html') return answer(200, { 'content-type': 'text/html' }, Buffer.from('<h1>Sign in</h1>'))
  if (fault === 'empty') return json(200, {})
  return fault === 404 ? notFound(flavour) : json(fault, { message: 'this forge is out of order' })
}

/** The first fault that strikes this question. */
function strike({ requests, faults }: SandboxForge, { n, route }: ForgeCall): ForgeFaultKind | undefined {
  const count = requests.slice(0, n).filter((call) => call.route === route).length
  return faults.find(({ on, nth = 1, persist }) => on === route && (persist ? count >= nth : count === nth))?.fault
}
