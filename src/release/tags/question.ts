import { shortSha } from '../commit'
import { shortDigest } from '../digest'
import { type History, liveEntry } from '../history/history'
import type { Question, QuestionImage } from '../question'
import type { ImageReading } from './image-reading'
import type { Plan } from './plan'

/** What a plan is about to do, for whoever is asked. @param historyOf what an image remembers, where that was read */
export function questionOf(plan: Plan, readings: readonly ImageReading[], asked: Pick<Question, 'mode' | 'tag' | 'to'>, historyOf: (image: string) => History | undefined): Question {
  const changing = plan.images.filter(({ target }) => target.before !== target.wanted)
  const images = changing.map(({ image, target, commitBefore }): QuestionImage => {
    const shown = readings.find((reading) => reading.image.name === image)?.target?.digest
    const history = historyOf(image)
    const entry = history && liveEntry(history, shown)
    const from = commitBefore ? shortSha(commitBefore) : target.before === null || target.before === 'unknown' ? 'no such tag' : shortDigest(target.before)
    return { image, from, live: entry && entry.mode !== 'found' ? `since ${entry.at}, by ${entry.mode} of ${entry.by}` : undefined }
  })
  const already = plan.images.filter(({ image }) => !images.some((one) => one.image === image)).map(({ image }) => image)
  return { ...asked, images, already, also: [] }
}
