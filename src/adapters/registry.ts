import type { Registry } from '../ports/registry'
import { ecrHost, type Image } from '../release/image'

/** Which adapter speaks for an image: ECR's API by its host's name, the distribution protocol for every other. */
export function routeRegistries(oci: { of(image: Image): Registry }, ecr: () => Promise<Registry>): Registry {
  let opened: Promise<Registry> | undefined
  // The AWS SDK is loaded only where an image needs it: it costs more start-up than all the rest.
  const of = async (image: Image): Promise<Registry> => (ecrHost(image.registry) ? (opened ??= ecr()) : oci.of(image))
  return {
    read: async (image, reference, call) => (await of(image)).read(image, reference, call),
    digest: async (image, tag, call) => (await of(image)).digest(image, tag, call),
    readBlob: async (image, digest, call) => (await of(image)).readBlob(image, digest, call),
    referrers: async (image, subject, call) => (await of(image)).referrers(image, subject, call),
    write: async (image, tag, manifest, call) => (await of(image)).write(image, tag, manifest, call),
    untag: async (image, tag, call) => (await of(image)).untag(image, tag, call),
  }
}
