import type { Call } from '../../ports/call'
import type { Registry } from '../../ports/registry'
import { type Commit, isCommit } from '../commit'
import { Failure } from '../failure'
import { type ImageReading, placeOf } from './image-reading'
import { revisionOf } from './revision'

/**
 * The commit that the label of the first image names, where neither `sha` nor the tag did, as of a release `v1.4.2`.
 * @param input the one that gave the tag
 * @throws Failure `bad-input` where it names none
 */
export async function labelled({ sourceTag, source, ...reading }: ImageReading, input: 'source-tag' | 'redeploy-tag', registry: Registry, call: Call): Promise<Commit> {
  const image = placeOf(reading)
  const label = await revisionOf(registry, image, source, call)
  if (label !== undefined && isCommit(label)) return label
  const said = label === undefined ? 'carries no revision label' : 'carries a revision label that is no commit'
  throw new Failure('bad-input', `${input}: ${sourceTag} does not end in a commit, and ${image.name}:${sourceTag} ${said}`, {
    hint: `Set sha to the commit ${input === 'redeploy-tag' ? 'that the tenants are to show' : 'that it is a build of'}`,
  })
}
