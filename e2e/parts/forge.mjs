import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * As much of GitHub's API as the guard against going backward asks: `compare`, for commits of one straight line.
 * @param history commits, oldest first
 */
export async function startForge(history) {
  const requests = []
  const server = createServer((request, response) => {
    requests.push(request.url)
    const [, base, head] = /\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)/.exec(request.url) ?? []
    const [from, to] = [base, head].map((sha) => history.findIndex((commit) => sha && commit.startsWith(sha)))
    if (from < 0 || to < 0) {
      return response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
    }
    const commits = history.slice(from + 1, to + 1).map((sha) => ({ sha }))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({
      status: from === to ? 'identical' : from < to ? 'ahead' : 'behind',
      ahead_by: commits.length, behind_by: Math.max(0, from - to), total_commits: commits.length, commits,
    }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
