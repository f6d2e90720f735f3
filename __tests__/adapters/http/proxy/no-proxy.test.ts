import fc from 'fast-check'
import { readNoProxy } from '../../../../src/adapters/http/proxy/no-proxy'

/** As Go's own table has it (golang.org/x/net/http/httpproxy, UseProxyTests), and what is beyond it. */
const LIST = 'foobar.com, .barbaz.net, *.wild.test, 192.168.1.1, 192.168.1.2:81, 192.168.1.3:80, 10.0.0.0/30, 2001:db8::52:0:1, '
  + 'rooted.test., [2001:db8::52:0:2]:443, [2001:db8::52:0:3]:80, 2002:db8:a::45/64, ported.test:8443, [2001:db8::52:0:4], bücher.test'

test.each<[host: string, port: string, covered: boolean]>([
  ['192.168.1.1', '80', true],
  ['192.168.1.1', '81', true],
  ['192.168.1.2', '80', false],
  ['192.168.1.2', '81', true],
  ['192.168.1.3', '80', true],
  ['192.168.1.3', '81', false],
  ['192.168.1.4', '80', false],
  ['10.0.0.2', '80', true],
  ['10.0.0.3', '5000', true],
  ['10.0.0.4', '80', false],
  ['[::ffff:a00:2]', '80', true],
  ['[2001:db8::52:0:1]', '80', true],
  ['[2001:db8::52:0:2]', '443', true],
  ['[2001:db8::52:0:2]', '80', false],
  ['[2001:db8::52:0:3]', '80', true],
  ['[2001:db8::52:0:3]', '443', false],
  ['[2001:db8::52:0:4]', '5000', true],
  ['[2002:db8:a:0:0:0:0:123]', '80', true],
  ['[2002:db8:a::123]', '80', true],
  ['[fe80::424b:c8be:1643:a1b6]', '80', false],
  ['foobar.com', '443', true],
  ['www.foobar.com', '443', true],
  ['foofoobar.com', '443', false],
  ['barbaz.net', '443', false],
  ['www.barbaz.net', '443', true],
  ['a.b.barbaz.net', '443', true],
  ['foobarbaz.net', '443', false],
  ['wild.test', '443', false],
  ['x.wild.test', '443', true],
  ['ported.test', '443', false],
  ['ported.test', '8443', true],
  ['x.ported.test', '8443', true],
  ['xn--bcher-kva.test', '443', true],
  ['rooted.test', '443', true],
  ['x.rooted.test', '443', true],
  ['foobar.com.', '443', true],
  ['www.foobar.com.', '443', true],
  ['barbaz.net.', '443', false],
  ['example.test', '443', false],
])('%s:%s: %s', (host, port, covered) => {
  expect(readNoProxy(LIST).unread).toEqual([])
  expect(readNoProxy(LIST).covers(host, port)).toBe(covered)
})

test.each(['', ' ', ',', ' , ,'])('"%s" covers nobody', (text) => {
  expect(readNoProxy(text).covers('example.test', '443')).toBe(false)
  expect(readNoProxy(text).unread).toEqual([])
})

test('* covers everybody, whatever stands beside it', () => {
  const { covers, unread } = readNoProxy('example.test, *, 10.0.0.0/99')
  expect([covers('other.test', '443'), covers('[::2]', '443'), covers('10.1.1.1', '80')]).toEqual([true, true, true])
  expect(unread).toEqual([])
})

test.each([
  '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8:80', '::/129', '/8', 'https://example.test', 'example.test/path', 'a b', 'example.test:0', 'example.test:70000',
  'example.test:http', ':80', '[::1', '[::1]x', '[example.test]', '300.1.1.1', '1.2.3', 'exa*mple.test', '*x', '-x.test', 'a..b', '.', 'a..', 'fe80::1%eth0', 'fe80::1%eth0/64', '2001:db8::1:::',
])('%s cannot be read, and covers nobody', (entry) => {
  const { covers, unread } = readNoProxy(`ok.test,${entry}`)
  expect(unread).toEqual([entry])
  expect(covers('ok.test', '443')).toBe(true)
  expect(['10.0.0.1', 'example.test', '[::1]', 'a', 'b'].filter((host) => covers(host, '443'))).toEqual([])
})

describe('networks and addresses, against plain arithmetic', () => {
  const v4 = fc.nat({ max: 0xffffffff }).map(BigInt)
  const v6 = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n })
  const write4 = (n: bigint): string => [24n, 16n, 8n, 0n].map((by) => (n >> by) & 255n).join('.')
  const write6 = (n: bigint): string => Array.from({ length: 8 }, (_, at) => ((n >> BigInt(112 - at * 16)) & 0xffffn).toString(16)).join(':')
  const asUrl = (address: string): string => new URL(`http://${address.includes(':') ? `[${address}]` : address}/`).hostname
  const inside = (n: bigint, base: bigint, bits: number, width: number): boolean => n >> BigInt(width - bits) === base >> BigInt(width - bits)
  /** Another address that shares some of its first bits. */
  const near = (n: bigint, shared: number, width: number, noise: bigint): bigint => n ^ (noise >> BigInt(shared) & ((1n << BigInt(width)) - 1n))

  test('IPv4', () => {
    fc.assert(fc.property(v4, fc.nat({ max: 32 }), fc.nat({ max: 32 }), v4, (base, bits, shared, noise) => {
      const asked = near(base, shared, 32, noise)
      const { covers, unread } = readNoProxy(`${write4(base)}/${bits}`)
      expect(unread).toEqual([])
      expect(covers(asUrl(write4(asked)), '443')).toBe(inside(asked, base, bits, 32))
      expect(covers(asUrl(`::ffff:${write4(asked)}`), '443')).toBe(inside(asked, base, bits, 32))
      expect(readNoProxy(write4(base)).covers(asUrl(write4(asked)), '443')).toBe(asked === base)
    }))
  })

  test('IPv6', () => {
    const outside4 = (n: bigint): boolean => n >> 32n !== 0xffffn
    fc.assert(fc.property(v6.filter(outside4), fc.nat({ max: 128 }), fc.nat({ max: 128 }), v6, (base, bits, shared, noise) => {
      const asked = near(base, shared, 128, noise)
      fc.pre(outside4(asked))
      const { covers, unread } = readNoProxy(`${write6(base)}/${bits}`)
      expect(unread).toEqual([])
      expect(covers(asUrl(write6(asked)), '443')).toBe(inside(asked, base, bits, 128))
      expect(readNoProxy(`[${write6(base)}]:443`).covers(asUrl(write6(asked)), '443')).toBe(asked === base)
    }))
  })

  test('a name is never matched by an address, nor an address by a name, and nothing throws', () => {
    fc.assert(fc.property(fc.string(), fc.domain(), v4, (text, name, n) => {
      const { covers, unread } = readNoProxy(text)
      for (const entry of unread) expect(text).toContain(entry)
      covers(name, '443')
      expect(readNoProxy(name).covers(write4(n), '443')).toBe(false)
      expect(readNoProxy(name).covers(`x.${name.toLowerCase()}`, '443')).toBe(true)
      expect(readNoProxy(`.${name}`).covers(name.toLowerCase(), '443')).toBe(false)
      expect(readNoProxy(`${write4(n)}/0`).covers(name, '443')).toBe(false)
    }))
  })
})
