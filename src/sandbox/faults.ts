/**
 * What can go wrong with one request. `drop`: the connection breaks before anything is done; `drop-after`: after it.
 * A number is answered in place of the work; `404-html` as a proxy does, without an error code; `503-after`: done, and
 * the answer lost at a gateway. `torn`: done, and the answer breaks off. `lying-201`: a write is answered and not done.
 * `late-read`: done, but the tag shows its old state for some reads. `hang`: no answer ever. `504-late`: a gateway
 * answers, and the work is done a while after. `slow`: done, and answered a while after.
 */
export type Fault =
  | 'drop' | 'drop-after' | '401' | '403' | '404' | '404-html' | '429' | '500' | '503' | '503-after' | 'torn'
  | 'lying-201' | 'late-read' | 'hang' | '504-late' | 'slow' | '520' | '522'

/** Which requests a fault meets: the `nth` (from 1) of those that fit method and path. */
export interface FaultRule<Kind extends string = Fault> {
  fault: Kind
  method?: string
  /** Tested against the path without its query. */
  path?: RegExp
  /** 1 by default. */
  nth?: number
  /** And every later one that fits. */
  persist?: boolean
  /** Of `late-read`: how many reads still show the old state; 2 by default. */
  reads?: number
  /** Of `504-late` and `slow`: milliseconds until then. */
  after?: number
  /** Of an answer: seconds that its `Retry-After` asks for. */
  retryAfter?: number
  /** Of `redirect`: where to. */
  to?: string
}

interface FaultAnswer {
  status: number
  code: string
  message: string
  headers?: Record<string, string>
}

/** What a fault that stands for an answer says, as the registries of the field word it. */
export const FAULT_ANSWERS: Partial<Record<Fault, FaultAnswer>> = {
  '403': { status: 403, code: 'DENIED', message: 'requested access to the resource is denied' },
  '404': { status: 404, code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' },
  '429': { status: 429, code: 'TOOMANYREQUESTS', message: 'too many requests', headers: { 'retry-after': '1' } },
  '500': { status: 500, code: 'UNKNOWN', message: 'unknown error' },
  '503': { status: 503, code: 'UNAVAILABLE', message: 'service unavailable' },
  '503-after': { status: 503, code: 'UNAVAILABLE', message: 'service unavailable' },
  '504-late': { status: 504, code: 'UNKNOWN', message: 'upstream request timeout' },
  '520': { status: 520, code: 'UNKNOWN', message: 'web server returned an unknown error' },
  '522': { status: 522, code: 'UNKNOWN', message: 'connection timed out' },
}

/** The rules in force. Each counts for itself the requests that fit it, from the moment it was added. */
export class Switchboard<Kind extends string = Fault> {
  private rules: (FaultRule<Kind> & { met: number })[] = []

  add(rule: FaultRule<Kind>): void {
    this.rules.push({ ...rule, met: 0 })
  }

  clear(): void {
    this.rules = []
  }

  /** Counts the request, and finds the first rule that strikes it. */
  strike(method: string, path: string): FaultRule<Kind> | undefined {
    const fitting = this.rules.filter((rule) => (rule.method ?? method) === method && (rule.path?.test(path) ?? true))
    for (const rule of fitting) rule.met += 1
    return fitting.find(({ met, nth = 1, persist }) => (persist ? met >= nth : met === nth))
  }
}
