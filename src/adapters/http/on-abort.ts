type Stop = () => void

const told = new WeakMap<AbortSignal, (Stop | undefined)[]>()

/**
 * Calls `stop` when the signal fires, through one listener a signal. Node chains the listeners of a signal, and one
 * that was removed goes on pointing at the next, as do the old tables of a Set: over the 50 000 requests of a large
 * fleet that keeps tens of megabytes of ended ones. So there are places, used again and again.
 * @returns lets go of it
 */
export function onAbort(signal: AbortSignal | undefined, stop: Stop): () => void {
  if (!signal) return () => undefined
  const places = told.get(signal) ?? listenTo(signal)
  const free = places.indexOf(undefined)
  const place = free < 0 ? places.length : free
  places[place] = stop
  return () => { if (places[place] === stop) places[place] = undefined }
}

function listenTo(signal: AbortSignal): (Stop | undefined)[] {
  const places: (Stop | undefined)[] = []
  told.set(signal, places)
  signal.addEventListener('abort', () => { for (const stop of [...places]) stop?.() }, { once: true })
  return places
}

/** Why a signal fired, in words: its reason where somebody gave one. */
export const whyStopped = ({ reason }: AbortSignal): string =>
  reason instanceof Error && reason.name !== 'AbortError' ? reason.message : 'cancelled'
