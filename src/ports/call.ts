/** What every call over a port may carry. */
export interface Call {
  /** Ends the call at once where it fires; the call then throws a transient failure. */
  signal?: AbortSignal
  /** Told at every fault that is tried again, with the moment (of the clock's `elapsed`) at which the troubled try began. */
  onTrouble?: (since: number) => void
}
