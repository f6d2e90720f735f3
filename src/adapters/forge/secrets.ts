import * as v from 'valibot'
import type { RepositorySecrets } from '../../ports/repository-secrets'
import { ask, mustBeTaken, read, send, type Topic } from './ask'
import { readPages } from './pages'
import { seal } from './seal'
import type { Site } from './site'

const Names = v.array(v.object({ name: v.string() }))
const PublicKey = v.object({ key_id: v.string(), key: v.string() })

/** The secrets of a repository: Gitea takes them as they are, GitHub sealed for a key of its own. */
export function createSecrets(site: Site, token: string): RepositorySecrets {
  const gitea = site.flavour === 'gitea'
  const topic = (name: string): Topic => ({
    input: 'github-token', token, reason: 'internal', what: `take the secret ${name}`,
    right: gitea ? 'write this repository (write:repository), as its owner' : 'write its secrets (a fine-grained token with secrets: write; the job\'s own token never may)',
    missing: 'See that the repository is right and that the github-token may see it',
    otherwise: 'Run this again when the forge answers',
  })
  return {
    async exists(name, call = {}) {
      const about = topic(name)
      if (!gitea) {
        const answer = await ask(site, `/actions/secrets/${name}`, about, call)
        if (answer.status === 404) return false
        return read(v.object({ name: v.string() }), answer, about).name.toUpperCase() === name
      }
      const found = await readPages(async (page) =>
        read(Names, await ask(site, `/actions/secrets?page=${page}&limit=50`, about, call), about), about)
      return found.some((one) => one.name.toUpperCase() === name)
    },
    async write(name, value, call = {}) {
      const about = topic(name)
      if (gitea) return mustBeTaken(await send(site, 'PUT', `/actions/secrets/${name}`, { data: value }, about, call), about)
      const { key, key_id } = read(PublicKey, await ask(site, '/actions/secrets/public-key', about, call), about)
      const sealed = { encrypted_value: await seal(value, key), key_id }
      mustBeTaken(await send(site, 'PUT', `/actions/secrets/${name}`, sealed, about, call), about)
    },
  }
}
