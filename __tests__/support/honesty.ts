import type { TagReport } from '../../src/release/report'
import type { Evidence } from '../../src/report/evidence'
import type { Ran } from './runner'
import { NEW_SHA, OLD_SHA, REPOSITORIES, type Scene } from './scene'

type Tags = ReturnType<Scene['moving']>
const GREEN = ['done', 'unchanged', 'planned', 'skipped']

/** A sentence where the claim does not hold. */
const unless = (claim: boolean, words: string): string[] => (claim ? [] : [words])

/**
 * What a report says against what the registry truly holds, after a promote of the new commit went wrong somewhere.
 * @param before the tags as they were when the run began
 * @param absent a tag that the registry said it had not, when the run read it first: that is then what it was, unless it
 *   was said to nobody in particular, and otherwise to the run's login
 * @returns every lie and every omission, in words; nothing where the report is honest
 */
export function dishonesty(ran: Ran, scene: Scene, before: Tags, absent?: string): string[] {
  const evidence = ran.evidence as Evidence | undefined
  if (!evidence) return ['there is no evidence']
  const now = scene.moving()
  const told = toldTags(evidence, scene)
  const wrong = [...told].flatMap(([name, { before: was, after }]) => {
    const had = name === absent ? null : (before[name] ?? null)
    return [
      ...unless(after === 'unknown' || after === (now[name] ?? null), `${name} is said to show ${after} and shows ${now[name]}`),
      ...unless(was === had || (name === absent && was === (before[name] ?? null)), `${name} is said to have shown ${was} and showed ${had}`),
    ]
  })
  const changed = Object.keys(now).filter((tag) => now[tag] !== before[tag])
  return [...wrong, ...channels(ran, evidence), ...byOutcome(evidence, changed, told, scene)]
}

/** What the evidence says of each tag, by `repository:tag`. */
function toldTags({ images }: Evidence, { registry }: Scene): Map<string, TagReport> {
  const tags = images.flatMap(({ image, target, keep }) =>
    [target, ...(keep ? [keep] : [])].map((tag) => [`${image}:${tag.tag}`.slice(registry.host.length + 1), tag] as const))
  return new Map(tags)
}

/** Outputs and summary agree with the evidence. The post step has no outputs that anybody reads. */
function channels({ outputs, summary }: Ran, { outcome, reason }: Evidence): string[] {
  return [
    ...unless((outputs.outcome ?? outcome) === outcome, `the output says ${outputs.outcome}, the evidence ${outcome}`),
    ...unless((outputs.reason ?? reason) === reason, `the output says ${outputs.reason}, the evidence ${reason}`),
    ...unless(summary !== '', 'there is no summary'),
    ...unless(reason !== 'internal', 'the reason is internal'),
  ]
}

/** Of a run that ended by itself: the exit code agrees with the outcome. */
export function exitFault({ outputs: { outcome }, code, signal }: Ran): string[] {
  if (outcome === undefined) return ['there are no outputs']
  return unless(code === (GREEN.includes(outcome) ? 0 : 1), `${outcome} ended with exit code ${code}, signal ${signal}`)
}

function byOutcome({ outcome }: Evidence, changed: string[], told: Map<string, TagReport>, scene: Scene): string[] {
  const now = scene.moving()
  switch (outcome) {
    case 'done':
      return REPOSITORIES.flatMap((repository) => {
        const built = scene.built[repository]
        return [
          ...unless(now[`${repository}:latest`] === built?.[NEW_SHA], `done, but ${repository}:latest is not new`),
          ...unless(now[`${repository}:latest-previous`] === built?.[OLD_SHA], `done, but ${repository} keeps no way back`),
        ]
      })
    case 'failed':
    case 'restored':
      return changed.map((tag) => `${outcome}, but ${tag} is not as it was`)
    case 'stranded': {
      const stranded = [...told].filter(([, { state }]) => state === 'stranded')
      return [
        ...changed.flatMap((tag) => unless(told.get(tag)?.state === 'stranded', `${tag} changed and is not told as stranded`)),
        ...stranded.flatMap(([tag, { mend }]) => unless(!!mend, `${tag} is stranded without a command`)),
        ...unless(stranded.length > 0, 'stranded, but no tag is'),
      ]
    }
    default:
      return [`the outcome is ${outcome}`]
  }
}
