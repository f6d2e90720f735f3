import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { certificatesOf } from '../adapters/http/ca'
import type { Peer } from '../adapters/http/peek'
import { wordsFor } from '../adapters/http/proxy/fault'
import type { Proxy } from '../adapters/http/proxy/variables'
import { bad, type Diagnosis, ok, warning } from '../release/diagnosis'
import { count } from '../release/rollout/fleet'

type Env = Readonly<Record<string, string | undefined>>

/** One host that a release would ask, and what came of a look at it. */
export interface Look {
  host: string
  proxy?: Proxy
  /** Who answered; nothing of this machine's own hosts. */
  peer?: Peer
  /** No connection came about. */
  fault?: Error
}

const fingerprint = (pem: string): string => new X509Certificate(pem).fingerprint256
export const namesOf = (looks: readonly Look[]): string => looks.map(({ host }) => host).join(', ')

/** Certificates that are trusted beside Node's own: by fingerprint, the name of what gave them. */
type Own = ReadonlyMap<string, string>

/** The files that name them. */
export function ofFiles(files: Record<string, string | undefined>): { found: Diagnosis[]; own: Own } {
  const own = new Map<string, string>()
  // A machine's whole bundle may be named, and most of it is the same as Node's.
  const ofTheWorld = new Set(Object.values(files).some(Boolean) ? rootCertificates.map(fingerprint) : [])
  const found = Object.entries(files).flatMap(([name, path]) => {
    if (!path) return []
    try {
      const all = certificatesOf(path)
      for (const one of all.map(fingerprint).filter((print) => !ofTheWorld.has(print))) own.set(one, name)
      return [ok('certificates', `${name}: ${count(all.length, 'certificate')} of ${path}, trusted beside Node's own`)]
    } catch (fault) {
      const why = (fault as Error).message.replace(`${path} cannot be read: `, '')
      return [warning('certificates', `${name} names ${path}, which counts for nothing: ${why}`, `Correct the path of ${name}, or take it away`)]
    }
  })
  return { found, own }
}

/** Who is not believed, and who is for the sake of a CA that is not the world's. */
export function ofCertificates(looks: readonly Look[], own: Own): Diagnosis[] {
  const doubted = looks.flatMap(({ host, peer, proxy }) => {
    if (!peer?.doubt) return []
    const { what, hint } = peer.doubt
    const through = proxy ? `, through ${wordsFor(proxy)}` : ''
    return [bad('certificates', `${host}: ${what}${through}. It was issued by "${peer.issuer}": where ${host} is not your own, somebody on the way looks into TLS`, hint)]
  })
  const vouched = new Map<string, Look[]>()
  for (const look of looks) {
    const by = look.peer && !look.peer.doubt ? look.peer.chain.flatMap((one) => own.get(one) ?? [])[0] : undefined
    const key = by && `"${look.peer!.issuer}" of ${by}`
    if (key) vouched.set(key, [...vouched.get(key) ?? [], look])
  }
  return [...doubted, ...[...vouched].map(([by, hosts]) =>
    ok('certificates', `${namesOf(hosts)}: vouched for by ${by}. Where that is not your own host, a proxy looks into what goes through`))]
}

export function ofUnproved({ NODE_TLS_REJECT_UNAUTHORIZED: word }: Env): Diagnosis[] {
  if (word !== '0') return []
  return [warning('certificates', 'NODE_TLS_REJECT_UNAUTHORIZED=0: nobody proves who he is, and whoever is on the way gets every token', 'Unset it, and give the CA that is missing by ca-file')]
}
