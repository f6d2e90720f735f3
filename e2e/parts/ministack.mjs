import {
  BatchDeleteImageCommand, BatchGetImageCommand, CreateRepositoryCommand, ECRClient, PutImageCommand, PutImageTagMutabilityCommand,
} from '@aws-sdk/client-ecr'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { buildImage, digestOf, MANIFESTS } from './images.mjs'
import { freePort, serve, workFolder } from './process.mjs'
import { ministackProgram } from './tools.mjs'
import { ask } from './wire.mjs'

/** Account and region in a request's signature. */
const CREDENTIAL = /Credential=([^/]+)\/\d+\/([^/]+)\//
const LAYERS = '/layers/'

const TARGET = 'AmazonEC2ContainerRegistry_V20150921'

/**
 * A front that keeps count of the calls, and puts right the two answers of ministack's that are not as AWS's: a layer's
 * address, which points to the real AWS, and the deletion of a tag, which takes the image's other tags with it.
 * The layers it hands out are `layers`, by digest.
 */
async function startFront(host, layers) {
  const calls = []
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { method, url: path, headers } = request
    if (path.startsWith(LAYERS)) {
      const layer = layers.get(path.slice(LAYERS.length))
      calls.push({ action: 'layer', status: layer ? 200 : 404 })
      return response.writeHead(layer ? 200 : 404).end(layer)
    }
    const body = Buffer.concat(chunks)
    const action = headers['x-amz-target']?.split('.')[1] ?? new URLSearchParams(body.toString()).get('Action')
    const { 'content-length': _, ...same } = headers
    // ministack proves no signature, so the caller's own headers do for these too.
    const ecr = async (name, question) => {
      const asked = { ...same, 'x-amz-target': `${TARGET}.${name}` }
      return JSON.parse((await ask({ method, host, path, headers: asked, body: JSON.stringify(question) })).body)
    }
    const others = action === 'BatchDeleteImage' ? await otherTags(ecr, JSON.parse(body)) : []
    const answer = await ask({ method, host, path, headers, body })
    for (const image of others) await ecr('PutImage', image)
    const [, key, region] = CREDENTIAL.exec(headers.authorization ?? '') ?? []
    calls.push({ action, key, region, status: answer.status })
    const text = action === 'GetDownloadUrlForLayer' && answer.status === 200 ? layerAddress(body) : answer.body
    const { 'content-length': __, 'transfer-encoding': ___, ...rest } = answer.headers
    response.writeHead(answer.status, { ...rest, 'content-length': text.length }).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const endpoint = `http://127.0.0.1:${server.address().port}`
  const layerAddress = (body) => {
    const { layerDigest } = JSON.parse(body)
    return Buffer.from(JSON.stringify({ layerDigest, downloadUrl: `${endpoint}${LAYERS}${layerDigest}` }))
  }
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { endpoint, calls, stop }
}

/** What has to be put back after ministack has deleted a tag with the whole image: the image under its other tags. */
async function otherTags(ecr, { imageIds, ...place }) {
  const found = await Promise.all(imageIds.map(async ({ imageTag }) => {
    if (!imageTag) return []
    const { images: [image] } = await ecr('BatchGetImage', { ...place, imageIds: [{ imageTag }] })
    if (!image) return []
    const imageIds = [{ imageDigest: image.imageId.imageDigest }]
    const { imageDetails: [{ imageTags }] } = await ecr('DescribeImages', { ...place, imageIds })
    const { imageManifest, imageManifestMediaType } = image
    return imageTags.filter((tag) => tag !== imageTag).map((tag) =>
      ({ ...place, imageManifest, imageManifestMediaType, imageTag: tag }))
  }))
  return found.flat()
}

/**
 * ECR and STS of ministack. An access key of 12 digits is that account.
 * @returns `env(account)` for the product; `calls`, each `{ action, key, region, status }`, oldest first;
 *   `repository({ account, region, name, immutable })`: `image` (its name as users write it), `push`,
 *   `read`, `untag`, `setImmutable`
 */
export async function startMinistack() {
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const folder = workFolder('ministack')
  const server = await serve(await ministackProgram(), [], {
    log: join(folder, 'server.log'),
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port) },
    ready: () => ask({ method: 'GET', host, path: '/_ministack/health' }).then(({ status }) => status === 200, () => false),
  })
  const layers = new Map()
  const { endpoint, calls, stop } = await startFront(host, layers)
  const env = (account) => ({
    AWS_ACCESS_KEY_ID: account, AWS_SECRET_ACCESS_KEY: 'e2e', AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_ECR: endpoint, AWS_ENDPOINT_URL_STS: endpoint, AWS_EC2_METADATA_DISABLED: 'true',
  })
  return {
    calls, env, endpoint, host,
    async repository({ account, region, name, immutable = false }) {
      // Straight to ministack, past the front: the witness must not stand in the product's count.
      const ecr = new ECRClient({
        region, endpoint: `http://${host}`, credentials: { accessKeyId: account, secretAccessKey: 'e2e' },
      })
      await ecr.send(new CreateRepositoryCommand({ repositoryName: name }))
      const setImmutable = (value) => ecr.send(new PutImageTagMutabilityCommand({
        repositoryName: name, imageTagMutability: value ? 'IMMUTABLE' : 'MUTABLE',
      }))
      await setImmutable(immutable)
      return {
        image: `${account}.dkr.ecr.${region}.amazonaws.com/${name}`,
        setImmutable,
        /** Puts an image there. @returns its digest */
        async push(tag, { kind, revision }) {
          const { bytes, mediaType, digest, blobs, children } = buildImage({ kind, revision })
          for (const blob of blobs) layers.set(digestOf(blob), blob)
          const put = (manifest, more) => ecr.send(new PutImageCommand({
            repositoryName: name, imageManifest: manifest.bytes.toString(), imageManifestMediaType: manifest.mediaType, ...more,
          }))
          for (const child of children) await put(child, { imageDigest: child.digest })
          await put({ bytes, mediaType }, { imageTag: tag })
          return digest
        },
        /** Removes a tag, through the front. */
        untag: (tag) => new ECRClient({ region, endpoint, credentials: ecr.config.credentials }).send(
          new BatchDeleteImageCommand({ repositoryName: name, imageIds: [{ imageTag: tag }] }),
        ),
        /** What a tag names now, as `{ digest, mediaType, bytes }`; `undefined` where there is nothing. */
        async read(tag) {
          const { images } = await ecr.send(new BatchGetImageCommand({
            repositoryName: name, imageIds: [{ imageTag: tag }], acceptedMediaTypes: MANIFESTS,
          }))
          if (images.length === 0) return undefined
          const bytes = Buffer.from(images[0].imageManifest)
          return { digest: digestOf(bytes), mediaType: images[0].imageManifestMediaType, bytes }
        },
      }
    },
    async stop() {
      await stop()
      await server.stop()
    },
  }
}
