import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { setInterval } from 'node:timers'
import { answer, type Answer, json, send, sendTorn } from './answer'
import type { FaultRule } from './faults'

/**
 * What can go wrong with one request of a tenant. `drop`, `hang`: nothing is done, and the connection breaks or is never
 * answered; with `-after` all is done first. A number is answered in place of the work, by a gateway where it is 502,
 * 503 or 504; `404-html` by a canvas proxy. `torn`: done, and the answer breaks off. `huge`: 100 MB. `drip`: a byte now
 * and then, for ever. `redirect`: to wherever the rule says.
 */
export type WireFault =
  | 'drop' | 'drop-after' | 'hang' | 'hang-after' | 'torn' | 'huge' | 'drip' | 'redirect'
  | '401' | '403' | '404' | '404-html' | '429' | '500' | '502' | '503' | '504' | '502-after' | '504-after'

const page = (status: number, text: string): Answer => answer(status, { 'content-type': 'text/html' }, Buffer.from(`<h1>${text}</h1>`))

const ANSWERS: Partial<Record<WireFault, Answer>> = {
  401: json(401, { error: 'invalid admin auth token' }),
  403: answer(403),
  404: answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found')),
  '404-html': page(404, '404 [not found]'),
  429: json(429, { error: 'rate limit exceeded', retry_after: 1 }, { 'retry-after': '1' }),
  500: json(500, { error: 'query failed' }),
  502: page(502, '502 Bad Gateway'),
  503: page(503, '503 Service Unavailable'),
  504: page(504, '504 Gateway Time-out'),
  '502-after': page(502, '502 Bad Gateway'),
  '504-after': page(504, '504 Gateway Time-out'),
}

/** The edge's answer while the container is replaced. */
export const DOWN = page(502, '502 Bad Gateway')

const DONE = new Set<WireFault>(['drop-after', 'hang-after', 'torn', '502-after', '504-after'])
/** Whether the work is done all the same. */
export const works = (rule: FaultRule<WireFault> | undefined): boolean => rule === undefined || DONE.has(rule.fault)

/**
 * Answers as the fault has it.
 * @param made what the work brought, where it was done
 * @returns the status, 0 where no answer was given
 */
export function spoil(response: ServerResponse, { fault, to = '/' }: FaultRule<WireFault>, made: Answer): number {
  const instead = fault === 'redirect' ? answer(307, { location: to }) : ANSWERS[fault]
  if (instead) {
    send(response, instead)
    return instead.status
  }
  switch (fault) {
    case 'drop':
    case 'drop-after': response.destroy(); return 0
    case 'torn': sendTorn(response, made); return made.status
    case 'huge': flood(response); return 200
    case 'drip': drip(response); return 200
    default: return 0
  }
}

const CHUNK = Buffer.alloc(64 * 1024, ' ')
const CHUNKS = (100 * 1024 * 1024) / CHUNK.length

function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(CHUNK.length * CHUNKS) })
  const chunks = Array.from({ length: CHUNKS }, () => CHUNK)
  Readable.from(chunks, { objectMode: false }).on('error', () => undefined).pipe(response)
}

/** Milliseconds between two bytes. */
const PAUSE = 20

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const tap = setInterval(() => response.write('['), PAUSE)
  response.on('close', () => clearInterval(tap))
}
