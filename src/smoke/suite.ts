import type { TenantRequest } from '../ports/tenants'
import type { FileFault } from '../yaml/file-fault'

/** Text with `{name}` in it: `{probe}`, `{origin}`, or a value that an earlier line kept. */
export type Template = string

/** A smoke suite, read and checked: what is asked of every canary, and what must come. Plain data, fit for JSON. */
export interface Suite {
  name: string
  /** The variables of the environment that its lines name as `{env.NAME}`. */
  env: string[]
  checks: Check[]
  /** Always run at the end, in this order, for whatever was made; a line whose values were never had is left out. */
  cleanUp: Check[]
}

/** One line of a suite. */
export interface Check {
  /** What the author called it, else its method and path. Of checks, every name stands once. */
  name: string
  /** As the author wrote it, without its name. */
  text: string
  /** Counted from 1. */
  line: number
  method: TenantRequest['method']
  path: Template
  headers: Readonly<Record<string, Template>>
  /** JSON with templates in its strings: of a form an object of texts, of a text one text. */
  body?: Template
  /** Sent as such; as JSON where absent. */
  bodyAs?: 'form' | 'text'
  as: TenantRequest['as']
  /** It says of itself that it makes nothing, whatever its method: it may be sent again. */
  onlyReads?: boolean
  /** All must hold; the first is on the status. */
  expectations: Expectation[]
  /** Values of the answer that later lines use. */
  keeps: Keep[]
  /** Milliseconds in which a read that is eventually consistent is asked again until it holds. */
  retryFor?: number
}

/** Whether a line of the clean-up looks up what a check should have kept: its answer was lost, and with it the value. */
export const looksUp = ({ keeps }: Check): boolean => keeps.length > 0

/** Something that must hold of an answer. */
export type Expectation = { /** As the author wrote it. */ text: string } & (
  | { kind: 'status'; accepts: StatusRange[] }
  | { kind: 'header'; header: string; test: HeaderTest }
  /** Of every value that the JSONPath (RFC 9535) finds; it must find one, but for `not exists` and `count`. */
  | { kind: 'json'; query: Template; test: JsonTest }
  /** Of two values that were kept. */
  | { kind: 'values'; left: string; comparison: Comparison; right: string }
  /** From the request to the last byte, at most so many milliseconds. */
  | { kind: 'time'; milliseconds: number }
)

/** Both ends belong to it: `2xx` is 200 to 299. */
export interface StatusRange {
  least: number
  most: number
}

export type HeaderTest =
  | { op: 'exists' | 'not exists' }
  | { op: '==' | '!=' | 'contains' | 'not contains'; text: Template }
  | PatternTest
  /** Of `content-type` alone: its media type, whatever its parameters. */
  | { op: 'is'; mediaType: string }

/** A regular expression (RE2's) that finds something in a text, anywhere. */
export interface PatternTest {
  op: 'matches' | 'not matches'
  pattern: string
}

export const JSON_TYPES = ['object', 'array', 'string', 'number', 'boolean', 'null'] as const
export type JsonType = (typeof JSON_TYPES)[number]

export const COMPARISONS = ['==', '!=', '<=', '>=', '<', '>'] as const
export type Comparison = (typeof COMPARISONS)[number]

export type JsonTest =
  | { op: 'exists' }
  | { op: 'not exists' }
  | { op: 'is'; type: JsonType }
  /** `value` is JSON with templates in its strings. */
  | { op: Comparison | 'contains' | 'not contains'; value: Template }
  | PatternTest
  /** `length`: of a text, an array or an object. `count`: how many values the path finds. Both as RFC 9535 has them. */
  | { op: 'length'; comparison: Comparison; number: number }
  | { op: 'count'; comparison: Comparison; number: number }

/** A value that a line keeps for later ones. */
export interface Keep {
  /** JSONPath by RFC 9535, the first value that it finds; or `header` and a header's name in small letters. */
  query: Template
  name: string
  header?: string
}

/** By name; what lines fill their templates from. */
export type Values = Readonly<Record<string, string>>

/** A mistake in a suite file. */
export type SuiteFault = FileFault
