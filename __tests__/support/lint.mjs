// Lints texts as if they were files of this project: [{ file, text }] on standard input, [[rule, …], …] on standard
// output. A process of its own, since ESLint imports its configuration and jest's sandbox cannot.
import { text } from 'node:stream/consumers'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

const eslint = new ESLint({
  // Files that are not on disk have no types.
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
})
const cases = JSON.parse(await text(process.stdin))
const found = await Promise.all(
  cases.map(async ({ file, text }) => {
    const [result] = await eslint.lintText(text, { filePath: file })
    return result.messages.map(({ ruleId, message }) => ruleId ?? message)
  }),
)
process.stdout.write(JSON.stringify(found))
