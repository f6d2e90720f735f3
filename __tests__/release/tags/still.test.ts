import type { Digest } from '../../../src/release/digest'
import { stillShows } from '../../../src/release/tags/still'
import { manifest, memoryRegistry } from '../../support/registry'

const IMAGE = { name: 'a', registry: 'r.test', repository: 'a' }
const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const ask = async (stated: Digest | undefined, expected: (Digest | undefined)[]) => {
  const registry = { ...memoryRegistry({ 'a:latest': OLD }), digest: () => Promise.resolve(stated) }
  return [await stillShows(registry, IMAGE, 'latest', expected, {}), registry.done.length]
}

test.each<[string, Digest | undefined, (Digest | undefined)[], number]>([
  ['what was expected is taken by the registry’s word', OLD.digest, [OLD.digest, NEW.digest], 0],
  ['anything else is read', NEW.digest, [OLD.digest], 1],
  ['what is not told is read', undefined, [OLD.digest], 1],
  ['where nothing is expected to be there, it is read', OLD.digest, [undefined, OLD.digest], 1],
])('%s', async (_, stated, expected, reads) => {
  expect(await ask(stated, expected)).toEqual([OLD.digest, reads])
})
