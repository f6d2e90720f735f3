/**
 * The time of a child process (`--require`): it stands still while anything can go on without it, and then leaps to the
 * next timer. So a deadline of 20 s costs milliseconds, and none passes early because the machine is busy: the product
 * needs no hook for its tests. Only sockets keep the machine's time, as do the servers at their other end.
 *
 * Nobody but the parent knows whether an answer is still to come: its servers may be slow, or mean to say nothing. So
 * it is asked, over the descriptor 3 (child.ts), and answers when its own event loop has come to rest.
 */
const { createHook, AsyncResource } = require('node:async_hooks')
const { readSync, writeSync } = require('node:fs')
const timers = require('node:timers')
const promises = require('node:timers/promises')
const { performance } = require('node:perf_hooks')
const { promisify } = require('node:util')

const real = { ...timers }
const RealDate = Date
const [born, bornTicks] = [Date.now(), performance.now()]
/** Milliseconds that have passed, by leaps alone. */
let elapsed = 0

// Every clock agrees.
const now = () => born + elapsed
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  apply: () => new RealDate(now()).toString(),
})
Object.defineProperty(performance, 'now', { value: () => bornTicks + elapsed, configurable: true })

/** Timers that are not due, in the order they were set. */
const pending = new Set()

class Timer {
  constructor(callback, milliseconds, given, repeats) {
    // As Node has it: at least 1 ms, and what is too long is 1 ms as well.
    this.after = milliseconds >= 1 && milliseconds < 2 ** 31 ? Number(milliseconds) : 1
    this.call = AsyncResource.bind(() => callback(...given))
    this.repeats = repeats
    this.isRef = true
    this.refresh()
  }

  refresh() {
    this.at = elapsed + this.after
    pending.delete(this)
    pending.add(this)
    return this.changed()
  }

  fire() {
    if (!pending.has(this) || this.at > elapsed) return
    if (this.repeats) this.refresh()
    else this.close()
    this.call()
  }

  close() {
    pending.delete(this)
    return this.changed()
  }

  ref(isRef = true) {
    this.isRef = isRef
    return this.changed()
  }

  unref() { return this.ref(false) }
  hasRef() { return this.isRef }
  changed() { return watch(), this }
}

const later = (milliseconds, value, { signal, ref = true } = {}) => new Promise((resolve, reject) => {
  const stop = () => {
    timer.close()
    reject(Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError', code: 'ABORT_ERR' }))
  }
  const wake = () => {
    signal?.removeEventListener('abort', stop)
    resolve(value)
  }
  const timer = new Timer(wake, milliseconds, [], false).ref(ref)
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
})

const clear = (name) => (timer) => (timer instanceof Timer ? void timer.close() : real[name](timer))
const fakes = {
  setTimeout: Object.assign((callback, milliseconds, ...given) => new Timer(callback, milliseconds, given, false), { [promisify.custom]: later }),
  setInterval: (callback, milliseconds, ...given) => new Timer(callback, milliseconds, given, true),
  clearTimeout: clear('clearTimeout'),
  clearInterval: clear('clearInterval'),
}
Object.assign(timers, fakes)
Object.assign(globalThis, fakes)
promises.setTimeout = later
promises.scheduler.wait = (milliseconds, options) => later(milliseconds, undefined, options)
AbortSignal.timeout = (milliseconds) => {
  const late = new AbortController()
  const why = new DOMException('The operation was aborted due to timeout', 'TimeoutError')
  new Timer(() => late.abort(why), milliseconds, [], false).unref()
  return late.signal
}

/** How often anything ran but what is here to watch it. */
let stirs = 0
const own = new Set()
let isOwn = false
createHook({
  init(id) { if (isOwn) own.add(id) },
  before(id) { if (!own.delete(id)) stirs += 1 },
}).enable()
const asOwn = (work) => {
  isOwn = true
  try { return work() } finally { isOwn = false }
}

/** What a process can have open that by itself goes nowhere. A file, a look-up, a connect or a child is under way. */
const STILL = new Set(['TCPSocketWrap', 'TCPServerWrap', 'PipeWrap', 'TTYWrap', 'SignalWrap', 'Timeout'])
/** How long a process that this one starts takes, in its own milliseconds, where a test says so. */
const CHILD_TAKES = Number(process.env.CHILD_TAKES_MS ?? 0)
let childSince
const isStill = (since) => {
  const open = process.getActiveResourcesInfo()
  childSince = CHILD_TAKES > 0 && open.includes('ProcessWrap') ? childSince ?? elapsed : undefined
  return stirs === since && open.every((name) => STILL.has(name) || (name === 'ProcessWrap' && childSince !== undefined))
}

/**
 * Asks the parent how far time may go: to the next timer here, or to something of its own that comes before. Waits with
 * the whole process, so that nothing happens here between the question and its answer.
 * @returns nothing where it was not told
 */
function askParent(to) {
  try {
    writeSync(3, `${elapsed} ${to}\n`)
    const said = Buffer.alloc(32)
    const length = readSync(3, said)
    return Number(said.subarray(0, length).toString())
  } catch (error) {
    // A signal came between, or the parent is gone.
    return error.code === 'EINTR' || error.code === 'EAGAIN' ? undefined : to
  }
}

/** Turns of the event loop in which all that has arrived is met: answers, and the signals of the parent. */
const TURNS = 8
/** The machine's timer of the next look, and whether one is under way. */
let next
let isLooking = false
let seen = 0

/** Looks every millisecond whether to leap, as long as somebody waits. */
function watch() {
  if (isLooking) return
  if (pending.size === 0) {
    real.clearTimeout(next)
    next = undefined
    return
  }
  next ??= asOwn(() => real.setTimeout(look, 1))
  if ([...pending].some(({ isRef }) => isRef)) next.ref()
  else next.unref()
}

function look() {
  next = undefined
  isLooking = true
  const since = stirs
  const to = Math.min(...[...pending].map(({ at }) => at))
  const allowed = seen === since && isStill(since) ? askParent(to) : undefined
  if (allowed === undefined) done(since)
  else turn(TURNS, since, allowed)
}

function turn(left, since, to) {
  if (left > 0 && stirs === since) return void asOwn(() => real.setImmediate(turn, left - 1, since, to))
  if (isStill(since)) leap(to)
  done(since)
}

/** To its next timer, or to the moment of something of the parent's, which hears of it with the next question. */
function leap(to) {
  if (childSince !== undefined && to > childSince + CHILD_TAKES) return
  elapsed = Math.max(elapsed, to)
  // One turn each, as timers have it: what one of them settles has gone on before the next.
  for (const timer of pending) if (timer.at <= elapsed) real.setImmediate(() => timer.fire())
}

function done(since) {
  seen = since
  isLooking = false
  watch()
}
