import nock from 'nock'
import { createEcrRegistry } from '../../../src/adapters/ecr/registry'
import type { Clock } from '../../../src/ports/clock'
import type { Log } from '../../../src/ports/log'
import { digestOf } from '../../../src/release/digest'
import type { Failure } from '../../../src/release/failure'
import { type Manifest, MANIFEST_TYPES } from '../../../src/release/manifest'

export const ACCOUNT = '111111111111'
export const OTHER = '222222222222'
export const EU = 'https://api.ecr.eu-west-1.amazonaws.com'
export const image = {
  name: 'platform',
  registry: `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`,
  repository: 'molecule-ai/platform',
}
export const INDEX = MANIFEST_TYPES[0]
// White space that a JSON writer would not keep.
export const text = '{ "schemaVersion":2,\n\t"mediaType": "application/vnd.oci.image.index.v1+json",  "manifests":[]}\n'
const bytes = Buffer.from(text)
export const manifest: Manifest = { bytes, mediaType: INDEX, digest: digestOf(bytes) }
export const found = (over: object = {}) => ({
  images: [
    {
      imageId: { imageTag: 'latest', imageDigest: manifest.digest },
      imageManifest: text,
      imageManifestMediaType: INDEX,
      ...over,
    },
  ],
  failures: [],
})
export const missing = {
  images: [],
  failures: [
    { imageId: { imageTag: 'latest' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
  ],
}

export const lines: string[] = []
export const masked: string[] = []
const log: Log = { info: (line) => lines.push(line), progress() {}, notice() {}, warning() {}, error() {}, group() {}, endGroup() {} }
export const pauses: number[] = []
/** Time that passes at once, but for deadlines: those never come. */
export const clock: Clock = {
  now: () => 1_000,
  elapsed: () => 1_000,
  sleep: (milliseconds, signal) => {
    if (milliseconds >= 10_000) return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
    pauses.push(milliseconds)
    return Promise.resolve()
  },
}
export const registry = (over: Partial<Parameters<typeof createEcrRegistry>[0]> = {}) =>
  createEcrRegistry({
    roles: new Map(),
    clock,
    log,
    mask: (secret) => masked.push(secret),
    fetchBlob: () => Promise.reject(new Error('no blob')),
    ...over,
  })

type Ask = { target: string; region: string; body: Record<string, unknown> }
export const asked: Ask[] = []
/** The wire shape: a POST to the root, the action in X-Amz-Target, the region and the key in the signature. */
export const answer = (host: string, status: number, body: unknown) =>
  nock(host)
    .post('/')
    .reply(function (_uri, sent) {
      const credential = /Credential=([^/]+)\/\d+\/([a-z0-9-]+)\/ecr\//.exec(String(this.req.headers['authorization']))
      asked.push({
        target: String(this.req.headers['x-amz-target']).split('.')[1]!,
        region: `${credential?.[1]} ${credential?.[2]}`,
        body: typeof sent === 'string' ? (JSON.parse(sent) as Record<string, unknown>) : sent,
      })
      return [
        status,
        typeof body === 'string' ? body : JSON.stringify(body),
        { 'content-type': 'application/x-amz-json-1.1' },
      ]
    })
export const fault = (type: string, message = 'why') => ({ __type: type, message })
export const failing = (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => {
      throw new Error('did not fail')
    },
    (thrown: unknown) => thrown as Failure,
  )

const environment = process.env
beforeEach(() => {
  process.env = {
    PATH: environment['PATH'],
    HOME: '/nonexistent',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI',
  }
  for (const list of [lines, masked, pauses, asked]) list.length = 0
  nock.disableNetConnect()
})
afterEach(() => {
  process.env = environment
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})
// Node's http module is one for all test files of a worker: what nock changed in it would reach into the next one.
afterAll(() => {
  nock.restore()
})
