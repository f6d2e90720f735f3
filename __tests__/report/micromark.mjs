// Renders Markdown as GFM has it: [text] on standard input, [html] on standard output.
import { text } from 'node:stream/consumers'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true }
const markdowns = JSON.parse(await text(process.stdin))
process.stdout.write(JSON.stringify(markdowns.map((markdown) => micromark(markdown, options))))
