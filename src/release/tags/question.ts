import { shortSha } from '../commit'
import { shortDigest } from '../digest'
import { type History, liveEntry, timeInWords } from '../history/history'
import type { Question, QuestionImage } from '../question'
import type { ImageReading } from './image-reading'
import type { Plan } from './plan'

/** What a plan is about to do, for whoever is asked. @param histories what images remember, by name, where that was not read with them */
export function questionOf(plan: Plan, readings: readonly ImageReading[], asked: Pick<Question, 'mode' | 'tag' | 'to'>, histories?: ReadonlyMap<string, History>): Question {
  const changing = plan.images.filter(({ target }) => target.before !== target.wanted)
  const images = changing.map(({ image, target, commitBefore }): QuestionImage => {
    const reading = readings.find((one) => one.image.name === image)
    const history = histories ? histories.get(image) : reading?.history
    const entry = history && liveEntry(history, reading?.target?.digest)
    const from = commitBefore ? shortSha(commitBefore) : target.before === null || target.before === 'unknown' ? 'no such tag' : shortDigest(target.before)
    return { image, from, live: entry && entry.mode !== 'found' ? `since ${timeInWords(entry.at)}, by ${entry.mode} of ${entry.by}` : undefined }
  })
  const already = plan.images.filter(({ image }) => !images.some((one) => one.image === image)).map(({ image }) => image)
  return { ...asked, images, already, also: [] }
}
