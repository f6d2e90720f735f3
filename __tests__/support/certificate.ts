import { generateKeyPairSync, sign } from 'node:crypto'
import { isIPv4 } from 'node:net'

/** A certificate that signs itself, and its key, as PEM: for a server of a test that has to speak TLS. */
export interface Pair {
  cert: string
  key: string
}

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'))
const time = (text: string): Buffer => der(0x17, Buffer.from(text))
const pem = (name: string, bytes: Buffer): string =>
  `-----BEGIN ${name}-----\n${bytes.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END ${name}-----\n`

/** Made anew for each run (RFC 5280), so that no key lies in the tree. @param host a name or an IPv4 address @param days from and until when it is valid, as UTCTime has them */
export function selfSigned(host: string, [from, until] = ['200101000000Z', '491231235959Z']): Pair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(host)))))
  const san = isIPv4(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host))
  const extension = sequence(oid('551d11'), der(0x04, sequence(san)))
  const tbs = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1])), ECDSA_SHA256, name,
    sequence(time(from), time(until)), name,
    publicKey.export({ type: 'spki', format: 'der' }), der(0xa3, sequence(extension)),
  )
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', tbs, privateKey)]))
  return { cert: pem('CERTIFICATE', sequence(tbs, ECDSA_SHA256, signature)), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}
