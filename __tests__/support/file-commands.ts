/** Reads `GITHUB_OUTPUT` or `GITHUB_STATE` as a runner does: `name=value`, or `name<<end`, lines, `end`. */
export function parseFileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [, name, mark, rest] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? []
    if (!name || rest === undefined) throw new Error(`not a file command: ${line}`)
    if (mark === '=') {
      found[name] = rest
      continue
    }
    const end = lines.indexOf(rest)
    if (end < 0) throw new Error(`the value of ${name} has no end`)
    found[name] = lines.splice(0, end + 1).slice(0, -1).join('\n')
  }
  return found
}
