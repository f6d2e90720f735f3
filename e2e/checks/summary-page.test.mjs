// The step summary of every ending (npm run preview), in a real browser.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { workFolder } from '../parts/process.mjs'

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const PHONE = { width: 420, height: 740 }
const preview = fileURLToPath(new URL('../../scripts/preview.mjs', import.meta.url))

describe('the summary', () => {
  let browser, folder
  before(async () => {
    folder = workFolder('preview')
    execFileSync(process.execPath, [preview, folder])
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET, chromiumSandbox: false })
  })
  after(() => browser?.close())

  for (const forge of ['github', 'gitea']) {
    it(`is read on a phone without scrolling sideways or looking for the way back, on ${forge}`, async () => {
      const view = await browser.newPage({ viewport: PHONE })
      await view.goto(pathToFileURL(join(folder, `${forge}.html`)).href)
      assert.ok(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways')
      const articles = await view.locator('article').evaluateAll(measure)
      assert.ok(articles.length > 25, `${articles.length} endings`)
      const { undo } = articles.find(({ id }) => id === 'deploy-of-40-done')
      assert.ok(undo < PHONE.height, `the command that undoes it ends at ${undo} px`)
      for (const { id, verdict, state } of articles) {
        assert.ok(verdict < PHONE.height, `${id}: reason and next action end at ${verdict} px`)
        assert.ok(state <= PHONE.width, `${id}: the state column ends at ${state} px`)
      }
      await view.close()
    })
  }
})

/** In pixels from an ending's own top, or from the page's left. Runs in the page. */
function measure(articles) {
  return articles.map((article) => {
    const top = article.getBoundingClientRect().top
    const bottomOf = (element) => (element ? element.getBoundingClientRect().bottom - top : 0)
    const lines = [...article.querySelectorAll('p')]
    const undo = lines.find((line) => line.innerText.startsWith('To undo it'))?.nextElementSibling
    const head = lines.filter((line) => /^(Reason|Next):/.test(line.innerText)).at(-1)
    const states = [...article.querySelectorAll('table th:first-child')].map((cell) => cell.getBoundingClientRect().right)
    return { id: article.previousElementSibling.id, undo: bottomOf(undo), verdict: bottomOf(head), state: Math.max(0, ...states) }
  })
}
