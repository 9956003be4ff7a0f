import type { FootnoteDefinition, Locale } from '@dwibahasa/model'
import type { HtmlLabels } from '../labels/html-labels.js'
import type { RenderOptions } from './render-options.js'

/** What is known while one document becomes a page: what was asked for, and how far it has come. */
export interface RenderContext {
  readonly options: RenderOptions
  readonly locale: Locale
  readonly labels: HtmlLabels
  /** Stands before every id. */
  readonly idPrefix: string
  /** Stands before every id in an address: a number sign, and the prefix without anything that HTML would escape. */
  readonly fragmentPrefix: string
  /** Definitions met so far, each once, or one that holds itself would never end; they are rendered together at the end. */
  readonly definitions: Set<FootnoteDefinition>
  /** How many references to each footnote's number were met so far. */
  readonly references: Map<number, number>
  /** What can be linked to within the document, as an address has it. */
  readonly ids: Set<string>
  /** What is linked to within the document, in the same form. */
  readonly fragments: Set<string>
  /** How many tables were met so far. */
  tables: number
  /** How many levels of nodes lie above. */
  depth: number
  /** Whether a link lies above: links do not nest in HTML. */
  inLink: boolean
}
