import type { ServerResponse } from 'node:http'

/** An answer before it is sent. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

export const answer = (status: number, headers: Answer['headers'] = {}, body: Uint8Array = Buffer.alloc(0)): Answer =>
  ({ status, headers, body })

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer =>
  answer(status, { 'content-type': 'application/json; charset=utf-8', ...headers }, Buffer.from(JSON.stringify(value)))

/** An error in the distribution specification's shape. */
export const refusal = (status: number, code: string, message: string, headers: Record<string, string> = {}): Answer =>
  json(status, { errors: [{ code, message, detail: null }] }, headers)

/** Sends it whole; a HEAD gets the headers of what GET would bring. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Promises more than it sends, then breaks the connection. */
export function sendTorn(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length + 16) })
  response.write(body.length > 1 ? body.subarray(0, body.length >> 1) : ' ', () => response.destroy())
}
