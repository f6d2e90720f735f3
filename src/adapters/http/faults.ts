/** What became of a connection, in words. */
export interface Fault {
  what: string
  hint?: string
  /** Another try may go right. */
  transient: boolean
}

/** An error that says in its message what went wrong, for people. */
export class WordedFault extends Error implements Pick<Fault, 'hint' | 'transient'> {
  readonly hint: string | undefined
  readonly transient: boolean

  constructor(message: string, { hint, transient, cause }: Omit<Fault, 'what'> & { cause?: unknown }) {
    super(message, { cause })
    this.hint = hint
    this.transient = transient
  }
}

// Node's codes, in words; any other code is told as it is. Messages are not: they quote certificates and addresses.
const BROKEN: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broken',
  EPIPE: 'connection broken',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'no connection',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  EPROTO: 'the TLS handshake failed',
}

const GIVE_CA = 'give the CA of this host, or of the proxy that looks into what goes through it: ca-file (or NODE_EXTRA_CA_CERTS) with the path of its certificate in PEM; '
  + 'where this machine trusts it already, NODE_USE_SYSTEM_CA=1 on Node 22.19 and 24.6 or later'
const CORRECT = 'have the certificate of this host, or that of its CA in ca-file, renewed or corrected; and see that the address and the runner’s clock are right'

/** What OpenSSL finds wrong with a certificate: it will find the same again. */
const CERTIFICATE: Record<string, [what: string, hint: string]> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: ['its certificate is self-signed', GIVE_CA],
  SELF_SIGNED_CERT_IN_CHAIN: ['its certificate comes from a CA that is not trusted here', GIVE_CA],
  UNABLE_TO_GET_ISSUER_CERT: ['its certificate comes from a CA that is not known here', GIVE_CA],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['its certificate comes from a CA that is not known here', GIVE_CA],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['its certificate comes from a CA that is not known here, or without its chain', GIVE_CA],
  CERT_UNTRUSTED: ['its certificate is not trusted here', GIVE_CA],
  CERT_HAS_EXPIRED: ['its certificate, or that of its CA, has expired', CORRECT],
  CERT_NOT_YET_VALID: ['its certificate, or that of its CA, is not valid yet', CORRECT],
  CERT_REVOKED: ['its certificate has been revoked', CORRECT],
  ERR_TLS_CERT_ALTNAME_INVALID: ['its certificate is of another host', CORRECT],
  HOSTNAME_MISMATCH: ['its certificate is of another host', CORRECT],
}

/** What OpenSSL says where the first bytes that come are no TLS: in its code, or, in Node's EPROTO, in the message alone. */
const NO_TLS = /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i

/** An error of node:http, node:https or their sockets, in words; with the proxy that it came through, if any. */
export function faultOf(error: NodeJS.ErrnoException & { through?: string }): Fault {
  if (error instanceof WordedFault) return { what: error.message, hint: error.hint, transient: error.transient }
  const fault = plainFaultOf(error)
  if (error.through === undefined) return fault
  return { ...fault, ...(saysNoTls(error) && { hint: OWN_WORDS }), what: `${fault.what}, through ${error.through}` }
}

/** A proxy that opens a way and then answers itself, with a page to log in at, say. */
const OWN_WORDS = 'see what the proxy answers (curl -v https://… through it): it may want a login of its own first, or forbid this host; or name the host in NO_PROXY where it can be asked directly'

const saysNoTls = ({ code = '', message }: NodeJS.ErrnoException): boolean => /^ERR_SSL_|^EPROTO$/.test(code) && NO_TLS.test(`${code} ${message}`)

function plainFaultOf(error: NodeJS.ErrnoException): Fault {
  const code = /^\w+$/.test(error.code ?? '') ? error.code! : 'connection fault'
  const certificate = CERTIFICATE[code]
  if (certificate) return { what: `${certificate[0]} (${code})`, hint: certificate[1], transient: false }
  if (saysNoTls(error)) {
    return {
      what: `it does not speak TLS (${code}): plain HTTP, most likely`, transient: false,
      hint: 'have it answer over https, or put a proxy with TLS before it: only on this machine (localhost) is plain HTTP spoken',
    }
  }
  if (/CERT|SIGNED|VERIFY|ISSUER/.test(code)) return { what: `its certificate is refused (${code})`, hint: GIVE_CA, transient: false }
  if (code === 'HPE_HEADER_OVERFLOW') return { what: 'the header of its answer is longer than 64 KiB', transient: false, hint: 'have whatever stands before it send shorter headers (cookies, policies)' }
  if (code.startsWith('HPE_')) return { what: `the answer is not HTTP (${code})`, transient: true, hint: 'see what listens at this address and port, and what stands before it' }
  return { what: BROKEN[code] ?? code, hint: code === 'ENOTFOUND' ? 'check how the host is written' : undefined, transient: true }
}
