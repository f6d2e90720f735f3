/** Which build a tenant runs, and how it comes to run another. */
export class Build {
  private next?: { commit: string; after: number; downFor: number }

  /** @param running the commit, `dev` where the build forgot to stamp it */
  constructor(public running: string) {}

  /**
   * Another build: at once, or after so many more requests, and after so many further ones that find the tenant down.
   * Counted and not timed, so that no test has to wait.
   */
  deploy(commit: string, { after = 0, downFor = 0 }: { after?: number; downFor?: number } = {}): void {
    this.next = { commit, after, downFor }
    if (after + downFor === 0) this.arrive()
  }

  /** Counts a request. @returns whether the tenant is up for it */
  meet(): boolean {
    const { next } = this
    if (next && next.after > 0) {
      next.after -= 1
      return true
    }
    if (next && next.downFor > 0) {
      next.downFor -= 1
      return false
    }
    this.arrive()
    return true
  }

  private arrive(): void {
    this.running = this.next?.commit ?? this.running
    this.next = undefined
  }
}
