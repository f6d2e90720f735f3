import { runAction, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, type Scene } from '../support/scene'

/**
 * What a release costs its registry: each request is a round trip, and Docker Hub counts every GET of a manifest. Of an
 * image that is four reads, two looks before its protection and one before its move, three writes with their read-backs,
 * the history once more before its own, and the labels (docs/benchmarks.md tells why it is no less).
 */
let scene: Scene
afterEach(() => scene.close())
afterAll(sweepFolders)

/** The requests of a promote by their method, that for a token and the one that is answered 401 beside them. */
async function costOf(inputs: Record<string, string>): Promise<Record<string, number>> {
  const from = scene.registry.requests.length
  const ran = await runAction(scene.promote(inputs))
  expect(ran.outputs.outcome).toBe('done')
  const cost: Record<string, number> = { all: 0 }
  for (const { method, path, status } of scene.registry.requests.slice(from)) {
    const kind = path === '/token' ? 'token' : status === 401 ? '401' : status === 404 ? 'finds nothing' : method
    cost[kind] = (cost[kind] ?? 0) + 1
    cost.all! += 1
  }
  return cost
}

test('a promote of two images with its history: the first, and the next', async () => {
  scene = await createContext()
  // At first the labels of what the targets show are read; one image has no way back yet, and none has a history.
  expect(await costOf({ sha: NEW_SHA })).toEqual({ all: 34, 401: 1, token: 1, GET: 15, HEAD: 5, PUT: 6, 'finds nothing': 6 })
  expect(await costOf({ sha: OLD_SHA, 'allow-backward': 'true' })).toEqual({ all: 32, 401: 1, token: 1, GET: 18, HEAD: 6, PUT: 6 })
})
