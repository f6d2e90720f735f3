import { randomUUID } from 'node:crypto'

export interface Memory {
  id: string
  /** Where the tenant keeps memories by workspace. */
  workspace?: string
  content: string
  scope: string
  namespace: string
  createdAt: string
}

/** What a tenant takes for a secret, wherever it stands in a text: `disk-20261120…` holds one as well. */
const SECRETS = [/sk-[\w-]{16,}/g, /\w*_(?:TOKEN|SECRET|API_KEY)=\S*/g, /Bearer \S+/g, /ctx7_\S*/g, /[A-Za-z0-9+/]{33,}/g]

/** A text as a tenant keeps it. */
export const scrub = (text: string): string => SECRETS.reduce((clean, secret) => clean.replace(secret, '[REDACTED]'), text)

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter((word) => word !== '')

/** What a tenant remembers. A search is by whole words: a part of one finds nothing. */
export class Memories {
  private kept: Memory[] = []

  add(given: Pick<Memory, 'workspace' | 'content' | 'scope' | 'namespace'>): Memory {
    const memory = { ...given, id: randomUUID(), content: scrub(given.content), createdAt: new Date().toISOString() }
    this.kept.push(memory)
    return memory
  }

  /** @param by what else must be so, where it is given */
  search(query: string, by: Partial<Pick<Memory, 'workspace' | 'scope' | 'namespace'>> = {}): Memory[] {
    return this.kept.filter((memory) =>
      words(query).every((word) => words(memory.content).includes(word)) &&
      (['workspace', 'scope', 'namespace'] as const).every((key) => by[key] === undefined || by[key] === memory[key]))
  }

  /** @returns whether there was one */
  remove(id: string): boolean {
    const found = this.kept.some((memory) => memory.id === id)
    this.kept = this.kept.filter((memory) => memory.id !== id)
    return found
  }
}
