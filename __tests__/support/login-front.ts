import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { listen, stop } from '../../src/sandbox/server'

/** A request as it came to the front. */
export interface Asked {
  method: string
  /** Without its query. */
  path: string
  authorization?: string
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

export interface Front {
  /** `127.0.0.1:PORT` */
  host: string
  /** e.g. `GET /v2/ Basic …`, in the order in which they came. */
  asked: string[]
  close(): Promise<void>
}

/**
 * A server before a registry of the sandbox that logs in after rules of its own.
 * @param answer what it says in the registry's place; nothing lets the request through, without its login
 */
export async function startFront(behind: string, answer: (asked: Asked, host: string) => Answer | undefined): Promise<Front> {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '/', headers: { authorization } } = incoming
    const path = url.split('?')[0]!
    asked.push([method, path, ...(authorization ? [authorization] : [])].join(' '))
    const said = answer({ method, path, authorization }, host)
    if (!said) return pass(incoming, response, behind)
    incoming.resume()
    response.writeHead(said.status, said.headers).end(said.body)
  })
  const host = await listen(server)
  return { host, asked, close: () => stop(server) }
}

function pass(incoming: IncomingMessage, response: ServerResponse, behind: string): void {
  const { authorization: _, ...headers } = { ...incoming.headers, host: behind }
  const onward = request(`http://${behind}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  incoming.pipe(onward)
}

export const basicOf = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
