import type { Http } from '../http/client'

export type Flavour = 'github' | 'gitea'

/** One repository on one forge. */
export interface Site {
  http: Http
  /** e.g. `https://api.github.com`, or a Gitea's address with `/api/v1`; no slash at its end. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  flavour: Flavour
}

/**
 * Which forge answers at an API's address. Gitea and Forgejo serve theirs under `/api/v1` and nowhere else, GitHub at
 * the root of its host or under `/api/v3`, so the address tells, and it alone: where the job runs (`GITEA_ACTIONS`) is
 * not what it asks, since `api-url` may name another forge. The answers are no hint either: a 404 of a route that is
 * not there looks like a commit without check runs.
 */
export const flavourOf = (apiUrl: string): Flavour => (/\/api\/v1$/.test(new URL(apiUrl).pathname) ? 'gitea' : 'github')
