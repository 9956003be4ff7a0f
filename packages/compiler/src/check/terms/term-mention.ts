import type { Mention } from '@dwibahasa/bahasa'
import type { AvoidedForm } from '../../config/glossary-config.js'
import type { GlossaryTerm } from '../glossary.js'

/** A place where a text names a term of the glossary; offsets are those of a block's prose. */
export interface TermMention extends Pick<Mention, 'form' | 'start' | 'end' | 'text' | 'nearness'> {
  readonly term: GlossaryTerm
  /** Where the form is one to avoid. */
  readonly avoided: AvoidedForm | undefined
}
