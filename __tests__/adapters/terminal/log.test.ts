import { quietLog, terminalLog } from '../../../src/adapters/terminal/log'
import { fakeClock } from '../http/fakes'

const plain = (_: unknown, text: string): string => text
function screen(isTTY: boolean, columns = 40) {
  const written: string[] = []
  return { written, stream: { isTTY, columns, write: (text: string | Uint8Array) => (written.push(String(text)), true) } }
}

test('a pipe gets every line, and nothing of a terminal', () => {
  const { stream, written } = screen(false)
  const log = terminalLog(stream, plain)
  for (const say of [log.info, log.progress, log.notice, log.warning, log.error, log.group]) say('line')
  log.endGroup()
  log.over!()
  expect(written).toEqual(['line\n', 'line\n', 'notice: line\n', 'warning: line\n', 'error: line\n', 'line\n'])
})

test('of a run on a terminal what goes on is one line, and a phase that is over one that stays', () => {
  const { stream, written } = screen(true)
  const clock = fakeClock()
  const log = quietLog(stream, plain, clock)
  log.info('event: passed (by hand)')
  log.group('batch 1 of 2')
  log.progress('batch 1 of 2: 1 of 3 proved')
  log.info('asked')
  clock.pass(12_000)
  log.endGroup()
  log.warning('look')
  log.progress('x'.repeat(100))
  log.over!()
  log.over!()
  expect(written).toEqual([
    '\r\u001b[2Kevent: passed (by hand)', '\r\u001b[2Kbatch 1 of 2', '\r\u001b[2Kbatch 1 of 2: 1 of 3 proved', '\r\u001b[2Kbatch 1 of 2: asked',
    '\r\u001b[2K', 'batch 1 of 2: 12 s\n', 'warning: look\n', `\r\u001b[2K${'x'.repeat(39)}`, '\r\u001b[2K',
  ])
})

test('text from outside moves no cursor', () => {
  const { stream, written } = screen(true)
  const log = quietLog(stream, plain, fakeClock())
  log.group('a\u001b[1Ab')
  log.info('one\ntwo\u001b]0;title\u0007')
  // eslint-disable-next-line no-control-regex -- what the log itself writes is taken away, and nothing may be left
  expect(written.join('').replaceAll('\r\u001b[2K', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
})

describe('a warning that is wider than the terminal', () => {
  const long = 'the registry keeps no list of what refers to an image: a run waits: release-action recover /home/ada/.local/state/release-action/x.journal'

  test('is broken between words, and its command stays whole', () => {
    const { stream, written } = screen(true)
    terminalLog(stream, plain).warning(long)
    expect(written).toEqual([
      'warning: the registry keeps no list of\n', '  what refers to an image: a run waits:\n', '  release-action recover /home/ada/.local/state/release-action/x.journal\n',
    ])
  })

  test('is painted line by line, so that no colour runs on', () => {
    const { stream, written } = screen(true)
    quietLog(stream, (colour, text) => `<${String(colour)} ${text}>`, fakeClock()).error('word '.repeat(10).trim())
    expect(written).toEqual(['<red error: word word word word word word>\n', '<red   word word word word>\n'])
  })

  test('is one line in a pipe', () => {
    const { stream, written } = screen(false)
    terminalLog(stream, plain).warning(long)
    expect(written).toEqual([`warning: ${long}\n`])
  })
})
