import { userInfo } from 'node:os'
import { homeFolder } from '../../src/adapters/home'

const HOME = process.env.HOME
afterEach(() => { process.env.HOME = HOME })

test('HOME is the home', () => {
  expect(homeFolder({ HOME: '/home/ada' })).toBe('/home/ada')
})

// The process's own HOME is what a runner without one has, too.
test.each([[undefined], [''], ['.'], ['work']])('a HOME of %j is the account\'s, never the checkout', (home) => {
  if (home === undefined) delete process.env.HOME
  else process.env.HOME = home
  expect(homeFolder({ HOME: home })).toBe(userInfo().homedir)
})
