import { type FieldDefinition, type FieldDisplay, z } from '@dwibahasa/compiler'

type ShownField = Exclude<FieldDefinition, { readonly kind: 'body' }>

// Made once: sheets are written by the hundred, and a schema is slow to read.
const known = new WeakMap<ShownField, FieldDisplay['digits']>()

/** How the digits of a field's numbers stand: as its author says, or grouped where its schema allows for no years alone. */
export function numberDigits(field: ShownField): FieldDisplay['digits'] {
  if (field.digits !== undefined) return field.digits
  if (!known.has(field)) known.set(field, allowsLarge(field.schema) ? 'grouped' : undefined)
  return known.get(field)
}

/** Whether the schema itself names a bound of five digits or more for its numbers. */
function allowsLarge(schema: z.ZodType): boolean {
  let isLarge = false
  z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    cycles: 'ref',
    override: ({ jsonSchema: { minimum, maximum, exclusiveMinimum, exclusiveMaximum } }) => {
      const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum]
      // The bounds of every `z.int()` are those of safe integers: they say nothing of the field.
      isLarge ||= bounds.some(
        (bound) => typeof bound === 'number' && Math.abs(bound) >= 10_000 && Math.abs(bound) < Number.MAX_SAFE_INTEGER,
      )
    },
  })
  return isLarge
}
