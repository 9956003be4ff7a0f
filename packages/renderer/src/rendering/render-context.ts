import type { Document, FootnoteDefinition, Locale } from '@dwibahasa/model'
import { type HtmlLabels, htmlLabels } from '../labels/html-labels.js'
import { encodeAddress } from '../untrusted/encode-address.js'
import { localeOf } from '../untrusted/locale-of.js'
import { rootOf } from '../untrusted/root-of.js'
import type { RenderOptions } from './render-options.js'

/**
 * What is known while one document becomes a page: what was asked for, and how far it has come.
 *
 * A class, because what a class makes has one shape, and every node that is rendered reads from it.
 */
export class RenderContext {
  declare readonly options: RenderOptions
  declare readonly locale: Locale
  declare readonly labels: HtmlLabels
  declare readonly keys: boolean
  /** Stands before every id. */
  declare readonly idPrefix: string
  /** Stands before every id in an address: a number sign, and the prefix without anything that HTML would escape. */
  declare readonly fragmentPrefix: string
  /** Stands before the key of an entry in its address, unless the host says what that is. */
  declare readonly entryPrefix: string
  /** Definitions met so far; they are rendered together at the end. */
  readonly definitions: FootnoteDefinition[] = []
  /** How many references to each footnote's number were met so far. */
  readonly references: Map<number, number> = new Map()
  /** What can be linked to within the document, as an address has it, without the prefix. */
  readonly ids: Set<string> = new Set()
  /** What is linked to within the document, in the same form. */
  readonly fragments: Set<string> = new Set()
  /** How many tables were met so far. */
  tables = 0
  /** How many levels of nodes lie above. */
  depth = 0
  /** Whether a link lies above: links do not nest in HTML. */
  inLink = false

  /** A document of neither language is taken for Indonesian. */
  constructor(document: Document, options: RenderOptions) {
    const { keys = true, idPrefix = '', labels } = options
    this.locale = localeOf(rootOf(document).locale) ?? 'id'
    this.options = options
    this.labels = labels ? { ...htmlLabels[this.locale], ...labels } : htmlLabels[this.locale]
    this.keys = keys
    this.idPrefix = idPrefix
    this.entryPrefix = `/${this.locale}/`
    this.fragmentPrefix = `#${encodeAddress(idPrefix).replaceAll('&', '%26')}`
  }
}
