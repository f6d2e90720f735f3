/** What a person watches while it runs. Every implementation makes text from outside harmless. */
export interface Log {
  info(line: string): void
  /** A line that replaces itself on a terminal; elsewhere a plain line. */
  progress(line: string): void
  notice(line: string): void
  warning(line: string): void
  error(line: string): void
  /** What follows belongs together until `endGroup`; a forge folds it. Groups do not nest. */
  group(title: string): void
  endGroup(): void
  /** What is live is over: something else is written to the terminal now. */
  over?(): void
}
