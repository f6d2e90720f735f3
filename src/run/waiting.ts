import { systemClock } from '../adapters/clock'
import { waitingFolders } from '../adapters/journal/folders'
import { type Waiting, waitingIn } from '../adapters/journal/waiting'
import type { Host } from '../ports/host'
import { parseImage, sameImage } from '../release/image'
import { harmless } from '../report/safe'
import type { Request } from '../request/request'
import type { RunContext } from './context'
import { byCommand, recoverCommand, variablesOf } from './recover-command'

/** So many are named, the newest first. */
const MOST_NAMED = 5

/** Warns of every run that left something behind on what this one is about, and names what finishes it. */
export function warnOfWaiting(request: Request, { host, log }: RunContext): string[] {
  const concerned = waitingIn(waitingFolders(host.folder, host.env)).filter((waiting) => concerns(waiting, request))
  const dead = concerned.filter(({ state }) => state !== 'lives')
  const warnings = dead.slice(0, MOST_NAMED).map(({ path, needs, ...waiting }) => `a ${described(waiting)} waits to be put right${byCommand(path, needs)}`)
  if (dead.length > MOST_NAMED) warnings.push(`${dead.length - MOST_NAMED} more wait to be put right; release-action recover lists them`)
  for (const warning of warnings) log.warning(warning)
  return warnings
}

function concerns({ images, canaries, hasBegun }: Waiting, request: Request): boolean {
  if (!hasBegun) return false
  if (request.mode === 'smoke') return canaries.some((url) => request.tenantUrls.includes(url))
  return images.some((name) => {
    const image = parseImage(name)
    return typeof image !== 'string' && request.images.some((own) => sameImage(own, image))
  })
}

/** `promote of 2222222 that was killed half-way 3 h ago`. */
function described({ mode, sha, state, at, hasBegun }: Pick<Waiting, 'mode' | 'sha' | 'state' | 'at' | 'hasBegun'>): string {
  // Of another process, so that only the machine's own time tells.
  const now = systemClock.now()
  const how = state === 'stranded' ? 'ended stranded' : state === 'lives' ? 'is under way, begun' : hasBegun ? 'was killed half-way' : 'was killed before it changed anything'
  return `${mode}${sha ? ` of ${sha.slice(0, 7)}` : ''} that ${how} ${age(now - at)} ago`
}

function age(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000))
  if (minutes < 60) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1_440)} days`
}

/** Where a command's own words go, and whether as JSON. */
export interface Listing {
  out: Pick<NodeJS.WritableStream, 'write'>
  json: boolean
}

/** Shows what waits on this machine to be finished. Nothing is touched, and nobody is asked. */
export function listWaiting({ folder, env }: Pick<Host, 'folder' | 'env'>, { out, json }: Listing): 0 {
  const folders = waitingFolders(folder, env)
  const all = waitingIn(folders)
  const told = json ? [JSON.stringify(all.map(asJson), null, 2)] : all.length > 0 ? lines(all) : [`nothing waits to be put right (looked into ${folders.join(', ')})`]
  out.write(told.map((line) => `${json ? line : harmless(line)}\n`).join(''))
  return 0
}

/** For a script. */
export const asJson = ({ path, at, needs, ...waiting }: Waiting) => ({ journal: path, ...waiting, at: new Date(at).toISOString(), set: variablesOf(needs), command: recoverCommand(path) })

/** What waits, with what finishes it. */
export const waitingLines = (all: readonly Waiting[]): string[] => (all.length === 0 ? [] : ['', ...lines(all).map(harmless)])

function lines(all: readonly Waiting[]): string[] {
  return all.flatMap((waiting, index) => [
    ...(index === 0 ? [] : ['']),
    `a ${described(waiting)}`,
    ...labelled('images', waiting.images),
    ...labelled('canaries', waiting.canaries),
    ...labelled('to look at', waiting.tags),
    ...labelled('journal', [waiting.path]),
    ...(waiting.state === 'lives' ? ['  it is left alone while it lives'] : [...labelled('set', variablesOf(waiting.needs)), ...labelled('run', [recoverCommand(waiting.path)])]),
  ])
}

const labelled = (name: string, items: readonly string[]): string[] =>
  (items.length === 0 ? [] : [`  ${`${name}:`.padEnd(12)}${items.join(', ')}`])
