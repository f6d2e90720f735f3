import * as v from 'valibot'
import type { Digest } from './digest'

/** A manifest that a list names as referring to another one. Text from outside, and no word of it is believed. */
export interface Referrer {
  /** As the list has it; what is no SHA-256 can be read nowhere. */
  digest: string
  /** Registries and clients get it wrong (GHCR's lists say `application/vnd.oci.empty.v1+json`): good for nothing but an order. */
  artifactType?: string
}

const Text = v.fallback(v.optional(v.string()), undefined)
const List = v.pipe(v.string(), v.parseJson(), v.object({
  // olareg's word for none is null.
  manifests: v.nullable(v.array(v.object({ digest: v.string(), artifactType: Text }))),
}))

/** What an index lists, be it a page of the referrers API or the one under a fallback tag; nothing where it is no index. */
export function referrersIn(bytes: Uint8Array): Referrer[] | undefined {
  const list = v.safeParse(List, new TextDecoder().decode(bytes))
  return list.success ? list.output.manifests ?? [] : undefined
}

/** Where clients keep that list themselves, and beside it the older `….sig` and its like. */
export const fallbackTag = (subject: Digest): string => subject.replace(':', '-')
