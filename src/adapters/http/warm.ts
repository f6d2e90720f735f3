import type { Agent, AgentOptions } from 'node:http'
import { isIP, type Socket } from 'node:net'

/** Connections that were opened before anybody asked for one, by the host and port that they lead to. */
export interface Warm {
  /**
   * Opens so many connections. Over TLS each costs two round trips and a handshake, which can go by while it is found
   * out how to log in. What goes wrong is nobody's fault yet: whoever needs a connection then opens one.
   */
  warm(url: URL, count: number): void
  /** Ends those that nobody took. */
  close(): void
}

const nothing = (): void => undefined

function end(this: Socket): void {
  this.destroy()
}

/** Has an agent take a connection that stands ready before it opens one. @param options the agent's own */
export function warmed(agent: Agent, options: AgentOptions): Warm {
  const ready = new Map<string, Socket[]>()
  const connect = agent.createConnection.bind(agent)
  const leave = (place: string, socket: Socket): void => void ready.set(place, (ready.get(place) ?? []).filter((one) => one !== socket))
  const take = (place: string): Socket | undefined => {
    const socket = ready.get(place)?.find(({ destroyed, writable }) => !destroyed && writable)
    if (!socket) return undefined
    leave(place, socket)
    // From here on a pause is an answer that takes its time.
    return socket.off('timeout', end).off('end', end).ref()
  }

  Object.assign(agent, {
    createConnection(...how: Parameters<Agent['createConnection']>) {
      const [{ host, port }] = how as [{ host?: string | null; port?: string | number | null }]
      return take(`${host}:${port}`) ?? connect(...how)
    },
  })
  return {
    warm({ hostname, port }, count) {
      const host = hostname.replace(/^\[|\]$/g, '')
      const place = `${host}:${port || 443}`
      for (let one = 0; one < count; one += 1) {
        const to = { ...options, host, port: Number(port || 443), servername: isIP(host) === 0 ? host : '' }
        const socket = connect(to) as Socket
        // It stays: between two listeners of node's own an error would end the process.
        socket.on('error', nothing)
        socket.on('timeout', end).on('end', end).once('close', () => leave(place, socket))
        socket.unref()
        ready.set(place, [...(ready.get(place) ?? []), socket])
      }
    },
    close() {
      for (const socket of [...ready.values()].flat()) socket.destroy()
    },
  }
}
