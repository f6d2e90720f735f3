import type { Context, Forge } from '../../src/ports/forge'
import { Failure } from '../../src/release/failure'

export interface MemoryForge extends Forge {
  /** The head of every branch, or how its reading fails. */
  at: string | Failure
  /** The variable, where there is one, or how its reading fails. */
  killSwitch: string | undefined | Failure
  ci: Context[] | Failure
  /** Every reading, such as `head`. */
  read: string[]
  /** Told before each reading; may change what it will say. */
  onRead?: (what: string, nth: number) => void
}

export const green = (name: string): Context => ({ name, kind: 'status', state: 'success', said: 'success' })

/** A forge over a few values that may change at any time. */
export function memoryForge(at: string): MemoryForge {
  const reads = (what: string): void => {
    forge.read.push(what)
    forge.onRead?.(what, forge.read.filter((one) => one === what).length)
  }
  const say = <T>(value: T | Failure): T => {
    if (value instanceof Failure) throw value
    return value
  }
  const forge: MemoryForge = {
    at,
    killSwitch: undefined,
    ci: [],
    read: [],
    commitsAhead: async (_base, head) => (head === at ? 1 : 0),
    knows: async () => true,
    head: async () => { reads('head'); return say(forge.at) },
    contexts: async () => { reads('contexts'); return say(forge.ci) },
    variable: async () => { reads('variable'); return say(forge.killSwitch) },
    comment: async () => { reads('comment') },
  }
  return forge
}

/** As the forge's adapter throws it: 5xx may pass, a refusal does not. */
export const unreadable = (reason: 'head-unreadable' | 'ci-unreadable' | 'kill-switch-unreadable', status = 500): Failure =>
  new Failure(reason, `the forge answered ${status}`, { status, transient: status >= 500 })
