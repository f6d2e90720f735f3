/**
 * Keeps the process alive whatever becomes of its standard streams: a reader that is gone (EPIPE), a terminal that was
 * closed (EIO), a full disk (ENOSPC), a descriptor that was taken away (EBADF). Node makes an error event of each, and
 * one that nobody listens for ends the process in mid-transaction (incident log-stream-gone). What comes later is
 * written all the same: a disk may have room again.
 * @returns tells why standard output lost something, where it did and somebody may still be there to hear of it
 */
export function outliveStreams({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'> = process): () => string | undefined {
  let lost: string | undefined
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => { lost ??= code ?? message })
  stderr.on('error', () => undefined)
  // A reader that went away, as head does, has read what it wanted.
  return () => (lost === 'EPIPE' ? undefined : lost)
}
