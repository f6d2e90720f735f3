/** What is shown to a registry or its token server, and in words for messages where it came from. */
export type Credential =
  | { kind: 'password'; user: string; password: string; origin: string }
  | { kind: 'identity'; token: string; origin: string }
  | { kind: 'anonymous'; origin: string }

/** Finds the credential of a registry. Never fails: what cannot be read is warned of, and the next source is asked. */
export interface Credentials {
  for(registryHost: string): Promise<Credential>
}

/** The value of `Authorization: Basic` (RFC 7617, UTF-8), masked before anybody can see it. */
export function basic(user: string, password: string, mask: (secret: string) => void): string {
  const encoded = Buffer.from(`${user}:${password}`).toString('base64')
  mask(encoded)
  return `Basic ${encoded}`
}
