import type { Agent } from 'node:http'
import type { Socket } from 'node:net'

/** As many as are open to a tenant (adapters/tenant). */
const AT_HOST = 2

/**
 * Has agents share one number of connections. Node bounds idle ones by host alone, and a fleet is many hosts, of which
 * each would keep its own. Here an idle one makes room for whoever opens a new one: the oldest, whosever it is. A tenant
 * that is asked twice in a row keeps its connection for it, and one that was asked before gives its own away.
 * @param most beyond so many none is kept for later
 * @returns takes one more agent in; of one that keeps none (`isAlone`) a connection to a host that has two takes the place
 * of an idle one of these, so that a write on a connection of its own is no third
 */
export function frugal(most: number): <T extends Agent>(agent: T, isAlone: boolean) => T {
  const agents: Agent[] = []
  const idle = (host?: string): Socket[] => agents.flatMap(({ freeSockets }) => alive(freeSockets, host))
  const inUse = (host?: string): number => agents.flatMap(({ sockets }) => alive(sockets, host)).length

  /** @returns whether one of the host's own made it */
  function swap(host: string): boolean {
    const own = idle(host)
    const isFull = own.length > 0 && own.length + inUse(host) >= AT_HOST
    if (isFull) own[0]!.destroy()
    return isFull
  }

  function makeRoom(): void {
    const all = idle()
    for (const socket of all.slice(0, Math.max(0, all.length + inUse() + 1 - most))) socket.destroy()
  }

  return (agent, isAlone) => {
    agents.push(agent)
    const connect = agent.createConnection
    return Object.assign(agent, {
      createConnection(...how: Parameters<Agent['createConnection']>) {
        if (!isAlone || !swap(agent.getName(how[0]))) makeRoom()
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
