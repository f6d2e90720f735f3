import { ecrHost } from '../image'
import type { ImagePlan, TagPlan } from '../image-plan'
import type { Outcome } from '../reason'
import type { ImageReport, TagReport } from '../report'
import type { Step } from './step'

/** The images of a run that wrote nothing: `planned` tells what it would do, `untouched` where it stopped before. */
export const unwrittenImages = (images: ImagePlan[], state: 'planned' | 'untouched'): ImageReport[] =>
  imageReports(images, ({ tag, before, wanted }) => ({
    tag, before, wanted, after: before, state: before === wanted ? 'unchanged' : state,
  }))

/** The images as the steps of a plan left them; a tag that no step was made for is as it was. */
export const settledImages = (images: ImagePlan[], steps: Step[]): ImageReport[] =>
  imageReports(images, (plan, image) => {
    const step = steps.find(({ move }) => move.image.name === image && move.tag === plan.tag)
    return step ? settledTag(plan, step) : { ...plan, after: plan.before, state: 'unchanged' }
  })

function imageReports(images: ImagePlan[], report: (plan: TagPlan, image: string) => TagReport): ImageReport[] {
  return images.map(({ target, keep, ...rest }) => ({
    ...rest,
    target: report(target, rest.image),
    keep: keep && report(keep, rest.image),
  }))
}

function settledTag(plan: TagPlan, step: Step): TagReport {
  const state = step.end ?? 'untouched'
  const mend = state === 'stranded' ? mendCommand(step) : undefined
  return { ...plan, after: step.after === undefined ? plan.before : step.after, state, fault: step.fault, mend }
}

/** What a person types to put one tag right, where something does. */
function mendCommand({ unmendable, theirs, move: { image, tag, from } }: Step): string | undefined {
  const repository = `${image.registry === 'registry-1.docker.io' ? 'docker.io' : image.registry}/${image.repository}`
  const right = theirs === undefined ? from?.digest : theirs
  if (right === 'unknown') return undefined
  if (right) return `crane tag ${repository}@${right} ${tag}`
  if (unmendable) return undefined
  const ecr = ecrHost(image.registry)
  if (!ecr) return `crane delete ${repository}:${tag}`
  return `aws ecr batch-delete-image --region ${ecr.region} --registry-id ${ecr.account} ` +
    `--repository-name ${image.repository} --image-ids imageTag=${tag}`
}

/** What is to be known of a run that was put back, though it strands nobody. */
export const cautionsOf = (steps: readonly Step[]): string[] => steps.flatMap(({ end, fault, lostBack, move: { image, tag } }) => [
  ...(end === 'moved' && fault ? [fault] : []),
  ...(lostBack ? [`a write that puts ${image.name}:${tag} back was lost and may land late: wait two minutes before anything else is moved there`] : []),
])

/** How a run ended that a fault stopped, judged by the tags alone. */
export function outcomeOf(steps: Step[]): Extract<Outcome, 'failed' | 'restored' | 'stranded'> {
  if (steps.some((step) => step.end === 'stranded')) return 'stranded'
  // A protection that could not be taken away again, and harms nobody, was moved and stays.
  return steps.some(({ end }) => end === 'restored' || end === 'moved') ? 'restored' : 'failed'
}
