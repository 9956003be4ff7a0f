import type { FootnoteDefinition, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'
import type { ElementOptions } from './element-options.js'

/** What is known while one document becomes elements: its options, with their defaults, and how far it has come. */
export interface ElementContext extends Required<Omit<ElementOptions, 'labels'>> {
  readonly locale: Locale
  readonly labels: Labels
  /** What stands between blocks, as in HTML: a line break, or nothing. */
  readonly lineBreak: '\n' | ''
  /** Definitions met so far; they are rendered together at the end. */
  readonly definitions: FootnoteDefinition[]
  /** How many tables were met so far. */
  tables: number
  /** How many levels of nodes lie above. */
  depth: number
  /** Whether a link lies above: links do not nest in HTML. */
  inLink: boolean
}
