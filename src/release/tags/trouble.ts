import type { Failure } from '../failure'
import { isNotLetIn, isStillAtWork } from '../passing'

/**
 * Whether a read that is put once more may bring another answer: it was no refusal, and no proof of anything. Bytes that
 * are not of the digest they are told with say nothing of the tag.
 */
export const mayPass = ({ transient, reason }: Failure): boolean => transient || reason === 'registry-unavailable' || reason === 'digest-mismatch'

/**
 * Whether a write that ended so may land later. Of three that a gateway answered with 504, all were applied 25 s after
 * (incident late-write).
 */
export const mayLand = ({ transient, unsent, status }: Failure): boolean =>
  transient && !unsent && (status === undefined || isStillAtWork(status))

/** A limit on requests, whatever status it comes with: the registry has not looked at the write. */
const isLimit = (status = 0): boolean => status >= 400 && status < 500 && status !== 408

/** Whether a write was put off, and may be sent as often as there is time for it. */
export const isPutOff = ({ transient, unsent, status = 0, retryAfter }: Failure): boolean =>
  transient && (unsent || isLimit(status) || isNotLetIn(status) || retryAfter !== undefined)

/** Whether it is certain that nothing came of the write, nor will. */
export const isRefused = ({ transient, unsent, status }: Failure): boolean => !transient || unsent || isLimit(status)
