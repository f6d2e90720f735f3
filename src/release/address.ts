const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d{1,5})?$/i

/** Whether a host, with or without a port, is this machine: `127.0.0.0/8`, `localhost` or `[::1]`. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)
