import type { Report } from '../../release/report'
import { fit } from '../bounded'
import { postMortemFacts } from '../facts'
import { prose } from '../markdown'
import { ROOM } from './room'

/** What a rollback leaves to be answered. */
export function postMortem({ postMortem: post }: Report): string {
  if (!post) return ''
  const facts = postMortemFacts(post).map(([title, fact]) => `- **${title}:** ${prose(fact, 500)}`)
  const questions = fit(post.questions, ROOM.questions, (question) => `- [ ] ${prose(question, 500)}`)
  return `### Post-mortem\n\n${facts.join('\n')}\n\nTo answer:\n\n${questions.shown.join('\n')}`
}
