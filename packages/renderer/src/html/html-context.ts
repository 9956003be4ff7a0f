import type { FootnoteDefinition, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'
import type { HtmlOptions } from './html-options.js'

/** What is known while one document is rendered: its options, with their defaults, and how far it has come. */
export interface HtmlContext extends Required<Omit<HtmlOptions, 'labels'>> {
  readonly locale: Locale
  readonly labels: Labels
  /** Definitions met so far; they are rendered together at the end. */
  readonly definitions: FootnoteDefinition[]
  /** How many tables were met so far. */
  tables: number
  /** How many levels of nodes lie above. */
  depth: number
  /** Whether a link lies above: links do not nest in HTML. */
  inLink: boolean
}
