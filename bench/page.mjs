import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../e2e/parts/tools.mjs'
import { median, ratio } from './figures.mjs'

const CRANE = 'the crane script'
const ACTION = 'promote, the action, Node '
const REMEMBERING = 'promote with a history, the action, Node '
const IMAGES = 2

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

function goals({ loopback, far, startUp }) {
  const row = (goal, limit, got, show) =>
    [goal, show(limit), show(got), got <= limit ? 'met' : `missed by ${show(got - limit)}`]
  const promoted = ({ taken }, major) => ratio(taken[ACTION + major], taken[CRANE])
  const started = (major, beside) => ratio(startUp[major][TO_FIRST], startUp[major][beside])
  const requestsOf = (name) => (loopback.counts[name].registry + loopback.counts[name].tokens) / IMAGES
  const requests = (major) => requestsOf(ACTION + major)
  const remembered = (major) => requestsOf(REMEMBERING + major) - requests(major)
  return table([['the action', 'at most', 'measured', ''], ...Object.keys(startUp).flatMap((major) => [
    row(`Node ${major}: time of the crane script's, on loopback`, 0.8, promoted(loopback, major), times),
    row(`Node ${major}: time of the crane script's, with latency`, 0.3, promoted(far, major), times),
    row(`Node ${major}: requests an image, for tokens too`, 10, requests(major), String),
    row(`Node ${major}: requests more an image where a history is kept`, 3, remembered(major), String),
    row(`Node ${major}: first request, of that of \`@actions/core\` alone`, 1.25, started(major, CORE_TO_FIRST), times),
    row(`Node ${major}: first request, of the whole process of that`, 1.25, started(major, CORE), times),
  ])])
}

/** The day's figures as `docs/benchmarks.md` has them. */
export function page(results) {
  const version = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
  const { rounds, latency, load, loopback, far, startUp } = results
  return `# Benchmarks

Written by \`npm run bench\`, never by hand: version ${version}, ${new Date().toISOString().slice(0, 10)}, on ${availableParallelism()} cores (${cpus()[0].model.trim()}), with a load average of ${load.toFixed(1)} as it began. Above 1 the machine was busy with something else, and the times on loopback say little.

## Goals

${goals(results)}

## Two images promoted, on bare loopback

${promotes(loopback)}

## The same with ${latency} ms added to every answer

${promotes(far)}

## Starting

${starts(startUp)}

## How it is taken

- One real registry: Debian's \`docker-registry\` 2.8 on loopback, files on disk, with a bearer token login (RS256). Two images, one an index of two platforms, one a single image; the registry is started anew for each table.
- The history is off but where it is named; there the target has one of one move, so that the commit which it shows is read from that and from no label.
- Everybody moves both images from the old build to the new one. Each run gets a target tag of its own, set to the old build before the clock starts; after it stopped, the tags are read, and a run that did not move them fails the bench. A time is that of one whole process, from its start to its end.
- *promote* reads both sources and targets, asks the forge whether the move goes forward (the command line here has no forge and only reads the labels), keeps the old digest under \`<tag>-previous\`, moves, reads everything back, and writes its summary and evidence.
- *the crane script* (\`bench/promote-with-crane.sh\`, crane 0.20.3) checks both images, takes the digest before, tags and takes the digest after. It keeps nothing and knows no direction. *\`crane tag\` twice* (\`bench/tag-with-crane.sh\`) checks nothing at all.
- All of a table are run in turn, ${rounds} rounds after one to warm up, the order turning with each round. *median* is of the ${rounds} rounds; a ratio is the median of the rounds' own ratios.
- Requests are those of the last run, from the registry's access log, the token server and the forge. A goal's requests are the registry's and the token server's.
- The latency is a proxy of our own before registry, token server and forge, on the same machine: an answer waits ${latency} ms before it is passed on. Connecting costs nothing more, and there is no TLS, which across a real internet every connection pays for: the crane script starts ten processes with a connection each.
- Starting: from the start of the process to the moment a server on loopback has the first request, or to the end of the process. \`@actions/core\` alone is a bundle made as ours is made, which reads one input; for the first request it has three lines of \`node:http\` more.
`
}
