import type { FootnoteDefinition, Locale } from '@dwibahasa/model'
import type { MarkdownOptions } from './markdown-options.js'

/** What is known while one document becomes Markdown. */
export interface MarkdownContext extends Required<MarkdownOptions> {
  readonly locale: Locale
  /** The labels of footnotes by their identifiers. */
  readonly labels: ReadonlyMap<string, string>
  /** Definitions met so far; they are written together at the end. */
  readonly definitions: Set<FootnoteDefinition>
  /** How many levels of nodes lie above, as the compiler counts them. */
  depth: number
  /** How many marks (emphasis, strong, delete) lie above. */
  marks: number
  /** Whether a link lies above: links do not nest. */
  inLink: boolean
  /** Whether everything must stand in one line: in a cell, a label, a heading that has no other form. */
  inLine: boolean
}
