import { chapter, type DemoWorld, images, REPOSITORIES, short, sign, SIXTH } from './demo-world'
import { type SandboxRegistry, startRegistry } from './registry'
import { signingKey } from './signing'

/** A build goes to the registry of a customer, with its signature, and is verified there. */
export async function goesAcross(world: DemoWorld): Promise<boolean> {
  const other = await startRegistry({ auth: 'token' })
  try {
    return await take(world, other)
  } finally {
    await other.close()
  }
}

async function take(world: DemoWorld, other: SandboxRegistry): Promise<boolean> {
  const { registry, say, paint, run, forge } = world
  const key = signingKey()
  const logins = [registry, other].map(({ host }) => `${host}=sandbox:sandbox`).join('\n')
  const act = async (shown: string, inputs: Record<string, string>): Promise<string> => {
    say(paint('cyan', `\n$ release-action promote ${short(SIXTH)} ${shown} --verify 'key cosign.pub'`))
    const { outcome } = await run({ mode: 'promote', sha: SIXTH, 'registry-auth': logins, verify: `key ${key.publicKey}`, ...inputs }, forge.apiUrl)
    for (const name of REPOSITORIES) {
      const found = [...other.tags(name)].filter(([tag]) => !tag.endsWith('-history')).map(([tag, digest]) => `:${tag} ${digest.slice(7, 19)}`)
      say(paint('dim', `  ${`${other.host}/${name}`.padEnd(46)} ${found.join('  ')}`))
    }
    return outcome
  }

  chapter(world, 'From one registry to another',
    `A customer pulls from a registry of their own, at ${other.host}, which is empty. Both images are read and verified where`,
    'they are, go there by digest, byte for byte, with what refers to them, and only then does a tag move.')
  sign(world, SIXTH, key)
  const lines = images(world).split(',').map((from, at) => `${from} => ${other.host}/${REPOSITORIES[at]}`)
  const copied = await act(`--images '${lines[0]}' --images …`, { images: lines.join('\n') })

  chapter(world, 'And there it is verified again',
    'Their own pipeline asks who signed before :stable moves. The signature came along, so that it finds it there.')
  const there = REPOSITORIES.map((name) => `${other.host}/${name}`)
  const verified = await act(`--images ${there.join(',')} --source-tag latest --target-tag stable`, { images: there.join('\n'), 'source-tag': 'latest', 'target-tag': 'stable' })
  return copied === 'done' && verified === 'done'
}
