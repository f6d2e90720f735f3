/** Time, as the modes may know it. */
export interface Clock {
  /** Epoch milliseconds, for what is told. It jumps where the machine's clock is set, so no span is taken of it. */
  now(): number
  /** Milliseconds since some moment, by a clock that nobody sets: whatever lasts, ends or is waited for is measured by it. */
  elapsed(): number
  /** Resolves after so many milliseconds, or at once when the signal fires; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
