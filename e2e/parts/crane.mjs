import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, workFolder } from './process.mjs'
import { goTool } from './tools.mjs'

/** A folder for `DOCKER_CONFIG` that logs in to one registry. */
export function dockerConfig(host, auth) {
  const folder = join(workFolder('docker-config'), '.docker')
  mkdirSync(folder)
  const auths = auth && { [host]: { auth: Buffer.from(`${auth.username}:${auth.password}`).toString('base64') } }
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }))
  return folder
}

/** The independent witness of what is in a registry: `crane`, logged in as `auth`. */
export async function witness(host, auth) {
  const program = await goTool('crane')
  const env = { PATH: process.env.PATH, HOME: workFolder('home'), DOCKER_CONFIG: dockerConfig(host, auth) }
  const crane = async (...args) => (await run(program, args, { env })).stdout
  return {
    /** The digest a tag names. Throws where there is none. */
    digest: async (reference) => (await crane('digest', `${host}/${reference}`)).trim(),
    /** A manifest's text as it lies there. */
    manifest: (reference) => crane('manifest', `${host}/${reference}`),
    /** Proves every blob and child of an image against its digest. */
    validate: (reference) => crane('validate', '--remote', `${host}/${reference}`),
    run: crane,
    program,
    env,
  }
}
