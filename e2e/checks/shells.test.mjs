// What completes the command line, typed into zsh and asked of fish; bash is asked in the tests, since it is everywhere.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { run, workFolder } from '../parts/process.mjs'
import { cli } from '../parts/product.mjs'

const folder = workFolder('shells')
const fileOf = async (shell) => {
  const { code, stdout } = await cli(['completion', shell])
  assert.equal(code, 0)
  const path = join(folder, `completion.${shell}`)
  writeFileSync(path, stdout)
  return path
}

/** Types words and a tab into a zsh on a terminal of its own, and prints what stands there then. */
const TYPED = String.raw`
zmodload zsh/zpty
zpty z env TERM=dumb HOME=$3 zsh -f -i
zpty -w z 'PS1="> "; bindkey "^I" complete-word; autoload -U compinit; compinit -u -D; source '$1'; LISTMAX=0; print REA""DY'
zpty -r -m z out '*READY*'
zpty -w -n z "release-action $2"$'\t'
zpty -w -n z $'\C-a: \C-e\n'
zpty -w z 'print DO""NE'
zpty -r -m z out '*DONE*'
print -r -- "$out"
`

describe('zsh', () => {
  let script, file
  before(async () => {
    file = await fileOf('zsh')
    script = join(folder, 'typed.zsh')
    writeFileSync(script, TYPED)
  })
  for (const [words, completed] of [
    ['prom', 'promote'], ['promote --target-', 'promote --target-tag'], ['completion z', 'completion zsh'], ['smoke --on-missing-fleet sk', 'smoke --on-missing-fleet skip'],
  ]) {
    it(`completes ${words}`, async () => {
      const { stdout } = await run('timeout', ['60', 'zsh', '-f', script, file, words, folder])
      assert.ok(stdout.includes(`release-action ${completed} `), stdout)
    })
  }
})

describe('fish', () => {
  let file
  before(async () => { file = await fileOf('fish') })
  for (const [words, offered] of [
    ['pro', ['promote']], ['canary ', ['add', 'remove']], ['smoke --on-missing-fleet ', ['fail', 'skip']], ['status --js', ['--json']],
  ]) {
    it(`offers ${offered.join(', ')} behind ${words}`, async () => {
      const { stdout } = await run('fish', ['--no-config', '-c', `source ${file}; complete -C 'release-action ${words}'`], { env: { ...process.env, HOME: folder } })
      assert.deepEqual(stdout.split('\n').filter(Boolean).map((line) => line.split('\t')[0]), offered)
    })
  }
})

it('the man page has no fault that a formatter tells, and names every command', async () => {
  const { stdout, stderr } = await run('groff', ['-man', '-Tascii', '-ww', '-P-cbou', join(import.meta.dirname, '../../docs/release-action.1')])
  assert.equal(stderr, '')
  for (const name of ['promote', 'rollback', 'doctor', 'completion']) assert.match(stdout, new RegExp(`^ +${name}\\b`, 'm'))
})
