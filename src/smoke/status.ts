import type { Check, Expectation } from './suite'

/** Whether a status is one that the line waits for; then 502, 503 and 504 are an answer like any other. */
export const expectsStatus = ({ expectations }: Check, status: number): boolean =>
  expectations.every((one) => one.kind !== 'status' || accepts(one, status))

/** 404 is not 401, and a class holds its own hundred alone. */
export const accepts = ({ accepts }: Extract<Expectation, { kind: 'status' }>, status: number): boolean =>
  accepts.some(({ least, most }) => status >= least && status <= most)
