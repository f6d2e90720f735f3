import { type Answer, json } from './answer'

export type Flavour = 'github' | 'gitea'

/** What is not there, or not to be seen. */
export const notFound = (flavour: Flavour): Answer =>
  json(404, { message: flavour === 'gitea' ? 'The target couldn\'t be found.' : 'Not Found' })

/** Gitea tells an absent variable from everything else that is absent; GitHub does not. */
export const noVariable = (flavour: Flavour): Answer =>
  flavour === 'gitea' ? json(404, { message: 'variable not found' }) : notFound(flavour)

export const noCommit = (flavour: Flavour, ref: string): Answer =>
  flavour === 'gitea' ? notFound(flavour) : json(422, { message: `No commit found for SHA: ${ref}` })

/** The token may not read variables. */
export const forbidden = (flavour: Flavour): Answer =>
  json(403, { message: flavour === 'gitea' ? 'user should be the owner of the repo' : 'Resource not accessible by integration' })
