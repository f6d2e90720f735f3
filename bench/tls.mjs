import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, workFolder } from '../e2e/parts/process.mjs'

/** Where the servers of the table over TLS are, in the view of `/etc/hosts` that `bench/run` gives the bench. */
export const DOMAIN = 'bench.test'
const HOSTS = ['registry', 'tokens', 'forge'].map((name) => `${name}.${DOMAIN}`)

/** Whether those names lead to this machine: where `bench/run` could not see to it, there is no such table. */
export const isKnown = () => HOSTS.every((host) => readFileSync('/etc/hosts', 'utf8').includes(host))

/** A certificate for all of them. @returns `file` to trust, and `pair` for the servers */
export async function certificate() {
  const folder = workFolder('tls')
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  await run('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', `/CN=${DOMAIN}`, '-addext', `subjectAltName=DNS:*.${DOMAIN}`, '-keyout', keyFile, '-out', file])
  return { file, pair: { key: readFileSync(keyFile), cert: readFileSync(file) } }
}
