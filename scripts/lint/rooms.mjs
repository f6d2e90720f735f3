import { isBuiltin } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'

/** A door knows where it is opened from, and calls run. */
const DOOR = {
  rooms: [
    'run', 'resume', 'demo', 'cli', 'request', 'release', 'ports', 'sandbox',
    'adapters/runner', 'adapters/terminal', 'adapters/stop-signal', 'adapters/suite-file',
  ],
}

/** Which rooms of src/ a room may import, and `types` of which only the types. run.ts alone knows everyone. */
const ROOMS = {
  index: DOOR,
  post: DOOR,
  resume: DOOR,
  // `suite check` and `suite show` read a suite, and no run is begun.
  cli: { rooms: [...DOOR.rooms, 'smoke', 'report/safe'] },
  demo: DOOR,
  release: { rooms: ['release'], types: ['ports'] },
  ports: { rooms: ['release'] },
  modes: { rooms: ['modes', 'smoke', 'release', 'ports'], types: ['request/request'] },
  request: { rooms: ['request', 'release'] },
  report: { rooms: ['report', 'release'] },
  adapters: { rooms: ['adapters', 'ports', 'release', 'report/safe'] },
  sandbox: { rooms: ['sandbox', 'release'] },
  smoke: { rooms: ['smoke', 'release'], types: ['ports'] },
}
/** These decide and do not do: of Node only what computes. */
const PURE = new Set(['release', 'modes', 'smoke'])
const PURE_BUILTINS = new Set(['node:crypto'])

/** The path below src/ without its extension, e.g. `adapters/oci/client`; nothing outside of src/. */
function placeOf(root, file) {
  const [first, ...rest] = relative(root, file).split(sep)
  return first === 'src' ? rest.join('/').replace(/\.ts$/, '') : undefined
}

const isWithin = (place, rooms) => rooms.some((room) => place === room || place.startsWith(`${room}/`))

/** Imports run one way. ESLint's own no-restricted-imports does not see `import()`, which loads most things here. */
export const oneWayImports = {
  meta: { type: 'problem', schema: [], messages: { room: '{{from}} may not import {{to}}: {{why}}.' } },
  create(context) {
    const place = placeOf(context.cwd, context.filename)
    const from = place?.split('/')[0]
    const room = ROOMS[from]
    if (!room) return {}

    const whyNot = (name, typeOnly) => {
      const pure = PURE.has(from)
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
