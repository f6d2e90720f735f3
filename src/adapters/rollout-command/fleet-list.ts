import * as v from 'valibot'
import { Failure } from '../../release/failure'
import { readJson } from '../../release/json'
import { type Listed, readFleetLines, readFleetRows, type ReadList } from '../../release/listed'

const Rows = v.array(v.object({ slug: v.string(), url: v.nullish(v.string()) }))

const unreadable = (words: string): Failure => new Failure('fleet-unreadable', `what fleet-command printed is no list of tenants: ${words}`, {
  hint: 'Have it print one tenant a line, slug or slug and address, or a JSON array of {"slug": …, "url": …}',
})

/** The fleet that a command printed. @throws Failure `bad-slug`, `fleet-unreadable` */
export function readFleet(printed: Buffer): Listed[] {
  const text = printed.toString('utf8').replace(/^\uFEFF/, '').trim()
  const { listed, faults } = text.startsWith('[') || text.startsWith('{') ? readArray(text) : readFleetLines(text)
  const [fault] = faults
  if (!fault) return listed
  if (!fault.ofSlug) throw unreadable(fault.words)
  throw new Failure('bad-slug', `fleet-command lists a tenant that is none: ${fault.words}`, {
    hint: 'Have it print slugs alone (lower-case letters, digits and dashes, at most 63): nothing is deployed while its list holds a name that is no slug',
  })
}

function readArray(text: string): ReadList {
  const read = readJson(Buffer.from(text))
  if ('fault' in read) throw unreadable(read.fault)
  const rows = v.safeParse(Rows, read.value)
  if (!rows.success) throw unreadable('it is JSON, and no array of {"slug": …, "url": …}')
  return readFleetRows(rows.output.map(({ slug, url }, at) => ({ slug, url: url ?? undefined, place: `item ${at + 1}` })))
}
