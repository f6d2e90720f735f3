import type { Memory } from '../release/history/spans'

/** One self-contained page. */
export const historyPage = (memories: readonly Memory[], now: number): string => `${memories.length} ${now}`
