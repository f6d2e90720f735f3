/** What to do about a credential that was not enough, by the words in which it is told. */
export function loginHint(registry: string, login: string, act: 'read' | 'write to' | 'log in to'): string {
  const line = `add a line ${registry}=user:password to registry-auth`
  if (login === 'anonymously') return `${line}, or run docker login ${registry} before`
  if (login.startsWith('anonymously (')) return `mend that, or ${line}`
  if (login.startsWith('anonymously:')) {
    return `check that ${registry} is the registry itself: at /v2/ it has to answer 401 and say how to log in (WWW-Authenticate)`
  }
  const where = act === 'log in to' ? registry : 'the repository'
  return `check that this login may ${act} ${where}, and that it has not expired`
}
