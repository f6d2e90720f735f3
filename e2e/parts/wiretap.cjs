// Loaded before a program of Node (`--require`): writes down whom it connects to and which names it looks up.
const dns = require('node:dns')
const { appendFileSync } = require('node:fs')
const { isIP, Socket } = require('node:net')

const note = (line) => appendFileSync(process.env.E2E_WIRETAP, `${line}\n`)
const { connect } = Socket.prototype
Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given
  note(`connect ${options.host ?? options.path ?? 'localhost'}`)
  return connect.apply(this, given)
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  for (const of of [dns, dns.promises]) {
    const asked = of[name]
    of[name] = (host, ...more) => {
      // An address needs nobody.
      if (isIP(host) === 0) note(`look up ${host}`)
      return asked.call(of, host, ...more)
    }
  }
}
