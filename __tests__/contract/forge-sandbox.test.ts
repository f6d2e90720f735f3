import { createForge } from '../../src/adapters/forge/forge'
import { createHttp, type Http } from '../../src/adapters/http/client'
import { type SandboxForge, startForge } from '../../src/sandbox/forge'
import { fakeClock, fakeLog } from '../adapters/http/fakes'
import { FORGE_CONTRACT, type ForgeLab } from './forge'

const [first, second, third, side] = ['1', '2', '3', '4'].map((digit) => digit.repeat(40)) as [string, string, string, string]

describe.each(['github', 'gitea'] as const)('the forge adapter on the sandbox\'s %s', (flavour) => {
  let sandbox: SandboxForge
  let http: Http
  let lab: ForgeLab
  beforeAll(async () => {
    sandbox = await startForge({
      flavour, history: { [first]: null, [second]: first, [third]: second, [side]: first }, branches: { main: third }, controlToken: 'reader',
    })
    const clock = fakeClock()
    http = createHttp({ clock, log: fakeLog() })
    const forge = (controlToken: string) => createForge({
      http, apiUrl: sandbox.apiUrl, repository: 'molecule-ai/platform', token: 'job', controlToken, jobToken: 'job',
    })
    lab = {
      forge: forge('reader'), stranger: forge('nobody'), commits: { first, second, third, side }, compares: true,
      status: (sha, name, state) => sandbox.ci.status(sha, name, state),
      variable: (name, value) => void sandbox.variables.set(name, value),
    }
  })
  afterAll(async () => {
    http.close()
    await sandbox.close()
  })

  test.each(FORGE_CONTRACT)('$name', ({ run }) => run(lab))
})
