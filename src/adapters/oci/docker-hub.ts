export { canonicalHost, DOCKER_HUB } from '../../release/image'

/** What docker's config and its helpers call Docker Hub. */
export const DOCKER_HUB_KEY = 'https://index.docker.io/v1/'
