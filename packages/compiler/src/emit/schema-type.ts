import { z } from 'zod'
import { referenceMetadata } from '../config/reference.js'
import { typeName } from './type-name.js'

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly items?: JsonSchema | boolean
  readonly prefixItems?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly [referenceMetadata]?: readonly string[]
}

export interface FieldType {
  readonly text: string
  /** Whether the field may be absent. */
  readonly optional: boolean
}

/** The TypeScript type of what a schema gives out, written without zod; `unknown` where zod itself cannot tell. */
export function schemaType(schema: z.ZodType): FieldType {
  const json = z.toJSONSchema(z.object({ field: schema }), {
    io: 'output',
    unrepresentable: 'any',
    reused: 'inline',
    cycles: 'throw',
    override: ({ zodSchema, jsonSchema }) => {
      // Dates are written as ISO 8601.
      if (zodSchema._zod.def.type === 'date') jsonSchema.type = 'string'
    },
  }) as JsonSchema
  const field = json.properties?.field ?? {}
  return { text: typeText(field), optional: !(json.required ?? []).includes('field') }
}

function typeText(schema: JsonSchema): string {
  const collections = schema[referenceMetadata]
  if (collections !== undefined) return collections.map((name) => `${typeName(name)}Key`).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return [...new Set(choices.map(typeText))].join(' | ')
  if (schema.allOf !== undefined) return schema.allOf.map((one) => `(${typeText(one)})`).join(' & ')
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return arrayText(schema)
    case 'object':
      return objectText(schema)
    default:
      return 'unknown'
  }
}

function arrayText({ items, prefixItems }: JsonSchema): string {
  const rest = typeof items === 'object' ? typeText(items) : undefined
  if (prefixItems === undefined) return `readonly (${rest ?? 'unknown'})[]`
  const fixed = prefixItems.map(typeText)
  return `readonly [${[...fixed, ...(rest === undefined ? [] : [`...(${rest})[]`])].join(', ')}]`
}

function objectText({ properties = {}, required = [], additionalProperties }: JsonSchema): string {
  const named = Object.entries(properties).map(
    ([name, one]) => `readonly ${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeText(one)}`,
  )
  if (named.length > 0) return `{ ${named.join('; ')} }`
  if (typeof additionalProperties === 'object') return `Readonly<Record<string, ${typeText(additionalProperties)}>>`
  return additionalProperties === false ? 'Readonly<Record<string, never>>' : 'Readonly<Record<string, unknown>>'
}
