import { addressFault, withoutSlash } from './address'
import { cut } from './cut'
import { isSlug } from './slug'

/** A tenant as it is listed. */
export interface Listed {
  slug: string
  /** Its base address, without a slash at the end; nothing where a template tells it. */
  url?: string
}

/** Something wrong with a list of tenants. */
export interface ListFault {
  /** It is a slug that is none; else its address, or the shape of the list. */
  ofSlug: boolean
  /** With its place, e.g. `line 3 is "Acme", which is no slug`. Text from outside. */
  words: string
}

export interface ReadList {
  listed: Listed[]
  faults: ListFault[]
}

const MOST_SHOWN = 64

/** Reads lines `slug [url]`; empty ones do not count. */
export function readFleetLines(text: string): ReadList {
  const faults: ListFault[] = []
  const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) => {
    const [slug = '', url, ...more] = line.trim().split(/\s+/)
    if (slug === '') return []
    if (more.length > 0) faults.push({ ofSlug: false, words: `line ${at + 1} holds more than a slug and an address` })
    return [{ slug, url, place: `line ${at + 1}` }]
  })
  const read = readFleetRows(rows)
  return { ...read, faults: [...faults, ...read.faults] }
}

/** Checks what was listed. Who stands twice counts once, with the address of whichever has one. */
export function readFleetRows(rows: readonly (Listed & { /** For people. */ place: string })[]): ReadList {
  const [found, faults] = [new Map<string, Listed>(), [] as ListFault[]]
  for (const { slug, url: written, place } of rows) {
    if (!isSlug(slug)) {
      faults.push({ ofSlug: true, words: `${place} is "${cut(slug, MOST_SHOWN)}", which is no slug` })
      continue
    }
    const fault = written === undefined ? undefined : addressFault(written)
    if (fault) faults.push({ ofSlug: false, words: `${place}, behind ${slug}, is not ${fault}` })
    const url = written === undefined ? undefined : withoutSlash(written)
    const known = found.get(slug)
    if (known?.url !== undefined && url !== undefined && known.url !== url) {
      faults.push({ ofSlug: false, words: `${place} gives ${slug} another address than an earlier one does` })
    }
    if (known?.url === undefined) found.set(slug, url === undefined ? { slug } : { slug, url })
  }
  return { listed: [...found.values()], faults }
}
