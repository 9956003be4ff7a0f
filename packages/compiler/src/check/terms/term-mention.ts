import type { Mention } from '@dwibahasa/bahasa'
import type { AvoidedForm } from '../../config/glossary-config.js'
import type { GlossaryTerm } from '../glossary.js'

/** A place where a text names a term of the glossary; `start` and `end` are those in a block's prose, `text` is on one line. */
export interface TermMention extends Pick<Mention, 'form' | 'start' | 'end' | 'text'> {
  readonly term: GlossaryTerm
  /** Where the form is one to avoid. */
  readonly avoided: AvoidedForm | undefined
}
