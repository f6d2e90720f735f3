/** What is shown to a registry or its token server, and in words for messages where it came from. */
export type Credential =
  | { kind: 'password'; user: string; password: string; origin: string }
  /** Exchanged at the registry's token server for one that the registry takes. */
  | { kind: 'identity'; token: string; origin: string }
  /** Shown to the registry as it is. */
  | { kind: 'bearer'; token: string; origin: string }
  | { kind: 'anonymous'; origin: string }

/** Where the credential of a repository is to be found. Two repositories with one `id` have one login. */
export interface Source {
  id: string
  /**
   * Looks it up, once. What cannot be read is warned of, and the next place is asked.
   * @throws Failure `registry-denied` where a helper is too late: the run must not go on as somebody else
   */
  find(signal?: AbortSignal): Promise<Credential>
  /** Looks it up anew, where a helper gives it: those of clouds are good for an hour, and a deploy may take longer. */
  renew?(signal?: AbortSignal): Promise<Credential>
}

/** Finds out which login is meant for a repository; no helper is asked for that. */
export interface Credentials {
  of(registryHost: string, repository: string): Promise<Source>
}

/** The value of `Authorization: Basic` (RFC 7617, UTF-8), masked before anybody can see it. */
export function basic(user: string, password: string, mask: (secret: string) => void): string {
  const encoded = Buffer.from(`${user}:${password}`).toString('base64')
  mask(encoded)
  return `Basic ${encoded}`
}
