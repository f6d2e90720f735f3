import type { Reason } from './reason'

export interface FailureDetail {
  /** What the user can do about it, as an imperative sentence. */
  hint?: string
  /** The command that the hint means. */
  command?: string
  /** HTTP status the other side answered, where it answered. */
  status?: number
  method?: string
  /** Without query: a presigned address carries its signature there. */
  url?: string
  /** It may pass by itself (release/passing): a broken connection, a 503, a limit. After a write the outcome is then unknown. */
  transient?: boolean
  /** Milliseconds that the other side asks to wait before another try, where it does. */
  retryAfter?: number
  /** The request surely never left, and nothing was done: no connection was made. */
  unsent?: boolean
  /** An answer came and was not taken, for its length say: the other side is there. */
  answered?: boolean
  cause?: unknown
}

/** A fault that ends a run (or a step of it) with a stable reason. `message` says what happened in the user's words. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly hint?: string
  readonly command?: string
  readonly status?: number
  readonly method?: string
  readonly url?: string
  readonly transient: boolean
  readonly retryAfter?: number
  readonly unsent: boolean
  readonly answered: boolean

  constructor(readonly reason: Reason, message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.hint = detail.hint
    this.command = detail.command
    this.status = detail.status
    this.method = detail.method
    this.url = detail.url
    this.transient = detail.transient ?? false
    this.retryAfter = detail.retryAfter
    this.unsent = detail.unsent ?? false
    this.answered = detail.answered ?? false
  }
}

/** What came bore a good status and was no answer: a page cut short, or a proxy's. One more look may settle it. */
export const isGarbled = ({ status, transient }: Failure): boolean => status === 200 && !transient

/** The same, of a request that never left: what was to go before it, a login say, went wrong. */
export const beforeSending = (failure: Failure): Failure =>
  new Failure(failure.reason, failure.message, { ...failure, unsent: true, cause: failure.cause })

/** Whatever was thrown, as a failure: what nobody foresaw is `internal`. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new Failure('internal', `a fault in the action itself: ${message}`, { cause: thrown })
}

/** What happened and what to do about it, in two sentences. */
export const inSentences = ({ message, hint }: Pick<Failure, 'message' | 'hint'>): string =>
  (hint ? `${message}. ${hint.charAt(0).toUpperCase()}${hint.slice(1)}` : message)
