import type { Agent } from 'node:http'
import type { Socket } from 'node:net'

/** As many as are open to a tenant (adapters/tenant). */
const AT_HOST = 2

/**
 * Has agents share one number of connections. Node bounds idle ones by host alone, and a fleet is many hosts, of which
 * each would keep its own. Here an idle one makes room for whoever opens a new one: at a host that has two of them one of
 * its own, so that a write on a connection of its own is no third; else the oldest, whosever it is. A tenant that is
 * asked twice in a row keeps its connection for it, and one that was asked before gives its own away.
 * @param most beyond so many none is kept for later
 * @returns takes one more agent in
 */
export function frugal(most: number): <T extends Agent>(agent: T) => T {
  const agents: Agent[] = []
  const idle = (host?: string): Socket[] => agents.flatMap(({ freeSockets }) => alive(freeSockets, host))
  const inUse = (host?: string): number => agents.flatMap(({ sockets }) => alive(sockets, host)).length

  function makeRoom(host: string): void {
    const [own, ...others] = idle(host)
    if (own && others.length + 1 + inUse(host) >= AT_HOST) return void own.destroy()
    const all = idle()
    for (const socket of all.slice(0, Math.max(0, all.length + inUse() + 1 - most))) socket.destroy()
  }

  return (agent) => {
    agents.push(agent)
    const connect = agent.createConnection
    return Object.assign(agent, {
      createConnection(...how: Parameters<Agent['createConnection']>) {
        makeRoom(agent.getName(how[0]))
        return connect.apply(agent, how)
      },
    })
  }
}

/** @param host as an agent calls it; all of them where absent */
function alive(of: Agent['sockets'], host?: string): Socket[] {
  const sockets = host === undefined ? Object.values(of).flatMap((some = []) => some) : of[host] ?? []
  return sockets.filter(({ destroyed }) => !destroyed)
}
