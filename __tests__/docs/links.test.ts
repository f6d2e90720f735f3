import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readCommand } from '../../src/cli/arguments'

const root = join(__dirname, '../..')
const pages = ['README.md', 'CHANGELOG.md', 'e2e/README.md', 'examples/README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
const text = (page: string): string => readFileSync(join(root, page), 'utf8')
/** What stands in fences is no Markdown. */
const prose = (page: string): string => text(page).replace(/^```[\s\S]*?^```/gm, '')

/** A heading's anchor, as GitHub and Gitea make it. */
const anchors = (page: string): string[] => [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'))

test.each(pages)('every link of %s leads somewhere', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : relative(root, join(root, dirname(page), path))
    return !existsSync(join(root, target)) || (anchor !== undefined && !anchors(target).includes(anchor))
  })
  expect(broken).toEqual([])
})

const commands = pages.flatMap((page) => text(page).split('\n').flatMap((line) => {
  const [, found] = /^(?:\$ )?(release-action [^#|`>]+)/.exec(line) ?? []
  return found ? [[page, found.trim()] as const] : []
}))

test('there are commands to look at', () => expect(commands.length).toBeGreaterThan(10))

test.each(commands)('%s: %s is a command', (_, line) => {
  const words = [...line.replace(/ …/g, ' a').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!).slice(1)
  expect(() => readCommand(words.map((word) => word.replace(/^<[^>]+>$/, '4c1d56e')), {})).not.toThrow()
})
