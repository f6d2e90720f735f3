import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { client } from './wire.mjs'

export const OCI_IMAGE = 'application/vnd.oci.image.manifest.v1+json'
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'
export const DOCKER_IMAGE = 'application/vnd.docker.distribution.manifest.v2+json'
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
export const MANIFESTS = [OCI_IMAGE, OCI_INDEX, DOCKER_IMAGE, DOCKER_LIST]
/** The kinds of image that `buildImage` makes. */
export const KINDS = ['oci', 'index', 'docker-list', 'odd-space']

const MEDIA = {
  oci: {
    image: OCI_IMAGE, list: OCI_INDEX,
    config: 'application/vnd.oci.image.config.v1+json', layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  },
  docker: {
    image: DOCKER_IMAGE, list: DOCKER_LIST,
    config: 'application/vnd.docker.container.image.v1+json', layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
}

export const digestOf = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const json = (value) => Buffer.from(JSON.stringify(value))
const describe = (mediaType, bytes, more = {}) => ({ mediaType, size: bytes.length, digest: digestOf(bytes), ...more })

/** A tar archive of one file (POSIX ustar). */
function tar(name, content) {
  const header = Buffer.alloc(512)
  const octal = (value, width) => value.toString(8).padStart(width - 1, '0') + '\0'
  const fields = [[0, name], [100, octal(0o644, 8)], [108, octal(0, 8)], [116, octal(0, 8)],
    [124, octal(content.length, 12)], [136, octal(0, 12)], [148, ' '.repeat(8)], [156, '0'], [257, 'ustar\x0000']]
  for (const [offset, text] of fields) header.write(text, offset, 'latin1')
  header.write(octal(header.reduce((sum, byte) => sum + byte, 0), 7) + ' ', 148, 'latin1')
  return Buffer.concat([header, content, Buffer.alloc(1536 - (content.length % 512))])
}

/** One platform's image: `blobs` to upload, and the manifest as a value. */
function platform(media, architecture, revision) {
  const files = tar('build.txt', Buffer.from(`${revision} for ${architecture}\n`))
  const layer = gzipSync(files)
  const config = json({
    architecture, os: 'linux',
    config: { Labels: { 'org.opencontainers.image.revision': revision } },
    rootfs: { type: 'layers', diff_ids: [digestOf(files)] },
    history: [{ created: '2026-01-01T00:00:00Z', created_by: 'e2e' }],
  })
  const manifest = {
    schemaVersion: 2, mediaType: media.image,
    config: describe(media.config, config), layers: [describe(media.layer, layer)],
  }
  return { blobs: [config, layer], manifest }
}

/**
 * A small real image. The same kind and revision give the same bytes.
 * @param kind `oci`: one platform; `index`: an OCI index of two; `docker-list`: a docker schema-2 list of two;
 *   `odd-space`: one platform, its JSON written in a way that no encoder would write again
 * @returns `bytes`, `mediaType` and `digest` of what a tag names; `children` to be there before it; `blobs` before those
 */
export function buildImage({ kind = 'oci', revision }) {
  const media = kind === 'docker-list' ? MEDIA.docker : MEDIA.oci
  const finish = (bytes, mediaType, blobs, children) => ({ bytes, mediaType, digest: digestOf(bytes), blobs, children })
  if (kind === 'oci') {
    const { blobs, manifest } = platform(media, 'amd64', revision)
    return finish(json(manifest), media.image, blobs, [])
  }
  if (kind === 'odd-space') {
    const { blobs, manifest } = platform(media, 'amd64', revision)
    const text = `\n\t${JSON.stringify(manifest, null, 3).replaceAll(': ', ' :\t').replace('2', '2  ')}\r\n \n`
    return finish(Buffer.from(text), media.image, blobs, [])
  }
  const parts = ['amd64', 'arm64'].map((architecture) => ({ architecture, ...platform(media, architecture, revision) }))
  const children = parts.map(({ manifest }) => json(manifest)).map((bytes) => ({
    bytes, mediaType: media.image, digest: digestOf(bytes),
  }))
  const manifests = children.map(({ bytes }, index) =>
    describe(media.image, bytes, { platform: { architecture: parts[index].architecture, os: 'linux' } }))
  const bytes = json({ schemaVersion: 2, mediaType: media.list, manifests })
  return finish(bytes, media.list, parts.flatMap(({ blobs }) => blobs), children)
}

const putManifest = (call, repository, reference, { bytes, mediaType }) =>
  call('PUT', `/v2/${repository}/manifests/${reference}`, {
    headers: { 'content-type': mediaType }, body: bytes, expect: [201],
  })

async function putBlob(call, host, repository, blob) {
  const { headers } = await call('POST', `/v2/${repository}/blobs/uploads/`, { expect: [202] })
  const place = new URL(headers.location, `http://${host}`)
  place.searchParams.set('digest', digestOf(blob))
  await call('PUT', place.pathname + place.search, {
    headers: { 'content-type': 'application/octet-stream' }, body: blob, expect: [201],
  })
}

/** Puts a manifest there whose subject is another one. @returns its digest */
export async function attachTo(host, repository, { mediaType, bytes, digest }, words, { auth } = {}) {
  const call = client(host, auth)
  const blob = Buffer.from(words)
  await putBlob(call, host, repository, blob)
  const manifest = {
    mediaType: OCI_IMAGE,
    bytes: json({
      schemaVersion: 2, mediaType: OCI_IMAGE, artifactType: 'application/x.notes',
      config: describe('application/vnd.oci.empty.v1+json', blob), layers: [describe('text/plain', blob)],
      subject: { mediaType, size: bytes.length, digest },
    }),
  }
  await putManifest(call, repository, digestOf(manifest.bytes), manifest)
  return digestOf(manifest.bytes)
}

/** Builds an image and pushes it with bare HTTP requests, byte for byte. @returns its digest */
export async function pushImage(host, repository, tag, { kind, revision, auth }) {
  const image = buildImage({ kind, revision })
  const call = client(host, auth)
  for (const blob of image.blobs) await putBlob(call, host, repository, blob)
  for (const child of image.children) await putManifest(call, repository, child.digest, child)
  await putManifest(call, repository, tag, image)
  return image.digest
}

/** What a tag or digest names now, as `{ digest, mediaType, bytes }`; `undefined` where there is nothing. */
export async function readImage(host, repository, reference, { auth } = {}) {
  const { status, headers, body } = await client(host, auth)('GET', `/v2/${repository}/manifests/${reference}`, {
    headers: { accept: MANIFESTS.join(', ') }, expect: [200, 404],
  })
  return status === 404 ? undefined : { digest: digestOf(body), mediaType: headers['content-type'], bytes: body }
}

/** The digest that each tag names, `undefined` for a tag that is not there: `{ 'acme/app:latest': 'sha256:…' }`. */
export async function readTags(host, repositories, tags, { auth } = {}) {
  const rows = repositories.flatMap((repository) => tags.map(async (tag) =>
    [`${repository}:${tag}`, (await readImage(host, repository, tag, { auth }))?.digest]))
  return Object.fromEntries(await Promise.all(rows))
}

/** Points a tag at what another tag or digest names, as a colleague with `crane tag` would. @returns the digest */
export async function retag(host, repository, from, to, { auth } = {}) {
  const image = await readImage(host, repository, from, { auth })
  await putManifest(client(host, auth), repository, to, image)
  return image.digest
}
