/** What became of a command in one image. */
export interface CommandResult {
  image: string
  /** In words, also where nothing was to do. May hold text from outside. */
  words: string
  failed: boolean
}
