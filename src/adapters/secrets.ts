import { sightOf } from '../report/safe'
import { formsOf, formsOfForms, partsOf } from './secrets/forms'
import { joined, Literals, type Span } from './secrets/literals'

const MASK = '***'
/** Whether a text shows other characters than it holds. */
const HIDES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const DIGEST = /sha256:[0-9a-f]{64}/g

/** Fields that hold words of ours alone: a password that is one of them says nothing there, and a script goes by them. */
const WORDS: ReadonlySet<string> = new Set(['mode', 'outcome', 'reason', 'state', 'mediaType', 'schema', 'kind', 'purpose', 'op'])
/** Words of ours in a field that else holds a sentence. */
const VERDICTS: ReadonlySet<string> = new Set(['passed', 'held', 'warned', 'off', 'pass', 'fail', 'inconclusive', 'skipped'])
/** Fields that name something: masked where they are a secret, and left whole where one is a part of the name. */
const NAMES: ReadonlySet<string> = new Set([
  'sha', 'shortSha', 'commit', 'commitBefore', 'image', 'registry', 'repository', 'tag', 'source', 'before', 'wanted', 'after',
  'digest', 'tenant', 'slug', 'slugs', 'stragglers', 'url', 'urlTemplate', 'runUrl', 'journal', 'evidenceFile',
])
/** A manifest's own bytes: put back changed they were another build. */
const BYTES: ReadonlySet<string> = new Set(['bytes'])

/**
 * Every secret of a run and the forms it takes on the way. Whatever leaves the process goes through `clean` as data,
 * before anything of it is cut or escaped, and through `redact` once it is written.
 */
export class Secrets {
  private readonly known = new Set<string>()
  /** As they are given: a tenant's token is, anew with each request, and has some dozens of forms. */
  private readonly added = new Set<string>()
  private readonly hid = new Set<string>()
  private readonly told = new Set<string>()
  private readonly literals = new Literals()
  private readonly names = new Literals()

  /** @param announce tells the runner, which masks it in the job's log; called before the secret is used */
  constructor(private readonly announce: (secret: string) => void) {}

  readonly add = (secret: string): void => {
    if (this.added.has(secret)) return
    // The forms of each part are among those of the whole.
    for (const part of partsOf(secret)) this.added.add(part)
    const forms = formsOf(secret).filter((form) => !this.told.has(form))
    for (const form of forms) {
      this.told.add(form)
      this.announce(form)
    }
    for (const form of [...forms, ...formsOfForms(forms)]) this.know(form)
  }

  /** As `add`, of what a stranger calls a secret: a runner, which would mask it in all that a job says, is not told. */
  readonly hide = (secret: string): void => {
    if (this.added.has(secret) || this.hid.has(secret)) return
    this.hid.add(secret)
    for (const form of formsOf(secret)) this.know(form)
  }

  /**
   * Names what everybody may know, such as an image: a secret that is a word of it is left there, or every command and
   * every output that names it would be of no use.
   */
  readonly spare = (name: string): void => {
    if (name.length > 4) this.names.add(name)
  }

  /** A text without secrets: wherever they overlap, whatever shows nothing between their characters, and where they were cut. */
  readonly redact = (text: string): string => {
    if (this.literals.isEmpty) return text
    const found = [...this.literals.findTorn(text), ...(HIDES.test(text) ? this.hidden(text) : [])]
    if (found.length === 0) return text
    const names = joined([...this.names.find(text), ...digestsIn(text)])
    let clean = ''
    let done = 0
    for (const { from, to } of joined(found.filter((span) => !isPartOfOne(span, names)))) {
      clean += text.slice(done, from) + MASK
      done = to
    }
    return clean + text.slice(done)
  }

  /** Data of any shape without secrets; what a script goes by stays what it is. */
  readonly clean = <T>(data: T): T => this.cleaned(data, '') as T

  private know(form: string): void {
    if (this.known.has(form)) return
    this.known.add(form)
    this.literals.add(form)
  }

  private hidden(text: string): Span[] {
    const sight = sightOf(text)
    return this.literals.findTorn(sight.text).map(({ from, to }) => ({ from: sight.at(from), to: sight.at(to - 1) + 1 }))
  }

  private cleaned(value: unknown, field: string): unknown {
    if (typeof value === 'string') return this.cleanedText(value, field)
    if (Array.isArray(value)) return value.map((item: unknown) => this.cleaned(item, field))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, this.cleaned(item, key)]))
  }

  private cleanedText(text: string, field: string): string {
    if (WORDS.has(field) || BYTES.has(field) || (field === 'verdict' && VERDICTS.has(text))) return text
    if (!NAMES.has(field)) return this.redact(text)
    return this.known.has(text) ? MASK : text
  }
}

const digestsIn = (text: string): Span[] => [...text.matchAll(DIGEST)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))

/** @param names none of which touch, in their order */
function isPartOfOne({ from, to }: Span, names: readonly Span[]): boolean {
  let [low, high] = [0, names.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (names[middle]!.from <= from) low = middle
    else high = middle - 1
  }
  const name = names[low]
  return name !== undefined && name.from <= from && to <= name.to && to - from < name.to - name.from
}
