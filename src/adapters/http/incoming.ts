import type { IncomingMessage } from 'node:http'
import { unpacking } from './decode'

/** What to do with one piece of a body; the next one comes once it is done. */
export type Take = (piece: Uint8Array) => Promise<void>

/** The body of an answer, which is taken as it comes and is never held whole. */
export interface Incoming {
  /** 200, or 206 where it is a part. */
  status: number
  headers: IncomingMessage['headers']
  /** In bytes as they come, where the answer tells. */
  length: number | undefined
  /** Whether a proxy or a storage has encoded it, against what was asked for (incident encoded-answer). */
  isEncoded: boolean
  /**
   * Hands over every piece, which is good for as long as it is being taken.
   * @param how `unpacked`: without the coding
   * @throws where it is cut short, and whatever `take` throws
   */
  each(take: Take, how?: { unpacked: boolean }): Promise<void>
}

/** As node's parser brings it. */
export function incoming(response: IncomingMessage, alive: () => void): Incoming {
  const { statusCode = 0, headers } = response
  const length = headers['content-length']
  const coding = headers['content-encoding']
  return {
    status: statusCode, headers, length: length === undefined ? undefined : Number(length), isEncoded: !['', 'identity'].includes((coding ?? '').trim().toLowerCase()),
    async each(take, { unpacked } = { unpacked: false }) {
      const pieces = unpacked ? await unpacking(response, coding) : response
      for await (const piece of pieces as AsyncIterable<Buffer>) {
        alive()
        await take(piece)
      }
      if (!response.complete) throw new Error('incomplete')
    },
  }
}
