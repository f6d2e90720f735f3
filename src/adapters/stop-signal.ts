/** Fires once when the process is asked to stop, or its terminal goes away. A second request changes nothing: the first is being answered. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort())
  return stop.signal
}
