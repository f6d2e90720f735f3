import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../e2e/parts/tools.mjs'
import { median, ratio } from './figures.mjs'

const CRANE = 'the crane script'
const REMEMBERING = 'promote with a history, the action, Node '

const table = (rows) => {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n')
}
const ms = (milliseconds) => `${milliseconds.toFixed(0)} ms`
const times = (number) => `${number.toFixed(2)}x`

function promotes({ taken, counts }) {
  const requests = (name) => {
    const { registry, tokens, forge } = counts[name] ?? { registry: 0, tokens: 0, forge: 0 }
    return [registry, tokens, forge]
  }
  return table([
    ['what', 'median', 'of the crane script', 'requests to the registry', 'to the token server', 'to the forge'],
    ...Object.entries(taken).map(([name, all]) =>
      [name, ms(median(all)), times(ratio(all, taken[CRANE])), ...requests(name)]),
  ])
}

const TO_FIRST = 'our bundle, to its first request'
const CORE_TO_FIRST = '`@actions/core` alone, to its first request'
const CORE = '`@actions/core` alone, whole process'
const EMPTY = 'an empty script, whole process'

function starts(startUp) {
  const rows = Object.entries(startUp).flatMap(([major, taken]) => Object.keys(taken).map((name) => [
    `${name}, Node ${major}`, ms(median(taken[name])), times(ratio(taken[name], taken[EMPTY])),
  ]))
  return table([['what', 'median', 'of an empty script'], ...rows])
}

const GOAL = { near: 0.9, far: 0.3, safe: 0.25, requests: 20 }

function goals({ loopback, far, safe, startUp }) {
  const row = (goal, limit, got, show) =>
    [goal, show(limit), show(got), got <= limit ? 'met' : `missed by ${show(got - limit)}`]
  const promoted = ({ taken }, major) => ratio(taken[REMEMBERING + major], taken[CRANE])
  const started = (major, beside) => ratio(startUp[major][TO_FIRST], startUp[major][beside])
  const { registry, tokens } = loopback.counts[REMEMBERING + Object.keys(startUp)[0]]
  return table([
    ['the action, with its history', 'at most', 'measured', ''],
    row('requests to promote two images, the token\'s too', GOAL.requests, registry + tokens, String),
    ...Object.keys(startUp).flatMap((major) => [
      row(`Node ${major}: time of the crane script's, on loopback`, GOAL.near, promoted(loopback, major), times),
      row(`Node ${major}: time of the crane script's, with latency`, GOAL.far, promoted(far, major), times),
      ...(safe ? [row(`Node ${major}: time of the crane script's, over TLS with latency`, GOAL.safe, promoted(safe, major), times)] : []),
      row(`Node ${major}: first request, of that of \`@actions/core\` alone`, 1.25, started(major, CORE_TO_FIRST), times),
      row(`Node ${major}: first request, of the whole process of that`, 1.25, started(major, CORE), times),
    ]),
  ])
}

/** The day's figures as `docs/benchmarks.md` has them. */
export function page(results) {
  const version = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
  const { rounds, latency, load, loopback, far, safe, startUp } = results
  return `# Benchmarks

Written by \`npm run bench\`, never by hand: version ${version}, ${new Date().toISOString().slice(0, 10)}, on ${availableParallelism()} cores (${cpus()[0].model.trim()}), with a load average of ${load.toFixed(1)} as it began. The machine is shared: above 1 it was busy with something else, and the times on loopback say little. Ratios are of runs that took turns, and bear it better than the times do. The tables of smoke and deploy tell by themselves when they were taken, where that was on another day.

## Goals

${goals(results)}

## Two images promoted, on bare loopback

${promotes(loopback)}

## The same with ${latency} ms added to every answer

${promotes(far)}
${safe ? `
## The same over TLS, with ${latency} ms on the way back

${promotes(safe)}
` : ''}
## Why it is no less

- *Requests.* What the contract wants of one image with a history is 14: source, target, \`<tag>-previous\` and history read (4); both tags looked at directly before the protection (2), its write, its read-back (2); the target looked at directly before its own write (1), that write, its read-back (2); the history read anew before it is written, its write, its read-back (3). Of two images that is 28, with the token and the 401 that tells where to ask for it 30; on \`ghcr.io\`, Docker Hub and \`gitlab.com\`, where it is known, 29. The rest are labels: the commit of what is shown and of what goes out, a blob an image, of an index its first child before that, and none where a manifest bears the annotation \`org.opencontainers.image.revision\`. 20 would want the looks before writes gone, and these are what keeps a release that crosses ours from being written over.
- *Counted by Docker Hub* are GETs of manifests alone. The looks are \`HEAD\`s.
- *Rounds.* What needs no answer of another request goes beside it: the look before the move beside the read-back of the protection, the history beside the target's read-back, the forge's comparison beside the label where a history tells the commit. One more round is needed for each write and each proof, and a registry whose token server is not known costs two before the first read.
- *TLS.* Connections are opened while the token is on its way, so that the eight reads at once wait for no handshake.

## Starting

${starts(startUp)}

## How it is taken

- One real registry: Debian's \`docker-registry\` 2.8 on loopback, files on disk, with a bearer token login (RS256). Two images, one an index of two platforms, one a single image; the registry is started anew for each table.
- The history is off but where it is named; there the target has one of one move. The commit that a target shows is read from its label either way.
- Everybody moves both images from the old build to the new one. Each run gets a target tag of its own, set to the old build before the clock starts; after it stopped, the tags are read, and a run that did not move them fails the bench. A time is that of one whole process, from its start to its end.
- *promote* reads both sources and targets, asks the forge whether the move goes forward (the command line here has no forge and only reads the labels), keeps the old digest under \`<tag>-previous\`, moves, reads everything back, and writes its summary and evidence.
- *the crane script* (\`bench/promote-with-crane.sh\`, crane 0.20.3) checks both images, takes the digest before, tags and takes the digest after. It keeps nothing and knows no direction. *\`crane tag\` twice* (\`bench/tag-with-crane.sh\`) checks nothing at all.
- All of a table are run in turn, ${rounds} rounds after one to warm up, the order turning with each round. *median* is of the ${rounds} rounds; a ratio is the median of the rounds' own ratios.
- Requests are those of the last run, from the registry's access log, the token server and the forge. A goal's requests are the registry's and the token server's.
- The latency is a proxy of our own before registry, token server and forge, on the same machine: an answer waits ${latency} ms before it is passed on. Connecting costs nothing more, and there is no TLS.
- Over TLS the proxy holds back every byte that comes from the other side for ${latency} ms, so that a handshake (TLS 1.3, ECDSA) costs its round trip too; that of TCP, which a real way has as well, is not there on loopback. Every connection pays for it: the crane script starts ten processes with a connection each to the registry and one to the token server.
- Starting: from the start of the process to the moment a server on loopback has the first request, or to the end of the process. \`@actions/core\` alone is a bundle made as ours is made, which reads one input; for the first request it has three lines of \`node:http\` more.
`
}
