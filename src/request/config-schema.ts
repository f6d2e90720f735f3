import * as v from 'valibot'
import { type Input, type InputName, INPUT_NAMES, INPUTS } from './inputs'
import { flag } from './kinds'
import { isList } from './lists'

/** The id of `docs/config.schema.json`. */
export const CONFIG_SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/config.schema.json'

type Schema = Record<string, unknown>

/** The JSON Schema of the config file, for editors: what `parseConfig` takes, but for what only it can tell. */
export function configSchema(): Schema {
  const names = INPUT_NAMES.filter((name) => name !== 'config')
  const inBlock = names.filter((name) => name !== 'environment')
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: CONFIG_SCHEMA,
    title: 'release-action.yml',
    description: 'Inputs of release-action under their own names, and blocks of them for environments. No secret belongs here.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
      environments: {
        description: 'Blocks of inputs by the name of an environment, which the input `environment` chooses. A block beats the rest of the file.',
        type: ['object', 'null'],
        maxProperties: 200,
        additionalProperties: {
          type: ['object', 'null'],
          additionalProperties: false,
          properties: Object.fromEntries(inBlock.map((name) => [name, { $ref: `#/definitions/${name}` }])),
        },
      },
    },
    definitions: Object.fromEntries(names.map((name) => [name, ofInput(name)])),
  }
}

function ofInput(name: InputName): Schema {
  const spec: Input<unknown> = INPUTS[name]
  const preset = spec.defaultWords ?? (spec.default && `\`${spec.default}\``)
  const description = `${spec.help}${preset ? ` Default: ${preset}.` : ''}`
  if (!spec.secret) return { description, ...shapeOf(spec) }
  // What is nothing is no secret.
  return { description: `${spec.help} A secret: give it as an input or a variable, never in this file.`, type: 'null' }
}

const DIGITS = '^[0-9]+$'

/** YAML's own word for the value or the same as text, and nothing for what is not given. */
function shapeOf(spec: Input<unknown>): Schema {
  const { schema } = spec
  if ((schema as unknown) === flag) return { enum: [true, false, 'true', 'false', '', null] }
  if ('options' in schema && Array.isArray(schema.options)) return { enum: [...schema.options as string[], '', null] }
  const range = v.getMetadata(schema) as { least?: number; most?: number }
  if (range.most !== undefined) return { anyOf: [{ type: 'integer', minimum: range.least, maximum: range.most }, { type: 'string', pattern: DIGITS }, { enum: ['', null] }] }
  const text = ['string', 'number', 'boolean']
  return isList(spec) ? { anyOf: [{ type: [...text, 'null'] }, { type: 'array', items: { type: text } }] } : { type: [...text, 'null'] }
}
