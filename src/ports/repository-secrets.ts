import type { Call } from './call'

/** The secrets of a repository, which can be written and not read. Every method throws a `Failure`. */
export interface RepositorySecrets {
  exists(name: string, call?: Call): Promise<boolean>
  write(name: string, value: string, call?: Call): Promise<void>
}
