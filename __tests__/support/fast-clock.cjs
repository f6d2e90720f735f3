/**
 * Makes time run faster in a child process (`--require`), so that deadlines of 20 s pass within one: the product
 * needs no hook for its tests. `FAST_CLOCK` is how many times faster. Every timer and every clock agrees.
 */
const factor = Number(process.env.FAST_CLOCK)
const timers = require('node:timers')
const promises = require('node:timers/promises')
const { performance } = require('node:perf_hooks')
const { promisify } = require('node:util')
const net = require('node:net')

const RealDate = Date
const born = RealDate.now()
const now = () => Math.round(born + (RealDate.now() - born) * factor)

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  apply: () => new RealDate(now()).toString(),
})

const realNow = performance.now.bind(performance)
Object.defineProperty(performance, 'now', { value: () => realNow() * factor, configurable: true })

const shorter = (milliseconds) => (milliseconds > 0 ? Math.max(1, milliseconds / factor) : milliseconds)
for (const name of ['setTimeout', 'setInterval']) {
  const real = timers[name]
  const fast = (callback, milliseconds, ...rest) => real(callback, shorter(milliseconds), ...rest)
  const later = promises[name]
  const fastLater = (milliseconds, ...rest) => later(shorter(milliseconds), ...rest)
  if (real[promisify.custom]) Object.defineProperty(fast, promisify.custom, { value: fastLater })
  globalThis[name] = timers[name] = fast
  promises[name] = fastLater
}
const { wait } = promises.scheduler
promises.scheduler.wait = (milliseconds, ...rest) => wait.call(promises.scheduler, shorter(milliseconds), ...rest)

const { timeout } = AbortSignal
AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, shorter(milliseconds))

// http's own time-outs end in the socket's.
const { setTimeout: idle } = net.Socket.prototype
net.Socket.prototype.setTimeout = function (milliseconds, ...rest) {
  return idle.call(this, shorter(milliseconds), ...rest)
}
