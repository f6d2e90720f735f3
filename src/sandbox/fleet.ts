import { createServer } from 'node:http'
import { listen, stop } from './server'
import { SandboxTenant, type TenantOptions } from './tenant'

export interface SandboxFleet {
  /** By slug, in the order given. */
  tenants: ReadonlyMap<string, SandboxTenant>
  /** Where every tenant is reached as well, behind one address: with `{slug}` in it. */
  urlTemplate: string
  /** The inputs that name every tenant; ids of organisations only where each has one. */
  inputs(): { 'tenant-urls': string; 'tenant-tokens': string; 'tenant-org-ids': string }
  /** What was made in any tenant and is still there, after its slug. */
  left(): string[]
  close(): Promise<void>
}

/** Starts tenants by their slugs, each on a free port of loopback: tokens and `Origin` are a matter of the port too. */
export async function startFleet(fleet: Readonly<Record<string, TenantOptions>>): Promise<SandboxFleet> {
  const started = await Promise.all(Object.entries(fleet).map(([slug, options]) => start(slug, options)))
  const tenants = new Map(started.map(({ tenant }) => [tenant.slug, tenant]))
  const gateway = createServer((request, response) => {
    const [, slug = '', path = '/'] = /^\/([^/?]*)(.*)$/.exec(request.url ?? '') ?? []
    const tenant = tenants.get(slug)
    if (tenant) void tenant.receive(request, response, path)
    else response.writeHead(404).end()
  })
  const all = [...tenants.values()]
  const servers = [gateway, ...started.map(({ server }) => server)]
  return {
    tenants,
    urlTemplate: `http://${await listen(gateway)}/{slug}`,
    inputs: () => ({
      'tenant-urls': all.map(({ url }) => url).join('\n'),
      'tenant-tokens': all.map(({ token }) => token).join('\n'),
      'tenant-org-ids': all.flatMap(({ orgId = [] }) => orgId).join('\n'),
    }),
    left: () => all.flatMap((tenant) => tenant.left().map((thing) => `${tenant.slug}: ${thing}`)),
    close: async () => void (await Promise.all(servers.map(stop))),
  }
}

async function start(slug: string, options: TenantOptions) {
  const server = createServer()
  const tenant = new SandboxTenant(slug, `http://${await listen(server)}`, options)
  server.on('request', (request, response) => void tenant.receive(request, response, request.url ?? '/'))
  return { server, tenant }
}
