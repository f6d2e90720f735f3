import type { ClientRequest } from 'node:http'
import type { Take } from './incoming'

/** A body that is sent as it comes, one piece after the other; the `timeoutMs` of its request is then the longest silence. */
export interface Streamed {
  /** In bytes; told beforehand. */
  length: number
  /** Puts all of it, from its first byte, each time that it is asked: another login or another address wants it anew. */
  pour(put: Take): Promise<void>
}

export interface Feeding {
  done: Promise<void>
  /** Whether all bytes have been sent, be `pour` done or not. */
  isSent(): boolean
}

/** Sends a body, and never has more than one piece of it under way. `put` rejects once nobody takes any more. */
export function feed(request: ClientRequest, { length, pour }: Streamed, alive: () => void): Feeding {
  let sent = 0
  let stop: ((why: Error) => void) | undefined
  request.once('close', () => stop?.(new Error('nobody takes any more')))
  const put: Take = (piece) => new Promise((resolve, reject) => {
    if (request.destroyed) return reject(new Error('nobody takes any more'))
    if (piece.length === 0) return resolve()
    stop = reject
    request.write(piece, (error) => {
      stop = undefined
      if (error) return reject(error)
      alive()
      sent += piece.length
      resolve()
    })
  })
  return { done: pour(put).then(() => void request.end()), isSent: () => sent === length }
}
