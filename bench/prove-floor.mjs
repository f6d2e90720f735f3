// The least that proves a fleet: node:http or node:https alone, 64 connections, no schema, nothing told.
// Usage: node prove-floor.mjs <address with {slug}> <commit> < slugs, one a line
import { readFileSync } from 'node:fs'

const [template, commit] = process.argv.slice(2)
const { Agent, get } = await import(template.startsWith('https:') ? 'node:https' : 'node:http')
const slugs = readFileSync(0, 'utf8').trim().split('\n')
const ownHosts = /^https?:\/\/[^/]*\{slug\}/.test(template)

const read = (url, agent) => new Promise((resolve, reject) => {
  get(url, { agent }, (response) => {
    let body = ''
    response.setEncoding('utf8').on('data', (text) => (body += text))
    response.on('end', () => resolve({ status: response.statusCode, body })).on('error', reject)
  }).on('error', reject)
})

/** One connection, which proves one tenant after the other. */
async function worker() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let slug = slugs.pop(); slug !== undefined; slug = slugs.pop()) {
    const tenant = template.replaceAll('{slug}', slug)
    const build = await read(`${tenant}/buildinfo`, agent)
    const health = await read(`${tenant}/health`, agent)
    if (JSON.parse(build.body).git_sha !== commit || health.status !== 200) throw new Error(`${slug} is not proved`)
    if (ownHosts) agent.destroy()
  }
  agent.destroy()
}

await Promise.all(Array.from({ length: 64 }, worker))
