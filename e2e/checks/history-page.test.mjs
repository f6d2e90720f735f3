// The page of `release-action history --html`, in a real browser.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { digestOf, OCI_INDEX, pushImage, retag } from '../parts/images.mjs'
import { workFolder } from '../parts/process.mjs'
import { cli } from '../parts/product.mjs'
import { startDockerRegistry } from '../parts/registries.mjs'
import { client } from '../parts/wire.mjs'

const IMAGES = ['molecule-ai/platform', 'molecule-ai/platform-tenant']
const HOSTILE = '<img src=x onerror="document.title=1"> "\'` </text></svg><script>document.title=1</script>'
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A history as the action writes it, over four months, with moves that lie seconds apart. */
function story(digests) {
  const moves = [
    ['found', '1f0c2ab', 0, '2026-07-20T08:00:00.000Z', 'octocat'], ['promote', '4c1d56e', 1, '2026-07-20T08:00:00.000Z', 'octocat'],
    ['deploy', '8f2ab91', 2, '2026-09-02T14:20:00.000Z', 'release-bot'], ['rollback', '4c1d56e', 1, '2026-09-02T14:52:10.000Z', 'ada'],
    ['deploy', 'd07c3e9', 3, '2026-11-18T09:12:44.000Z', 'release-bot'], ['deploy', '2b94f6a', 4, '2026-11-20T21:40:00.000Z', 'release-bot'],
    ['rollback', 'd07c3e9', 3, '2026-11-21T03:07:12.000Z', 'ada'],
  ].map(([mode, commit, build, at, by]) => ({ mode, digest: digests[build], mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 500, commit, at, by }))
  moves[2].veto = { by: 'ada', at: '2026-09-02T14:52:10.000Z', why: 'sign-in failed for every tenant with more than one workspace' }
  moves[2].run = 'https://forge.example/molecule-ai/platform/actions/runs/812'
  moves[5].proof = 'deploy: 214 of 214 tenants run 2b94f6a'
  moves[5].veto = { by: 'ada', at: '2026-11-21T03:07:12.000Z', why: HOSTILE }
  const notes = moves.reverse().map((move, at) => [`app.moleculesai.release.entry.${String(at).padStart(3, '0')}`, JSON.stringify(move)])
  const hold = { by: 'ada', at: '2026-11-21T03:07:12.000Z', why: 'memory search is empty since 2b94f6a' }
  return JSON.stringify({
    schemaVersion: 2, mediaType: OCI_INDEX, artifactType: 'application/vnd.moleculesai.release-history.v1+json', manifests: [],
    annotations: { 'app.moleculesai.release.hold': JSON.stringify(hold), ...Object.fromEntries(notes) },
  })
}

describe('the history page', () => {
  let registry, browser, page
  before(async () => {
    registry = await startDockerRegistry()
    for (const image of IMAGES) {
      const digests = []
      for (const revision of ['0', '1', '2', '3', '4']) digests.push(await pushImage(registry.host, image, `build-${revision}`, { kind: 'oci', revision: revision.repeat(40) }))
      await retag(registry.host, image, 'build-3', 'latest')
      const body = story(digests)
      await client(registry.host)('PUT', `/v2/${image}/manifests/latest-history`, { headers: { 'content-type': OCI_INDEX }, body, expect: [201] })
      assert.match(digestOf(body), /^sha256/)
    }
    page = join(workFolder('page'), 'history.html')
    const made = await cli(['history', '--images', IMAGES.map((image) => `${registry.host}/${image}`).join(','), '--html', page])
    assert.equal(made.code, 0, made.log)
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET, chromiumSandbox: false })
  })
  after(async () => {
    await browser?.close()
    await registry?.stop()
  })

  for (const [device, width, height] of [['phone', 360, 740], ['desk', 1280, 900]]) {
    for (const colorScheme of ['light', 'dark']) {
      it(`reads well on a ${device}, ${colorScheme}`, async () => {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme })
        const view = await context.newPage()
        const [asked, faults] = [[], []]
        view.on('request', (request) => asked.push(request.url()))
        view.on('console', (line) => faults.push(line.text()))
        view.on('pageerror', (fault) => faults.push(String(fault)))
        await view.goto(pathToFileURL(page).href)
        if (process.env.SCREENSHOTS) await view.screenshot({ path: join(process.env.SCREENSHOTS, `history-${device}-${colorScheme}.png`), fullPage: true })
        assert.deepEqual(asked, [pathToFileURL(page).href], 'it asks for nothing else')
        assert.deepEqual(faults, [])
        assert.equal(await view.title(), 'Release history')
        assert.ok(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it scrolls sideways')
        assert.match(await view.getByRole('alert').innerText(), /held[^]*ada since 2026-11-21 03:07:12 UTC: memory search is empty/)
        assert.equal(await view.locator('svg g').count(), 14)
        assert.equal(await view.locator('svg g.vetoed').count(), 4)
        assert.equal(await view.locator('img, script').count(), 0, 'what somebody wrote is markup')
        assert.match(await view.locator('main').innerText(), /<img src=x onerror=/)
        const widths = await view.locator('svg g rect').evaluateAll((bars) => bars.map((one) => one.getBoundingClientRect().width))
        assert.ok(Math.min(...widths) >= 10, `a bar is ${Math.min(...widths)} pixels wide`)
        const contrasts = await view.locator('p, h1, h2, b, time, .badge, .mode').evaluateAll(contrastOf)
        assert.ok(Math.min(...contrasts) >= 4.5, `a contrast of ${Math.min(...contrasts)}`)
        await context.close()
      })
    }
  }
})

/** WCAG's contrast of each element's text with what lies behind it. Runs in the page. */
function contrastOf(elements) {
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number)
  const light = ([red, green, blue]) => [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0)
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor)
      if (colour.length === 3 || colour[3] > 0) return colour
    }
    return [255, 255, 255]
  }
  return elements.filter((one) => one.innerText.trim() !== '').map((one) => {
    const [a, b] = [light(parse(getComputedStyle(one).color)), light(behind(one))]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  })
}
