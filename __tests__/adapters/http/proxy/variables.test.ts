import { readProxies } from '../../../../src/adapters/http/proxy/variables'

const through = (env: Record<string, string>, url: string): string | undefined => {
  const proxy = readProxies(env).proxies.of(new URL(url))
  return proxy && `${proxy.variable} ${proxy.host}`
}

test.each<[env: Record<string, string>, url: string, proxy: string | undefined]>([
  [{ HTTPS_PROXY: 'http://p.test:3128' }, 'https://ghcr.io/v2/', 'HTTPS_PROXY p.test:3128'],
  [{ HTTPS_PROXY: 'http://p.test:3128' }, 'http://ecr.test/', undefined],
  [{ HTTP_PROXY: 'http://p.test:3128' }, 'https://ghcr.io/', undefined],
  [{ HTTP_PROXY: 'http://p.test:3128' }, 'http://ecr.test/', 'HTTP_PROXY p.test:3128'],
  [{ ALL_PROXY: 'http://p.test' }, 'https://ghcr.io/', 'ALL_PROXY p.test:80'],
  [{ ALL_PROXY: 'https://p.test' }, 'http://ecr.test/', 'ALL_PROXY p.test:443'],
  [{ ALL_PROXY: 'http://all.test:1', HTTPS_PROXY: 'http://p.test:2' }, 'https://ghcr.io/', 'HTTPS_PROXY p.test:2'],
  [{ https_proxy: 'http://low.test:1', HTTPS_PROXY: 'http://up.test:2' }, 'https://ghcr.io/', 'https_proxy low.test:1'],
  [{ https_proxy: ' ', HTTPS_PROXY: 'http://up.test:2' }, 'https://ghcr.io/', 'HTTPS_PROXY up.test:2'],
  [{ all_proxy: 'p.test:3128' }, 'https://ghcr.io/', 'all_proxy p.test:3128'],
  [{ HTTPS_PROXY: 'me:pw@p.test:3128' }, 'https://ghcr.io/', 'HTTPS_PROXY p.test:3128'],
  [{ HTTPS_PROXY: 'http://CORP%5Cme:p%2Fw@p.test:3128/' }, 'https://ghcr.io/', 'HTTPS_PROXY p.test:3128'],
  [{ HTTPS_PROXY: 'http://[2001:db8::1]:3128' }, 'https://ghcr.io/', 'HTTPS_PROXY [2001:db8::1]:3128'],
  [{ HTTPS_PROXY: 'http://127.0.0.1:3128' }, 'https://ghcr.io/', 'HTTPS_PROXY 127.0.0.1:3128'],
  [{ HTTPS_PROXY: 'http://p.test:1', NO_PROXY: 'ghcr.io' }, 'https://ghcr.io/', undefined],
  [{ HTTPS_PROXY: 'http://p.test:1', NO_PROXY: 'ghcr.io', no_proxy: 'other.test' }, 'https://ghcr.io/', 'HTTPS_PROXY p.test:1'],
  [{ HTTPS_PROXY: 'http://p.test:1', NO_PROXY: 'ghcr.io:5000' }, 'https://ghcr.io/', 'HTTPS_PROXY p.test:1'],
  [{ HTTPS_PROXY: 'http://p.test:1', NO_PROXY: 'ghcr.io:443' }, 'https://ghcr.io/', undefined],
  [{ HTTP_PROXY: 'http://p.test:1', NO_PROXY: 'ecr.test:80' }, 'http://ecr.test/', undefined],
  ...['localhost', 'registry.localhost', '127.0.0.1:5000', '127.9.9.9', '[::1]:5000', '[::ffff:127.0.0.1]'].map((host): [Record<string, string>, string, undefined] =>
    [{ ALL_PROXY: 'http://p.test:1' }, `https://${host}/`, undefined]),
])('%j: %s through %s', (env, url, proxy) => {
  expect(readProxies(env).faults).toEqual([])
  expect(through(env, url)).toBe(proxy)
})

test.each<[env: Record<string, string>, variable: string, expected: RegExp]>([
  [{ HTTPS_PROXY: 'socks5://p.test:1080' }, 'HTTPS_PROXY', /socks5:\/\/ is not spoken/],
  [{ https_proxy: 'ftp://p.test' }, 'https_proxy', /ftp:\/\/ is not spoken/],
  [{ HTTP_PROXY: 'proxy' }, 'HTTP_PROXY', /http:\/\/host:port/],
  [{ ALL_PROXY: 'http://' }, 'ALL_PROXY', /http:\/\/host:port/],
  [{ ALL_PROXY: 'http:///x' }, 'ALL_PROXY', /http:\/\/host:port/],
  [{ ALL_PROXY: 'http://p.test:99999' }, 'ALL_PROXY', /http:\/\/host:port/],
  [{ ALL_PROXY: ':3128' }, 'ALL_PROXY', /http:\/\/host:port/],
  [{ ALL_PROXY: 'a proxy' }, 'ALL_PROXY', /http:\/\/host:port/],
  [{ HTTPS_PROXY: 'http://me:pa#ss@p.test:3128' }, 'HTTPS_PROXY', /special character as %/],
  [{ HTTPS_PROXY: 'http://me:100%@p.test:3128' }, 'HTTPS_PROXY', /%25/],
  [{ HTTPS_PROXY: 'http://me:1/x@p.test:3128' }, 'HTTPS_PROXY', /special character as %/],
  [{ HTTPS_PROXY: 'http://me:1?x@p.test:3128' }, 'HTTPS_PROXY', /special character as %/],
  [{ HTTPS_PROXY: 'http://me:1#x@p.test:3128' }, 'HTTPS_PROXY', /special character as %/],
  [{ HTTPS_PROXY: 'http://CORP\\me:pw@p.test:3128' }, 'HTTPS_PROXY', /special character as %/],
  [{ https_proxy: 'CORP\\me:pw@p.test:3128' }, 'https_proxy', /special character as %/],
  [{ HTTP_PROXY: 'http://p.test:0' }, 'HTTP_PROXY', /http:\/\/host:port/],
])('%j is bad input', (env, variable, expected) => {
  const { faults, proxies } = readProxies(env)
  expect(faults).toEqual([{ variable, given: JSON.stringify(env).includes('@') ? undefined : Object.values(env)[0], expected: expect.stringMatching(expected) }])
  expect(proxies.of(new URL('https://ghcr.io/'))).toBeUndefined()
})

test('one for all that neither needs is not looked at', () => {
  expect(readProxies({ HTTPS_PROXY: 'http://p.test:1', HTTP_PROXY: 'http://p.test:2', ALL_PROXY: 'socks5://p.test' }).faults).toEqual([])
})

test('an entry of NO_PROXY that cannot be read is a warning by the name of its variable', () => {
  expect(readProxies({ HTTPS_PROXY: 'http://p.test:1', no_proxy: 'a.test,10.0.0.0/40' }).warnings)
    .toEqual([expect.stringMatching(/^no_proxy: the entry "10\.0\.0\.0\/40" cannot be read and is left out/)])
})

test.each<[text: string, secrets: string[]]>([
  ['http://p.test:1', []],
  ['http://me:p%40ss@p.test:1', ['p%40ss', 'p@ss', Buffer.from('me:p@ss').toString('base64')]],
  ['http://t0ken@p.test:1', ['t0ken', Buffer.from('t0ken:').toString('base64')]],
  ['http://me:pa#ss@p.test:1', ['me:pa#ss', 'pa#ss']],
  ['http://CORP\\me:pass@p.test:1', ['CORP\\me:pass', 'pass']],
  ['http://CORP%5Cme:pass@p.test:1', ['pass', Buffer.from('CORP\\me:pass').toString('base64')]],
])('of %s these are secrets: %j', (text, secrets) => {
  expect(readProxies({ HTTPS_PROXY: text }).secrets).toEqual(secrets)
})
