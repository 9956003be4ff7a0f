import type { Localized } from '@dwibahasa/model'
import { z } from 'zod'

/** How a field appears on a sheet. A field without a label does not. */
export interface FieldDisplay {
  /** What stands before the value: `Didirikan`, `Founded`. */
  readonly label?: Localized<string>
  /** Whether it stands before the body or after it. Default: `start`. */
  readonly at?: 'start' | 'end'
  /** The words for values that are the same in both languages: `{ noun: { id: 'nomina', en: 'noun' } }`. */
  readonly values?: Readonly<Record<string, Localized<string>>>
  /**
   * Whether the digits of numbers stand in groups of three (`5.000`, in English `5,000`) or plain, as those of years, ordinals and
   * codes do. Default: whole numbers below 10,000 are plain unless the schema allows for larger ones by a bound
   * (`z.int().max(50_000)`); all others are grouped.
   */
  readonly digits?: 'grouped' | 'plain'
}

/** A field with a value of its own in each language. */
export interface LocalizedField extends FieldDisplay {
  readonly kind: 'localized'
  readonly schema: z.ZodType
}

/** A field with one value: it stands in either file, or in both and must then agree. */
export interface SharedField extends FieldDisplay {
  readonly kind: 'shared'
  readonly schema: z.ZodType
}

/** Markdown in a field, in each language: compiled like the body of the entry. */
export interface BodyField extends Pick<FieldDisplay, 'label'> {
  readonly kind: 'body'
  readonly optional: boolean
}

export type FieldDefinition = LocalizedField | SharedField | BodyField

/** Declares a field that each language has for itself. */
export function localized(schema: z.ZodType, display: FieldDisplay = {}): LocalizedField {
  return { kind: 'localized', schema, ...display }
}

/** Declares a field that both languages share. */
export function shared(schema: z.ZodType, display: FieldDisplay = {}): SharedField {
  return { kind: 'shared', schema, ...display }
}

/** Declares a localized Markdown field, written in the frontmatter as a block (`ethics: |`). */
export function body(options: { readonly optional?: boolean; readonly label?: Localized<string> } = {}): BodyField {
  return { kind: 'body', ...options, optional: options.optional ?? false }
}

const localizedText: z.ZodType = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
// Told by its shape and not by its class: a config may bring a copy of zod of its own.
const zodSchema: z.ZodType = z.custom<z.ZodType>(
  (value) => typeof value === 'object' && value !== null && '_zod' in value,
)

/** What a field definition looks like. */
export const fieldShape: z.ZodType = z.union([
  z.strictObject({
    kind: z.enum(['localized', 'shared']),
    schema: zodSchema,
    label: localizedText.optional(),
    at: z.enum(['start', 'end']).optional(),
    values: z.record(z.string(), localizedText).optional(),
    digits: z.enum(['grouped', 'plain']).optional(),
  }),
  z.strictObject({ kind: z.literal('body'), optional: z.boolean(), label: localizedText.optional() }),
])
