import { tagsCommand } from '../../src/release/command'
import type { Image } from '../../src/release/image'
import { parseImage } from '../../src/release/image'

const images = (...names: string[]): Image[] => names.map((name) => parseImage(name) as Image)
const file = { images: images('ghcr.io/o/a', 'ghcr.io/o/b'), sourceTag: 'sha-{sha7}', targetTag: 'stable' }

test.each<[string, Parameters<typeof tagsCommand>[1], string]>([
  ['no file', { images: images('ghcr.io/o/a'), sourceTag: 'staging-{sha7}', targetTag: 'latest' }, '--images ghcr.io/o/a'],
  ['no file, other tags', { images: images('ghcr.io/o/a'), sourceTag: 'sha-{sha7}', targetTag: 'stable' }, '--images ghcr.io/o/a --source-tag \'sha-{sha7}\' --target-tag stable'],
  ['all of it from the file', { ...file, standing: file }, ''],
  ['a source that does not matter', { ...file, sourceTag: undefined, standing: file }, ''],
  ['a part of its images', { ...file, images: images('ghcr.io/o/a'), standing: file }, '--images ghcr.io/o/a'],
  ['the default, where it says otherwise', { ...file, targetTag: 'latest', standing: file }, '--target-tag latest'],
  ['a block', { ...file, environment: 'production', standing: file }, '--environment production'],
  ['a block that the file chooses', { ...file, environment: 'production', standing: { ...file, environment: 'production' } }, ''],
  ['a file that was named', { ...file, config: 'my file.yml', standing: file }, '--config \'my file.yml\''],
])('%s', (_, same, expected) => expect(tagsCommand('rollback previous', same)).toBe(`release-action rollback previous ${expected}`.trim()))
