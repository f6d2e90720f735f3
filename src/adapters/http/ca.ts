import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as tls from 'node:tls'

type Env = Readonly<Record<string, string | undefined>>

const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g

/**
 * Whom a run trusts: whoever Node trusts by itself, by `NODE_EXTRA_CA_CERTS` and `NODE_USE_SYSTEM_CA` too, and the
 * certificates of this file. One context for all connections: each that was given a list would read all of it again.
 * @throws Error with what is wrong with the file, in words
 */
export function trusting(path: string, env: Env): tls.SecureContext {
  const own = certificatesOf(path)
  return tls.createSecureContext({ ca: [...trustedByNode(env), ...own] })
}

/** The PEM certificates of a file. @throws Error with what is wrong with it, in words */
export const certificatesOf = (path: string): string[] => certificatesIn(readFileSync(path, 'utf8'))

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
