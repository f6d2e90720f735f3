import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, run, serve, workFolder } from './process.mjs'
import { recipeTools } from './tools.mjs'

/**
 * A real sshd on loopback, for this user alone, whose one key may run one command.
 * @param forced as `command="…"` of authorized_keys has it
 * @returns `bin`: a folder with an `ssh` that knows where the host is and has the key; `user`
 */
export async function startSshd(forced) {
  await recipeTools()
  const [folder, port] = [workFolder('sshd'), await freePort()]
  const at = (name) => join(folder, name)
  for (const key of ['host', 'user']) await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)])
  const { stdout: key } = await run('cat', [at('user.pub')])
  writeFileSync(at('authorized_keys'), `restrict,command="${forced.replaceAll('"', '\\"')}" ${key}`)
  // Where root starts it, it gives up its rights there.
  if (process.getuid() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  writeFileSync(at('config'), [
    `ListenAddress 127.0.0.1:${port}`, `HostKey ${at('host')}`, `AuthorizedKeysFile ${at('authorized_keys')}`, `PidFile ${at('pid')}`,
    'UsePAM no', 'StrictModes no', 'PasswordAuthentication no', 'PermitRootLogin forced-commands-only', '',
  ].join('\n'))
  writeFileSync(at('ssh_config'), [
    'Host *', 'HostName 127.0.0.1', `Port ${port}`, `IdentityFile ${at('user')}`, 'IdentitiesOnly yes', 'StrictHostKeyChecking no', 'UserKnownHostsFile /dev/null', 'LogLevel ERROR', '',
  ].join('\n'))
  mkdirSync(at('bin'))
  writeFileSync(at('bin/ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F ${at('ssh_config')} "$@"\n`)
  chmodSync(at('bin/ssh'), 0o755)
  const isListening = () => new Promise((told) => {
    const socket = connect(port, '127.0.0.1', () => { socket.destroy(); told(true) }).on('error', () => told(false))
  })
  const server = await serve('/usr/sbin/sshd', ['-D', '-e', '-f', at('config')], { log: at('log'), ready: isListening })
  return { bin: at('bin'), user: userInfo().username, stop: server.stop }
}
