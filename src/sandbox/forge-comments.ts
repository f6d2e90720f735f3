import * as v from 'valibot'
import { type Answer, json } from './answer'
import { parsed } from './body'
import { type Flavour, notFound } from './forge-refusals'

const Body = v.object({ body: v.string() })

export interface Comment {
  id: number
  /** The number of the pull request or issue. */
  on: number
  body: string
  /** The login of its author. */
  by: string
}

/** Comments of pull requests, as both forges serve them below `issues`; Gitea gives all of them for every page. */
export class Comments {
  readonly all: Comment[] = []

  list(flavour: Flavour, on: number, query: URLSearchParams): Answer {
    const rows = this.all.filter((one) => one.on === on).map(({ id, body, by }) => ({ id, body, user: { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' } }))
    if (flavour === 'gitea') return json(200, rows)
    const size = Number(query.get('per_page') ?? 30)
    const page = Number(query.get('page') ?? 1)
    return json(200, rows.slice((page - 1) * size, page * size))
  }

  add(on: number, text: string, by: string): Answer {
    const read = v.safeParse(Body, parsed(text))
    if (!read.success) return json(422, { message: 'Validation Failed' })
    const made = { id: 100 + this.all.length, on, body: read.output.body, by }
    this.all.push(made)
    return json(201, made)
  }

  change(flavour: Flavour, id: number, text: string): Answer {
    const read = v.safeParse(Body, parsed(text))
    const found = this.all.find((one) => one.id === id)
    if (!found) return notFound(flavour)
    if (!read.success) return json(422, { message: 'Validation Failed' })
    found.body = read.output.body
    return json(200, found)
  }
}
