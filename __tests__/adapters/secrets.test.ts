import { Secrets } from '../../src/adapters/secrets'

const told = (...added: string[]): { announced: string[]; secrets: Secrets } => {
  const announced: string[] = []
  const secrets = new Secrets((secret) => announced.push(secret))
  added.forEach(secrets.add)
  return { announced, secrets }
}

test('every form is announced once, before anything uses it', () => {
  expect(told('p&ss"word', 'p&ss"word').announced).toEqual(['p&ss"word', Buffer.from('p&ss"word').toString('base64'), 'p%26ss%22word', 'p&ss\\"word'])
})

test('each line of a secret is a secret', () => {
  const { secrets } = told('first-line\nsecond-line\n')
  expect(secrets.redact('a second-line b first-line')).toBe('a *** b ***')
})

test.each(['tok+en/1=', encodeURIComponent('tok+en/1='), Buffer.from('tok+en/1=').toString('base64')])('%s is redacted', (form) => {
  expect(told('tok+en/1=').secrets.redact(`x ${form} y`)).toBe('x *** y')
})

test('what is shorter than four characters is masked by the runner and not blanked here', () => {
  const { secrets, announced } = told('abc')
  expect(announced).toContain('abc')
  expect(secrets.redact('abcabc')).toBe('abcabc')
})
