import type { Reason } from '../../release/reason'
import type { Doing, Said } from './said'

/** Harbor, Quay, GitLab, Docker Hub and Google say "immutable" or "immutability"; Nexus that it "does not allow updating assets". */
const IMMUTABLE = /immutab|not allow updating/i
const TAKEN = /immutab|already exists|overwr(?:ite|itt|iting)/i
/** Azure: 405 REGISTRY_DISALLOWED_OPERATION, "The operation is disallowed on this registry, repository or image". */
const LOCKED = /disallowed[ _]operation|operation is disallowed|write[- ]?protected/i
/** In other words for the same, where the status leaves no doubt that it is the tag which is meant. */
const LOCKED_TAG = /\block(?:ed)?\b/i
/** All that distribution says in its read-only mode: 405 UNSUPPORTED, "The operation is unsupported." */
const UNSUPPORTED = /^$|unsupported|read-?only|maintenance/i
/**
 * Others say it with whatever status. Harbor: 403 DENIED, "The system is in read only mode. Any modification is
 * prohibited."; Quay: 405 DENIED, "System is currently read-only."; GitLab: "You cannot perform write operations on a
 * read-only instance". A token or a role that is read-only is no state of the registry.
 */
const READ_ONLY = /read[- ]?only (?:mode|instance|state)|\b(?:system|registry|repository|instance|server|service|site|database|storage|project|gitlab|harbor|nexus|quay)\b[^.;"]{0,30}\bread[- ]?only\b|under maintenance|maintenance mode/i

interface Rule {
  reason: Extract<Reason, 'tag-immutable' | 'registry-denied'>
  message: string
  hint: string
}

const wordsOf = ({ code = '', message = '' }: Said): string => `${code} ${message}`

/** Whether a registry says that somebody has locked a tag. */
export const isLocked = (status: number, said: Said): boolean =>
  status === 423 || LOCKED.test(wordsOf(said)) || ([405, 409, 412].includes(status) && LOCKED_TAG.test(wordsOf(said)))

/**
 * The rule by which a registry refused to move a tag, where it tells one: its tags are immutable, this one is locked,
 * or nothing may be written just now.
 * @param words status, code and message, fit to be shown
 */
export function ruleAgainst({ what, registry }: Doing, status: number, said: Said, words: string): Rule | undefined {
  const tag = what.slice(what.lastIndexOf(':') + 1)
  const isTaken = (status === 409 || status === 412 ? TAKEN : IMMUTABLE).test(wordsOf(said))
  if (isTaken) {
    return {
      reason: 'tag-immutable', message: `${registry} does not let ${what} move: its tags are immutable (${words})`,
      hint: `make tags of this repository mutable, at least "${tag}"`,
    }
  }
  if (isLocked(status, said)) {
    return {
      reason: 'tag-immutable', message: `${registry} does not let ${what} move: it is locked (${words})`,
      hint: `unlock "${tag}" and its repository (in Azure: az acr repository update --write-enabled true)`,
    }
  }
  if (!isReadOnly(status, said)) return undefined
  return {
    reason: 'registry-denied', message: `${registry} is read-only just now: ${what} was not moved (${words})`,
    hint: 'wait until the registry’s maintenance is over, or have whoever keeps it open it for writes, then run this again',
  }
}

/** Whether a registry says that nothing may be written just now: no login mends that. */
function isReadOnly(status: number, said: Said): boolean {
  const generic = said.code === undefined || said.code === 'UNSUPPORTED'
  return (status === 405 && generic && UNSUPPORTED.test(said.message ?? '')) || READ_ONLY.test(said.message ?? '')
}
