import type { Localized } from '@dwibahasa/model'
import type { AvoidedForm } from '../config/glossary-config.js'

/** A term in both languages. */
export interface GlossaryTerm {
  /** The key of its entry; for a term of the config its preferred Indonesian form. */
  readonly key: string
  /** The preferred form first. */
  readonly id: readonly string[]
  /** The preferred form first. */
  readonly en: readonly string[]
  readonly avoid: Localized<readonly AvoidedForm[]>
}

/** The terms that both languages keep to: those of entries in the order of their keys, then those of the config. */
export type Glossary = readonly GlossaryTerm[]
