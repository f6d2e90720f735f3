/**
 * Whether a host (without port) is this machine: plain HTTP is spoken to it alone.
 * Takes `127.0.0.0/8`, `localhost` and `[::1]` with or without its brackets.
 */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
