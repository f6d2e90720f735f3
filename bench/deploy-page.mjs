import { median, ratio } from './figures.mjs'

const OURS = 'deploy, the whole run'
const FLOOR = 'the floor'
const MOST_CONNECTIONS = 64
const MOST_SECONDS = 5
const MEGA = 1_000_000

const table = (rows) => {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n')
}
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
const count = (number) => number.toLocaleString('en').replaceAll(',', ' ')

function goals({ tenants, fleet, proof, hosts, scale }) {
  const row = (goal, limit, got, show) =>
    [goal, show(limit), show(got), got <= limit ? 'met' : `missed by ${show(got - limit)}`]
  const scaled = Object.entries(scale).flatMap(([name, { peak, summary }]) => [
    row(`${count(fleet)} tenants, ${name}: memory`, 200 * MEGA, peak, (bytes) => `${(bytes / MEGA).toFixed(0)} MB`),
    row(`${count(fleet)} tenants, ${name}: summary`, 900 * 1024, summary.length, (bytes) => `${(bytes / 1024).toFixed(0)} KiB`),
  ])
  return table([
    ['deploy', 'at most', 'measured', ''],
    ...Object.entries({ 'at one host': proof, 'each at its own': hosts }).flatMap(([where, { taken, counts }]) => [
      row(`proving ${count(tenants)} tenants ${where}`, MOST_SECONDS * 1000, median(taken[OURS]), seconds),
      row(`proving ${count(tenants)} tenants ${where}: connections`, MOST_CONNECTIONS, counts[OURS].connections, String),
    ]),
    ...scaled,
  ])
}

function proofs({ taken, counts, loop }) {
  const row = (name) => {
    const { buildinfo, health, connections } = counts[name]
    const beside = `${ratio(taken[name], taken[FLOOR]).toFixed(2)}x`
    return [name, seconds(median(taken[name])), beside, count(buildinfo), count(health), connections]
  }
  const looped = () => [
    'the `curl` loop', seconds(loop), `${(loop / median(taken[FLOOR])).toFixed(0)}x`,
    count(counts[FLOOR].buildinfo), count(counts[FLOOR].health), 1,
  ]
  return table([
    ['what', 'median', 'of the floor', 'requests of `/buildinfo`', 'of `/health`', 'connections at most'],
    ...Object.keys(taken).map(row),
    ...(loop === undefined ? [] : [looped()]),
  ])
}

const scales = ({ scale }) => table([
  ['fleet', 'time', 'memory', 'summary', 'redeploy calls', 'requests of `/buildinfo`', 'of `/health`', 'connections at most'],
  ...Object.entries(scale).map(([name, { milliseconds, peak, summary, redeploys, buildinfo, health, connections }]) => [
    name, seconds(milliseconds), `${(peak / MEGA).toFixed(0)} MB`, `${(summary.length / 1024).toFixed(0)} KiB`,
    redeploys, count(buildinfo), count(health), connections,
  ]),
])

/** The figures of a deploy, as a part of `docs/benchmarks.md`. */
export function deployPage(figures) {
  const { rounds, tenants, latency, looped, fleet, batch } = figures
  return `## Deploy

${goals(figures)}

### ${count(tenants)} tenants proved, each answering after ${latency} ms

${proofs(figures.proof)}

### The same, each on a host of its own over TLS

${proofs(figures.hosts)}

### ${count(fleet)} tenants in batches of ${batch}

${scales(figures)}

- One process on loopback is the tenants, the control plane and the forge, and shares the machine with the one that is measured. Connections are those to all tenants together, counted on their side; of *deploy*, the most of all rounds.
- *deploy, the whole run* is the action on Node 24 with a fleet that runs the commit already: it starts, reads the gates, lists the fleet, reads what every tenant runs, proves each of them, and writes its summary and evidence. The others prove once, and do nothing else. *the floor* (\`bench/prove-floor.mjs\`) is \`node:http\` or \`node:https\` with 64 connections; *\`curl --parallel\`* is one process with 64 transfers, which can count the proved and not name the others; *the \`curl\` loop* asks one tenant after the other, as workflows do, measured on ${looped} tenants and multiplied.
- ${rounds} rounds, in turn, after one to warm up, on ${new Date().toISOString().slice(0, 10)}. Memory is the peak of the resident set, as the system counted it.
- Of the fleet *every other one stuck*, 5 000 tenants never show the commit; \`max-stragglers\` allows it, \`verify-seconds\` is 1.
`
}
