/**
 * At most so many characters of a text, none of them halved. What was cut shows it, also to whoever looks for secrets:
 * the beginning of one before the mark is one.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters = [...text.slice(0, 2 * limit + 1)]
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`
}
