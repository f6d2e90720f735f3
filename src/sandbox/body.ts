import type { IncomingMessage } from 'node:http'

/** The whole body as text, or nothing where the client broke off. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  try {
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
    return Buffer.concat(parts).toString('utf8')
  } catch {
    return undefined
  }
}

/** What is no JSON is nothing. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
