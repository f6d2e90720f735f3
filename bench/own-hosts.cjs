// Loaded before a program that is measured: the hosts of `fleet.mjs` are this machine, which no name server knows.
const dns = require('node:dns')

const { lookup } = dns
dns.lookup = (host, options, done) => {
  if (!host.endsWith('.fleet.test')) return lookup(host, options, done)
  const callback = done ?? options
  process.nextTick(() => (options?.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)))
}
