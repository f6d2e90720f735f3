import nock from 'nock'; // which takes node:http over as soon as it is imported
import { createForge } from '../../../src/adapters/forge/forge'
import type { Flavour } from '../../../src/adapters/forge/site'
import { createHttp } from '../../../src/adapters/http/client'
import { fakeClock, fakeLog } from '../http/fakes'

export const FLAVOURS = ['github', 'gitea'] as const
export const SHA = 'c'.repeat(40)
export const log = fakeLog()
const http = createHttp({ clock: fakeClock(), log })

const API = { github: 'https://api.github.test', gitea: 'https://gitea.test/api/v1' }

/** A forge that is told both tokens, unless `anonymous`. */
export const forgeOf = (flavour: Flavour, { anonymous = false } = {}) => createForge({
  http, apiUrl: API[flavour], repository: 'o/r', ...(anonymous ? {} : { token: 'status', controlToken: 'control' }),
})

/** What the forge is asked below the repository; its answers are the test's. */
export const asks = (flavour: Flavour, path: string): nock.Interceptor => nock(API[flavour]).get(`/repos/o/r${path}`)

export function useNock(): void {
  beforeAll(() => { nock.disableNetConnect() })
  beforeEach(() => { log.lines.length = 0 })
  afterEach(() => {
    const unasked = nock.pendingMocks()
    nock.cleanAll()
    expect(unasked).toEqual([])
  })
  afterAll(() => {
    nock.restore()
    http.close()
  })
}
