import { Secrets } from '../../src/adapters/secrets'
import * as forms from '../../src/adapters/secrets/forms'
import { digest } from '../report/samples'

const told = (...added: string[]): { announced: string[]; secrets: Secrets } => {
  const announced: string[] = []
  const secrets = new Secrets((secret) => announced.push(secret))
  added.forEach(secrets.add)
  return { announced, secrets }
}
const redacted = (text: string, ...added: string[]): string => told(...added).secrets.redact(text)
const LONG = 'hunter2|correct-horse-battery-staple-XYZ'

test('every form is announced once, before anything uses it', () => {
  const { announced } = told('p&ss"word', 'p&ss"word')
  expect(announced).toEqual(expect.arrayContaining(['p&ss"word', Buffer.from('p&ss"word').toString('base64'), 'p%26ss%22word', 'p&ss\\"word', 'p&amp;ss&quot;word']))
  expect(new Set(announced).size).toBe(announced.length)
})

test('its forms are made once, however often it is given: a tenant\'s token is, with each request', () => {
  const made = jest.spyOn(forms, 'formsOf')
  const { secrets } = told('token-a', 'token-a', 'token-b')
  for (let answer = 0; answer < 3; answer++) for (const secret of ['token-a', 'found-in-it']) secrets.hide(secret)
  expect(made.mock.calls).toEqual([['token-a'], ['token-b'], ['found-in-it']])
  secrets.add('token-c\ntoken-d')
  secrets.add('token-d')
  expect(made).toHaveBeenCalledTimes(4)
  made.mockRestore()
})

test('what was hidden first is announced all the same where it is a secret of ours', () => {
  const { secrets, announced } = told()
  secrets.hide('found-in-it')
  expect(announced).toEqual([])
  secrets.add('found-in-it')
  expect(announced).toContain('found-in-it')
})

test('a word has the forms that any text has, and no others', () => {
  // With a quote in it a text takes the long way.
  const [plain, quoted] = ['aB-9_.x', '"aB-9_.x'].map((text) => forms.formsOf(text))
  expect(plain).toContain('aB\\-9\\_\\.x')
  const bare = quoted!.map((form) => form.slice(form.indexOf('aB'))).filter((form) => form.startsWith('aB'))
  expect(new Set(plain!.filter((form) => form.startsWith('aB')))).toEqual(new Set(bare))
})

test('each line of a secret is a secret', () => {
  expect(redacted('a second-line b first-line', 'first-line\nsecond-line\n')).toBe('a *** b ***')
})

test('no form is shorter than four characters, neither announced nor blanked', () => {
  const { secrets, announced } = told('abc', 'x\nlong-enough\n}')
  expect(announced.filter((form) => form.length < 4)).toEqual([])
  expect(secrets.redact('abcabc x } long-enough')).toBe('abcabc x } ***')
})

test.each<[string, string, string]>([
  ['as it is', 'x a|b c%d\'e"f\\g y', 'a|b c%d\'e"f\\g'],
  ['in a table of Markdown', 'x pa\\|ss y', 'pa|ss'],
  ['in a code span of the summary', 'x pa`&#124;`ss y', 'pa|ss'],
  ['in HTML', 'x p&amp;s&lt;w y', 'p&s<w'],
  ['in the history\'s page', 'x p&#38;s&#60;w y', 'p&s<w'],
  ['in a shell\'s quotes', `x pa'\\''ss y`, `pa'ss`],
  ['in JSON in a shell\'s quotes', `x pa\\\\\\"ss y`, `pa\\"ss`],
  ['in JSON as Go writes it', 'x p\\u0026ss y', 'p&ss'],
  ['in a form', 'x pa+ss%26 y', 'pa ss&'],
  ['in a URL, small letters', 'x pa%2fss y', 'pa/ss'],
  ['made harmless', 'x pa: :ss y', 'pa::ss'],
  ['in base64', `x ${Buffer.from('tok+en/1=').toString('base64')} y`, 'tok+en/1='],
])('%s', (_, text, secret) => expect(redacted(text, secret)).toBe('x *** y'))

test.each(['', 'u', 'us', 'user:'])('as a part of something in base64, behind "%s"', (before) => {
  const carried = Buffer.from(`${before}correct-horse-battery`).toString('base64')
  expect(redacted(carried, 'correct-horse-battery')).toMatch(/^.{0,7}\*\*\*.{0,3}$/)
})

test('the longer of two, whichever is known first', () => {
  for (const order of [['hunter2', 'hunter2-long'], ['hunter2-long', 'hunter2']]) expect(redacted('x hunter2-long y hunter2', ...order)).toBe('x *** y ***')
})

test('two that overlap leave nothing of either', () => {
  expect(redacted('x abcdefgh y', 'abcde', 'cdefgh')).toBe('x *** y')
})

test.each([4, 10, 34, 37])('cut after %i of its characters', (at) => {
  expect(redacted(`x ${LONG.slice(0, at)}… y`, LONG)).toBe('x ***… y')
  expect(redacted(`x ${LONG.slice(0, at)}...`, LONG)).toBe('x ***...')
})

test('most of it is enough, and so is its beginning at the end of a text', () => {
  expect(redacted(`x "${LONG.slice(0, 34)}" y`, LONG)).toBe('x "***" y')
  expect(redacted(`x ${LONG.slice(0, 9)}`, LONG)).toBe('x ***')
  expect(redacted('the hunter went on', LONG)).toBe('the hunter went on')
})

test.each(['\u200b', '\u202e', '\u001b[31m', '\u00ad\u2060', '\ud800'])('with %j in it, which nobody sees', (unseen) => {
  expect(redacted(`x hun${unseen}ter${unseen}2-long y`, 'hunter2-long')).toBe('x *** y')
  expect(redacted(`x ${unseen}hun${unseen}ter… y`, 'hunter2-long')).toMatch(/^x .{0,6}\*\*\*… y$/u)
})

test('broken over lines where it has a space', () => {
  expect(redacted('x correct\nhorse y', 'correct horse')).toBe('x *** y')
})

test('a word of a name that everybody knows is left in it, and nowhere else', () => {
  const { secrets } = told('platform', 'dead')
  secrets.spare('ghcr.io/molecule-ai/platform')
  expect(secrets.redact('ghcr.io/molecule-ai/platform:latest took platform')).toBe('ghcr.io/molecule-ai/platform:latest took ***')
  const hash = digest('x').replace(/.{4}$/, 'dead')
  expect(secrets.redact(`${hash} and dead`)).toBe(`${hash} and ***`)
})

test('of data the strings; what a script goes by is masked only where it is the secret', () => {
  const { secrets } = told('done', 'held', 'acme', 'a'.repeat(40))
  expect(secrets.clean({ outcome: 'done', verdict: 'it is done', gates: [{ verdict: 'held', detail: 'held' }], stragglers: ['acme-prod', 'acme'], n: 1, at: undefined })).toEqual({
    outcome: 'done', verdict: 'it is ***', gates: [{ verdict: 'held', detail: '***' }], stragglers: ['acme-prod', '***'], n: 1, at: undefined,
  })
  expect(secrets.clean([{ sha: 'a'.repeat(40), got: 'a'.repeat(40), tag: 'x' }, null])).toEqual([{ sha: '***', got: '***', tag: 'x' }, null])
})

test('what a stranger calls a secret is hidden, and the runner is not told', () => {
  const { secrets, announced } = told()
  secrets.hide('live-token')
  expect(announced).toEqual([])
  expect(secrets.redact('x live-token')).toBe('x ***')
})

test('a summary of 900 KiB and 200 secrets: every place is looked at once', () => {
  const secrets = Array.from({ length: 200 }, (_, index) => `ghp_${String(index).padStart(4, '0')}'|&"${'x'.repeat(30)}`)
  const text = `${'::ghp_ |&#124; sha256:0f0f ghp_00 '.repeat(28_000)}${secrets[199]}`
  const { secrets: all } = told(...secrets)
  const at = process.cpuUsage()
  expect(all.redact(text)).toMatch(/ghp_00 \*\*\*$/)
  // A second of a processor, where a pass over the text for every form would take a minute.
  expect(process.cpuUsage(at).user).toBeLessThan(5_000_000)
})
