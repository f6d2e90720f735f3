import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as tls from 'node:tls'
import { worded } from '../text-file'

type Env = Readonly<Record<string, string | undefined>>

const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g

/** Whom a run trusts, and what is to be known of it. */
export interface Trust {
  secureContext: tls.SecureContext
  /** Certificates of the file that count for nobody today. */
  warnings: string[]
}

/**
 * Whom a run trusts: whoever Node trusts by itself, by `NODE_EXTRA_CA_CERTS` and `NODE_USE_SYSTEM_CA` too, and the
 * certificates of this file. One context for all connections: each that was given a list would read all of it again.
 * @param now milliseconds since 1970
 * @throws Error with what is wrong with the file, in words
 */
export function trusting(path: string, env: Env, now: number): Trust {
  const own = certificatesOf(path)
  const warnings = own.flatMap((pem, at) => outdated(pem, now).map((words) => `ca-file: certificate ${at + 1} of ${own.length} in it ${words}`))
  return { secureContext: tls.createSecureContext({ ca: [...trustedByNode(env), ...own] }), warnings }
}

/** What stands between certificates may be in any encoding. */
function textOf(path: string): string {
  const bytes = worded(path, () => readFileSync(path))
  const [first = 0, second = 0] = bytes
  // DER begins with a SEQUENCE of a long length (X.690, 8.1.3).
  if (first === 0x30 && second > 0x80) throw new Error(`${path} is DER: openssl x509 -inform der -in ${path} writes it as PEM`)
  if (first + second === 0xff + 0xfe) throw new Error(`${path} is UTF-16, as PowerShell writes: save it as UTF-8`)
  return bytes.toString('latin1')
}

function outdated(pem: string, now: number): string[] {
  const { subject, validFrom, validTo } = new X509Certificate(pem)
  const name = (subject ?? '').split('\n').join(', ')
  if (Date.parse(validTo) < now) return [`(${name}) expired on ${validTo}: whoever shows one of it is refused`]
  return Date.parse(validFrom) > now ? [`(${name}) is not valid before ${validFrom}: see that the clock of this machine is right`] : []
}

/** The PEM certificates of a file. @throws Error with what is wrong with it, in words */
export const certificatesOf = (path: string): string[] => certificatesIn(textOf(path))

/** The PEM certificates of a text. @throws Error where there is none, or one that is none */
export function certificatesIn(text: string): string[] {
  const found = text.match(PEM) ?? []
  if (found.length === 0) throw new Error('it holds no certificate in PEM (-----BEGIN CERTIFICATE-----)')
  for (const [at, certificate] of found.entries()) {
    if (!isCertificate(certificate)) throw new Error(`certificate ${at + 1} of ${found.length} in it is none`)
  }
  return found
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

/** What counts where no `ca` is named. Node 20 does not tell what it read from NODE_EXTRA_CA_CERTS. */
function trustedByNode({ NODE_EXTRA_CA_CERTS: extra }: Env): string[] {
  const { getCACertificates } = tls as { getCACertificates?: (of: 'default') => string[] }
  if (getCACertificates) return getCACertificates('default')
  return [...tls.rootCertificates, ...(extra ? readable(extra) : [])]
}

/** Node itself warns of a file that it cannot read, and goes on without it. */
function readable(path: string): string[] {
  try {
    return certificatesOf(path)
  } catch {
    return []
  }
}
