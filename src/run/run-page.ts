import type { Http } from '../adapters/http/client'
import type { Trigger } from '../ports/trigger'

/** Milliseconds for a question that no release waits for. */
const PATIENCE_MS = 2_000
const MOST_BYTES = 4_096

/**
 * The trigger with the page of its run. Gitea goes by a run's number up to 1.25 and by its id from 1.26 on, and Forgejo
 * by the number (incident run-link): where the version cannot be read there is no link rather than one to another run.
 */
export async function withRunPage(trigger: Trigger, apiUrl: string | undefined, http: Http): Promise<Trigger> {
  const { giteaRun, runUrl } = trigger
  if (runUrl !== undefined || !giteaRun || !apiUrl) return trigger
  const version = await versionOf(apiUrl, http)
  if (version === undefined) return trigger
  const { pages, id, number } = giteaRun
  return { ...trigger, runUrl: `${pages}/${goesById(version) ? id : number}` }
}

/** e.g. `1.25.5`, `1.26.0+dev-12-gabc`; Forgejo says `11.0.1+gitea-1.22.0`. */
function goesById(version: string): boolean {
  const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  if (version.includes('+gitea-')) return false
  return Number(major) > 1 || Number(minor) >= 26
}

async function versionOf(apiUrl: string, http: Http): Promise<string | undefined> {
  try {
    const { status, body } = await http.request({
      method: 'GET', url: `${apiUrl.replace(/\/+$/, '')}/version`, headers: { accept: 'application/json' },
      timeoutMs: PATIENCE_MS, maxBytes: MOST_BYTES, retry: false, reason: 'internal',
    })
    const said: unknown = status === 200 ? JSON.parse(body.toString('utf8')) : undefined
    const version = typeof said === 'object' && said !== null && 'version' in said ? said.version : undefined
    return typeof version === 'string' && /^v?\d+\.\d+/.test(version) ? version : undefined
  } catch {
    return undefined
  }
}
