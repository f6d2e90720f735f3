import * as v from 'valibot'
import { jsonEnd } from '../../release/json-end'
import { canonicalHost, DOCKER_HUB, DOCKER_HUB_KEY } from './docker-hub'
import { printable } from './printable'

/** What is stored for a registry: a password, a token that is exchanged at the registry's token server, or one that it takes itself. */
export type Stored = { user: string; password: string } | { identityToken: string } | { registryToken: string }

/** A file in the form that docker and podman write. */
export interface DockerConfig {
  /** By key, as it was written: only entries that hold a login. */
  auths: Map<string, Stored>
  /** Key to the helper's name; an empty one says that this registry has none. */
  credHelpers: Map<string, string>
  /** The helper of all registries; empty where there is none. */
  credsStore: string
  /** What was skipped, each a sentence without its end. Nothing in it is secret. */
  faults: string[]
}

const Word = v.nullish(v.string(), '')
const Table = v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
const Entry = v.pipe(Table, v.object({ auth: Word, username: Word, password: Word, identitytoken: Word, registrytoken: v.fallback(Word, '') }))

/**
 * Reads docker's config entry by entry: one that is none costs no other its login (incident odd-docker-config).
 * @returns nothing where it is no JSON object at all
 */
export function readDockerConfig(bytes: Buffer): DockerConfig | undefined {
  const file = v.safeParse(Table, firstObject(decode(bytes)))
  if (!file.success) return undefined
  const faults: string[] = []
  const table = (name: string): [string, unknown][] => {
    const read = v.safeParse(v.nullish(Table, {}), file.output[name])
    if (!read.success) faults.push(`"${name}" is no table of registries`)
    return read.success ? Object.entries(read.output) : []
  }
  const auths = table('auths').flatMap(([key, entry]): [string, Stored][] => {
    const stored = storedIn(entry)
    if (stored === 'bad') faults.push(`the entry for "${printable(key)}" is no login`)
    return stored && stored !== 'bad' ? [[key, stored]] : []
  })
  const credHelpers = table('credHelpers').flatMap(([key, name]): [string, string][] => {
    if (typeof name === 'string') return [[key, name]]
    faults.push(`the helper for "${printable(key)}" has no name`)
    return []
  })
  // The form of ~/.dockercfg, which docker gave up: its registries lie at the top.
  const bare = Object.entries(file.output).find(([key, entry]) => /[.:]/.test(key) && typeof storedIn(entry) === 'object')
  if (bare && file.output['auths'] === undefined) faults.push(`"${printable(bare[0])}" does not stand under "auths"`)
  const { credsStore } = file.output
  if (typeof credsStore !== 'string' && credsStore !== undefined && credsStore !== null) faults.push('"credsStore" is no name of a helper')
  return { auths: new Map(auths), credHelpers: new Map(credHelpers), credsStore: typeof credsStore === 'string' ? credsStore : '', faults }
}

/** As text, whatever an editor or a shell has put around and between: PowerShell writes UTF-16, others a BOM. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff && bytes.length % 2 === 0) return bytes.subarray().swap16().toString('utf16le')
  return first === 0xff && second === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')
}

/** Docker reads the first value of a file and nothing behind it. A control character has no place in JSON's strings. */
function firstObject(text: string): unknown {
  // eslint-disable-next-line no-control-regex
  const clean = text.replaceAll('\0', '').replace(/[\x01-\x1f\x7f]/g, ' ')
  const start = clean.indexOf('{')
  const end = start < 0 ? undefined : jsonEnd(clean, start)
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), clean.slice(Math.max(0, start), end))
  return json.success ? json.output : undefined
}

/** The login in an entry; nothing where it is empty, as docker leaves it beside a helper. */
function storedIn(entry: unknown): Stored | 'bad' | undefined {
  const read = v.safeParse(Entry, entry)
  if (!read.success) return 'bad'
  const { auth, username, password, identitytoken, registrytoken } = read.output
  if (identitytoken) return { identityToken: identitytoken }
  if (registrytoken) return { registryToken: registrytoken }
  const pair = auth ? decodeAuth(auth) : undefined
  if (pair) return pair
  if (username && password) return { user: username, password }
  return auth || username || password ? 'bad' : undefined
}

/** `user:password` in base64. Docker cuts NULs from the password, and `echo` leaves a line's end there. */
function decodeAuth(auth: string): Stored | undefined {
  const pair = Buffer.from(auth, 'base64').toString('utf8')
  const colon = pair.indexOf(':') // the first: a password may hold more
   
  const [user, password] = [pair.slice(0, Math.max(0, colon)), pair.slice(colon + 1).replace(/^\0+|[\0\r\n]+$/g, '')]
  return user === '' || password === '' || /[\p{Cc}\uFFFD]/u.test(user) ? undefined : { user, password }
}

/** The helpers to ask for a host, in docker's order; none where its own is named by nothing, whatever the store of all. */
export function helpersFor({ credHelpers, credsStore }: DockerConfig, host: string): string[] {
  const own = [...credHelpers].find(([key]) => hostOf(bareKey(key)) === host)?.[1]
  if (own === '') return []
  return [...new Set([own ?? '', credsStore])].filter((name) => name !== '')
}

/** What a helper is asked for. */
export const helperKey = (host: string): string => (host === DOCKER_HUB ? DOCKER_HUB_KEY : host)

/**
 * What `auths` holds for a repository. The host must be equal, the port too: a credential of `example.com` is not for
 * `example.com:5000`, nor for `registry.example.com`. Podman's keys may name a namespace or a repository; the longest
 * that fits wins. Docker's may carry a scheme, and then their path is the API's; the plain key goes before those.
 */
export function storedFor({ auths }: DockerConfig, host: string, repository: string): { key: string; stored: Stored } | undefined {
  const fitting = [...auths].map(([key, stored]) => ({ key, stored, rank: rankOf(key, host, repository) }))
  return fitting.filter(({ rank }) => rank >= 0).sort((a, b) => b.rank - a.rank)[0]
}

/** How closely a key fits: 0 another address of the host, 1 the host, above that the longer path; -1 not at all. */
function rankOf(key: string, host: string, repository: string): number {
  const bare = bareKey(key)
  if (hostOf(bare) !== host) return -1
  if (key === DOCKER_HUB_KEY || !bare.includes('/')) return 1
  const path = bare.slice(bare.indexOf('/') + 1)
  if (/^https?:\/\//i.test(key) || /^v[12](?:\/|$)/.test(path)) return 0
  return `${repository}/`.startsWith(`${path}/`) ? 1 + path.length : -1
}

const bareKey = (key: string): string => key.trim().replace(/^https?:\/\//i, '').replace(/\/+$/, '')
const hostOf = (bare: string): string => canonicalHost(bare.split('/')[0]!)
