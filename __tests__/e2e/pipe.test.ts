import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '../support/child'

test('a reader that goes away, as head does, is no fault of the demo', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'demo'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text })
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'close') as [number | null]
  expect([code, said]).toEqual([0, ''])
})
