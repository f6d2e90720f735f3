/**
 * Text from a registry, fit to stand in a message: one line, at most 200 characters, and no character that a terminal,
 * a runner or a reader of right-to-left text would act on.
 */
export function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : line
}
