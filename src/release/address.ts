const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[a-z0-9_-]+\.)*localhost|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a host, with or without a port, is this machine: `127.0.0.0/8`, `[::1]`, `localhost` or a name below it
 * (RFC 6761, 6.3), which is never looked up elsewhere.
 */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** Whether a host name lies below `localhost`, e.g. `registry.localhost`: many resolvers do not know it. */
export const isBelowLocalhost = (name: string): boolean => /\.localhost$/i.test(name)
