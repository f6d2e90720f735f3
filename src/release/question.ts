import type { Mode } from './report'

/** What is about to move, for a person who says yes or no. Texts may come from outside. */
export interface Question {
  mode: Mode
  /** The tag that moves. */
  tag: string
  /** A short commit, or in words. */
  to: string
  /** Those that move. */
  images: QuestionImage[]
  /** Images that show it already. */
  already: string[]
  /** Of a deploy. */
  tenants?: { moving: number; all: number; canary?: string; running: readonly string[] }
  /** What else is said with it, a line each: a veto, a hold. */
  also: string[]
}

export interface QuestionImage {
  image: string
  /** A short commit, a short digest, or that there is no such tag. */
  from: string
  /** Who put it there, and when; nothing where nobody recorded it. */
  live?: string
}
