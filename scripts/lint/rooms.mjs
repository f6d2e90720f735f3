import { isBuiltin } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'

/** A door knows where it is opened from, and calls run. */
const DOOR = {
  rooms: [
    'run', 'resume', 'demo', 'cli', 'request', 'release', 'ports', 'sandbox',
    'adapters/runner', 'adapters/terminal', 'adapters/stop-signal', 'adapters/streams', 'adapters/suite-file',
    'adapters/journal/read',
  ],
}

/** A file that lies in release/ itself, and in none of its rooms. */
const WORDS = ['release/*']

/** Which rooms of src/ a room may import, and `types` of which only the types. run.ts alone knows everyone. */
const ROOMS = {
  index: DOOR,
  post: DOOR,
  resume: DOOR,
  // `suite check` and `suite show` read a suite, and no run is begun.
  cli: { rooms: [...DOOR.rooms, 'smoke', 'report/safe', 'report/lines'] },
  demo: DOOR,
  // The words that everybody uses are the ground; beside them history, then tags and gates, then rollout. Tags and
  // rollout do not know each other.
  release: { rooms: WORDS, types: ['ports'] },
  'release/history': { rooms: [...WORDS, 'release/history'], types: ['ports'] },
  'release/copy': { rooms: [...WORDS, 'release/copy'], types: ['ports'] },
  'release/tags': { rooms: [...WORDS, 'release/history', 'release/tags'], types: ['ports'] },
  'release/gates': { rooms: [...WORDS, 'release/history', 'release/gates'], types: ['ports'] },
  'release/rollout': { rooms: [...WORDS, 'release/gates', 'release/rollout'], types: ['ports'] },
  ports: { rooms: ['ports', 'release'] },
  modes: { rooms: ['modes', 'smoke', 'signatures', 'release', 'ports'], types: ['request/request'] },
  // What YAML says and where: suites and the config file are read by it.
  yaml: { rooms: ['yaml'] },
  // A line of `verify` is read where it is understood.
  request: { rooms: ['request', 'release', 'yaml', 'signatures/line'] },
  report: { rooms: ['report', 'release'] },
  adapters: { rooms: ['adapters', 'ports', 'release', 'report/safe'] },
  sandbox: { rooms: ['sandbox', 'release'] },
  signatures: { rooms: ['signatures', 'release'], types: ['ports'] },
  smoke: { rooms: ['smoke', 'release', 'yaml'], types: ['ports'] },
}
/** These decide and do not do: of Node only what computes. */
const PURE = new Set(['release', 'modes', 'smoke', 'signatures', 'yaml'])
const PURE_BUILTINS = new Set(['node:crypto'])

/** The path below src/ without its extension, e.g. `adapters/oci/client`; nothing outside of src/. */
function placeOf(root, file) {
  const [first, ...rest] = relative(root, file).split(sep)
  return first === 'src' ? rest.join('/').replace(/\.ts$/, '') : undefined
}

const isIn = (place, room) => (room.endsWith('/*')
  ? dirname(place) === room.slice(0, -2)
  : place === room || place.startsWith(`${room}/`))
const isWithin = (place, rooms) => rooms.some((room) => isIn(place, room))

/** The room a file lies in: the innermost that has rules of its own. */
const roomOf = (place) => [place.split('/').slice(0, 2).join('/'), place.split('/')[0]].find((room) => ROOMS[room] && place !== room)
  ?? place.split('/')[0]

/** Imports run one way. ESLint's own no-restricted-imports does not see `import()`, which loads most things here. */
export const oneWayImports = {
  meta: { type: 'problem', schema: [], messages: { room: '{{from}} may not import {{to}}: {{why}}.' } },
  create(context) {
    const place = placeOf(context.cwd, context.filename)
    const from = place === undefined ? undefined : roomOf(place)
    const room = ROOMS[from]
    if (!room) return {}

    const whyNot = (name, typeOnly) => {
      const pure = PURE.has(from.split('/')[0])
      if (isBuiltin(name)) return pure && !PURE_BUILTINS.has(name) && 'it decides and asks the world only through its ports'
      const to = name.startsWith('.') ? placeOf(context.cwd, resolve(dirname(context.filename), name)) : undefined
      if (to === undefined) return pure && name.includes('@actions/') && 'it knows no runner'
      if (isWithin(to, room.rooms) || (typeOnly && isWithin(to, room.types ?? []))) return false
      return `imports run index, cli, post -> run -> modes -> release, and ${from} knows ${room.rooms.join(', ')} alone`
    }
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return
      const why = whyNot(source.value, typeOnly)
      if (why) context.report({ node: source, messageId: 'room', data: { from, to: source.value, why } })
    }
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    }
  },
}
