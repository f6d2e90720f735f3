import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startForge } from '../e2e/parts/forge.mjs'
import { attachTo, digestOf, OCI_IMAGE, readImage } from '../e2e/parts/images.mjs'
import { run, workFolder } from '../e2e/parts/process.mjs'
import { startDistribution, startDockerRegistry, startOlareg } from '../e2e/parts/registries.mjs'
import { goTool } from '../e2e/parts/tools.mjs'
import { client } from '../e2e/parts/wire.mjs'
import { DIST, nodes, stepEnvironment } from './contenders.mjs'
import { interleave, median, ratio } from './figures.mjs'
import { NEW, OLD } from './place.mjs'

const MB = 1_000_000
const LARGE = 200
const SMALL = 20
const REPOSITORY = 'molecule-ai/app'
const SOURCE = `staging-${NEW.slice(0, 7)}`
/** Of the fastest of the others. */
const MOST_TIMES = 1.2
const MOST_MEMORY = 120
/** What 180 MB more of a layer may add, in MB: that much is chance. */
const MOST_GROWTH = 15

/** Where from and where to; olareg keeps what it has in memory. */
const WAYS = {
  'docker-registry 2.8 to distribution 3': [startDockerRegistry, startDistribution],
  'distribution 3 to olareg': [startDistribution, startOlareg],
}

/** A layer that no compression makes smaller, as an image's are: a gzip that is random inside. */
const layerOf = (megabytes) => gzipSync(randomBytes(megabytes * MB), { level: 0 })

/** Pushes an image of one layer, with something that refers to it. @returns its digest */
async function publish(host, layer) {
  const call = client(host)
  const config = Buffer.from(JSON.stringify({
    architecture: 'amd64', os: 'linux', config: { Labels: { 'org.opencontainers.image.revision': NEW } },
    rootfs: { type: 'layers', diff_ids: [`sha256:${createHash('sha256').update('the layer').digest('hex')}`] },
  }))
  const describe = (mediaType, bytes) => ({ mediaType, size: bytes.length, digest: digestOf(bytes) })
  for (const blob of [config, layer]) {
    const { headers } = await call('POST', `/v2/${REPOSITORY}/blobs/uploads/`, { expect: [202] })
    const place = new URL(headers.location, `http://${host}`)
    place.searchParams.set('digest', digestOf(blob))
    await call('PUT', place.pathname + place.search, { headers: { 'content-type': 'application/octet-stream' }, body: blob, expect: [201] })
  }
  const bytes = Buffer.from(JSON.stringify({
    schemaVersion: 2, mediaType: OCI_IMAGE, config: describe('application/vnd.oci.image.config.v1+json', config),
    layers: [describe('application/vnd.oci.image.layer.v1.tar+gzip', layer)],
  }))
  await call('PUT', `/v2/${REPOSITORY}/manifests/${SOURCE}`, { headers: { 'content-type': OCI_IMAGE }, body: bytes, expect: [201] })
  await attachTo(host, REPOSITORY, { mediaType: OCI_IMAGE, bytes, digest: digestOf(bytes) }, 'bench')
  return digestOf(bytes)
}

/** Writes what a process held at its most, in KiB, when it ends. `maxRSS` would be this process's, which holds the layer as it starts the other. */
const PEAK = join(workFolder('bench'), 'peak.cjs')
writeFileSync(PEAK, `process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('fs')
  writeFileSync(process.env.BENCH_PEAK, /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
})`)

/** `(source, target) => { milliseconds }` by name, one process each. Notes what ours held at its most, in bytes. */
async function contenders(forge, peaks) {
  const programs = await nodes()
  const [crane, regctl] = await Promise.all(['crane', 'regctl'].map(goTool))
  const home = workFolder('copy-home')
  const env = { PATH: process.env.PATH, HOME: home }
  const ours = (name, node) => async (source, target) => {
    const step = stepEnvironment({
      forgeUrl: forge.url, inputs: { mode: 'promote', images: `${source}/${REPOSITORY} => ${target}/${REPOSITORY}`, 'github-token': 'bench-token' },
    })
    const peak = join(step.RUNNER_TEMP, 'peak')
    const result = await run(node, ['--require', PEAK, join(DIST, 'index.js')], { env: { ...step, BENCH_PEAK: peak } })
    ;(peaks[name] ??= []).push(Number(readFileSync(peak)) * 1024)
    return result
  }
  const from = (source) => `${source}/${REPOSITORY}:${SOURCE}`
  const to = (target) => `${target}/${REPOSITORY}:latest`
  return {
    ...Object.fromEntries(Object.entries(programs).map(([major, node]) => [`promote, the action, Node ${major}`, ours(`promote, the action, Node ${major}`, node)])),
    '`crane copy`': (source, target) => run(crane, ['copy', from(source), to(target)], { env }),
    '`skopeo copy`': (source, target) => run('skopeo', [
      'copy', '--src-tls-verify=false', '--dest-tls-verify=false', '--preserve-digests', `docker://${from(source)}`, `docker://${to(target)}`,
    ], { env }),
    '`regctl image copy --referrers`': async (source, target) => {
      for (const host of [source, target]) await run(regctl, ['registry', 'set', '--tls', 'disabled', '--skip-check', host], { env })
      return run(regctl, ['image', 'copy', '--referrers', from(source), to(target)], { env })
    },
  }
}

/** A turn: a registry of its own to copy to, so that nobody finds there what another one brought. */
const turns = (all, source, startTarget, digest) => Object.fromEntries(Object.entries(all).map(([name, copy]) => [name, async () => {
  const target = await startTarget()
  try {
    const { milliseconds } = await copy(source.host, target.host)
    const { digest: got } = await readImage(target.host, REPOSITORY, 'latest') ?? {}
    if (got !== digest) throw new Error(`${name} brought ${got}, not ${digest}`)
    return milliseconds
  } finally {
    await target.stop()
  }
}]))

async function measure([startSource, startTarget], forge, megabytes, rounds, onlyOurs = false) {
  const source = await startSource()
  const peaks = {}
  try {
    const digest = await publish(source.host, layerOf(megabytes))
    const all = await contenders(forge, peaks)
    const chosen = Object.entries(all).filter(([name]) => !onlyOurs || name.startsWith('promote'))
    return { taken: await interleave(turns(Object.fromEntries(chosen), source, startTarget, digest), rounds), peaks }
  } finally {
    await source.stop()
  }
}

/** A layer of 200 MB from one registry to another beside what people use for it, and what ours holds in memory meanwhile. */
export async function copyFigures(rounds = 7) {
  const forge = await startForge([OLD, NEW])
  const load = loadavg()[0]
  try {
    const ways = {}
    for (const [name, way] of Object.entries(WAYS)) ways[name] = await measure(way, forge, LARGE, rounds)
    const { peaks: small } = await measure(Object.values(WAYS)[0], forge, SMALL, Math.min(rounds, 3), true)
    return { rounds, load, ways, small }
  } finally {
    await forge.stop()
  }
}

const fastest = (taken) => Object.keys(taken).filter((name) => !name.startsWith('promote'))
  .reduce((one, other) => (median(taken[one]) <= median(taken[other]) ? one : other))
const inMegabytes = (bytes) => `${Math.round(bytes / MB)} MB`

/** As a part of docs/benchmarks.md. */
export function copyPage({ rounds, load, ways, small }) {
  const rows = Object.entries(ways).flatMap(([way, { taken, peaks }]) => Object.entries(taken).map(([name, all]) => [
    way, name, `${Math.round(median(all))} ms`, `${ratio(all, taken[fastest(taken)]).toFixed(2)}x`, peaks[name] ? inMegabytes(median(peaks[name])) : '',
  ]))
  const ours = Object.keys(small)
  const times = Object.values(ways).flatMap(({ taken }) => ours.map((name) => ratio(taken[name], taken[fastest(taken)])))
  const held = ours.map((name) => Math.max(...Object.values(ways).flatMap(({ peaks }) => peaks[name])))
  const grown = ours.map((name) => median(Object.values(ways)[0].peaks[name]) - median(small[name]))
  const goal = (met, text) => `- ${text}: ${met ? 'met' : 'missed'}`
  return [
    `## A layer of ${LARGE} MB from one registry to another`, '',
    `Medians of ${rounds} rounds, in turns, on ${new Date().toISOString().slice(0, 10)}, with a load average of ${load.toFixed(1)} as it began: above 1 the machine was busy with something else, and who hands over most often waits most. Both registries run on the same machine as the one that copies, and hash what comes as it does.`, '',
    `| from and to | what | median | of the fastest of the others | memory at its most |`, '| --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`), '',
    goal(Math.max(...times) <= MOST_TIMES, `at most ${MOST_TIMES}x the fastest of the others (measured ${times.map((one) => `${one.toFixed(2)}x`).join(', ')})`),
    goal(Math.max(...held) <= MOST_MEMORY * MB, `below ${MOST_MEMORY} MB (measured ${held.map(inMegabytes).join(', ')} at most)`),
    goal(Math.max(...grown) <= MOST_GROWTH * MB, `no more for ${LARGE} MB than for ${SMALL} (${ours.map((name) => `${inMegabytes(median(small[name]))} for ${SMALL} MB on ${name.replace(/.*, /, '')}`).join(', ')}): at most ${MOST_GROWTH} MB of chance`),
    '',
    '- *promote, the action* is the whole of it: it reads both sides and the history, asks the forge, copies by digest with what refers to the build, hashes each byte on the way, moves the tag, reads it back, and writes history, summary and evidence. `crane copy` and `skopeo copy` (Debian\'s 1.9.3) leave behind what refers to the image.',
    '- A turn has a target registry of its own, started before the clock, so that nothing is there already and nothing can be mounted. The image is one layer of random bytes in gzip, its config, and one artifact that refers to it; after each turn the target\'s tag is read and must be the same digest.', '',
  ].join('\n')
}
