import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './tools.mjs'

/**
 * A workflow of `examples/` with its names changed, as a user changes them.
 * @param changes `[from, to]` each; throws where one of them changes nothing, since the example is then another
 */
export function example(path, changes) {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`examples/${path} holds no "${from}"`)
    return text.replaceAll(from, to)
  }, readFileSync(join(ROOT, 'examples', path), 'utf8'))
}
