import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { request } from 'node:https'
import { join } from 'node:path'
import { freePort, run, serve, workFolder } from './process.mjs'
import { goTool } from './tools.mjs'

/** Whoever may do all, and the account of the runner, which may do what it is given. */
const [TOKEN, RUNNERS] = ['e2e-kubernetes-token', 'e2e-runners-token']
export const RUNNER = 'runner'
const PARTS = ['etcd', 'kube-apiserver', 'rollout-controllers', 'kubectl']

/**
 * A real etcd, API server, kubectl, and the two controllers of a rollout. No machine stands behind them: `builds` does
 * what scheduler, kubelet and the container would.
 * @param builds by digest (`sha256:…`), the commit that such a container says it runs; any other image is never pulled
 * @returns `env`: `PATH` and `KUBECONFIG` of the user `RUNNER`, who may do nothing yet; `kubectl(...words)`: an administrator's; `services`: where the service of each
 *   namespace is, as `tenant-url-template` has it: `/buildinfo` tells what its pod runs, `/health` is 200 where one is ready
 */
export async function startKubernetes(builds) {
  const [program, folder] = [await goTool('kubernetes'), workFolder('kubernetes')]
  const at = (name) => join(folder, name)
  for (const name of PARTS) symlinkSync(program, at(name))
  const [client, peer, port] = [await freePort(), await freePort(), await freePort()]
  const etcd = await serve(at('etcd'), [
    '--data-dir', at('data'), '--unsafe-no-fsync', '--log-level', 'error',
    '--listen-client-urls', `http://127.0.0.1:${client}`, '--advertise-client-urls', `http://127.0.0.1:${client}`,
    '--listen-peer-urls', `http://127.0.0.1:${peer}`, '--initial-advertise-peer-urls', `http://127.0.0.1:${peer}`, '--initial-cluster', `default=http://127.0.0.1:${peer}`,
  ], { log: at('etcd.log'), ready: () => fetch(`http://127.0.0.1:${client}/health`).then(({ ok }) => ok, () => false) })
  await run('openssl', ['genrsa', '-out', at('accounts.key'), '2048'])
  writeFileSync(at('tokens'), `${TOKEN},e2e,e2e,"system:masters"\n${RUNNERS},${RUNNER},${RUNNER}\n`)
  const call = caller(port)
  const api = await serve(at('kube-apiserver'), [
    '--etcd-servers', `http://127.0.0.1:${client}`, '--bind-address', '127.0.0.1', '--secure-port', String(port), '--cert-dir', at('certificates'),
    '--token-auth-file', at('tokens'), '--authorization-mode', 'RBAC', '--service-cluster-ip-range', '10.0.0.0/24', '--allow-privileged=false',
    '--service-account-issuer', 'https://e2e.test', '--service-account-key-file', at('accounts.key'), '--service-account-signing-key-file', at('accounts.key'),
    // No controller is there that would make the account of each namespace, without which no pod may be.
    '--disable-admission-plugins', 'ServiceAccount',
  ], { log: at('api.log'), ready: () => call('GET', '/readyz').then(({ status }) => status === 200, () => false) })
  const config = (name, token) => writeFileSync(at(name), JSON.stringify({
    apiVersion: 'v1', kind: 'Config', 'current-context': 'e2e',
    clusters: [{ name: 'e2e', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority': at('certificates/apiserver.crt') } }],
    users: [{ name: 'e2e', user: { token } }],
    contexts: [{ name: 'e2e', context: { cluster: 'e2e', user: 'e2e' } }],
  }))
  config('admin', TOKEN)
  config('runner', RUNNERS)
  const env = (name) => ({ PATH: `${folder}:${process.env.PATH}`, KUBECONFIG: at(name), HOME: folder })
  const controllers = await serve(at('rollout-controllers'), [], { log: at('controllers.log'), env: env('admin'), ready: () => true })
  const [machine, services] = await Promise.all([startMachine(call, builds), startServices(call, builds)])
  return {
    env: env('runner'),
    kubectl: async (...words) => (await run(at('kubectl'), words, { env: env('admin') })).stdout,
    services: services.template,
    async stop() {
      machine.stop()
      services.stop()
      await Promise.all([controllers, api, etcd].map((part) => part.stop()))
    },
  }
}

/** Asks the API server. @returns `status`, and `body` as JSON where it is that; `onLine` is told of each line of a watch */
const caller = (port) => (method, path, body, type = 'application/json', onLine) => new Promise((resolve, reject) => {
  const text = body && JSON.stringify(body)
  const headers = { authorization: `Bearer ${TOKEN}`, ...(text && { 'content-type': type, 'content-length': Buffer.byteLength(text) }) }
  const asked = request({ host: '127.0.0.1', port, method, path, headers, rejectUnauthorized: false, agent: false }, (answer) => {
    let read = ''
    answer.setEncoding('utf8').on('error', reject).on('data', (part) => {
      read += part
      if (!onLine) return
      const lines = read.split('\n')
      read = lines.pop()
      for (const line of lines) onLine(line)
    }).on('end', () => resolve({ status: answer.statusCode, body: /^\{/.test(read) ? JSON.parse(read) : undefined }))
  })
  asked.on('error', reject).end(text)
  if (onLine) onLine.stop = () => asked.destroy()
})

const digestIn = ({ spec: { containers: [{ image }] } }) => image.split('@')[1]
const isReady = ({ status: { conditions = [] } }) => conditions.some(({ type, status }) => type === 'Ready' && status === 'True')

/** Stands for scheduler and kubelet: a pod whose image can be pulled is ready, any other waits for its image for ever. */
async function startMachine(call, builds) {
  const seen = new Set()
  const statusOf = (pod) => (digestIn(pod) in builds
    ? { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: new Date().toISOString() }] }
    : { phase: 'Pending', containerStatuses: [{ name: pod.spec.containers[0].name, image: pod.spec.containers[0].image, imageID: '', ready: false, restartCount: 0, state: { waiting: { reason: 'ImagePullBackOff' } } }] })
  const onLine = (line) => {
    const { type, object: pod } = JSON.parse(line)
    if (type !== 'ADDED' || seen.has(pod.metadata.uid)) return
    seen.add(pod.metadata.uid)
    const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}/status`
    void call('PATCH', path, { status: statusOf(pod) }, 'application/merge-patch+json').catch(() => undefined)
  }
  void call('GET', '/api/v1/pods?watch=true', undefined, undefined, onLine).catch(() => undefined)
  return { stop: () => onLine.stop() }
}

/** What stands before the pods: of those that are ready the newest answers, as a Service of Kubernetes chooses among them. */
async function startServices(call, builds) {
  const server = createServer((asked, answer) => {
    const [, namespace, route] = asked.url.split(/[/?]/)
    void answerOf(call, builds, namespace, route).catch((fault) => [500, { fault: fault.message }]).then(([status, body]) =>
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
  })
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  return {
    template: `http://127.0.0.1:${server.address().port}/{slug}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function answerOf(call, builds, namespace, route) {
  const { body: { items } } = await call('GET', `/api/v1/namespaces/${namespace}/pods`)
  const born = ({ metadata }) => Date.parse(metadata.creationTimestamp)
  const [pod] = items.filter((one) => isReady(one) && !one.metadata.deletionTimestamp).sort((one, other) => born(other) - born(one))
  if (!pod) return [503, { status: 'no endpoint' }]
  return route === 'buildinfo' ? [200, { git_sha: builds[digestIn(pod)] }] : [200, { status: 'ok' }]
}
