/** One word of a shell, on one line. */
export function quoted(text: string): string {
  if (/^[\w./:,=@+-]+$/.test(text)) return text
  const safe = text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'').replaceAll('\n', '\\n')
  return safe === text ? `'${text}'` : `$'${safe}'`
}
