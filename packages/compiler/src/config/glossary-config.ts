import type { Localized } from '@dwibahasa/model'

/** A form that is not to be used for a term, and why. */
export interface AvoidedForm {
  readonly form: string
  readonly reason: string
}

/** A term that is written in the config: its forms in each language, the preferred one first. */
export interface GlossaryTermConfig {
  readonly id: string | readonly string[]
  readonly en: string | readonly string[]
  readonly avoid?: Partial<Localized<readonly AvoidedForm[]>>
}

/** Terms that are entries: the title of each is the preferred form. */
export interface GlossaryCollectionConfig {
  /** The collection of the terms. */
  readonly collection: string
  /** Its localized field with a text or texts: further forms. Default: `variants`, where there is such a field. */
  readonly variants?: string
  /** Its localized field with a list of `{ form, reason }`. Default: `avoid`, where there is such a field. */
  readonly avoid?: string
  /** Further terms, that are no entries. */
  readonly terms?: readonly GlossaryTermConfig[]
}

export type GlossaryConfig = GlossaryCollectionConfig | readonly GlossaryTermConfig[]

/** A glossary of the config with its defaults filled in. */
export interface GlossarySource {
  /** The collection, and the fields of it that exist. */
  readonly entries:
    | { readonly collection: string; readonly variants: string | undefined; readonly avoid: string | undefined }
    | undefined
  readonly terms: readonly GlossaryTermConfig[]
}
