import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createHttp } from '../../../src/adapters/http/client'
import { faultOf } from '../../../src/adapters/http/faults'
import { failureFrom, fakeClock, fakeLog, serve, stopServers } from './fakes'

/** Of nobody: made for this test, self-signed, for a host that is not loopback. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgr6zUaP6ndJqnXaju
B9TbvQZiVgChBapeNQZQPqBUSzKhRANCAASjlXCKxXz7xfLPkmI90VDY6lA+paDS
CFj8hGiZCIGbVdJNvCsVp4D8qz/OKorUDTjSMZbXnhzq8UbSQsY5ZkJg
-----END PRIVATE KEY-----
`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBojCCAUegAwIBAgIUMYr1+uOt+mBPw9DDNijjZAMrHGAwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNcmVnaXN0cnkudGVzdDAgFw0yNjExMjUxMzEyMThaGA8yMTI2
MTEwMTEzMTIxOFowGDEWMBQGA1UEAwwNcmVnaXN0cnkudGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABKOVcIrFfPvF8s+SYj3RUNjqUD6loNIIWPyEaJkIgZtV
0k28KxWngPyrP84qitQNONIxlteeHOrxRtJCxjlmQmCjbTBrMB0GA1UdDgQWBBT8
iDX3wEnyQG/WtXpv0UgLdu50UTAfBgNVHSMEGDAWgBT8iDX3wEnyQG/WtXpv0UgL
du50UTAPBgNVHRMBAf8EBTADAQH/MBgGA1UdEQQRMA+CDXJlZ2lzdHJ5LnRlc3Qw
CgYIKoZIzj0EAwIDSQAwRgIhAIVySgLVQ+P3/4Z4MnSGd4mUuof3VWMEhDmAZx69
u0y9AiEA+FGvXSUNMNE9aaPC1oNJ5fCAgeHTRE7qExg1q9X95aI=
-----END CERTIFICATE-----
`

const http = createHttp({ clock: fakeClock(), log: fakeLog() })
afterEach(stopServers)
afterAll(() => http.close())
const get = (url: string) => http.request({ method: 'GET', url, maxBytes: 100, retry: true })

test.each<[string, RegExp, RegExp, boolean]>([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /self-signed/, /NODE_EXTRA_CA_CERTS/, false],
  ['SELF_SIGNED_CERT_IN_CHAIN', /CA that is not trusted/, /NODE_EXTRA_CA_CERTS/, false],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /CA that is not known/, /NODE_EXTRA_CA_CERTS/, false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /CA that is not known/, /NODE_EXTRA_CA_CERTS/, false],
  ['CERT_HAS_EXPIRED', /has expired/, /renewed/, false],
  ['CERT_NOT_YET_VALID', /not valid yet/, /clock/, false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /of another host/, /address/, false],
  ['CERT_CHAIN_TOO_LONG', /refused \(CERT_CHAIN_TOO_LONG\)/, /NODE_EXTRA_CA_CERTS/, false],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /does not speak TLS/, /https/, false],
  ['ERR_SSL_PACKET_LENGTH_TOO_LONG', /does not speak TLS/, /https/, false],
])('%s in words, and not tried again', (code, what, hint, transient) => {
  const fault = faultOf(Object.assign(new Error('CN=secret'), { code }))
  expect(fault.what).toMatch(what)
  expect(fault.hint).toMatch(hint)
  expect(fault.transient).toBe(transient)
  expect(fault.what).not.toContain('secret')
})

test.each<[string | undefined, string, string]>([
  ['ECONNREFUSED', 'x', 'connection refused'],
  ['EPROTO', 'alert handshake failure', 'the TLS handshake failed'],
  ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'x', 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR'],
  ['::error::x', 'x', 'connection fault'],
  [undefined, 'x', 'connection fault'],
])('%s (%s) may pass: %s', (code, message, what) => {
  expect(faultOf(Object.assign(new Error(message), { code }))).toEqual({ what, transient: true })
})

test('plain HTTP where TLS was expected is told as that, after one try', async () => {
  let requests = 0
  const origin = await serve((_request, response) => { requests++; response.end() })
  const failure = await failureFrom(get(origin.replace('http:', 'https:')))
  expect(failure.message).toMatch(/it does not speak TLS .*plain HTTP, most likely$/)
  expect(failure).toMatchObject({ transient: false, unsent: true })
  expect(requests).toBe(0)
})

test('a certificate that is not trusted is refused once, before anything is sent', async () => {
  let requests = 0
  const server = createServer({ key: KEY, cert: CERTIFICATE }, (_request, response) => { requests++; response.end() })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  try {
    const failure = await failureFrom(get(`https://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`))
    expect(failure.message).toMatch(/its certificate is self-signed \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/)
    expect(failure).toMatchObject({ transient: false, unsent: true })
    expect(failure.hint).toContain('NODE_EXTRA_CA_CERTS')
    expect(requests).toBe(0)
  } finally {
    await new Promise((resolve) => { server.close(resolve) })
  }
})
