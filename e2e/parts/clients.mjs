import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dockerConfig } from './crane.mjs'
import { run, workFolder } from './process.mjs'
import { goTool } from './tools.mjs'

/**
 * The clients that people use, logged in to one registry on loopback, each as a function of its arguments that gives
 * its standard output. `folder` is where they run.
 */
export async function startClients(host, auth) {
  const folder = workFolder('clients')
  const config = dockerConfig(host, auth)
  const env = {
    PATH: process.env.PATH, HOME: folder, DOCKER_CONFIG: config, REGISTRY_AUTH_FILE: join(config, 'config.json'), COSIGN_PASSWORD: '',
  }
  const client = (program) => async (...args) => (await run(program, args, { env, cwd: folder })).stdout
  const [crane, regctl, regsync, oras, cosign] =
    await Promise.all(['crane', 'regctl', 'regsync', 'oras', 'cosign'].map(async (name) => client(await goTool(name))))
  await regctl('registry', 'set', '--tls', 'disabled', '--skip-check', host)
  return {
    folder, crane, regctl, oras, cosign,
    skopeo: client('skopeo'),
    /** Copies all tags of a repository to another, with what refers to them. */
    async regsync(source, target) {
      const file = join(folder, 'regsync.yml')
      // YAML's parser reads JSON.
      writeFileSync(file, JSON.stringify({
        version: 1,
        creds: [{ registry: host, tls: 'disabled', user: auth?.username, pass: auth?.password }],
        sync: [{ source: `${host}/${source}`, target: `${host}/${target}`, type: 'repository', referrers: true }],
      }))
      return regsync('once', '-c', file)
    },
  }
}
