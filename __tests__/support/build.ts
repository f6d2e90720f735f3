import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const BUNDLES = ['dist/index.js', 'dist/post/index.js', 'dist/cli/index.js'].map((path) => join(ROOT, path))

/**
 * Runs once before all tests: gives them a temporary folder, which `tidy.ts` takes away, and makes sure that the bundle
 * they start is this source's. Where only other tests than the bundle's were named, nothing is built.
 */
export default function build({ nonFlagArgs }: { nonFlagArgs: string[] }): void {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'release-action-tests-'))
  if (nonFlagArgs.length > 0 && !nonFlagArgs.some((named) => named.includes('e2e'))) return
  if (newest(join(ROOT, 'src')) <= Math.min(...BUNDLES.map(changed))) return
  execFileSync(join(ROOT, 'scripts/build'), { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}

const changed = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)

const newest = (folder: string): number =>
  Math.max(0, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => changed(join(folder, path))))
