import * as v from 'valibot'
import { addressFault, withoutSlash } from '../release/address'
import { type CommandLine, splitCommand } from '../release/command-line'
import { isCommit } from '../release/commit'
import { cut } from '../release/cut'
import { type End, ENDS } from '../release/ended'
import { isOn, KILL_SWITCH_WORDS } from '../release/gates/kill-switch'
import { canonicalHost, type Image, isHost, parseImage, sameImage } from '../release/image'
import { type Listed, readFleetLines } from '../release/listed'
import { isSlug } from '../release/slug'
import { isKept, isTag, strangePlaceholders } from '../release/tag'
import { readVerifyLines, type VerifyLine } from '../signatures/line'
import { nearName } from './near'
import { type Login, readAuthLines } from './registry-auth'

/** Reads one input's text; every `wrong` is a fault that says what would be right. */
function reads<T>(read: (text: string, wrong: (expected: string) => void) => T) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      let sound = true
      const value = read(dataset.value.trim(), (expected) => {
        sound = false
        addIssue({ message: expected })
      })
      return sound ? value : NEVER
    }),
  )
}

const must = (test: (text: string) => boolean, expected: string) =>
  reads((text, wrong) => {
    if (!test(text)) wrong(expected)
    return text
  })

export const oneOf = <const T extends string>(words: readonly T[]) => v.picklist(words, `one of ${words.join(', ')}`)

/** Exactly `true` or `false`: "yes" is not guessed. */
export const flag = v.pipe(oneOf(['true', 'false']), v.transform((text) => text === 'true'))

export const whole = (least: number, most: number, unit = '') =>
  v.pipe(reads((text, wrong) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    if (!(number >= least && number <= most)) wrong(`a whole number${unit} from ${least} to ${most}`)
    return number
  }), v.metadata({ least, most }))

const DAY = 86_400
export const seconds = (least: 0 | 1) => whole(least, DAY, ' of seconds')

export const word = must((text) => text !== '', 'some text')
export const path = word
/** What a person says, in one line. */
export const sentence = must((text) => !/[\r\n]/.test(text) && text.length <= 500, 'one line of at most 500 characters')
export const secret = must((text) => !/[\s\0]/.test(text), 'a secret without white space')
/** Also as a ref: `refs/heads/main` is main, and no other ref is a branch (incident branch-as-ref). */
export const branch = reads((text, wrong) => {
  const name = text.replace(/^refs\/heads\//, '')
  if (!/^(?!-)[^\s~^:?*[\\\0]+$/.test(name) || name.startsWith('refs/')) wrong('the name of a branch, such as main or refs/heads/main')
  return name
})
/** Of a kill switch: what it says in the place of its name (`${{ vars.X }}`) would be a variable that is nowhere, and so off for ever. */
export const variableName = must((text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && isOn(text) === undefined, 'the name of a variable, and not what it says')

/** As forges name environments. */
export const environment = must((text) => /^[^\s,\p{Cc}\p{Cf}](?:[^,\p{Cc}\p{Cf}]{0,98}[^\s,\p{Cc}\p{Cf}])?$/u.test(text), 'the name of an environment, on one line and at most 100 characters')

export const COMMIT_WORDS = 'a commit of 7 to 40 hex digits, or 64'

const isNearPrevious = (word: string): boolean => /^prev/.test(word) || nearName(word, ['previous']) !== undefined

export const commitOrPrevious = reads((text, wrong) => {
  const sha = text.toLowerCase()
  if (sha !== 'previous' && !isCommit(sha)) wrong(isNearPrevious(sha) ? `${COMMIT_WORDS}; did you mean the word previous, which a rollback takes?` : COMMIT_WORDS)
  return sha
})

const NO_KEPT = 'a tag that does not end in -previous, -rolled-back or -history: those are kept beside the tag that moves'

/** The tag that moves. */
export const targetTag = reads((text, wrong) => {
  if (!isTag(text)) wrong('a tag: letters, digits and _ . - (at most 128, not starting with . or -)')
  else if (isKept(text)) wrong(NO_KEPT)
  return text
})

export const tagTemplate = reads((text, wrong) => {
  const strange = strangePlaceholders(text)
  if (strange.length > 0) wrong(`a tag with no placeholder but {sha} and {sha7}; ${strange.join(', ')} is neither`)
  else if (!isTag(text.replaceAll(/\{sha7?\}/g, '0'))) wrong('a tag, or a template of one such as staging-{sha7}')
  return text
})

/** Where builds are published. */
export const sourceTag = v.pipe(tagTemplate, v.check((text) => !isKept(text), NO_KEPT))

/** Splits on lines, commas and white space; the one parser of every list. Text that is all separators is no list. */
export const items = (text: string): string[] => text.split(/[\s,]+/).filter((item) => item !== '')

function list<T>(what: string, read: (item: string, wrong: (expected: string) => void) => T) {
  return reads((text, wrong): T[] => {
    const found = items(text)
    if (text !== '' && found.length === 0) wrong(`${what}; this holds separators alone`)
    return found.map((item) => read(item, wrong))
  })
}

export const words = (what: string) => list(what, (item) => item)

/** Repositories, and lines `source => target`: what is written is written at the target alone. */
export const images = reads((text, wrong): Image[] => {
  const names = items(text.replace(/[^\S\r\n]*=>[^\S\r\n]*/g, '=>'))
  if (text !== '' && names.length === 0) wrong('image repositories; this holds separators alone')
  const found: Image[] = []
  for (const name of names) {
    const image = arrowed(name, wrong)
    if (!image) continue
    const twin = found.find((other) => sameImage(other, image))
    if (twin) wrong(`every repository once; "${image.name}" and "${twin.name}" are the same`)
    found.push(image)
  }
  return found
})

function arrowed(line: string, wrong: (expected: string) => void): Image | undefined {
  const names = line.split('=>')
  if (names.length > 2 || names.includes('')) {
    wrong(`one source and one target, as in ghcr.io/acme/app => registry.example/app; "${cut(line, 200)}" is not that`)
    return undefined
  }
  const [first, second] = names.map((name) => {
    const image = parseImage(name)
    if (typeof image !== 'string') return image
    wrong(`repositories such as ghcr.io/molecule-ai/platform; "${cut(name, 200)}" ${image}`)
    return undefined
  })
  if (!first || (names.length === 2 && !second)) return undefined
  if (!second) return first
  if (sameImage(first, second)) wrong(`a source other than its target; "${cut(line, 200)}" names one repository twice`)
  return { ...second, from: first }
}

/** Lines, so that what stands in one may hold commas and spaces. */
export const lines = reads((text, wrong): string[] => {
  const found = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  if (text !== '' && found.every((line) => /^[\s,]*$/.test(line))) wrong('one context a line; this holds separators alone')
  return found
})

function pairs<T>(shape: string, read: (key: string, value: string) => T | undefined, named: (key: string) => string = (key) => key) {
  return reads((text, wrong): ReadonlyMap<string, T> => {
    const found = new Map<string, T>()
    text.split('\n').forEach((line, at) => {
      if (line.trim() === '') return
      const equals = line.indexOf('=')
      const written = line.slice(0, Math.max(0, equals)).trim()
      const value = read(written, line.slice(equals + 1).trim())
      const key = named(written)
      if (equals <= 0 || value === undefined) return wrong(`lines ${shape}; line ${at + 1} is not one`)
      if (found.has(key)) return wrong(`lines ${shape}, each once; line ${at + 1} repeats an earlier one`)
      found.set(key, value)
    })
    return found
  })
}

/** By `host` or `host/path`, as `loginKeysOf` names them. */
export const registryAuth = reads((text, wrong): ReadonlyMap<string, Login> => {
  const shape = 'lines host=user:password or host/path=user:password'
  const found = new Map<string, Login>()
  for (const { line, key, login, fault } of readAuthLines(text)) {
    if (key === undefined || !login) wrong(`${shape}; line ${line} ${fault ?? 'is not one'}`)
    else if (found.has(key)) wrong(`${shape}, each once; line ${line} repeats an earlier one`)
    else found.set(key, login)
  }
  return found
})

/** What every image must be signed by; the files that lines name are read elsewhere. */
export const verifyLines = reads((text, wrong): readonly VerifyLine[] => {
  const { lines: found, faults } = readVerifyLines(text)
  faults.forEach(wrong)
  return found
})

/** Registry host to the host that may hand out its tokens. */
export const registryRealms = pairs('registry-host=token-host', (registry, server) =>
  isHost(registry) && isHost(server) ? server.toLowerCase() : undefined, canonicalHost)

export const awsRoles = pairs('account-id=role-arn', (account, arn) =>
  /^\d{12}$/.test(account) && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(arn) ? arn : undefined)

export const url = reads((text, wrong) => {
  const fault = addressFault(text)
  if (fault) wrong(fault)
  return withoutSlash(text)
})

export const urls = list('addresses', (item, wrong) => {
  const fault = addressFault(item)
  if (fault) wrong(fault)
  return withoutSlash(item)
})

/** Webhooks, one a line; what an address holds is a secret, so that a fault names its line. */
export const webhooks = reads((text, wrong): string[] => text.split(/\r?\n/).flatMap((line, at) => {
  const address = line.trim()
  if (address === '') return []
  const fault = /\s/.test(address) ? 'one address alone' : addressFault(address, true)
  if (fault) wrong(`webhook addresses, one a line; line ${at + 1} is to be ${fault}`)
  else if (OLD_TEAMS.test(new URL(address).hostname)) wrong(`addresses that are served; line ${at + 1} is a connector of Office 365, which has ended: make a workflow in Teams ("when a webhook request is received")`)
  return [address]
}))
const OLD_TEAMS = /(?:\.webhook\.office\.com|^outlook\.office(?:365)?\.com)$/

/** Ends of a run that are told. */
export const ends = reads((text, wrong): ReadonlySet<End> => {
  const found = items(text.toLowerCase())
  if (text !== '' && found.length === 0) wrong('ends of a run; this holds separators alone')
  for (const word of found) if (!(ENDS as readonly string[]).includes(word)) wrong(`ends of a run (${ENDS.join(', ')}); "${cut(word, 40)}" is none`)
  return new Set(found as End[])
})

/** The key of https://www.standardwebhooks.com, as it is written there, or any text. */
export const signingSecret = must((text) => !/[\s\0]/.test(text) && (!text.startsWith('whsec_') || /^whsec_[A-Za-z0-9+/]{20,}={0,2}$/.test(text)),
  'a signing secret without white space; behind whsec_ base64')

export const slugOrNone = must(isSlug, 'the slug of a tenant (lower-case letters, digits and dashes, at most 63), or none')

/** Slugs of tenants; none is a list too. */
export const slugs = list('slugs of tenants', (item, wrong) => {
  if (!isSlug(item)) wrong(`slugs of tenants (lower-case letters, digits and dashes, at most 63); "${item}" is none`)
  return item
})

/** The fleet: lines `slug [url]`. */
export const fleet = reads((text, wrong): Listed[] => {
  const { listed, faults } = readFleetLines(text)
  for (const { words } of faults) wrong(`one tenant a line, its slug (lower-case letters, digits and dashes, at most 63) and where wanted its address; ${words}`)
  return listed
})

/** A command as words, for which no shell is asked. */
export const command = reads((text, wrong): CommandLine => {
  const split = splitCommand(text)
  if (typeof split !== 'string') return { text, ...split }
  wrong(`a command and its words, which no shell is asked for; ${split}`)
  return { text, words: [], unexpanded: [] }
})

/** Names of variables. Inputs are none of them: they hold every secret of the run. */
export const variableNames = list('names of variables', (item, wrong) => {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(item)) wrong(`names of variables; "${cut(item, 40)}" is none`)
  else if (/^(?:INPUT|RELEASE_ACTION)_/i.test(item)) wrong(`variables that are no inputs; ${cut(item, 80)} is one, and no command is given it`)
  return item
})

/** A path below a tenant's address. */
export const requestPath = must((text) => /^\/[^\s#\\]*$/.test(text) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text.split('?')[0]!), 'a path that begins with a slash, such as /buildinfo')

/** Read whole only where it is more than names (run/): that takes a library which few runs need. */
export const jsonPath = must((text) => /^\$[.[]/.test(text), 'a JSONPath by RFC 9535, such as $.git_sha')

/** Nothing is none, where a mode has none by default. */
export const suiteName = must(() => true, 'a built-in suite\'s name, or a path')

export const urlTemplate = reads((text, wrong) => {
  const fault = addressFault(text.replaceAll('{slug}', 'slug'))
  if (fault) wrong(fault)
  else if (!text.includes('{slug}')) wrong('an address that holds {slug}')
  else if (/[{}<>$]/.test(text.replaceAll('{slug}', ''))) wrong('an address that holds {slug}, in one pair of braces, and nothing else to be filled in')
  return withoutSlash(text)
})

/** True where releases are disabled. */
export const killSwitch = reads((text, wrong) => {
  const on = isOn(text)
  if (on === undefined) wrong(KILL_SWITCH_WORDS)
  return on === true
})
