import * as v from 'valibot'
import { type Answer, json } from './answer'
import { parsed } from './body'
import { type Flavour, notFound } from './forge-refusals'

const Sealed = v.object({ encrypted_value: v.string(), key_id: v.string() })
const Plain = v.object({ data: v.string() })

/** The secrets of a repository, which every forge takes and none tells: on GitHub as they were sealed. */
export class Secrets {
  readonly all = new Map<string, string>()
  /** Base64 of the key that GitHub's callers seal for. */
  publicKey = ''

  names(flavour: Flavour, query: URLSearchParams): Answer {
    const names = [...this.all.keys()].map((name) => ({ name }))
    if (flavour === 'gitea') return json(200, Number(query.get('page') ?? 1) > 1 ? [] : names)
    return json(200, { total_count: names.length, secrets: names })
  }

  one(flavour: Flavour, name: string): Answer {
    if (flavour === 'gitea') return notFound(flavour)
    if (name === 'public-key') return json(200, { key_id: 'sandbox', key: this.publicKey })
    return this.all.has(name) ? json(200, { name }) : notFound(flavour)
  }

  put(flavour: Flavour, name: string, text: string): Answer {
    const read = flavour === 'gitea' ? v.safeParse(Plain, parsed(text)) : v.safeParse(Sealed, parsed(text))
    if (!read.success) return json(422, { message: 'Validation Failed' })
    const isNew = !this.all.has(name)
    this.all.set(name, 'data' in read.output ? read.output.data : read.output.encrypted_value)
    return json(isNew ? 201 : 204, isNew ? {} : null)
  }
}
