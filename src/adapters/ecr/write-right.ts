import { DescribeRepositoriesCommand } from '@aws-sdk/client-ecr'
import type { WriteRight } from '../../ports/write-right'
import { asFailure, Failure } from '../../release/failure'
import { ecrHost, type Image } from '../../release/image'
import { inTime } from './attempt'
import { type Asked, asking, failureOf } from './fault'
import { Sessions } from './session'

/**
 * What ECR's API tells without a write: whether there are credentials and the repository, and whether its tags may move.
 * It opens no upload that could be cancelled, and its policies are told to nobody.
 */
export function createEcrWriteRight(setup: ConstructorParameters<typeof Sessions>[0]): WriteRight {
  const sessions = new Sessions(setup)
  async function describe(image: Image, signal?: AbortSignal) {
    const host = ecrHost(image.registry)
    if (!host) throw new Failure('internal', `${image.name} is no image of ECR`)
    const asked: Asked = { action: 'DescribeRepositories', image, ...host, role: setup.roles.get(host.account) }
    const command = new DescribeRepositoriesCommand({ registryId: host.account, repositoryNames: [image.repository] })
    try {
      const client = await inTime(setup.clock, { signal }, `${asking(asked)}: getting AWS credentials`, () => sessions.client(asked))
      const { repositories } = await inTime(setup.clock, { signal }, asking(asked), (within) => client.send(command, { abortSignal: within }))
      return repositories?.[0]
    } catch (thrown) {
      throw failureOf(thrown, asked)
    }
  }

  return {
    async prove(image, { signal } = {}) {
      try {
        await describe(image, signal)
        return { state: 'unproved', words: 'ECR knows these credentials and the repository; whether they may push it does not tell', hint: 'See that they are allowed ecr:PutImage, ecr:BatchGetImage and ecr:BatchDeleteImage' }
      } catch (thrown) {
        if (signal?.aborted) throw thrown
        const { message, hint } = asFailure(thrown)
        return { state: 'unproved', words: message, hint }
      }
    },

    async lockOf(image, tag, { signal } = {}) {
      const { imageTagMutability = '', imageTagMutabilityExclusionFilters: exceptions = [] } = (await describe(image, signal)) ?? {}
      const isExcepted = exceptions.some(({ filter = '' }) => matches(filter, tag))
      const isLocked = imageTagMutability.startsWith('IMMUTABLE') !== (imageTagMutability.endsWith('_WITH_EXCLUSION') && isExcepted)
      return isLocked ? `its repository says ${imageTagMutability}` : undefined
    },
  }
}

/** A pattern of ECR, in which a star stands for anything. */
const matches = (filter: string, tag: string): boolean =>
  new RegExp(`^${filter.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(tag)
