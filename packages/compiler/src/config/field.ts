import { z } from 'zod'

/** A field with a value of its own in each language. */
export interface LocalizedField {
  readonly kind: 'localized'
  readonly schema: z.ZodType
}

/** A field with one value: it stands in either file, or in both and must then agree. */
export interface SharedField {
  readonly kind: 'shared'
  readonly schema: z.ZodType
}

/** Markdown in a field, in each language: compiled like the body of the entry. */
export interface BodyField {
  readonly kind: 'body'
  readonly optional: boolean
}

export type FieldDefinition = LocalizedField | SharedField | BodyField

/** Declares a field that each language has for itself. */
export function localized(schema: z.ZodType): LocalizedField {
  return { kind: 'localized', schema }
}

/** Declares a field that both languages share. */
export function shared(schema: z.ZodType): SharedField {
  return { kind: 'shared', schema }
}

/** Declares a localized Markdown field, written in the frontmatter as a block (`ethics: |`). */
export function body(options: { readonly optional?: boolean } = {}): BodyField {
  return { kind: 'body', optional: options.optional ?? false }
}
