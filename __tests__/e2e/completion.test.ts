import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { COMMAND_NAMES } from '../../src/cli/commands'
import { inputsOf } from '../../src/request/inputs'
import { ROOT } from '../support/child'

const CLI = join(ROOT, 'dist/cli/index.js')
/** What bash would offer behind these words, the last of which is begun. */
function offered(...words: string[]): string[] {
  const script = [
    `source <("${process.execPath}" "${CLI}" completion bash)`,
    'complete -p release-action > /dev/null || exit 3',
    `COMP_WORDS=(release-action "$@") COMP_CWORD=$#`,
    '_release_action',
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n')
  return execFileSync('bash', ['-c', script, 'bash', ...words], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter((line) => line !== '')
}

test('commands, what begins with a letter, and the words of a command', () => {
  expect(offered('').sort()).toEqual([...COMMAND_NAMES].sort())
  expect(offered('ro')).toEqual(['rollback'])
  expect(offered('canary', '')).toEqual(['add', 'remove'])
  expect(offered('completion', 'z')).toEqual(['zsh'])
  expect(offered('help', 'ho')).toEqual(['hold'])
})

test('the options of a command are its inputs, and no others', () => {
  const options = offered('smoke', '--')
  for (const name of inputsOf('smoke')) if (name !== 'mode') expect(options).toContain(`--${name}`)
  expect(options).not.toContain('--images')
  expect(offered('promote', '4c1d56e', '--target')).toEqual(['--target-tag'])
  expect(offered('status', '--js')).toEqual(['--json'])
})

test('values that are known beforehand, and files', () => {
  expect(offered('smoke', '--on-missing-fleet', '')).toEqual(['skip', 'fail'])
  expect(offered('promote', '--dry-run', 't')).toEqual(['true'])
  expect(offered('promote', '--dry-run', '--im')).toEqual(['--images'])
  expect(offered('promote', '--evidence-file', 'READ')).toEqual(['README.md'])
  expect(offered('suite', 'check', 'READ')).toEqual(['README.md'])
  expect(offered('promote', '--images', '')).toEqual([])
})
