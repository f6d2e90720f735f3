import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { digestOf } from '../../src/release/digest'
import { buildImage } from '../../src/sandbox/images'

interface Sent {
  repositoryName: string
  imageIds?: { imageTag?: string; imageDigest?: string }[]
  imageTag?: string
  imageManifest?: string
  imageManifestMediaType?: string
}

interface Kept {
  text: string
  mediaType: string
}

export interface FakeEcr {
  /** For `AWS_ENDPOINT_URL_ECR`. */
  url: string
  /** Each as `BatchGetImage eu-west-1`. */
  calls: string[]
  /** `repository:tag` to digest. */
  tags: Map<string, string>
  publish(repository: string, tag: string, revision: string): string
  close(): Promise<void>
}

/** As much of ECR's API as a release needs, on loopback, whatever the account. */
export async function startEcr(): Promise<FakeEcr> {
  const manifests = new Map<string, Kept>()
  const tags = new Map<string, string>()
  const calls: string[] = []
  const keep = (text: string, mediaType: string): string => {
    const digest = digestOf(Buffer.from(text))
    manifests.set(digest, { text, mediaType })
    return digest
  }

  const answer = (action: string, sent: Sent): object => {
    const { repositoryName, imageIds = [], imageTag = '' } = sent
    if (action === 'PutImage') {
      tags.set(`${repositoryName}:${imageTag}`, keep(sent.imageManifest!, sent.imageManifestMediaType!))
      return { image: {} }
    }
    const [id = {}] = imageIds
    if (action === 'BatchDeleteImage') {
      tags.delete(`${repositoryName}:${id.imageTag}`)
      return { imageIds, failures: [] }
    }
    const digest = id.imageDigest ?? tags.get(`${repositoryName}:${id.imageTag}`) ?? ''
    const found = manifests.get(digest)
    if (!found) return { images: [], failures: [{ imageId: id, failureCode: 'ImageNotFound' }] }
    return { images: [{ imageId: { ...id, imageDigest: digest }, imageManifest: found.text, imageManifestMediaType: found.mediaType }], failures: [] }
  }

  const server = createServer((request, response) => {
    void request.toArray().then((parts: Buffer[]) => {
      const action = String(request.headers['x-amz-target']).split('.')[1] ?? ''
      const region = /Credential=[^/]+\/\d+\/([a-z0-9-]+)\/ecr\//.exec(request.headers.authorization ?? '')?.[1]
      calls.push(`${action} ${region}`)
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
      response.end(JSON.stringify(answer(action, JSON.parse(Buffer.concat(parts).toString()) as Sent)))
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls, tags,
    publish(repository, tag, revision) {
      const { top } = buildImage(`${repository} ${revision}`, { revision })
      // With the revision as an annotation, so that no blob has to be fetched from a storage.
      const text = JSON.stringify({ ...JSON.parse(Buffer.from(top.bytes).toString()) as object, annotations: { 'org.opencontainers.image.revision': revision } })
      const digest = keep(text, top.mediaType)
      tags.set(`${repository}:${tag}`, digest)
      return digest
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
