import type { FootnoteDefinition, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'
import type { TextOptions } from './text-options.js'

/** What is known while one document is rendered: its options, with their defaults, and how far it has come. */
export interface TextContext {
  readonly locale: Locale
  readonly labels: Labels
  readonly links: 'inline' | 'references' | 'none'
  readonly href: TextOptions['href']
  readonly answers: 'open' | 'omit'
  /** Definitions met so far, each once, or one that holds itself would never end; they are rendered together at the end. */
  readonly definitions: Set<FootnoteDefinition>
  /** The numbers of the footnotes that were referred to so far. */
  readonly references: Set<number>
  /** Addresses met so far and their places in the list at the end, where there is one. */
  readonly addresses: Map<string, number>
  /** What is written so far: whole lines. */
  text: string
  /** What stands before every line. */
  prefix: string
  /** What stands before the next line instead. */
  mark: string | undefined
  /** What stands on the blank line that goes before the next line; none goes before it where this is absent. */
  gap: string | undefined
  /** How many levels of nodes lie above. */
  depth: number
}
